// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/childtablemodel.h"

#include "core/filecontent.h"
#include "ui/municipality/editabletablemodel.h"
#include "ui/shell/languages.h"
#include "ui/shell/sortedbyname.h"
#include "ui/wording/consentstatewording.h"

#include <algorithm>

namespace tvers {

QList<ChildRow> childRows(const ChildrenContent &content, const QList<Unit> &units, QDate day,
                          Archived archived)
{
    QList<ChildRow> rows;
    for (const Child &child : content.children) {
        const bool isArchived = child.archived && *child.archived <= day;
        if (isArchived && archived == Archived::LeftOut)
            continue;
        const ConsentSubject subject = content.subjectOf(child, units);
        const auto outlook =
            outlookFor(subject, firstPurpose(child, units, day), day, content.laws);
        const Unit *unit = child.unit ? withId(units, *child.unit) : nullptr;
        rows.append({child.id, fullName(child), child.born, unit ? unit->name : QString(),
                     standingOf(subject, outlook, day), isArchived});
    }
    return sortedByName(rows);
}

void ChildTableModel::show(const QList<ChildRow> &rows, QDate today)
{
    const bool same = rows.size() == m_rows.size() && today == m_today &&
                      std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                 [](const ChildRow &a, const ChildRow &b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_rows = rows;
        m_today = today;
        endResetModel();
        return;
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        emit dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

int ChildTableModel::rowOf(ChildId id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return i;
    }
    return -1;
}

void ChildTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int ChildTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChildTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChildTableModel::shown(const ChildRow &row, int column) const
{
    switch (column) {
    case Name: return row.isArchived ? tr("%1 (archived)").arg(row.name) : row.name;
    case Age:
        return row.born && *row.born <= m_today
                   ? tr("%n year(s)", nullptr, ageOn(*row.born, m_today))
                   : tr("Day of birth missing");
    case UnitName: return row.unit;
    case Standing: return ConsentStateWording(spoken()).standing(row.standing);
    default: return {};
    }
}

QVariant ChildTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChildRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shown(row, index.column());
    if (role != EditableTableModel::SortRole)
        return {};
    if (index.column() == Age)
        return row.born ? *row.born : QDate();
    return index.column() == Standing ? QVariant(int(row.standing.kind))
                                      : QVariant(shown(row, index.column()));
}

QVariant ChildTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Name");
    case Age: return tr("Age");
    case UnitName: return tr("Unit");
    case Standing: return tr("Consent today");
    default: return {};
    }
}

} // namespace tvers
