// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A møteplan as a table: a row for each unit, a column for each round, or each week.
#pragma once

#include "ui/planning/planspans.h"

#include <QAbstractTableModel>

namespace tvers {

/// What somebody wants to see of a plan; empty: everything.
struct PlanFilter {
    QString person = {}; ///< id
    QString room = {};   ///< a room's name
    std::optional<UnitId> unit = std::nullopt;

    bool isEmpty() const { return person.isEmpty() && room.isEmpty() && !unit; }
    friend bool operator==(const PlanFilter &, const PlanFilter &) = default;
};

class PlanTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        MeetingRole = Qt::UserRole, ///< where it stands in the problem; -1 for none
        StateRole,                  ///< State, as int
    };
    enum class State { Blank, Placed, Locked, Held, Troubled, Unplaced };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a board stays with the caller until the next one, or none, is shown.
    void show(const PlanBoard *board, const PlanFilter &filter, PlanColumns columns);
    /// \pre the index is valid, here and below
    qsizetype boardRow(const QModelIndex &cell) const { return m_rows[cell.row()]; }
    const DateSpan &daysOf(const QModelIndex &cell) const { return m_spans[cell.column()]; }
    QModelIndex indexOf(int meeting) const; ///< invalid where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool shows(int meeting) const;
    QList<int> meetingsAt(const QModelIndex &index) const;
    State stateOf(std::optional<int> meeting) const;

    const PlanBoard *m_board = nullptr;
    PlanFilter m_filter;
    QList<qsizetype> m_rows; ///< of the board
    PlanColumns m_columns = PlanColumns::Rounds;
    QList<DateSpan> m_spans; ///< of the columns
};

} // namespace tvers
