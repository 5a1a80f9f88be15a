// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plandraft.h"

#include "core/withid.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

bool reaches(const TeamMember &member, const DateSpan &days)
{
    return member.from <= days.last() && (!member.to || *member.to >= days.first());
}

/// A room of the plan, as its meetings call it.
struct NamedRoom {
    const Room *room;
    QString words;
};

/// One meeting's length of a day, in a room or in none.
PlanSlot slotOn(QDate day, const QTime &start, int minutes, const NamedRoom *in)
{
    const QTime end = start.addSecs(minutes * 60);
    const QString when = day.toString(Qt::ISODate) + u'T' + start.toString(u"HH:mm"_s);
    if (!in)
        return {when, day, start, end, {}, {}};
    return {when + u' ' + in->room->id.text(), day, start, end, in->words, in->room->place};
}

class Drafting
{
public:
    explicit Drafting(const PlanMaterial &material) : m_material(material)
    {
        for (const RoomId id : material.setup.rooms) {
            if (const Room *room = withId(material.rooms, id))
                m_rooms.append({room, roomWords(*room, material.rooms)});
        }
    }

    Result<PlanDraft> made()
    {
        makeSlots();
        makePeople();
        findElsewhere();
        for (const Travel &way : m_material.setup.travel)
            m_parts.travelMinutes[way.from][way.to] = way.minutes;
        for (const UnitId id : m_material.setup.units) {
            if (const Unit *unit = withId(m_material.units, id))
                addUnit(*unit);
        }
        auto problem = PlanProblem::make(std::move(m_parts));
        if (!problem)
            return problem.error();
        return PlanDraft{*std::move(problem), m_cells, m_older, m_closed, m_elsewhere, m_roomless};
    }

private:
    QList<QDate> daysOf(const DateSpan &round) const
    {
        QList<QDate> days;
        for (QDate day = round.first(); day <= round.last(); day = day.addDays(1)) {
            if (m_material.setup.pool.isEmpty() || m_material.setup.pool.contains(day))
                days.append(day);
        }
        return days;
    }

    void makeSlots()
    {
        for (const DateSpan &round : m_material.setup.rounds) {
            for (const QDate day : daysOf(round)) {
                for (const Slots &hours : m_material.setup.hours) {
                    if (!hours.when.weekday || int(*hours.when.weekday) == day.dayOfWeek())
                        cut(day, hours);
                }
            }
        }
    }

    void cut(QDate day, const Slots &hours)
    {
        if (!hours.when.time || !hours.when.time->end)
            return;
        const QTime last = *hours.when.time->end;
        for (QTime start = hours.when.time->start; start.secsTo(last) >= hours.minutes * 60;
             start = start.addSecs(hours.minutes * 60)) {
            if (m_rooms.isEmpty())
                offer(slotOn(day, start, hours.minutes, nullptr));
            for (const NamedRoom &one : std::as_const(m_rooms)) {
                if (isThere(*one.room, day))
                    offer(slotOn(day, start, hours.minutes, &one));
            }
        }
    }

    bool isThere(const Room &room, QDate day) const
    {
        const auto &away = m_material.setup.roomsAway;
        return std::none_of(away.begin(), away.end(), [&](const RoomAway &one) {
            return one.room == room.id && one.days.contains(day);
        });
    }

    void offer(const PlanSlot &slot)
    {
        if (!m_offered.contains(slot.id)) { // two windows may have an hour in common
            m_offered.insert(slot.id);
            m_parts.times.append(slot);
        }
    }

    void makePeople()
    {
        for (const Professional &person : m_material.people) {
            PlanPerson made{person.id.text(), person.name, person.service};
            for (const Absence &away : m_material.absences) {
                if (!(away.professional == person.id))
                    continue;
                for (QDate day = away.days.first(); day <= away.days.last(); day = day.addDays(1))
                    made.absent.append(day);
            }
            m_parts.persons.append(made);
        }
        if (!m_material.setup.pool.isEmpty())
            m_parts.persons.append({m_material.arena.text(),
                                    m_material.rules.name.in(Language::Bokmaal),
                                    {},
                                    {},
                                    PlanPerson::Kind::Team});
    }

