// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"

#include "core/planning/placementsearch.h"
#include "core/planning/planindex.h"

namespace tvers {

namespace {

PartialPlan planWith(const SearchSpace &space, const Indexed<int> &slotOf)
{
    PartialPlan plan(space);
    for (int at = 0; at < space.choiceCount(); ++at) {
        const SlotOption &one = space.choice(at);
        if (slotOf[space.meetingInIndex(one.meeting)] == space.slotInIndex(one.slot))
            plan.take(at);
    }
    return plan;
}

} // namespace

std::optional<Plan> makePlan(const PlanProblem &problem, const Progress &progress,
                             const SolverEffort &effort)
{
    const PlanIndex index(problem);
    Indexed<int> slotOf(index.meetingCount(), -1);
    Plan plan;
    int done = 0;
    for (const Indexed<int> &together : index.components()) {
        const SearchSpace space(index, together, {});
        const Solved solved = solvePlacement(
            space, greedyPlan(space), effort.shareOf(space.meetingCount(), index.meetingCount()),
            progress.cancelled);
        if (progress.cancelled())
            return std::nullopt;
        plan.atMostMore += solved.mostWorth - solved.plan.worth();
        for (int meeting = 0; meeting < space.meetingCount(); ++meeting) {
            const int choice = solved.plan.taken(meeting);
            if (choice >= 0)
                slotOf[together[meeting]] = space.slotInIndex(space.choice(choice).slot);
        }
        done += space.meetingCount();
        progress.report(done, index.meetingCount());
    }
    for (int i = 0; i < index.meetingCount(); ++i) {
        const QString &meeting = problem.meetings()[i].id;
        if (slotOf[i] >= 0)
            plan.placed.append({meeting, index.slot(slotOf[i]).id});
        else
            plan.unplaced.append(meeting);
    }
    return plan;
}

std::optional<int> mostMore(const PlanProblem &problem, const QList<Placement> &placed,
                            const Progress &progress, const SolverEffort &effort)
{
    const PlanIndex index(problem);
    Indexed<int> slotOf(index.meetingCount(), -1);
    for (const Placement &one : placed)
        slotOf[*problem.meetingAt(one.meeting)] = *problem.timeAt(one.slot);
    int more = 0;
    int done = 0;
    for (const Indexed<int> &together : index.components()) {
        const SearchSpace space(index, together, {});
        const PartialPlan start = planWith(space, slotOf);
        const Solved solved =
            solvePlacement(space, start, effort.shareOf(space.meetingCount(), index.meetingCount()),
                           progress.cancelled);
        if (progress.cancelled())
            return std::nullopt;
        more += solved.mostWorth - start.worth();
        done += space.meetingCount();
        progress.report(done, index.meetingCount());
    }
    return more;
}

} // namespace tvers
