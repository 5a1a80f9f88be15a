// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/seating.h"

#include <algorithm>

namespace tvers {

namespace {

using Need = MeetingSeat::Need;

struct Seated {
    MeetingSeat seat;
    QStringList roles; ///< ids that they have in the team or by profession
};

const Team *teamOf(const SeatSource &source)
{
    for (const Team &team : source.content.teams) {
        const bool isIt = source.team ? team.id == *source.team
                                      : team.arena == source.arenaId && team.unit == source.unit;
        if (isIt)
            return &team;
    }
    return nullptr;
}

const Role *roleOf(const SeatSource &source, const QString &id)
{
    for (const Role &role : source.pack.roles) {
        if (role.id == id)
            return &role;
    }
    return nullptr;
}

QString serviceOf(const SeatSource &source, const Participant &participant)
{
    const Role *role = roleOf(source, participant.role);
    return role ? role->service : QString();
}

Need needOf(const Participant &participant)
{
    return participant.attendance == ArenaTerms::Attendance::Fixed ? Need::Expected : Need::MayCome;
}

bool hasSeat(const Seated &seated, const Participant &participant, const QString &service)
{
    return seated.roles.contains(participant.role) ||
           (!service.isEmpty() && seated.seat.service == service);
}

Seated memberSeat(const SeatSource &source, const TeamMember &member, const Professional &person)
{
    Seated seated{{.person = person.id, .name = person.name, .service = person.service}, {}};
    for (const QString &role : {member.role, person.role}) {
        if (role.isEmpty())
            continue;
        seated.roles.append(role);
        const Role *known = roleOf(source, role);
        if (seated.seat.role.isEmpty())
            seated.seat.role = known ? known->name.in(source.language) : role;
    }
    for (const Participant &participant : source.arena.participants) {
        if (hasSeat(seated, participant, serviceOf(source, participant))) {
            seated.seat.need = needOf(participant);
            break;
        }
    }
    return seated;
}

QList<Seated> memberSeats(const SeatSource &source)
{
    QList<Seated> all;
    const Team *team = teamOf(source);
    for (const TeamMember &member : source.content.members) {
        const bool sits = team && member.team == team->id && !member.substituteFor &&
                          member.from <= source.day && (!member.to || source.day <= *member.to);
        const Professional *person =
            sits ? withId(source.content.people, member.professional) : nullptr;
        if (person)
            all.append(memberSeat(source, member, *person));
    }
    return all;
}

/// The manager's name where the role leads or calls at the unit.
QString managerOf(const SeatSource &source, const Participant &participant)
{
    const Unit *unit = source.unit ? withId(source.content.units, *source.unit) : nullptr;
    const auto isRole = [&](const std::optional<Responsible> &one) {
        return one && one->role == participant.role;
    };
    const bool leads = isRole(source.arena.lead) || isRole(source.arena.convener);
    return unit && leads ? unit->manager : QString();
}

} // namespace

QList<MeetingSeat> seatsOf(const SeatSource &source)
{
    const QList<Seated> members = memberSeats(source);
    QList<MeetingSeat> seats;
    for (const Participant &participant : source.arena.participants) {
        const QString service = serviceOf(source, participant);
        const bool isThere = std::any_of(members.begin(), members.end(), [&](const Seated &one) {
            return hasSeat(one, participant, service);
        });
        if (!isThere)
            seats.append({.name = managerOf(source, participant),
                          .service = service,
                          .role = participant.title.in(source.language),
                          .need = needOf(participant)});
    }
    const auto named = std::stable_partition(seats.begin(), seats.end(), [](const auto &seat) {
        return !seat.name.isEmpty(); // the manager sits first
    });
    const qsizetype first = named - seats.begin();
    for (qsizetype i = 0; i < members.size(); ++i)
        seats.insert(first + i, members[i].seat);
    return seats;
}

QList<ConsentParticipant> presentIn(const QList<MeetingSeat> &seats)
{
    using Being = ConsentParticipant::Role;
    QList<ConsentParticipant> present;
    for (const MeetingSeat &seat : seats) {
        if (seat.came == MeetingSeat::Came::Absent)
            continue;
        ConsentParticipant one;
        one.service = seat.isGuest() ? QString() : seat.service;
        if (seat.isGuest())
            one.role = Being::Guardian;
        else if (seat.service.isEmpty())
            one.role = Being::OwnUnit;
        if (!present.contains(one))
            present.append(one);
    }
    return present;
}

QList<ConsentParticipant> presentAt(AgendaItemId item, QList<MeetingSeat> seats)
{
    seats.removeIf([item](const MeetingSeat &one) { return one.onlyFor && one.onlyFor != item; });
    return presentIn(seats);
}

} // namespace tvers
