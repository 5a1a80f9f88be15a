// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What people do with a møteplan, each with its way back.
#pragma once

#include "core/planning/repair.h"
#include "ui/planning/planboard.h"
#include "ui/planning/planwish.h"

namespace tvers {

// Every edit is one unit of work.

/// The plan of the wish's arena and the year looked at: a new one, or another set-up
/// of the one there is. Meetings of the year that a unit has in a round already become
/// the plan's, and may be moved by it.
QList<Change> planChanges(const Desk &desk, const PlanWish &wish);
Edit keepPlan(Desk &desk, const PlanWish &wish);
/// The plan and its meetings in one step: \a board is of the file as \a planned makes it.
Edit makePlanOf(Desk &desk, const QList<Change> &planned, const PlanBoard &board,
                const QList<Placement> &placed);
/// The plan is gone, its meetings stay in the calendar.
Edit removePlan(Desk &desk, const MeetingPlan &plan);
/// Those of its meetings that are neither held nor locked are gone.
Edit clearPlan(Desk &desk, const PlanBoard &board);

/// Meetings go where \a placed has them; those that have a slot no longer are gone, but
/// for held ones. \pre placed is of the board's problem, here and below
Edit placeMeetings(Desk &desk, const PlanBoard &board, const QList<Placement> &placed);
/// The same, and what made it necessary.
Edit takeChange(Desk &desk, const PlanBoard &board, const PlanChange &change,
                const QList<Placement> &placed);
Edit moveMeeting(Desk &desk, const PlanBoard &board, const Placement &place);
/// Each takes the other's slot. \pre nothing speaks against it
Edit exchangeMeetings(Desk &desk, const PlanBoard &board, int meeting, int other);
Edit clearMeeting(Desk &desk, const PlanBoard &board, int meeting);
enum class Lock { On, Off };
/// \pre the meeting is placed
Edit lockMeeting(Desk &desk, const PlanBoard &board, int meeting, Lock lock);
/// What the repair decides is kept with the plan. PlanOutdated when it no longer fits.
Result<Edit> carryOutRepair(Desk &desk, const PlanBoard &board, const Repair &repair);

/// Which meetings of the file \a plan has with \a setup: those that were its own, and
/// where a unit has none in a round, one that stands there in the calendar.
QList<PlanEntry> planEntriesIn(const DeskContent &content, const MeetingPlan &plan,
                               const PlanSetup &setup);

Edit addAbsence(Desk &desk, const Absence &absence);
Edit changeAbsence(Desk &desk, const Absence &before, const Absence &after);
Edit removeAbsence(Desk &desk, const Absence &absence);

} // namespace tvers
