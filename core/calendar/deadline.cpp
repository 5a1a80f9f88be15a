// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/deadline.h"

#include "core/calendar/isoweek.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(Concerns concerns)
{
    switch (concerns) {
    case Concerns::SameSchoolYear: return "same_school_year"_L1;
    case Concerns::NextSchoolYear: return "next_school_year"_L1;
    }
    Q_UNREACHABLE();
}

Result<QDate> workingDaysBefore(QDate day, int count, const SchoolCalendar &calendar,
                                const CalendarScope &scope)
{
    QDate found = day;
    for (int left = count; left > 0;) {
        found = found.addDays(-1);
        if (!insideCalendar(found))
            return Error{ErrorCode::OutsideCalendar,
                         {found.toString(Qt::ISODate), QDate(firstYear, 1, 1).toString(Qt::ISODate),
                          QDate(lastYear, 12, 31).toString(Qt::ISODate)}};
        if (calendar.isWorkingDay(found, scope))
            --left;
    }
    return found;
}

QDate warningDay(QDate day, const SchoolCalendar &calendar, const CalendarScope &scope)
{
    if (calendar.isWorkingDay(day, scope))
        return day;
    const auto before = workingDaysBefore(day, 1, calendar, scope);
    return before ? *before : day;
}

namespace {

DatedDeadline dated(QDate day, SchoolYear concerns, const DeadlineSetting &setting)
{
    return {day, warningDay(day, setting.calendar, setting.scope), concerns};
}

QList<DatedDeadline> find(const ByDay &rule, const DeadlineSetting &setting)
{
    const int calendarYear = setting.year.firstCalendarYear();
    const QDate autumn = rule.day.in(calendarYear);
    const QDate day = setting.year.contains(autumn) ? autumn : rule.day.in(calendarYear + 1);
    const int later = rule.concerns == Concerns::NextSchoolYear ? 1 : 0;
    const auto concerns = SchoolYear::startingIn(calendarYear + later);
    return {dated(day, concerns ? *concerns : setting.year, setting)};
}

QList<DatedDeadline> find(const ByIsoWeeks &rule, const DeadlineSetting &setting)
{
    std::optional<QDate> last;
    for (QDate friday = setting.year.first(); friday <= setting.year.last();
         friday = friday.addDays(1)) {
        if (friday.dayOfWeek() == Qt::Friday && rule.weeks.contains(isoWeekOf(friday).week))
            last = friday;
    }
    if (!last)
        return {};
    return {dated(*last, setting.year, setting)};
}

QList<DatedDeadline> find(const BeforeMeeting &rule, const DeadlineSetting &setting)
{
    QList<DatedDeadline> deadlines;
    if (!rule.workingDays)
        return deadlines;
    for (const QDate meeting : setting.meetings) {
        const auto day =
            workingDaysBefore(meeting, *rule.workingDays, setting.calendar, setting.scope);
        const auto concerns = SchoolYear::containing(meeting);
        if (!day || !concerns || !setting.year.contains(*day))
            continue;
        DatedDeadline deadline = dated(*day, *concerns, setting);
        deadline.meeting = meeting;
        deadlines.append(deadline);
    }
    return deadlines;
}

} // namespace

QList<DatedDeadline> datesOf(const DeadlineRule &rule, const DeadlineSetting &setting)
{
    return std::visit([&setting](const auto &one) { return find(one, setting); }, rule);
}

} // namespace tvers
