// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewaccessible.h"

#include "ui/shell/cellaccessible.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace tvers {

ViewAccessible::ViewAccessible(QAbstractItemView *view, QAccessible::Role role) :
    QAccessibleWidget(view, role)
{}

ViewAccessible::~ViewAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

QAbstractItemView *ViewAccessible::view() const
{
    auto *view = qobject_cast<QAbstractItemView *>(object());
    return view && view->model() && view->selectionModel() ? view : nullptr;
}

QHeaderView *ViewAccessible::head(Qt::Orientation orientation) const
{
    const bool across = orientation == Qt::Horizontal;
    if (const auto *table = qobject_cast<QTableView *>(object()))
        return across ? table->horizontalHeader() : table->verticalHeader();
    const auto *tree = qobject_cast<QTreeView *>(object());
    return tree && across ? tree->header() : nullptr;
}

QModelIndexList ViewAccessible::shownRows() const
{
    QModelIndexList rows;
    const QAbstractItemModel &model = *view()->model();
    if (const auto *tree = qobject_cast<QTreeView *>(object())) {
        for (QModelIndex row = model.index(0, 0, tree->rootIndex()); row.isValid();
             row = tree->indexBelow(row))
            rows.append(row);
        return rows;
    }
    const auto *list = qobject_cast<QListView *>(object());
    const int column = list ? list->modelColumn() : 0;
    for (int row = 0; row < model.rowCount(view()->rootIndex()); ++row) {
        if (!list || !list->isRowHidden(row))
            rows.append(model.index(row, column, view()->rootIndex()));
    }
    return rows;
}

QModelIndex ViewAccessible::at(Spot spot) const
{
    if (!view() || spot.row < 0 || spot.column < 0)
        return {};
    if (isTable())
        return view()->model()->index(spot.row, spot.column, view()->rootIndex());
    const QModelIndex first = shownRows().value(spot.row);
    return role() == QAccessible::List ? first : first.siblingAtColumn(spot.column);
}

ViewAccessible::Spot ViewAccessible::spotOf(const QModelIndex &index) const
{
    if (!view() || !index.isValid())
        return {-1, -1};
    if (isTable())
        return {index.row(), index.column()};
    const bool isList = role() == QAccessible::List;
    const QModelIndex first = isList ? index : index.siblingAtColumn(0);
    return {int(shownRows().indexOf(first)), isList ? 0 : index.column()};
}

bool ViewAccessible::isFocused(const QModelIndex &index) const
{
    return index.isValid() && view() && view()->hasFocus() && view()->currentIndex() == index;
}

bool ViewAccessible::isUnfolded(const QModelIndex &index) const
{
    const auto *tree = qobject_cast<QTreeView *>(object());
    return tree && tree->isExpanded(index.siblingAtColumn(0));
}

/// What pops up from a box is its child.
QAccessibleInterface *ViewAccessible::parent() const
{
    const QObject *above = object() ? object()->parent() : nullptr;
    if (above && above->inherits("QComboBoxPrivateContainer"))
        return QAccessible::queryAccessibleInterface(above->parent());
    return QAccessibleWidget::parent();
}

int ViewAccessible::indexOf(Spot spot) const
{
    return (spot.row + headRows()) * (columnCount() + headColumns()) + spot.column + headColumns();
}

int ViewAccessible::childCount() const
{
    return view() ? (rowCount() + headRows()) * (columnCount() + headColumns()) : 0;
}

QAccessibleInterface *ViewAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const int across = columnCount() + headColumns();
    const Spot spot{index / across - headRows(), index % across - headColumns()};
    const QModelIndex cell = at(spot);
    const bool isHead = spot.row < 0 || spot.column < 0;
    if (!isHead && !cell.isValid())
        return nullptr;
    if (const auto known = m_children.value(index)) {
        QAccessibleInterface *one = QAccessible::accessibleInterface(known);
        if (isHead || (one && static_cast<CellAccessible *>(one)->index() == cell))
            return one;
        QAccessible::deleteAccessibleInterface(known); // sorted, or unfolded above it
    }
    auto *in = const_cast<ViewAccessible *>(this);
    QAccessibleInterface *made =
        isHead ? static_cast<QAccessibleInterface *>(new HeadAccessible(in, spot))
               : new CellAccessible(in, cell);
    m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int ViewAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (!child || child->parent() != this || !child->isValid())
        return -1;
    const bool isHead = child->role() == QAccessible::ColumnHeader ||
                        child->role() == QAccessible::RowHeader ||
                        child->role() == QAccessible::Pane;
    const Spot spot = isHead ? static_cast<const HeadAccessible *>(child)->spot()
                             : spotOf(static_cast<const CellAccessible *>(child)->index());
    return !isHead && spot.row < 0 ? -1 : indexOf(spot);
}

QAccessibleInterface *ViewAccessible::childAt(int x, int y) const
{
    if (!view())
        return nullptr;
    const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(indexOf(spotOf(index))) : nullptr;
}

