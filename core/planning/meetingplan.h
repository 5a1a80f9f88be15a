// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The møteplan of an arena for a school year, as the file keeps it.
#pragma once

#include "core/calendar/schoolyear.h"
#include "core/meetings/meeting.h"

namespace tvers {

using MeetingPlanId = Id<struct MeetingPlanTag>;
using PlanEntryId = Id<struct PlanEntryTag>;

/// What the plan is to hold; which meetings it gave stands in its entries.
struct MeetingPlan {
    MeetingPlanId id;
    ArenaId arena;
    SchoolYear year;
    QString content; ///< a PlanSetup, in the words of plansetupjson.h

    friend bool operator==(const MeetingPlan &, const MeetingPlan &) = default;
};

/// One of the plan's meetings, and the round that it is for.
struct PlanEntry {
    PlanEntryId id;
    MeetingPlanId plan;
    MeetingId meeting;
    int round;             ///< from 1
    bool isLocked = false; ///< stays where it is when the rest is planned anew

    friend bool operator==(const PlanEntry &, const PlanEntry &) = default;
};

} // namespace tvers
