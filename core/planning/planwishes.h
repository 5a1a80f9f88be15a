// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What makes one plan nicer than another that places the same meetings.
#pragma once

#include "core/planning/plan.h"
#include "core/planning/planproblem.h"
#include "core/progress.h"

namespace tvers {

/// How much each wish weighs; 0 for not at all. Never negative.
struct PlanWishes {
    int spacing = 1;  ///< per day that a gap between a unit's rounds is off its mean
    int hour = 3;     ///< per round that begins at another hour than the one before
    int journeys = 5; ///< per place after the first that somebody must go to in a day
    int together = 2; ///< per day on which anything is held at a place
    int liked = 40;   ///< per meeting in another room, or at another hour, than its unit likes
};

/// How often each wish is not met, in the units above.
struct WishCost {
    int spacing = 0;
    int hour = 0;
    int journeys = 0;
    int together = 0;
    int liked = 0;

    int total(const PlanWishes &wishes) const
    {
        return spacing * wishes.spacing + hour * wishes.hour + journeys * wishes.journeys +
               together * wishes.together + liked * wishes.liked;
    }
    friend bool operator==(const WishCost &, const WishCost &) = default;
};

/// \pre the ids are known
WishCost wishCost(const PlanProblem &problem, const QList<Placement> &placed);

/// The same meetings in nicer slots, as moving one or exchanging two finds them:
/// never fewer, never a clash, never dearer. Locked ones stay. The same for the same
/// input. When it is cancelled, what it has found.
/// \pre \a plan has no clash
Plan withWishes(const PlanProblem &problem, const Plan &plan, const PlanWishes &wishes,
                const Progress &progress = {});

} // namespace tvers
