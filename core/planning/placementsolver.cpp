// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/placementsolver.h"

#include "core/planning/placementsearch.h"
#include "core/planning/proofsearch.h"
#include "core/planning/worthbound.h"

#include <algorithm>

namespace tvers {

namespace {

/// What all could be worth if nothing clashed.
int allTogether(const SearchSpace &space)
{
    int sum = 0;
    for (int meeting = 0; meeting < space.meetingCount(); ++meeting)
        sum += space.mostWorth(meeting);
    return sum;
}

/// How often a bound can look at everything with so much work; some looks are always due.
int stepsFor(const SearchSpace &space, qint64 work)
{
    const qint64 momentsOfChoice = 6; // about
    const qint64 fewest = 60;
    const qint64 most = 4000;
    const qint64 once = std::max(1, space.choiceCount()) * momentsOfChoice;
    return int(std::clamp(work / once, fewest, most));
}

} // namespace

SolverEffort SolverEffort::shareOf(int meetings, int all) const
{
    const double round = 80; // meetings
    const double less = std::min(1.0, round / all);
    const auto part = [](qint64 work, double share) { return qint64(double(work) * share); };
    const double share = double(meetings) / all * less;
    return {firstSearch, part(bound, less), part(longSearch, share), part(proof, share)};
}

Solved solvePlacement(const SearchSpace &space, const PartialPlan &start,
                      const SolverEffort &effort, const std::function<bool()> &cancelled)
{
    int most = allTogether(space);
    PartialPlan best = tabuSearch(space, start, {most, effort.firstSearch, cancelled});
    if (best.worth() == most || cancelled())
        return {best, most};
    WorthBound bound(space);
    bound.priceWhole(bound.everything());
    int attempt = 0;
    for (const int part : {16, 4, 1}) { // a little of each is mostly enough
        most = std::min(most, bound.lower(bound.everything(), best.worth(),
                                          stepsFor(space, effort.bound / part)));
        if (best.worth() < most)
            best = tabuSearch(space, best, {most, effort.longSearch / part, cancelled, ++attempt});
        if (best.worth() >= most || cancelled())
            return {best, std::max(most, best.worth())};
        WorthBound below = bound; // its prices go elsewhere
        ProofSearch proof(space, below, cancelled);
        const bool proven = proof.run(best, effort.proof / part);
        best = proof.best();
        if (proven)
            return {best, best.worth()};
    }
    return {best, most};
}

} // namespace tvers
