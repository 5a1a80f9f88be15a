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

void PlanTableModel::show(const PlanBoard *board, const PlanFilter &filter)
{
    beginResetModel();
    m_board = board;
    m_filter = filter;
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
    return row < 0 ? QModelIndex() : index(int(row), m_board->cell(meeting).round - 1);
}

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_board ? 0 : int(m_board->rounds());
}

std::optional<int> PlanTableModel::meetingAt(const QModelIndex &index) const
{
    const auto meeting = m_board->at(m_rows[index.row()], index.column() + 1);
    return meeting && shows(*meeting) ? meeting : std::nullopt;
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
    const auto meeting = meetingAt(index);
    if (role == MeetingRole)
        return meeting.value_or(-1);
    if (role == StateRole)
        return int(stateOf(meeting));
    if (!meeting)
        return {};
    const PlanWords words(*m_board, spoken());
    switch (role) {
    case Qt::DisplayRole: return words.lines(*meeting).join(u'\n');
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return words.sentence(*meeting);
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
    if (orientation == Qt::Horizontal)
        return section < m_board->rounds()
                   ? QVariant(PlanWords(*m_board, spoken()).roundTitle(section + 1))
                   : QVariant();
    return section < m_rows.size() ? QVariant(m_board->unitName(m_rows[section])) : QVariant();
}

} // namespace tvers
