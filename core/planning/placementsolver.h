// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The best plan for meetings that depend on each other, and how good it is.
#pragma once

#include "core/planning/partialplan.h"

#include <functional>

namespace tvers {

/// How much work may go into a plan of one round. Counted, not timed, so
/// that the same input gives the same plan on any machine.
struct SolverEffort {
    qint64 firstSearch = 400'000;
    qint64 bound = 30'000'000;
    qint64 longSearch = 48'000'000;
    qint64 proof = 120'000'000;

    /// What goes into \a meetings that depend on each other, of \a all. A year gets less in
    /// all than one round: people wait for it. A bound gets less too, but is not shared.
    SolverEffort shareOf(int meetings, int all) const;
};

struct Solved {
    PartialPlan plan;
    int mostWorth; ///< no plan is worth more; plan.worth() when it is proven best
};

/// Greedy, tabu; and while these do not meet, a bound, more tabu and a proof search: first a
/// little of each, then more.
/// Begins from \a start. \a cancelled ends it soon, with what it has.
Solved solvePlacement(const SearchSpace &space, const PartialPlan &start,
                      const SolverEffort &effort, const std::function<bool()> &cancelled);

} // namespace tvers
