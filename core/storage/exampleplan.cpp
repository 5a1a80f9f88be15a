// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exampleplan.h"

#include "core/calendar/isoweek.h"
#include "core/calendar/schoolyear.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 4;

bool isLedByUnits(const ArenaVersion &version)
{
    static const QStringList managers{u"kindergarten_manager"_s, u"principal"_s, u"unit_manager"_s};
    if (version.lead)
        return managers.contains(version.lead->role);
    return version.convener && version.convener->role == "school"_L1;
}

bool belongsTo(const Unit &unit, const ArenaVersion &version)
{
    switch (unit.kind) {
    case Unit::Kind::Kindergarten: return version.sectors.contains(Sector::Kindergarten);
    case Unit::Kind::School: return version.sectors.contains(Sector::School);
    case Unit::Kind::Sfo: return version.sectors.contains(Sector::Sfo);
    case Unit::Kind::Other: return false;
    }
    Q_UNREACHABLE();
}

/// Where a unit of \a town meets: the place of the same town, else the first.
QString placeFor(const QString &town, const QList<Place> &places)
{
    for (const Place &place : places) {
        if (place.town == town)
            return place.name;
    }
    return places.isEmpty() ? QString() : places.first().name;
}

class Plan
{
public:
    Plan(const ExampleArena &arena, const ExamplePeople &people, const QList<Place> &places) :
        m_arena(arena), m_people(people), m_places(places)
    {
        for (const CheckedDate &date : arena.arena.dates) {
            if (date.findings.isEmpty())
                m_free.append(date.meeting);
        }
    }

    ExampleMeetings made()
    {
        if (!isLedByUnits(m_arena.arena.version))
            addMunicipal();
        else
            addUnits();
        return m_made;
    }

private:
    void addMunicipal()
    {
        if (m_free.isEmpty())
            return;
        const TeamId team = addTeam(std::nullopt, m_arena.arena.version.name.nb);
        for (const ProfessionalId member : onePerService(0))
            addMember(team, member);
        for (const Occurrence &meeting : m_free)
            addMeeting(meeting, team, nullptr);
    }

    void addUnits()
    {
        QList<const Unit *> units;
        for (const Unit &unit : m_people.units) {
            if (belongsTo(unit, m_arena.arena.version))
                units.append(&unit);
        }
        for (qsizetype i = 0; i < units.size() && !m_free.isEmpty(); ++i)
            addUnit(*units[i], i, units.size());
    }

    void addUnit(const Unit &unit, qsizetype number, qsizetype among)
    {
        const TeamId team =
            addTeam(unit.id, u"%1, %2"_s.arg(m_arena.arena.version.name.nb, unit.name));
        for (const ProfessionalId member : onePerService(number))
            addMember(team, member);
        const auto &rule = m_arena.arena.version.cadence.parts.first().rule;
        if (std::holds_alternative<Slots>(rule)) {
            for (qsizetype turn = number; turn < qMin(m_free.size(), rounds * among); turn += among)
                addMeeting(m_free[turn], team, &unit);
        } else {
            for (Occurrence meeting : m_free) {
                const int schoolDays = 5; // each school on its own weekday
                meeting.day = mondayOf(meeting.day).addDays(number % schoolDays);
                addMeeting(meeting, team, &unit);
            }
        }
    }

    TeamId addTeam(std::optional<UnitId> unit, const QString &name)
    {
        const Team team{TeamId::sortable(), m_arena.id, unit, name};
        m_made.teams.append(team);
        return team.id;
    }

    void addMember(TeamId team, ProfessionalId member)
    {
        const auto year = SchoolYear::containing(m_free.first().day);
        const QDate from = year ? year->first() : m_free.first().day;
        m_made.members.append({TeamMemberId::sortable(), team, member, {}, from});
    }

    void addMeeting(const Occurrence &occurrence, TeamId team, const Unit *unit)
    {
        Meeting meeting{MeetingId::sortable(), m_arena.id,    team, {},
                        occurrence.day,        occurrence.day};
        if (occurrence.time) {
            meeting.starts = occurrence.time->start;
            meeting.ends = occurrence.time->end;
        }
        if (unit) {
            meeting.unit = unit->id;
            meeting.place =
                m_arena.arena.version.place && !m_arena.arena.version.place->places.isEmpty()
                    ? placeFor(unit->place, m_places)
                    : unit->name;
        }
        m_made.meetings.append(meeting);
    }

    /// The contact persons in turn, so that each serves some of the units.
    QList<ProfessionalId> onePerService(qsizetype number) const
    {
        QList<ProfessionalId> chosen;
        QStringList seen;
        for (const Professional &one : m_people.professionals) {
            if (seen.contains(one.service))
                continue;
            seen.append(one.service);
            QList<ProfessionalId> colleagues;
            for (const Professional &other : m_people.professionals) {
                if (other.service == one.service)
                    colleagues.append(other.id);
            }
            chosen.append(colleagues[number % colleagues.size()]);
        }
        return chosen;
    }

    const ExampleArena &m_arena;
    const ExamplePeople &m_people;
    const QList<Place> &m_places;
    QList<Occurrence> m_free;
    ExampleMeetings m_made;
};

} // namespace

ExampleMeetings exampleMeetings(const ExampleArena &arena, const ExamplePeople &people,
                                const QList<Place> &places)
{
    const ArenaTerms::Kind kind = arena.arena.version.kind;
    if (isAboutOneChild(kind) || !hasMeetings(kind))
        return {};
    return Plan(arena, people, places).made();
}

} // namespace tvers
