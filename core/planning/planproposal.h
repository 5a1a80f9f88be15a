// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A first set-up of a møteplan, from what the arena's rules say.
///
/// Where the rules are silent it is a guess that somebody looks at before anything
/// is planned: six rounds in a year (two for days that units are booked into), one
/// hour each, between 15 August and 15 June, half an hour from town to town.
#pragma once

#include "core/calendar/schoolyear.h"
#include "core/municipality/arena.h"
#include "core/municipality/municipalitypack.h"
#include "core/municipality/professional.h"
#include "core/municipality/unit.h"
#include "core/planning/plansetup.h"

#include <functional>

namespace tvers {

/// What a proposal is made from.
struct ProposalSource {
    ArenaId arena;
    const ArenaVersion &rules;
    SchoolYear year;
    const QList<Place> &places; ///< the municipality's
    const QList<Unit> &units;
    const QList<Team> &teams;
    const QList<Room> &rooms;              ///< the file's
    std::function<bool(QDate day)> isFree; ///< nothing speaks against it for everybody
};

struct PlanProposal {
    PlanSetup setup;
    QList<Room> newRooms; ///< of the municipality's places; the file has no room for them yet
    friend bool operator==(const PlanProposal &, const PlanProposal &) = default;
};

/// Whether a unit's meetings of such an arena can be planned, and stand in the open.
bool canBePlanned(const ArenaVersion &rules);

/// Units that have a team in the arena; all of its sectors where there is one team
/// for all, or none. Those that have closed are left out. A unit likes the room of
/// its own town best.
PlanProposal proposedPlan(const ProposalSource &source);

/// The free days that hours of \a setup can be on, between \a first and \a last.
QList<QDate> planDays(const PlanSetup &setup, const DateSpan &days,
                      const std::function<bool(QDate)> &isFree);

/// \a days, ascending, in \a count parts as equal as can be: each from its first day
/// to its last. Fewer where there are fewer days.
QList<DateSpan> evenRounds(const QList<QDate> &days, int count);

/// The school year's days that meetings are usually held on.
DateSpan usualPlanDays(SchoolYear year);

} // namespace tvers
