// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"

#include "core/planning/placementsearch.h"
#include "core/planning/planindex.h"

namespace tvers {

std::optional<Plan> makePlan(const PlanProblem &problem, const Progress &progress,
                             const SolverEffort &effort)
{
    const PlanIndex index(problem);
    Indexed<int> slotOf(index.meetingCount(), -1);
    Plan plan;
    int done = 0;
    for (const Indexed<int> &together : index.components()) {
        const SearchSpace space(index, together, {});
        const Solved solved = solvePlacement(space, greedyPlan(space), effort, progress.cancelled);
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

} // namespace tvers