QAccessibleInterface *ViewAccessible::focusChild() const
{
    if (!view() || !isFocused(view()->currentIndex()))
        return QAccessibleWidget::focusChild();
    return child(indexOf(spotOf(view()->currentIndex())));
}

QAccessible::State ViewAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (view() && isFocused(view()->currentIndex()))
        state.focused = spotOf(view()->currentIndex()).row < 0;
    return state;
}

void *ViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *ViewAccessible::cellAt(int row, int column) const
{
    return at({row, column}).isValid() ? child(indexOf({row, column})) : nullptr;
}

QList<QAccessibleInterface *> ViewAccessible::heads(Spot spot) const
{
    const bool has = head(spot.row < 0 ? Qt::Horizontal : Qt::Vertical);
    return has ? QList{child(indexOf(spot))} : QList<QAccessibleInterface *>();
}

int ViewAccessible::selectedCellCount() const { return int(selectedCells().size()); }

QList<QAccessibleInterface *> ViewAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (!view())
        return cells;
    const QModelIndexList selected = view()->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (const Spot spot = spotOf(index); spot.row >= 0)
            cells.append(child(indexOf(spot)));
    }
    return cells;
}

QString ViewAccessible::columnDescription(int column) const
{
    return view() ? view()->model()->headerData(column, Qt::Horizontal).toString() : QString();
}

QString ViewAccessible::rowDescription(int row) const
{
    return view() && isTable() ? view()->model()->headerData(row, Qt::Vertical).toString()
                               : QString();
}

int ViewAccessible::selectedColumnCount() const { return int(selectedColumns().size()); }

int ViewAccessible::selectedRowCount() const { return int(selectedRows().size()); }

int ViewAccessible::columnCount() const
{
    if (!view())
        return 0;
    return role() == QAccessible::List ? 1 : view()->model()->columnCount(view()->rootIndex());
}

int ViewAccessible::rowCount() const
{
    if (!view())
        return 0;
    return isTable() ? view()->model()->rowCount(view()->rootIndex()) : int(shownRows().size());
}

QList<int> ViewAccessible::selectedColumns() const
{
    QList<int> columns;
    for (int column = 0; column < columnCount(); ++column) {
        if (isColumnSelected(column))
            columns.append(column);
    }
    return columns;
}

QList<int> ViewAccessible::selectedRows() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isRowSelected(row))
            rows.append(row);
    }
    return rows;
}

bool ViewAccessible::isColumnSelected(int column) const
{
    return view() && view()->selectionModel()->isColumnSelected(column, view()->rootIndex());
}

bool ViewAccessible::isRowSelected(int row) const
{
    const QModelIndex index = at({row, 0});
    return index.isValid() &&
           (role() == QAccessible::List
                ? view()->selectionModel()->isSelected(index)
                : view()->selectionModel()->isRowSelected(index.row(), index.parent()));
}

bool ViewAccessible::select(const QModelIndex &index, QItemSelectionModel::SelectionFlags how)
{
    using Selection = QItemSelectionModel;
    if (!index.isValid() || view()->selectionMode() == QAbstractItemView::NoSelection)
        return false;
    if (view()->selectionMode() == QAbstractItemView::SingleSelection && (how & Selection::Select))
        how |= Selection::Clear;
    if (view()->selectionBehavior() == QAbstractItemView::SelectRows)
        how |= Selection::Rows;
    if (view()->selectionBehavior() == QAbstractItemView::SelectColumns)
        how |= Selection::Columns;
    view()->selectionModel()->select(index, how);
    return true;
}

bool ViewAccessible::selectRow(int row)
{
    return select(at({row, 0}), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

bool ViewAccessible::selectColumn(int column)
{
    return select(at({0, column}), QItemSelectionModel::Select | QItemSelectionModel::Columns);
}

bool ViewAccessible::unselectRow(int row)
{
    return select(at({row, 0}), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
}

bool ViewAccessible::unselectColumn(int column)
{
    return select(at({0, column}), QItemSelectionModel::Deselect | QItemSelectionModel::Columns);
}

/// Cells that are still there keep who they are, under the number they have now.
void ViewAccessible::modelChange(QAccessibleTableModelChangeEvent *event)
{
    using Change = QAccessibleTableModelChangeEvent;
    if (event->modelChangeType() == Change::DataChanged)
        return;
    const QHash<int, QAccessible::Id> before = std::exchange(m_children, {});
    for (const QAccessible::Id id : before) {
        const QAccessibleInterface *one = QAccessible::accessibleInterface(id);
        const bool gone = event->modelChangeType() == Change::ModelReset || !one;
        const int now = gone ? -1 : indexOfChild(one);
        if (now < 0 || m_children.contains(now))
            QAccessible::deleteAccessibleInterface(id);
        else
            m_children.insert(now, id);
    }
}

} // namespace tvers
