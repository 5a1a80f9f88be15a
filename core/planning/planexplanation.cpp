// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planexplanation.h"

#include "core/planning/planclashes.h"
#include "core/planning/shortage.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = PlanReason::Code;

QString clock(QTime time) { return time.toString(u"HH:mm"_s); }
QString day(QDate date) { return date.toString(Qt::ISODate); }

class Explainer
{
public:
    Explainer(const PlanProblem &problem, const Plan &plan) :
        m_problem(problem), m_index(problem), m_slotOf(m_index.meetingCount(), -1)
    {
        for (const Placement &one : plan.placed)
            m_slotOf[*problem.meetingAt(one.meeting)] = *problem.timeAt(one.slot);
    }

    QList<PlanReason> reasonsFor(int meeting)
    {
        const IndexedMeeting &one = m_index.meeting(meeting);
        QList<PlanReason> reasons;
        if (one.choices.empty() && one.removed.empty())
            return {{Code::NoSlots, {unitOf(meeting)}}};
        if (!one.choices.empty())
            reasons = shortages(meeting);
        if (!one.choices.empty() && reasons.isEmpty())
            reasons = taken(meeting);
        return reasons + removed(meeting);
    }

private:
    QString unitOf(int meeting) const { return m_problem.meetings()[meeting].unit; }

    QList<PlanReason> shortages(int meeting)
    {
        ShortageFinder finder(m_index, m_slotOf);
        QList<PlanReason> reasons;
        for (const int person : m_index.meeting(meeting).persons) {
            const PlanPerson &who = m_problem.persons()[person];
            if (const auto found = finder.ofPerson(meeting, person))
                reasons.append({needsJourneys(*found) ? Code::JourneyShort : Code::PersonShort,
                                QStringList{who.name, who.role} + factsOf(*found)});
        }
        if (const auto found = finder.ofRooms(meeting))
            reasons.append({Code::RoomShort, QStringList{roomsOf(*found)} + factsOf(*found)});
        return reasons;
    }

    /// hours, round, units …
    QStringList factsOf(const Shortage &shortage) const
    {
        QStringList units;
        QString round = QString::number(m_problem.meetings()[shortage.meetings.front()].round);
        for (const int meeting : shortage.meetings) {
            const PlanMeeting &one = m_problem.meetings()[meeting];
            if (!units.contains(one.unit))
                units.append(one.unit);
            if (round != QString::number(one.round))
                round.clear();
        }
        return QStringList{QString::number(shortage.hours), round} + units;
    }

    /// Whether there were more hours but for the ways between them.
    bool needsJourneys(const Shortage &shortage) const
    {
        const auto isKept = [&](int slot) {
            const auto &near = m_index.near(slot);
            return std::any_of(near.begin(), near.end(), [&](const NearSlot &there) {
                return !there.overlaps && std::binary_search(shortage.within.begin(),
                                                             shortage.within.end(), there.slot);
            });
        };
        return std::any_of(shortage.within.begin(), shortage.within.end(), isKept);
    }

    QString roomsOf(const Shortage &shortage) const
    {
        QStringList rooms;
        for (const int slot : shortage.within) {
            if (!rooms.contains(m_index.slot(slot).room))
                rooms.append(m_index.slot(slot).room);
        }
        rooms.sort();
        return rooms.join(u", "_s);
    }

    /// For each slot who sits there, as far as a person would read.
    QList<PlanReason> taken(int meeting) const
    {
        const qsizetype most = 6;
        QList<PlanReason> reasons;
        int more = 0;
        for (const int slot : m_index.meeting(meeting).choices) {
            const auto taker = takerOf(meeting, slot);
            if (taker && reasons.size() < most)
                reasons.append(takenBy(meeting, slot, *taker));
            else if (taker)
                ++more;
        }
        if (more > 0)
            reasons.append({Code::MoreTaken, {QString::number(more)}});
        return reasons;
    }

    /// Somebody who sits in an hour that overlaps before one that is only too far away.
    struct Taker {
        int meeting;
        bool overlaps;
    };
    std::optional<Taker> takerOf(int meeting, int slot) const
    {
        std::optional<Taker> found;
        for (const NearSlot &there : m_index.near(slot)) {
            const int other = takerIn(meeting, there);
            if (other >= 0 && (!found || (there.overlaps && !found->overlaps)))
                found = Taker{other, there.overlaps};
        }
        return found;
    }

