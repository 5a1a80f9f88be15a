// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/daysheet.h"

#include "core/meetings/unitmeeting.h"
#include "core/withid.h"

#include <algorithm>

namespace tvers {

namespace {

QString arenaName(const SheetSource &source, const CalendarMeeting &meeting)
{
    const QString name = arenaNameOn(source.pack, meeting.arena, meeting.day);
    return name.isEmpty() ? meeting.arena : name;
}

/// Who sits in the meeting, each with what they are in its team.
QList<SheetPerson> peopleOf(const SheetSource &source, const CalendarMeeting &meeting)
{
    QList<SheetPerson> people;
    for (const ProfessionalId id : seatedIn(meeting, source.members)) {
        const Professional *person = withId(source.people, id);
        if (!person)
            continue;
        SheetPerson line{person->name, person->service, person->role};
        for (const TeamMember &member : source.members) {
            if (!(meeting.team == member.team) || !(member.professional == id))
                continue;
            if (!member.role.isEmpty())
                line.role = member.role;
            const Professional *absent =
                member.substituteFor ? withId(source.people, *member.substituteFor) : nullptr;
            if (absent)
                line.substituteFor = absent->name;
        }
        people.append(line);
    }
    std::stable_sort(people.begin(), people.end(), [](const auto &a, const auto &b) {
        return std::tie(a.service, a.name) < std::tie(b.service, b.name);
    });
    return people;
}

bool isOnPaper(const CalendarMeeting &meeting, const DateSpan &days)
{
    return days.contains(meeting.day) && !meeting.provisional && !meeting.isSkipped();
}

SheetMeeting lineOf(const SheetSource &source, const CalendarMeeting &meeting)
{
    SheetMeeting line{meeting.day, meeting.time, arenaName(source, meeting)};
    line.unitId = unitOf(meeting, source.teams);
    if (const Unit *unit = line.unitId ? withId(source.units, *line.unitId) : nullptr)
        line.unit = unit->name;
    line.stored = meeting.stored;
    for (const PlanEntry &entry : source.entries) {
        if (meeting.stored == entry.meeting)
            line.round = entry.round;
    }
    line.place = meeting.place;
    line.people = peopleOf(source, meeting);
    if (meeting.stored && source.cases)
        line.cases = source.cases(*meeting.stored);
    return line;
}

template<typename Wanted>
QList<SheetMeeting> linesWhere(const SheetSource &source, const DateSpan &days, Wanted wanted)
{
    QList<SheetMeeting> lines;
    for (const CalendarMeeting &meeting : source.meetings) {
        if (isOnPaper(meeting, days) && wanted(meeting))
            lines.append(lineOf(source, meeting));
    }
    return lines;
}

} // namespace

QList<SheetMeeting> sheetMeetings(const SheetSource &source, const DateSpan &days)
{
    return linesWhere(source, days, [](const CalendarMeeting &) { return true; });
}

QList<DaySheet> daySheets(const SheetSource &source, const Professional &person,
                          const DateSpan &days)
{
    const auto sits = [&](const CalendarMeeting &meeting) {
        return seatedIn(meeting, source.members).contains(person.id);
    };
    QList<DaySheet> sheets;
    for (const SheetMeeting &line : linesWhere(source, days, sits)) {
        if (sheets.isEmpty() || sheets.last().day != line.day)
            sheets.append(DaySheet{person, line.day, {}});
        sheets.last().meetings.append(line);
    }
    return sheets;
}

UnitSheet unitSheet(const SheetSource &source, const Unit &unit, const DateSpan &days)
{
    const Seats seats{source.teams, source.members, source.people};
    const auto concerns = [&](const CalendarMeeting &meeting) {
        return isForUnit(meeting, unit.id, seats);
    };
    return {unit, days, linesWhere(source, days, concerns)};
}

} // namespace tvers
