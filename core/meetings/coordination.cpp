// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/coordination.h"

#include "core/calendar/isoweek.h"
#include "core/withid.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace tvers {

namespace {

QStringList servicesFromOutside(const CalendarMeeting &meeting, UnitId unit, const Seats &seats)
{
    QStringList services;
    for (const TeamMember &member : seats.members) {
        const bool sits = meeting.team == member.team && member.from <= meeting.day &&
                          (!member.to || meeting.day <= *member.to);
        const Professional *person = sits ? withId(seats.people, member.professional) : nullptr;
        if (person && person->unit != unit && !services.contains(person->service))
            services.append(person->service);
    }
    return services;
}

} // namespace

QList<ScatteredWeek> scatteredWeeks(const QList<CalendarMeeting> &meetings, const Seats &seats)
{
    std::map<std::pair<UnitId, QDate>, ScatteredWeek> weeks;
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const CalendarMeeting &meeting = meetings[i];
        const Team *team = meeting.team ? withId(seats.teams, *meeting.team) : nullptr;
        const auto unit = meeting.unit || !team ? meeting.unit : team->unit;
        if (!unit || meeting.isSkipped() || meeting.provisional)
            continue;
        const QStringList services = servicesFromOutside(meeting, *unit, seats);
        if (services.isEmpty())
            continue;
        const QDate monday = mondayOf(meeting.day);
        auto &week =
            weeks.try_emplace({*unit, monday}, ScatteredWeek{*unit, monday, {}, {}}).first->second;
        week.meetings.append(i);
        week.services += services;
    }
    QList<ScatteredWeek> scattered;
    for (auto &[key, week] : weeks) {
        week.services.removeDuplicates();
        week.services.sort();
        const QDate first = meetings[week.meetings.first()].day;
        const bool several = std::any_of(week.meetings.begin(), week.meetings.end(),
                                         [&](qsizetype one) { return meetings[one].day != first; });
        if (several)
            scattered.append(week);
    }
    return scattered;
}

} // namespace tvers
