// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The møteplan of an arena for a school year, as the file keeps it.
#pragma once

#include "core/calendar/schoolyear.h"
#include "core/meetings/meeting.h"

namespace tvers {

using MeetingPlanId = Id<struct MeetingPlanTag>;
using PlacementId = Id<struct PlacementTag>;

/// What the plan is to hold; which meetings it gave stands in its placements.
struct MeetingPlan {
    MeetingPlanId id;
    ArenaId arena;
    SchoolYear year;
    QString content; ///< a PlanSetup, in the words of plansetupjson.h

    friend bool operator==(const MeetingPlan &, const MeetingPlan &) = default;
};

/// One of the plan's meetings, and the round that it is for.
struct Placement {
    PlacementId id;
    MeetingPlanId plan;
    MeetingId meeting;
    int round;             ///< from 1
    bool isLocked = false; ///< stays where it is when the rest is planned anew

    friend bool operator==(const Placement &, const Placement &) = default;
};

} // namespace tvers
