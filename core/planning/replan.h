// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A plan for what has changed, with as few meetings moved as possible.
#pragma once

#include "core/planning/placementsolver.h"
#include "core/planning/plan.h"
#include "core/planning/planproblem.h"
#include "core/progress.h"

namespace tvers {

/// Ids of a meeting, of the slot it had and of the one it has now.
struct MovedMeeting {
    QString meeting;
    QString from;
    QString to;
    friend bool operator==(const MovedMeeting &, const MovedMeeting &) = default;
};

struct Replanned {
    Plan plan;
    QList<MovedMeeting> moved;
    QStringList dropped;      ///< had a slot and have none now
    QStringList added;        ///< had none and have one now
    bool provenLeast = false; ///< no plan that places as many moves fewer
};

/// What a plan for \a problem begins with.
struct OlderPlan {
    QList<Placement> placed; ///< meetings and slots that are gone are passed over
    QStringList held = {};   ///< ids of meetings that may not move: held, announced
};

/// As many meetings as possible, and among such plans one that keeps the most of the
/// older one; held and locked meetings stay. When it is cancelled, what it has found.
/// PlanOutdated for a held meeting without a slot, PlanLockedClash for two held ones.
Result<Replanned> replan(const PlanProblem &problem, const OlderPlan &older,
                         const Progress &progress = {}, const SolverEffort &effort = {});

} // namespace tvers
