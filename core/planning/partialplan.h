// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Some meetings of a search space in their slots, never two that clash.
#pragma once

#include "core/planning/searchspace.h"

namespace tvers {

/// Keeps for every choice what taking it would cost, so that a search can look at
/// all of them in no time.
class PartialPlan
{
public:
    explicit PartialPlan(const SearchSpace &space) :
        m_space(&space), m_taken(space.meetingCount(), -1), m_loss(space.choiceCount(), 0)
    {}

    /// The choice of \a meeting; -1 while it has none.
    int taken(int meeting) const { return m_taken[meeting]; }
    const Indexed<int> &taken() const { return m_taken; }
    int worth() const { return m_worth; }
    /// What the placed meetings that clash with \a choice are worth together.
    int loss(int choice) const { return m_loss[choice]; }
    /// By how much taking \a choice, and leaving what clashes with it, changes worth().
    int gain(int choice) const
    {
        const SlotOption &one = m_space->choice(choice);
        const int left = m_taken[one.meeting];
        return one.worth - m_loss[choice] - (left < 0 ? 0 : m_space->choice(left).worth);
    }

    /// Takes \a choice; the meetings that clash with it leave theirs, and so does its
    /// own the one it had. Returns the choices that were left.
    Indexed<int> take(int choice);
    void leave(int meeting);
    /// How much was looked at since the plan was made: a measure of work.
    qint64 work() const { return m_work; }

private:
    const SearchSpace *m_space;
    Indexed<int> m_taken;
    Indexed<int> m_loss;
    int m_worth = 0;
    qint64 m_work = 0;
};

} // namespace tvers
