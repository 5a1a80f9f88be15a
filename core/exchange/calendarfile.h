// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From a Tvers file to the calendar of a unit, a person or an arena.
#pragma once

#include "core/calendar/schoolyear.h"
#include "core/exchange/meetingevents.h"
#include "core/storage/store.h"

#include <variant>

namespace tvers {

/// Whose calendar: the meetings that a unit goes to (see isForUnit()); of the teams
/// that a person sits in, while they do; of an arena, those about one child never.
/// Suggested days (see isSuggested()) are left out, or tentative.
using CalendarOwner = std::variant<UnitId, ProfessionalId, ArenaId>;

struct CalendarRequest {
    CalendarOwner owner;
    SchoolYear year;
    Suggestions suggestions = Suggestions::LeftOut;
    PublicHolidays holidays;
    QDateTime stamp;   ///< now
    QString mark = {}; ///< after the calendar's name, where nobody vouches for the file
};

/// What of a year is in the calendar of its owner: the plain meetings as they stand,
/// called off ones too, with SEQUENCE 0. The refusals of writeCalendar() but for the last.
Result<QList<CalendarEvent>> eventsOf(Store &store, const CalendarRequest &request);

/// "unit.ID", "person.ID" or "arena.ID": for names of settings.
QString ownerName(const CalendarOwner &owner);

/// Writes the calendar to \a path, whole or not at all, and says how many meetings
/// are in it. Meetings about one child are in a unit's and a person's as «Opptatt»,
/// while the file is unlocked. Unlocked and writable, the file remembers what was
/// sent, in its setting "ics.sent.<kind>.<id>", so that next time a changed meeting
/// has a higher SEQUENCE, one for all calendars, and one that is gone goes out as
/// cancelled; of meetings
/// about one child it remembers nothing. FileNotWritable, or the refusals of the
/// repositories: then nothing is remembered either.
Result<int> writeCalendar(Store &store, const CalendarRequest &request, const QString &path);

} // namespace tvers
