// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/unitmeeting.h"

#include <algorithm>

namespace tvers {

std::optional<UnitId> unitOf(const CalendarMeeting &meeting, const QList<Team> &teams)
{
    if (meeting.unit || !meeting.team)
        return meeting.unit;
    const auto team = std::find_if(teams.begin(), teams.end(),
                                   [&meeting](const Team &one) { return one.id == *meeting.team; });
    return team == teams.end() ? std::nullopt : team->unit;
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
