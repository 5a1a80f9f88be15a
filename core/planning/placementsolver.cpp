// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/placementsolver.h"

#include "core/planning/placementsearch.h"
#include "core/planning/proofsearch.h"
#include "core/planning/worthbound.h"

#include <algorithm>

namespace tvers {

namespace {

constexpr int boundSteps = 300;

/// What all could be worth if nothing clashed.
int allTogether(const SearchSpace &space)
{
    int sum = 0;
    for (int meeting = 0; meeting < space.meetingCount(); ++meeting)
        sum += space.mostWorth(meeting);
    return sum;
}

} // namespace

Solved solvePlacement(const SearchSpace &space, const PartialPlan &start,
                      const SolverEffort &effort, const std::function<bool()> &cancelled)
{
    int most = allTogether(space);
    PartialPlan best = tabuSearch(space, start, {most, effort.firstSearch, cancelled});
    if (best.worth() == most || cancelled())
        return {best, most};
    WorthBound bound(space);
    bound.priceWhole(bound.everything());
    most = std::min(most, bound.lower(bound.everything(), best.worth(), boundSteps));
    if (best.worth() >= most || cancelled())
        return {best, best.worth()};
    best = tabuSearch(space, best, {most, effort.longSearch, cancelled});
    if (best.worth() >= most || cancelled())
        return {best, most};
    ProofSearch proof(space, bound, cancelled);
    const bool proven = proof.run(best, effort.proof);
    return {proof.best(), proven ? proof.best().worth() : most};
}

} // namespace tvers
