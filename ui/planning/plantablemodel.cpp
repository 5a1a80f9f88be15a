// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/plantablemodel.h"

#include "ui/planning/planwords.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

void PlanTableModel::show(const PlanBoard *board, const PlanFilter &filter, PlanColumns columns)
{
    beginResetModel();
    m_board = board;
    m_filter = filter;
    m_columns = columns;
    m_spans = board ? spansOf(*board, columns) : QList<DateSpan>();
    m_rows.clear();
    for (qsizetype row = 0; board && row < board->units().size(); ++row) {
        const auto shown = [&](int round) {
            const auto meeting = board->at(row, round);
            return meeting && shows(*meeting);
        };
        bool any = false;
        for (int round = 1; round <= board->rounds() && !any; ++round)
            any = shown(round);
        if (any)
            m_rows.append(row);
    }
    endResetModel();
}

bool PlanTableModel::shows(int meeting) const
{
    const PlanCell &cell = m_board->cell(meeting);
    const auto &persons = m_board->problem().meetings()[meeting].persons;
    const bool hasPerson =
        m_filter.person.isEmpty() ||
        std::any_of(persons.begin(), persons.end(),
                    [this](const PlanAttendance &one) { return one.person == m_filter.person; });
    const bool hasRoom =
        m_filter.room.isEmpty() || (cell.meeting && cell.meeting->place == m_filter.room);
    return hasPerson && hasRoom && (!m_filter.unit || cell.unit == *m_filter.unit);
}

QModelIndex PlanTableModel::indexOf(int meeting) const
{
    if (!m_board || meeting < 0 || meeting >= m_board->meetings() || !shows(meeting))
        return {};
    const qsizetype row = m_rows.indexOf(m_board->rowOf(meeting));
    for (int column = 0; row >= 0 && column < columnCount(); ++column) {
        const QModelIndex cell = index(int(row), column);
        if (meetingsAt(cell).contains(meeting))
            return cell;
    }
    return {};
}

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_spans.size());
}

/// At most one of a round.
QList<int> PlanTableModel::meetingsAt(const QModelIndex &index) const
{
    const qsizetype row = m_rows[index.row()];
    QList<int> meetings;
    if (m_columns == PlanColumns::Weeks)
        meetings = meetingsIn(*m_board, row, m_spans[index.column()]);
    else if (const auto meeting = m_board->at(row, index.column() + 1))
        meetings.append(*meeting);
    meetings.removeIf([this](int meeting) { return !shows(meeting); });
    return meetings;
}

PlanTableModel::State PlanTableModel::stateOf(std::optional<int> meeting) const
{
    if (!meeting)
        return State::Blank;
    const PlanCell &cell = m_board->cell(*meeting);
    if (!cell.meeting)
        return State::Unplaced;
    if (!m_board->troublesOf(*meeting).isEmpty())
        return State::Troubled;
    if (cell.meeting->state == Meeting::State::Held)
        return State::Held;
    return cell.entry && cell.entry->isLocked ? State::Locked : State::Placed;
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QList<int> meetings = meetingsAt(index);
    const auto meeting = meetings.isEmpty() ? std::nullopt : std::optional(meetings.first());
    if (role == MeetingRole)
        return meeting.value_or(-1);
    if (role == StateRole)
        return int(stateOf(meeting));
    if (!meeting)
        return {};
    const PlanWords words(*m_board, spoken());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList all;
        for (const int one : meetings)
            all += role == Qt::DisplayRole ? words.lines(one) : QStringList{words.sentence(one)};
        return all.join(u'\n');
    }
    case Qt::ForegroundRole:
        return stateOf(meeting) == State::Troubled || stateOf(meeting) == State::Unplaced
                   ? QVariant(Looks::warningText())
                   : QVariant();
    case Qt::DecorationRole:
        switch (stateOf(meeting)) {
        case State::Locked: return iconOf(Symbol::Locked);
        case State::Held: return iconOf(Symbol::Done);
        case State::Troubled:
        case State::Unplaced: return iconOf(Symbol::Warning);
        case State::Blank:
        case State::Placed: return {};
        }
        return {};
    default: return {};
    }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_board || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    const PlanWords words(*m_board, spoken());
    if (orientation == Qt::Horizontal && section >= m_spans.size())
        return {};
    if (orientation == Qt::Horizontal)
        return m_columns == PlanColumns::Rounds ? words.roundTitle(section + 1)
                                                : words.weekTitle(m_spans[section].first());
    return section < m_rows.size() ? QVariant(m_board->unitName(m_rows[section])) : QVariant();
}

} // namespace tvers
