// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/unitmeeting.h"

#include "core/withid.h"

#include <algorithm>

namespace tvers {

std::optional<UnitId> unitOf(const CalendarMeeting &meeting, const QList<Team> &teams)
{
    const Team *team = meeting.team ? withId(teams, *meeting.team) : nullptr;
    return meeting.unit || !team ? meeting.unit : team->unit;
}

QString titleOf(const CalendarMeeting &meeting, const QList<Team> &teams,
                const MunicipalityPack &pack)
{
    const Team *team = meeting.team ? withId(teams, *meeting.team) : nullptr;
    return team ? team->name : arenaNameOn(pack, meeting.arena, meeting.day);
}

QList<ProfessionalId> seatedIn(const CalendarMeeting &meeting, const QList<TeamMember> &members)
{
    QList<ProfessionalId> seated;
    for (const TeamMember &member : members) {
        const bool sits = meeting.team == member.team && member.from <= meeting.day &&
                          (!member.to || meeting.day <= *member.to);
        if (sits && !seated.contains(member.professional))
            seated.append(member.professional);
    }
    return seated;
}

bool isForUnit(const CalendarMeeting &meeting, UnitId unit, const Seats &seats)
{
    if (const auto whose = unitOf(meeting, seats.teams))
        return *whose == unit;
    const QList<ProfessionalId> seated = seatedIn(meeting, seats.members);
    return std::any_of(seats.people.begin(), seats.people.end(), [&](const Professional &person) {
        return person.unit == std::optional(unit) && seated.contains(person.id);
    });
}

} // namespace tvers
