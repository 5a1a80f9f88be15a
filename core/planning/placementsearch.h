// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Placing as much as possible: greedy, then tabu over plans free of clashes.
#pragma once

#include "core/planning/partialplan.h"

#include <functional>

namespace tvers {

/// Every meeting in its first free slot, those with the fewest slots first.
PartialPlan greedyPlan(const SearchSpace &space);

/// Where a search begins and when it ends.
struct SearchLimits {
    int enough;  ///< this worth cannot be surpassed: it ends there
    qint64 work; ///< what it may look at, as PartialPlan counts
    std::function<bool()> cancelled = [] { return false; };
    int attempt = 0; ///< another finds its way by other chances
};

/// The best plan found: a meeting without a slot, or not in its best one, takes the
/// slot that costs least; those that it clashes with leave theirs and may not come
/// back there for a while. The same for the same input. Never worse than \a start.
PartialPlan tabuSearch(const SearchSpace &space, const PartialPlan &start,
                       const SearchLimits &limits);

} // namespace tvers
