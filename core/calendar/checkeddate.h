// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is wrong with a meeting's day, and which day to take instead.
#pragma once

#include "core/calendar/occurrences.h"
#include "core/calendar/schoolcalendar.h"

#include <QSet>

namespace tvers {

/// A meeting's day with everything that speaks against it.
struct CheckedDate {
    Occurrence meeting;
    QList<DayFinding> findings = {};
    /// Only where there are findings, and such a day exists: the same weekday in
    /// the nearest week of the same school year that has none (the earlier of
    /// two equally near), in a week of the same parity where the rule is one of
    /// odd or even weeks.
    std::optional<QDate> instead = std::nullopt;
    /// Ids of the units whose own meetings these are, each once; empty: the arena's.
    QStringList units = {};

    friend bool operator==(const CheckedDate &, const CheckedDate &) = default;
};

/// Where a meeting may go, besides what the calendar says.
struct FreeDays {
    const SchoolCalendar &calendar;
    CalendarScope scope;
    QSet<QDate> taken; ///< the arena meets then already
};

/// As CheckedDate::instead, but no day that is taken; so of odd weeks an even one.
std::optional<QDate> freeDayInstead(QDate day, const FreeDays &around);

/// \a meeting, which \a cadence gave or somebody has moved, looked up in \a calendar.
CheckedDate checkedDate(const Occurrence &meeting, const Cadence &cadence,
                        const SchoolCalendar &calendar, const CalendarScope &scope);

/// The meetings of \a cadence inside \a span, each looked up in \a calendar.
QList<CheckedDate> checkedDates(const Cadence &cadence, const DateSpan &span,
                                const SchoolCalendar &calendar, const CalendarScope &scope);

} // namespace tvers
