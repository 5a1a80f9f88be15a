// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/measuretablemodel.h"

#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"
#include "ui/wording/casewording.h"

#include <algorithm>
#include <tuple>

namespace tvers {

void MeasureTableModel::show(QList<MeasureRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const MeasureRow &a, const MeasureRow &b) {
        return std::tuple(a.state.kind, a.state.day, a.measure.id.uuid()) <
               std::tuple(b.state.kind, b.state.day, b.measure.id.uuid());
    });
    const bool sameRows = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const MeasureRow &a, const MeasureRow &b) { return a.measure.id == b.measure.id; });
    if (!sameRows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!(rows == m_rows)) {
        m_rows = rows;
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    }
}

int MeasureTableModel::rowOf(MeasureId id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].measure.id == id)
            return int(i);
    }
    return -1;
}

void MeasureTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int MeasureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MeasureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MeasureTableModel::text(const MeasureRow &row, int column) const
{
    const DayWording days(spoken());
    const Measure &one = row.measure;
    switch (column) {
    case What: return one.what;
    case Responsible: return one.responsible;
    case Due: return days.shortDayWithYear(one.due);
    case Evaluate:
        if (one.evaluated)
            return one.outcome ? tr("%1, %2").arg(days.shortDayWithYear(*one.evaluated),
                                                  CaseWording::outcome(*one.outcome))
                               : days.shortDayWithYear(*one.evaluated);
        return one.evaluateOn ? days.shortDayWithYear(*one.evaluateOn) : QString();
    case State: return CaseWording::state(row.state.kind);
    default: return row.caseNumber;
    }
}

QVariant MeasureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasureRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::DecorationRole && index.column() == State && row.state.isLate())
        return iconOf(Symbol::Warning);
    return {};
}

QVariant MeasureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What: return tr("What");
    case Responsible: return tr("Who");
    case Due: return tr("Until");
    case Evaluate: return tr("Evaluation");
    case State: return tr("State");
    default: return tr("Case");
    }
}

} // namespace tvers
