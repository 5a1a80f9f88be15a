// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Whether a unit answers for a meeting: what is asked of it under Meetings, and what
/// its report counts, is the same.
#pragma once

#include "core/meetings/calendarmeeting.h"

namespace tvers {

/// Whether everybody's meetings in it are each unit's to report.
bool asksForReports(const ArenaVersion &version);

/// Whether its days are hours that the units share: only the plan says who has which.
bool offersHours(const ArenaVersion &version);

/// What is asked of a meeting's arena, and of who looks.
struct ReportableArena {
    bool reports = false;     ///< asksForReports()
    bool offersHours = false; ///< offersHours()
};

/// Whether \a unit answers for \a meeting: somebody has decided it, or the arena's own day
/// stands for the unit. Of a meeting that is common to several units it does once it has
/// logged it (\a isLogged), and not before: others may.
bool answersFor(UnitId unit, const CalendarMeeting &meeting, ReportableArena arena, bool isLogged);

} // namespace tvers
