// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cellaccessible.h"

#include <QHeaderView>

namespace tvers {

namespace {

/// What is said of somebody who is not told it, else what is shown.
QString said(const QVariant &spoken, const QVariant &shown)
{
    const QString text = spoken.toString();
    return text.isEmpty() ? shown.toString() : text;
}

} // namespace

bool CellAccessible::isValid() const { return m_in->view() && m_index.isValid(); }

QString CellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return said(m_index.data(Qt::AccessibleTextRole), m_index.data(Qt::DisplayRole));
    if (kind == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    return {};
}

QRect CellAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect shown = m_in->view()->visualRect(m_index);
    return shown.isNull()
               ? shown
               : QRect(m_in->view()->viewport()->mapToGlobal(shown.topLeft()), shown.size());
}

QAccessible::Role CellAccessible::role() const
{
    switch (m_in->role()) {
    case QAccessible::List: return QAccessible::ListItem;
    case QAccessible::Tree: return QAccessible::TreeItem;
    default: return QAccessible::Cell;
    }
}

QAccessible::State CellAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QAbstractItemView &view = *m_in->view();
    const QRect seen(view.mapToGlobal(QPoint()), view.size());
    state.invisible = !view.isVisible() || !seen.intersects(rect());
    state.focused = m_in->isFocused(m_index);
    state.selected = isSelected();
    const Qt::ItemFlags flags = m_index.flags();
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    const QVariant check = m_index.data(Qt::CheckStateRole);
    state.checkable = flags.testFlag(Qt::ItemIsUserCheckable) && check.isValid();
    state.checked = check.value<Qt::CheckState>() == Qt::Checked;
    state.selectable = state.focusable = flags.testFlag(Qt::ItemIsSelectable);
    const auto mode = view.selectionMode();
    state.multiSelectable = state.selectable && mode == QAbstractItemView::MultiSelection;
    state.extSelectable = state.selectable && mode == QAbstractItemView::ExtendedSelection;
    if (const auto *tree = m_in->role() == QAccessible::Tree ? m_index.model() : nullptr) {
        state.expandable = tree->hasChildren(m_index);
        state.expanded = state.expandable && m_in->isUnfolded(m_index);
    }
    return state;
}

void *CellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool CellAccessible::isSelected() const
{
    return isValid() && m_in->view()->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface *> CellAccessible::columnHeaderCells() const
{
    return m_in->heads({-1, columnIndex()});
}

QList<QAccessibleInterface *> CellAccessible::rowHeaderCells() const
{
    return m_in->heads({rowIndex(), -1});
}

/// As a click on it: a view of rows takes the row.
void CellAccessible::doAction(const QString &name)
{
    if (name == toggleAction() && isValid())
        m_in->select(m_index,
                     isSelected() ? QItemSelectionModel::Deselect : QItemSelectionModel::Select);
}

bool HeadAccessible::isValid() const
{
    return m_in->view() &&
           (isCorner() || (m_in->head(along()) && section() < m_in->head(along())->count()));
}

QString HeadAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() || isCorner())
        return {};
    const auto data = [this](int role) {
        return m_in->view()->model()->headerData(section(), along(), role);
    };
    if (kind == QAccessible::Name)
        return said(data(Qt::AccessibleTextRole), data(Qt::DisplayRole));
    if (kind == QAccessible::Description)
        return data(Qt::AccessibleDescriptionRole).toString();
    return {};
}

QRect HeadAccessible::rect() const
{
    if (!isValid() || isCorner())
        return {};
    const QHeaderView &head = *m_in->head(along());
    const int from = head.sectionViewportPosition(section());
    const int size = head.sectionSize(section());
    const QPoint corner = head.viewport()->mapToGlobal(QPoint());
    return along() == Qt::Horizontal ? QRect(corner + QPoint(from, 0), QSize(size, head.height()))
                                     : QRect(corner + QPoint(0, from), QSize(head.width(), size));
}

QAccessible::Role HeadAccessible::role() const
{
    if (isCorner())
        return QAccessible::Pane;
    return along() == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader;
}

QAccessible::State HeadAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (isValid())
        state.invisible = isCorner() || !m_in->head(along())->isVisible();
    return state;
}

} // namespace tvers
