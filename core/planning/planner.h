// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file As many meetings as possible in their slots, free of clashes.
#pragma once

#include "core/planning/placementsolver.h"
#include "core/planning/plan.h"
#include "core/planning/planproblem.h"
#include "core/progress.h"

namespace tvers {

/// The same plan for the same problem. Locked meetings stay where they are. Empty
/// when it was cancelled. \a progress counts meetings.
std::optional<Plan> makePlan(const PlanProblem &problem, const Progress &progress = {},
                             const SolverEffort &effort = {});

/// How many more meetings than \a placed any plan could hold, at most: 0 when that is
/// proven best. Empty when it was cancelled.
/// \pre \a placed is free of clashes, and its ids are known
std::optional<int> mostMore(const PlanProblem &problem, const QList<Placement> &placed,
                            const Progress &progress = {}, const SolverEffort &effort = {});

} // namespace tvers