    /// The arena's own days have one hour at a time to give, also while nobody sits in its
    /// team yet. A unit with a team of its own meets by itself.
    void takeHourOfPool(const PlanCell &cell, PlanMeeting &meeting) const
    {
        const auto must = [](const PlanAttendance &one) {
            return one.need == PlanAttendance::Need::Mandatory;
        };
        if (!m_material.setup.pool.isEmpty() && !cell.team &&
            std::none_of(meeting.persons.begin(), meeting.persons.end(), must))
            meeting.persons.append({m_material.arena.text()});
    }

    void addUnit(const Unit &unit)
    {
        const QList<DateSpan> &rounds = m_material.setup.rounds;
        for (qsizetype i = 0; i < rounds.size(); ++i) {
            PlanCell cell{unit.id, int(i) + 1, teamAt(unit)};
            findMeeting(cell);
            if (staysWithoutHours(cell))
                continue;
            PlanMeeting meeting{.id = u"%1/%2"_s.arg(unit.id.text()).arg(cell.round),
                                .unit = unit.name,
                                .round = cell.round,
                                .persons = whoComes(unit, rounds[i])};
            meeting.times = timesFor(cell, rounds[i]);
            changeSeats(cell, meeting);
            takeHourOfPool(cell, meeting);
            leaveToOthers(meeting);
            takeWishes(cell, meeting);
            keep(cell, meeting);
            m_parts.meetings.append(meeting);
            m_cells.append(cell);
        }
    }

    void changeSeats(const PlanCell &cell, PlanMeeting &meeting) const
    {
        for (const SeatChange &change : m_material.setup.seatChanges) {
            if (change.unit != cell.unit || change.round != cell.round)
                continue;
            for (PlanAttendance &one : meeting.persons) {
                if (one.person == change.person.text())
                    apply(change, one, meeting);
            }
        }
    }

    /// Who is gone, or sits there already, is nobody's substitute.
    void apply(const SeatChange &change, PlanAttendance &seat, const PlanMeeting &meeting) const
    {
        const QString other = change.substitute ? change.substitute->text() : QString();
        const bool isThere =
            std::any_of(meeting.persons.begin(), meeting.persons.end(),
                        [&other](const PlanAttendance &one) { return one.person == other; });
        if (change.substitute && withId(m_material.people, *change.substitute) && !isThere)
            seat = {other, seat.need, {}};
        else
            seat.need = PlanAttendance::Need::Optional;
    }

    /// Meetings of the file that are not of this plan have their people.
    void findElsewhere()
    {
        QSet<MeetingId> own;
        for (const PlanEntry &entry : m_material.entries)
            own.insert(entry.meeting);
        QHash<TeamId, QList<const TeamMember *>> seats;
        for (const TeamMember &member : m_material.members)
            seats[member.team].append(&member);
        const auto &rounds = m_material.setup.rounds;
        for (const Meeting &meeting : m_material.meetings) {
            const bool isInRound =
                std::any_of(rounds.begin(), rounds.end(), [&meeting](const DateSpan &round) {
                    return round.contains(meeting.day);
                });
            if (!isInRound || own.contains(meeting.id) || !meeting.team || !meeting.starts ||
                !meeting.ends || meeting.state == Meeting::State::Cancelled)
                continue;
            for (const TeamMember *seat : seats.value(*meeting.team)) {
                const bool sits = seat->from <= meeting.day &&
                                  (!seat->to || *seat->to >= meeting.day) && !seat->substituteFor;
                if (sits)
                    m_elsewhere.append(
                        {seat->professional.text(), meeting.day, *meeting.starts, *meeting.ends});
            }
        }
    }

    void leaveToOthers(PlanMeeting &meeting) const
    {
        QList<Elsewhere> own;
        for (const Elsewhere &one : m_elsewhere) {
            if (isAwaited(meeting, one.person))
                own.append(one);
        }
        if (own.isEmpty())
            return;
        for (const PlanSlot &slot : m_parts.times) {
            const bool isTaken = std::any_of(own.begin(), own.end(), [&slot](const Elsewhere &one) {
                return one.overlaps(slot);
            });
            if (isTaken)
                meeting.times->removeAll(slot.id);
        }
    }

