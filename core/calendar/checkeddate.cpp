// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/checkeddate.h"

#include "core/calendar/isoweek.h"
#include "core/calendar/schoolyear.h"

namespace tvers {

namespace {

std::optional<QDate> dayInstead(QDate day, bool keepParity, const SchoolCalendar &calendar,
                                const CalendarScope &scope)
{
    const auto year = SchoolYear::containing(day);
    if (!year)
        return std::nullopt;
    const auto fits = [&](QDate other) {
        const bool parityKept = isoWeekOf(other).week % 2 == isoWeekOf(day).week % 2;
        return year->contains(other) && (parityKept || !keepParity) &&
               calendar.findingsOn(other, scope).isEmpty();
    };
    const int weeksInAYear = 53;
    for (int weeks = 1; weeks <= weeksInAYear; ++weeks) {
        for (const QDate other : {day.addDays(-7 * weeks), day.addDays(7 * weeks)}) {
            if (fits(other))
                return other;
        }
    }
    return std::nullopt;
}

} // namespace

CheckedDate checkedDate(const Occurrence &meeting, const Cadence &cadence,
                        const SchoolCalendar &calendar, const CalendarScope &scope)
{
    CheckedDate date{meeting, calendar.findingsOn(meeting.day, scope)};
    if (!date.findings.isEmpty()) {
        const CadencePart part = cadence.parts.value(meeting.part);
        const bool keepParity = std::holds_alternative<WeekParity>(part.rule);
        date.instead = dayInstead(meeting.day, keepParity, calendar, scope);
    }
    return date;
}

QList<CheckedDate> checkedDates(const Cadence &cadence, const DateSpan &span,
                                const SchoolCalendar &calendar, const CalendarScope &scope)
{
    QList<CheckedDate> dates;
    for (const Occurrence &meeting : occurrences(cadence, span))
        dates.append(checkedDate(meeting, cadence, calendar, scope));
    return dates;
}

} // namespace tvers
