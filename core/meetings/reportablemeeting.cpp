// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/reportablemeeting.h"

#include <algorithm>

namespace tvers {

bool asksForReports(const ArenaVersion &version)
{
    return std::any_of(version.deadlines.begin(), version.deadlines.end(),
                       [](const ArenaDeadline &deadline) {
                           return deadline.kind == ArenaTerms::DeadlineKind::Report;
                       });
}

bool offersHours(const ArenaVersion &version)
{
    return std::any_of(
        version.cadence.parts.begin(), version.cadence.parts.end(),
        [](const CadencePart &part) { return std::holds_alternative<Slots>(part.rule); });
}

bool answersFor(UnitId unit, const CalendarMeeting &meeting, ReportableArena arena, bool isLogged)
{
    if (meeting.unit && !(*meeting.unit == unit))
        return false;
    if (isLogged)
        return true;
    if (!meeting.stored && (meeting.provisional || arena.offersHours))
        return false;
    return meeting.unit || arena.reports;
}

} // namespace tvers