    static bool isAwaited(const PlanMeeting &meeting, const QString &person)
    {
        return std::any_of(
            meeting.persons.begin(), meeting.persons.end(), [&person](const PlanAttendance &one) {
                return one.person == person && one.need == PlanAttendance::Need::Mandatory;
            });
    }

    void takeWishes(const PlanCell &cell, PlanMeeting &meeting) const
    {
        for (const UnitWish &wish : m_material.setup.wishes) {
            if (wish.unit != cell.unit)
                continue;
            const Room *room = wish.room ? withId(m_material.rooms, *wish.room) : nullptr;
            meeting.likedRoom = room ? roomWords(*room, m_material.rooms) : QString();
            meeting.likedStart = wish.starts;
        }
    }

    std::optional<TeamId> teamAt(const Unit &unit) const
    {
        for (const Team &team : m_material.teams) {
            if (team.arena == m_material.arena && team.unit == unit.id)
                return team.id;
        }
        return std::nullopt;
    }

    void findMeeting(PlanCell &cell) const
    {
        for (const PlanEntry &entry : m_material.entries) {
            const Meeting *meeting = withId(m_material.meetings, entry.meeting);
            if (entry.round != cell.round || !meeting || meeting->unit != cell.unit ||
                meeting->state == Meeting::State::Cancelled)
                continue;
            cell.entry = entry;
            cell.meeting = *meeting;
            return;
        }
    }

    static bool stays(const PlanCell &cell)
    {
        return cell.meeting && (cell.meeting->state == Meeting::State::Held ||
                                (cell.entry && cell.entry->isLocked));
    }
    static bool staysWithoutHours(const PlanCell &cell)
    {
        return stays(cell) && (!cell.meeting->starts || !cell.meeting->ends);
    }

    QStringList timesFor(const PlanCell &cell, const DateSpan &round)
    {
        QStringList times;
        QDate looked;
        bool isFree = false;
        for (qsizetype i = 0; i < m_offered.size(); ++i) { // not those that are somebody's own
            const PlanSlot &slot = std::as_const(m_parts.times)[i];
            if (!round.contains(slot.date))
                continue;
            if (slot.date != looked) {
                looked = slot.date;
                const auto findings = m_material.findings(cell.unit, looked);
                isFree = findings.isEmpty();
                for (const DayFinding &finding : findings)
                    m_closed.append({cell.unit, cell.round, looked, finding});
            }
            if (isFree)
                times.append(slot.id);
        }
        return times;
    }

    /// Its slot in the plan so far, and that it stays there when it must.
    void keep(const PlanCell &cell, PlanMeeting &meeting)
    {
        if (!cell.meeting || !cell.meeting->starts || !cell.meeting->ends)
            return;
        noteClosed(cell);
        const bool isHeld = cell.meeting->state == Meeting::State::Held;
        const auto slot = slotOf(*cell.meeting);
        if (!slot && !stays(cell))
            return;
        if (!slot && isRoomAway(*cell.meeting))
            m_roomless.append(meeting.id);
        const QString id = slot ? *slot : ownSlot(*cell.meeting);
        m_older.placed.append({meeting.id, id});
        if (isHeld)
            m_older.held.append(meeting.id);
        if (!stays(cell))
            return;
        if (!meeting.times->contains(id))
            meeting.times->append(id);
        meeting.locked = id;
    }

    /// Its day need not be one that the hours offer: then nobody has asked about it yet.
    void noteClosed(const PlanCell &cell)
    {
        const QDate day = cell.meeting->day;
        const bool isKnown =
            std::any_of(m_closed.begin(), m_closed.end(), [&](const ClosedDay &one) {
                return one.unit == cell.unit && one.round == cell.round && one.day == day;
            });
        if (isKnown)
            return;
        for (const DayFinding &finding : m_material.findings(cell.unit, day))
            m_closed.append({cell.unit, cell.round, day, finding});
    }

    bool isRoomAway(const Meeting &meeting) const
    {
        return std::any_of(m_rooms.begin(), m_rooms.end(), [&](const NamedRoom &one) {
            return one.words == meeting.place && !isThere(*one.room, meeting.day);
        });
    }

