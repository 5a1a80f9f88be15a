// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/replan.h"

#include "core/planning/planindex.h"

namespace tvers {

namespace {

Result<PlanProblem> withHeldLocked(const PlanProblem &problem, const OlderPlan &older)
{
    PlanProblem::Parts parts = problem.parts();
    QHash<QString, QString> slotOf;
    for (const Placement &one : older.placed)
        slotOf.insert(one.meeting, one.slot);
    for (const QString &held : older.held) {
        const auto at = problem.meetingAt(held);
        if (!at || !slotOf.contains(held) || !problem.timeAt(slotOf.value(held)))
            return Error{ErrorCode::PlanOutdated, {held}};
        if (!parts.meetings[*at].locked)
            parts.meetings[*at].locked = slotOf.value(held);
    }
    return PlanProblem::make(std::move(parts));
}

/// What can stay stays, as far as it does not clash.
PartialPlan asBefore(const SearchSpace &space, const PlacementWorth &worth)
{
    PartialPlan plan(space);
    for (int at = 0; at < space.choiceCount(); ++at) {
        if (space.choice(at).worth > worth.placed && plan.loss(at) == 0)
            plan.take(at);
    }
    return plan;
}

class Replanning
{
public:
    Replanning(const PlanProblem &problem, const OlderPlan &older) :
        m_problem(problem), m_index(problem), m_slotOf(m_index.meetingCount(), -1)
    {
        // One more meeting counts for more than all that could stay.
        m_worth = {m_index.meetingCount() + 1, 1, m_slotOf};
        for (const Placement &one : older.placed) {
            const auto meeting = problem.meetingAt(one.meeting);
            const auto slot = problem.timeAt(one.slot);
            if (meeting && slot)
                m_worth.before[*meeting] = *slot;
        }
    }

    Replanned run(const Progress &progress, const SolverEffort &effort)
    {
        Replanned made;
        made.provenLeast = true;
        for (const Indexed<int> &together : m_index.components()) {
            const SearchSpace space(m_index, together, m_worth);
            const Solved solved = solvePlacement(
                space, asBefore(space, m_worth),
                effort.shareOf(space.meetingCount(), m_index.meetingCount()), progress.cancelled);
            const int most = solved.mostWorth / m_worth.placed;
            made.plan.atMostMore += most - solved.plan.worth() / m_worth.placed;
            made.provenLeast = made.provenLeast && solved.mostWorth == solved.plan.worth();
            for (int meeting = 0; meeting < space.meetingCount(); ++meeting) {
                const int choice = solved.plan.taken(meeting);
                if (choice >= 0)
                    m_slotOf[together[meeting]] = space.slotInIndex(space.choice(choice).slot);
            }
            m_done += space.meetingCount();
            progress.report(m_done, m_index.meetingCount());
        }
        tell(made);
        return made;
    }

private:
    void tell(Replanned &made) const
    {
        for (int i = 0; i < m_index.meetingCount(); ++i) {
            const QString &meeting = m_problem.meetings()[i].id;
            const int before = m_worth.before[i];
            const int now = m_slotOf[i];
            if (now >= 0)
                made.plan.placed.append({meeting, m_index.slot(now).id});
            else
                made.plan.unplaced.append(meeting);
            if (before >= 0 && now >= 0 && before != now)
                made.moved.append({meeting, m_index.slot(before).id, m_index.slot(now).id});
            if (before >= 0 && now < 0)
                made.dropped.append(meeting);
            if (before < 0 && now >= 0)
                made.added.append(meeting);
        }
    }

    const PlanProblem &m_problem;
    PlanIndex m_index;
    Indexed<int> m_slotOf;
    PlacementWorth m_worth;
    int m_done = 0;
};

} // namespace

Result<Replanned> replan(const PlanProblem &problem, const OlderPlan &older,
                         const Progress &progress, const SolverEffort &effort)
{
    const auto held = withHeldLocked(problem, older);
    if (!held)
        return held.error();
    return Replanning(*held, older).run(progress, effort);
}

} // namespace tvers
