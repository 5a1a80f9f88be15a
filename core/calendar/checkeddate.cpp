// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/checkeddate.h"

#include "core/calendar/isoweek.h"
#include "core/calendar/schoolyear.h"

namespace tvers {

namespace {

/// The same weekday in the nearest week of the same school year that \a fits, the
/// earlier of two equally near.
template<typename Fits>
std::optional<QDate> nearestDay(QDate day, const Fits &fits)
{
    const auto year = SchoolYear::containing(day);
    if (!year)
        return std::nullopt;
    const int weeksInAYear = 53;
    for (int weeks = 1; weeks <= weeksInAYear; ++weeks) {
        for (const QDate other : {day.addDays(-7 * weeks), day.addDays(7 * weeks)}) {
            if (year->contains(other) && fits(other))
                return other;
        }
    }
    return std::nullopt;
}

std::optional<QDate> dayInstead(QDate day, bool keepParity, const SchoolCalendar &calendar,
                                const CalendarScope &scope)
{
    return nearestDay(day, [&](QDate other) {
        const bool parityKept = isoWeekOf(other).week % 2 == isoWeekOf(day).week % 2;
        return (parityKept || !keepParity) && calendar.findingsOn(other, scope).isEmpty();
    });
}

} // namespace

std::optional<QDate> freeDayInstead(QDate day, const FreeDays &around)
{
    return nearestDay(day, [&around](QDate other) {
        return !around.taken.contains(other) &&
               around.calendar.findingsOn(other, around.scope).isEmpty();
    });
}

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