    /// What says no more than the name that two rooms have stands in its own town's.
    std::optional<QString> slotOf(const Meeting &meeting) const
    {
        const Unit *unit = meeting.unit ? withId(m_material.units, *meeting.unit) : nullptr;
        std::optional<QString> byName;
        for (const PlanSlot &slot : m_parts.times.first(m_offered.size())) {
            if (slot.date != meeting.day || slot.start != meeting.starts ||
                slot.end != meeting.ends)
                continue;
            if (slot.room == meeting.place)
                return slot.id;
            const bool isNear = unit && unit->place == slot.place;
            if (isCalled(slot.room, meeting.place) && (!byName || isNear))
                byName = slot.id;
        }
        return byName;
    }

    bool isCalled(const QString &words, const QString &name) const
    {
        return std::any_of(m_rooms.begin(), m_rooms.end(), [&](const NamedRoom &one) {
            return one.words == words && one.room->name == name;
        });
    }

    QString ownSlot(const Meeting &meeting)
    {
        const QString id = meeting.id.text();
        m_parts.times.append({id, meeting.day, *meeting.starts, *meeting.ends, meeting.place, {}});
        return id;
    }

    QList<PlanAttendance> whoComes(const Unit &unit, const DateSpan &round) const
    {
        QList<PlanAttendance> all;
        for (const TeamMember &member : m_material.members) {
            const Team *team = withId(m_material.teams, member.team);
            const Professional *person = withId(m_material.people, member.professional);
            const bool isOurs = team && team->arena == m_material.arena &&
                                (!team->unit || *team->unit == unit.id) && reaches(member, round);
            const QString id = member.professional.text();
            const bool isThere = std::any_of(all.begin(), all.end(),
                                             [&](const auto &one) { return one.person == id; });
            if (isOurs && person && !member.substituteFor && !isThere)
                all.append({id, needOf(*person, member), substitutesOf(member, round)});
        }
        return all;
    }

    PlanAttendance::Need needOf(const Professional &person, const TeamMember &member) const
    {
        const QString &role = member.role.isEmpty() ? person.role : member.role;
        for (const Participant &participant : m_material.rules.participants) {
            if (participant.role == role && participant.attendance != ArenaTerms::Attendance::Fixed)
                return PlanAttendance::Need::Optional;
        }
        return PlanAttendance::Need::Mandatory;
    }

    QStringList substitutesOf(const TeamMember &member, const DateSpan &round) const
    {
        QStringList ids;
        for (const TeamMember &other : m_material.members) {
            if (other.team == member.team && other.substituteFor == member.professional &&
                reaches(other, round) && withId(m_material.people, other.professional))
                ids.append(other.professional.text());
        }
        return ids;
    }

    const PlanMaterial &m_material;
    QList<NamedRoom> m_rooms;
    QSet<QString> m_offered;
    PlanProblem::Parts m_parts;
    QList<PlanCell> m_cells;
    OlderPlan m_older;
    QList<ClosedDay> m_closed;
    QList<Elsewhere> m_elsewhere;
    QStringList m_roomless;
};

/// Nobody's hand moves it: the plan is the year here.
Meeting movedTo(const PlanSlot &slot, const PlanCell &cell, ArenaId arena)
{
    Meeting meeting = cell.meeting.value_or(Meeting{.id = MeetingId::sortable(),
                                                    .arena = arena,
                                                    .team = cell.team,
                                                    .unit = cell.unit,
                                                    .day = slot.date});
    meeting.planned = slot.date;
    meeting.day = slot.date;
    meeting.starts = slot.start;
    meeting.ends = slot.end;
    meeting.place = slot.room;
    return meeting;
}

} // namespace

Result<PlanDraft> draftPlan(const PlanMaterial &material) { return Drafting(material).made(); }

QList<PlannedMeeting> changesOf(const PlanDraft &draft, const QList<Placement> &placed,
                                const MeetingPlan &plan)
{
    QList<PlannedMeeting> changes;
    for (const Placement &placement : placed) {
        const PlanCell &cell = draft.cells[*draft.problem.meetingAt(placement.meeting)];
        const Meeting meeting = movedTo(draft.problem.time(placement.slot), cell, plan.arena);
        if (cell.meeting && *cell.meeting == meeting)
            continue;
        const PlanEntry entry = cell.entry.value_or(
            PlanEntry{PlanEntryId::sortable(), plan.id, meeting.id, cell.round});
        changes.append({meeting, entry});
    }
    return changes;
}

} // namespace tvers
