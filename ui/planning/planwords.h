// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A møteplan in words: its cells, what troubles them, how full it is.
#pragma once

#include "ui/planning/planspans.h"
#include "ui/wording/daywording.h"

namespace tvers {

class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(tvers::PlanWords)
public:
    /// \pre lives no longer than its board
    PlanWords(const PlanBoard &board, Language language) : m_board(board), m_days(language) {}

    QString name(int meeting) const; ///< "Ekeberg, round 3"
    /// All of it: "Ekeberg, round 3, Thursday 14 January 2027, 12:00–13:00, Kantinen, locked, …"
    QString sentence(int meeting) const;
    /// For a cell: day and hour, room, who comes; a line each.
    QStringList lines(int meeting) const;
    QString when(int meeting) const; ///< "" without a day
    QString when(const PlanSlot &slot) const;
    QString trouble(const PlanTrouble &trouble) const;
    QStringList troubles(int meeting) const;
    /// Days of its round that its unit is not offered, and why: a line each.
    QStringList closedDays(int meeting) const;
    QString roundTitle(int round) const;   ///< "Round 1", and its weeks below
    QString weekTitle(QDate monday) const; ///< "Week 40", and its Monday below
    /// What a column offers a meeting that is held over it, or why it takes none.
    QString offer(const SpanOffer &offer, int meeting) const;
    /// "All 108 meetings have a place: no plan is better", "104 of 108 …".
    /// \a atMostMore is how many more could be placed, where that is known.
    QString summary(std::optional<int> atMostMore) const;

private:
    QString stateOf(int meeting) const;
    QString reasons(const QList<PlanTrouble> &troubles) const;
    QString person(const PlanTrouble &trouble) const;
    QString roomOf(const PlanTrouble &trouble) const;

    const PlanBoard &m_board;
    DayWording m_days;
};

} // namespace tvers
