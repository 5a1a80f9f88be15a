// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planwishes.h"

#include "core/planning/partialplan.h"
#include "core/planning/wishboard.h"

#include <numeric>

namespace tvers {

namespace {

Indexed<int> allOf(const PlanIndex &index)
{
    Indexed<int> all(index.meetingCount());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// Moves and exchanges as long as they make the plan nicer.
class WishSearch
{
public:
    WishSearch(const PlanProblem &problem, const Plan &plan, const PlanWishes &wishes) :
        m_index(problem),
        m_space(m_index, allOf(m_index), {}),
        m_plan(m_space),
        m_board(m_index),
        m_wishes(wishes)
    {
        for (const Placement &one : plan.placed) {
            const int choice = choiceOf(*problem.meetingAt(one.meeting), *problem.timeAt(one.slot));
            if (choice >= 0)
                put(choice);
        }
    }

    QList<Placement> run(const Progress &progress)
    {
        const int mostRounds = 20;
        const int meetings = m_index.meetingCount();
        bool better = true;
        for (int round = 0; round < mostRounds && better; ++round) {
            better = false;
            for (int meeting = 0; meeting < meetings; ++meeting) {
                if (progress.cancelled())
                    return placed();
                better = improve(meeting) || better;
                progress.report(round * meetings + meeting, mostRounds * meetings);
            }
        }
        return placed();
    }

private:
    int choiceOf(int meeting, int slot) const
    {
        for (int at = m_space.firstOf(meeting); at < m_space.firstOf(meeting + 1); ++at) {
            if (m_space.slotInIndex(m_space.choice(at).slot) == slot)
                return at;
        }
        return -1;
    }
    int slotOf(int choice) const { return m_space.slotInIndex(m_space.choice(choice).slot); }
    int cost() const { return m_board.cost().total(m_wishes); }

    void put(int choice)
    {
        m_plan.take(choice);
        m_board.put(m_space.choice(choice).meeting, slotOf(choice));
    }
    void leave(int meeting)
    {
        m_plan.leave(meeting);
        m_board.put(meeting, -1);
    }

    bool improve(int meeting)
    {
        bool better = false;
        if (m_plan.taken(meeting) < 0)
            return false;
        for (int at = m_space.firstOf(meeting); at < m_space.firstOf(meeting + 1); ++at) {
            if (at != m_plan.taken(meeting))
                better =
                    (m_plan.loss(at) == 0 ? move(meeting, at) : exchange(meeting, at)) || better;
        }
        return better;
    }

    bool move(int meeting, int choice)
    {
        const int before = cost();
        const int old = m_plan.taken(meeting);
        m_board.put(meeting, slotOf(choice));
        if (cost() < before) {
            m_plan.take(choice);
            return true;
        }
        m_board.put(meeting, slotOf(old));
        return false;
    }

    /// The only one in the way; -1 when there are more.
    int onlyOther(int choice) const
    {
        int other = -1;
        int count = 0;
        m_space.forEachClash(choice, [&](int one) {
            if (m_plan.taken(m_space.choice(one).meeting) == one) {
                other = m_space.choice(one).meeting;
                ++count;
            }
        });
        return count == 1 ? other : -1;
    }

    bool exchange(int meeting, int choice)
    {
        const int other = m_plan.loss(choice) == 1 ? onlyOther(choice) : -1;
        const int old = m_plan.taken(meeting);
        const int back = other < 0 ? -1 : choiceOf(other, slotOf(old));
        if (back < 0)
            return false;
        const int theirs = m_plan.taken(other);
        const int before = cost();
        leave(other);
        put(choice);
        if (m_plan.loss(back) == 0) {
            put(back);
            if (cost() < before)
                return true;
            leave(other);
        }
        put(old);
        put(theirs);
        return false;
    }

    QList<Placement> placed() const
    {
        QList<Placement> all;
        for (int meeting = 0; meeting < m_index.meetingCount(); ++meeting) {
            if (m_plan.taken(meeting) >= 0)
                all.append({m_index.problem().meetings()[meeting].id,
                            m_index.slot(slotOf(m_plan.taken(meeting))).id});
        }
        return all;
    }

    PlanIndex m_index;
    SearchSpace m_space;
    PartialPlan m_plan;
    WishBoard m_board;
    PlanWishes m_wishes;
};

} // namespace

WishCost wishCost(const PlanProblem &problem, const QList<Placement> &placed)
{
    const PlanIndex index(problem);
    WishBoard board(index);
    for (const Placement &one : placed)
        board.put(*problem.meetingAt(one.meeting), *problem.timeAt(one.slot));
    return board.cost();
}

Plan withWishes(const PlanProblem &problem, const Plan &plan, const PlanWishes &wishes,
                const Progress &progress)
{
    const QList<Placement> nicer = WishSearch(problem, plan, wishes).run(progress);
    Plan made = plan;
    if (nicer.size() == plan.placed.size()) // otherwise the plan was not one for this problem
        made.placed = nicer;
    return made;
}

} // namespace tvers
