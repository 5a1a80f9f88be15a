// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/filesheets.h"

#include "core/meetings/calendarmeeting.h"
#include "core/municipality/datedyear.h"
#include "core/municipality/unityear.h"

#include <QCollator>

#include <algorithm>

namespace tvers {

PlanSheet FileSheets::plan(const ArenaRecord &arena) const
{
    return planSheet(source(meetings()), arena.identifier, unitsOf(arena.id), m_year.span());
}

Result<UnitSheet> FileSheets::unit(const Unit &unit) const
{
    const FileContent &content = m_file.content;
    const auto scope = unitScope(unit, {content.arenas, content.teams, content.calendars});
    if (!scope)
        return scope.error();
    const SchoolCalendar calendar = calendarFor(*scope, m_file.pack, m_year, m_file.holidays);
    const DatedYear dated = datedYear(m_file.pack, m_year, m_file.holidays, *scope);
    const auto meetings = calendarMeetings(
        {dated, calendar, content.arenas, content.teams, content.meetings, unit.id});
    return unitSheet(source(meetings), unit, m_year.span());
}

QList<DaySheet> FileSheets::days(const Professional &person, const DateSpan &days) const
{
    return daySheets(source(meetings()), person, days);
}

QList<Unit> FileSheets::unitsOf(ArenaId arena) const
{
    QList<Unit> units;
    for (const Unit &unit : m_file.content.units) {
        const auto &teams = m_file.content.teams;
        const bool seated = std::any_of(teams.begin(), teams.end(), [&](const Team &team) {
            return team.arena == arena && team.unit == unit.id;
        });
        if (seated && (!unit.closed || *unit.closed >= m_year.first()))
            units.append(unit);
    }
    const QCollator order{QLocale(QLocale::NorwegianBokmal)}; // they are Norwegian names
    std::stable_sort(units.begin(), units.end(), [&order](const Unit &a, const Unit &b) {
        return order.compare(a.name, b.name) < 0;
    });
    return units;
}

SheetSource FileSheets::source(const QList<CalendarMeeting> &meetings) const
{
    const FileContent &content = m_file.content;
    return {m_file.pack,     meetings,       content.units,  content.teams,
            content.members, content.people, content.entries};
}

QList<CalendarMeeting> FileSheets::meetings() const
{
    const FileContent &content = m_file.content;
    const SchoolCalendar calendar(m_file.holidays, m_file.pack.calendar);
    const DatedYear dated = datedYear(m_file.pack, m_year, m_file.holidays);
    return calendarMeetings({dated, calendar, content.arenas, content.teams, content.meetings});
}

DateSpan restOf(SchoolYear year, QDate today)
{
    const DateSpan whole = year.span();
    return whole.contains(today) ? *DateSpan::make(today, whole.last()) : whole;
}

} // namespace tvers