    int takerIn(int meeting, const NearSlot &there) const
    {
        for (int other = 0; other < m_index.meetingCount(); ++other) {
            if (m_slotOf[other] == there.slot && m_index.clash(meeting, there, other))
                return other;
        }
        return -1;
    }

    PlanReason takenBy(int meeting, int slotAt, const Taker &taker) const
    {
        const PlanSlot &slot = m_index.slot(slotAt);
        QStringList facts{day(slot.date), clock(slot.start), clock(slot.end),
                          unitOf(taker.meeting)};
        const int person = m_index.sharedPerson(meeting, taker.meeting);
        if (person < 0)
            facts += {QString(), slot.room};
        else
            facts += {m_problem.persons()[person].name, m_problem.persons()[person].role};
        if (taker.overlaps)
            return {Code::SlotTaken, facts};
        const PlanSlot &there = m_index.slot(m_slotOf[taker.meeting]);
        return {Code::Journey, facts + QStringList{clock(there.start), there.place}};
    }

    QList<PlanReason> removed(int meeting) const
    {
        QList<PlanReason> reasons;
        for (const RemovedSlot &one : m_index.meeting(meeting).removed) {
            const PlanReason reason = reasonFor(one);
            const auto same =
                std::find_if(reasons.begin(), reasons.end(), [&reason](const PlanReason &earlier) {
                    return sameReason(earlier, reason);
                });
            if (same == reasons.end())
                reasons.append(reason);
            else if (reason.code == Code::Absent && !same->facts.contains(reason.facts.last()))
                same->facts.append(reason.facts.last());
        }
        return reasons;
    }

    static bool sameReason(const PlanReason &a, const PlanReason &b)
    {
        const bool samePerson = a.facts.first(2) == b.facts.first(2);
        return a.code == b.code && (a.code == Code::Absent ? samePerson : a.facts == b.facts);
    }

    PlanReason reasonFor(const RemovedSlot &one) const
    {
        const PlanSlot &slot = m_index.slot(one.slot);
        if (one.why == RemovedSlot::Why::LockedRoom)
            return {Code::LockedRoom, QStringList{slot.room} + lockedFacts(one.meeting)};
        const PlanPerson &who = m_problem.persons()[one.person];
        if (one.why == RemovedSlot::Why::Absent)
            return {Code::Absent, {who.name, who.role, day(slot.date)}};
        const PlanSlot &locked = m_problem.time(*m_problem.meetings()[one.meeting].locked);
        const bool isFar = relationOf(m_problem, slot, locked) == SlotRelation::TooFarApart;
        return {isFar ? Code::LockedJourney : Code::LockedPerson,
                QStringList{who.name, who.role} + lockedFacts(one.meeting)};
    }

    QStringList lockedFacts(int meeting) const
    {
        const PlanMeeting &locked = m_problem.meetings()[meeting];
        const PlanSlot &slot = m_problem.time(*locked.locked);
        return {locked.unit, day(slot.date), clock(slot.start)};
    }

    const PlanProblem &m_problem;
    PlanIndex m_index;
    Indexed<int> m_slotOf;
};

} // namespace

QLatin1StringView stored(PlanReason::Code code)
{
    switch (code) { // no default: -Werror=switch finds the missing word
    case Code::NoSlots: return "no_slots"_L1;
    case Code::Absent: return "absent"_L1;
    case Code::LockedPerson: return "locked_person"_L1;
    case Code::LockedRoom: return "locked_room"_L1;
    case Code::PersonShort: return "person_short"_L1;
    case Code::RoomShort: return "room_short"_L1;
    case Code::SlotTaken: return "slot_taken"_L1;
    case Code::JourneyShort: return "journey_short"_L1;
    case Code::Journey: return "journey"_L1;
    case Code::LockedJourney: return "locked_journey"_L1;
    case Code::MoreTaken: return "more_taken"_L1;
    }
    Q_UNREACHABLE();
}

QList<UnplacedMeeting> explain(const PlanProblem &problem, const Plan &plan)
{
    Explainer explainer(problem, plan);
    QList<UnplacedMeeting> unplaced;
    for (const QString &meeting : plan.unplaced)
        unplaced.append({meeting, explainer.reasonsFor(*problem.meetingAt(meeting))});
    return unplaced;
}

} // namespace tvers
