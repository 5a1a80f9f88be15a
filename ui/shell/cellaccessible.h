// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a list, table or tree consists of, as a screen reader meets it.
#pragma once

#include "ui/shell/leafaccessible.h"
#include "ui/shell/viewaccessible.h"

#include <QPersistentModelIndex>

namespace tvers {

/// A cell that stays the same when rows come and go before it.
class CellAccessible : public LeafAccessible,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface
{
public:
    CellAccessible(ViewAccessible *in, const QModelIndex &index) : m_in(in), m_index(index) {}

    QModelIndex index() const { return m_index; }

    bool isValid() const override;
    QAccessibleInterface *parent() const override { return m_in; }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_in->spotOf(m_index).column; }
    int rowIndex() const override { return m_in->spotOf(m_index).row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return m_in; }

    QStringList actionNames() const override { return {toggleAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    ViewAccessible *m_in;
    QPersistentModelIndex m_index;
};

/// The head of a column or a row; of both, the corner.
class HeadAccessible : public LeafAccessible
{
public:
    HeadAccessible(ViewAccessible *in, ViewAccessible::Spot spot) : m_in(in), m_spot(spot) {}

    ViewAccessible::Spot spot() const { return m_spot; }

    bool isValid() const override;
    QAccessibleInterface *parent() const override { return m_in; }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;

private:
    bool isCorner() const { return m_spot.row < 0 && m_spot.column < 0; }
    Qt::Orientation along() const { return m_spot.row < 0 ? Qt::Horizontal : Qt::Vertical; }
    int section() const { return m_spot.row < 0 ? m_spot.column : m_spot.row; }

    ViewAccessible *m_in;
    ViewAccessible::Spot m_spot;
};

} // namespace tvers
