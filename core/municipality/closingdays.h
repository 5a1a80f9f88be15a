// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Days off out of somebody else's table or calendar, into a school calendar.
#pragma once

#include "core/calendar/calendardraft.h"
#include "core/exchange/delimitedtext.h"
#include "core/exchange/refusedline.h"

namespace tvers {

/// Some days that another program calls something.
struct ProposedDays {
    int line; ///< where they stand, from 1
    QString name;
    QDate first;
    QDate last;
    std::optional<CalendarLine::Kind> kind = std::nullopt; ///< empty: nobody could tell
    QList<Sector> sectors = {};                            ///< empty: everybody

    friend bool operator==(const ProposedDays &, const ProposedDays &) = default;
};

/// The table with the columns date, to, name, kind, in English or Norwegian;
/// without a header in that order. Days are written 2026-10-05, 20261005 or 05.10.2026. With
/// no kind, the name tells; what is left is a closing day, for that is what the
/// table is of. Refused is what Tvers computes by itself: see told().
ReadTable<ProposedDays> closingDaysFrom(const QList<TextRow> &rows, const PublicHolidays &holidays);

/// The kind and sectors that the name tells, put in; refused when it is a school
/// day, or a public holiday that Tvers computes; and when it is called like one
/// («Skjærtorsdag», «17. mai», «2. juledag») that is on another day.
std::optional<RefusedLine> told(ProposedDays &days, const PublicHolidays &holidays);

/// Whose calendar days are brought into.
struct CalendarBefore {
    const SchoolCalendar::Entries &entries; ///< what stands in it already
    QList<Sector> sectors = {};             ///< whom the new days hold for; empty: as read
};

/// What \a table brings that is not in the calendar already: those without a kind
/// are refused, and what a calendar cannot hold.
ReadTable<CalendarLine> newLines(const ReadTable<ProposedDays> &table,
                                 const CalendarBefore &before);

/// The calendar with \a lines added. \pre they are newLines() of it
SchoolCalendar::Entries withLines(const SchoolCalendar::Entries &entries,
                                  const QList<CalendarLine> &lines);

} // namespace tvers
