// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A list, table or tree as a screen reader meets it.
#pragma once

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>

class QHeaderView;

namespace tvers {

/// As Qt's own, with its children numbered as Qt tells of them, but with one focus: Qt 6.4
/// says it of the view and of its current cell at the same time, and of current cells in
/// views that have no focus.
class ViewAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    /// A cell, or with -1 a head of its row or column.
    struct Spot {
        int row;
        int column;
    };

    ViewAccessible(QAbstractItemView *view, QAccessible::Role role);
    ~ViewAccessible() override;

    QAbstractItemView *view() const; ///< null while it is being destroyed
    QHeaderView *head(Qt::Orientation orientation) const;
    /// Of a row as it is shown: of a tree, what is unfolded; of a list, what is not hidden.
    QModelIndex at(Spot spot) const;
    Spot spotOf(const QModelIndex &index) const;
    bool isFocused(const QModelIndex &index) const;
    bool isUnfolded(const QModelIndex &index) const;      ///< in a tree
    QList<QAccessibleInterface *> heads(Spot spot) const; ///< the one there, if there is
    bool select(const QModelIndex &index, QItemSelectionModel::SelectionFlags how);

    // QAccessibleInterface
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // QAccessibleTableInterface
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override;
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override;
    QList<int> selectedRows() const override;
    bool isColumnSelected(int column) const override;
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    QModelIndexList shownRows() const; ///< of lists and trees
    bool isTable() const { return role() == QAccessible::Table; }
    int headRows() const { return head(Qt::Horizontal) ? 1 : 0; }
    int headColumns() const { return head(Qt::Vertical) ? 1 : 0; }
    int indexOf(Spot spot) const;

    mutable QHash<int, QAccessible::Id> m_children; ///< those somebody has asked for
};

} // namespace tvers
