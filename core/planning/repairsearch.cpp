// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planclashes.h"
#include "core/planning/planindex.h"
#include "core/planning/repair.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = Repair::Code;

QString clock(QTime time) { return time.toString(u"HH:mm"_s); }
QString day(QDate date) { return date.toString(Qt::ISODate); }

/// Looks for what would place one meeting in one plan.
class RepairSearch
{
public:
    RepairSearch(const PlanIndex &index, const Plan &plan) :
        m_problem(index.problem()),
        m_plan(plan),
        m_index(index),
        m_slotOf(m_index.meetingCount(), -1),
        m_takers(m_index.slotCount())
    {
        for (const Placement &one : plan.placed)
            put(*m_problem.meetingAt(one.meeting), *m_problem.timeAt(one.slot));
    }

    QList<Repair> repairsFor(int meeting)
    {
        m_meeting = meeting;
        m_found.clear();
        if (!m_plan.provenBest()) // moving others would place one more
            addMove();
        for (const PlanAttendance &one : own().persons)
            addSubstitute(one);
        for (const int person : m_index.meeting(m_meeting).persons)
            addOptional(person);
        addAllowedSlot();
        addOtherRoom();
        addUnlocked();
        addNewSlot();
        return m_found;
    }

private:
    const PlanMeeting &own() const { return m_problem.meetings()[m_meeting]; }

    /// Every step is written down, to be taken back.
    void put(int meeting, int slot)
    {
        m_steps.push_back({meeting, m_slotOf[meeting]});
        set(meeting, slot);
    }
    void take(int meeting) { put(meeting, -1); }
    void takeBack(size_t kept)
    {
        for (; m_steps.size() > kept; m_steps.pop_back())
            set(m_steps.back().meeting, m_steps.back().before);
    }
    void set(int meeting, int slot)
    {
        const int before = m_slotOf[meeting];
        if (before >= 0) {
            drop(m_takers[before], meeting);
            drop(m_onDay[m_index.slot(before).date], meeting);
        }
        m_slotOf[meeting] = slot;
        if (slot >= 0) {
            m_takers[slot].push_back(meeting);
            m_onDay[m_index.slot(slot).date].push_back(meeting);
        }
    }
    static void drop(Indexed<int> &meetings, int meeting)
    {
        meetings.erase(std::find(meetings.begin(), meetings.end(), meeting));
    }

    /// The placed meetings that clash with \a meeting in a slot of the problem.
    Indexed<int> inTheWay(int meeting, int slot) const
    {
        Indexed<int> found;
        for (const NearSlot &there : m_index.near(slot)) {
            for (const int other : m_takers[there.slot]) {
                if (m_index.clash(meeting, there, other))
                    found.push_back(other);
            }
        }
        return found;
    }

    /// The placed meetings that would clash with one of these persons there.
    Indexed<int> inTheWay(const Indexed<int> &persons, const PlanSlot &slot) const
    {
        Indexed<int> found;
        for (int offset = -1; offset <= 1; ++offset) {
            for (const int other : m_onDay.value(slot.date.addDays(offset))) {
                const PlanSlot &theirs = m_index.slot(m_slotOf[other]);
                const SlotRelation relation = relationOf(m_problem, slot, theirs);
                const bool room = relation == SlotRelation::Overlapping && !slot.room.isEmpty() &&
                                  slot.room == theirs.room;
                if (relation != SlotRelation::Apart && (room || anyOf(persons, other)))
                    found.push_back(other);
            }
        }
        return found;
    }
    bool anyOf(const Indexed<int> &persons, int meeting) const
    {
        const auto &theirs = m_index.meeting(meeting).persons;
        return std::any_of(persons.begin(), persons.end(), [&theirs](int one) {
            return std::find(theirs.begin(), theirs.end(), one) != theirs.end();
        });
    }
    bool present(const Indexed<int> &persons, QDate date) const
    {
        return std::none_of(persons.begin(), persons.end(), [&](int one) {
            return m_problem.persons()[one].absent.contains(date);
        });
    }
    bool free(const Indexed<int> &persons, const PlanSlot &slot) const
    {
        return present(persons, slot.date) && inTheWay(persons, slot).empty();
    }

    /// Slots that the meeting may take by its own list.
    Indexed<int> listed() const
    {
        const IndexedMeeting &one = m_index.meeting(m_meeting);
        Indexed<int> all = one.choices;
        for (const RemovedSlot &removed : one.removed)
            all.push_back(removed.slot);
        std::sort(all.begin(), all.end());
        return all;
    }

    /// Places \a meeting, moving others, who may move others \a depth times.
    bool place(int meeting, int depth)
    {
        for (const int slot : m_index.meeting(meeting).choices) {
            if (--m_patience < 0)
                return false;
            const auto others = inTheWay(meeting, slot);
            const size_t mostAtOnce = 2;
            if (others.size() > (depth > 0 ? mostAtOnce : 0))
                continue;
            const size_t before = m_steps.size();
            for (const int other : others)
                take(other);
            put(meeting, slot);
            const bool all = std::all_of(others.begin(), others.end(), [&](int other) {
                return !m_index.meeting(other).locked && place(other, depth - 1);
            });
            if (all && m_slotOf[meeting] == slot)
                return true;
            takeBack(before);
        }
        return false;
    }
    void addMove()
    {
        const auto before = m_slotOf;
        const size_t kept = m_steps.size();
        const int deepest = 3;
        bool found = false;
        for (int depth = 0; depth <= deepest && !found; ++depth) {
            m_patience = 20'000;
            found = place(m_meeting, depth);
        }
        if (!found)
            return;
        Repair repair = placedIn(Code::Move, m_index.slot(m_slotOf[m_meeting]));
        for (int other = 0; other < m_index.meetingCount(); ++other) {
            if (other == m_meeting || m_slotOf[other] == before[other])
                continue;
            const PlanSlot &from = m_index.slot(before[other]);
            const PlanSlot &to = m_index.slot(m_slotOf[other]);
            repair.places.append({m_problem.meetings()[other].id, to.id});
            repair.facts += {m_problem.meetings()[other].unit, day(from.date), clock(from.start),
                             day(to.date), clock(to.start)};
        }
        takeBack(kept);
        keep(repair);
    }

    Repair placedIn(Code code, const PlanSlot &slot) const
    {
        Repair repair{code, own().id, {{own().id, slot.id}}};
        repair.facts = {own().unit, day(slot.date), clock(slot.start)};
        return repair;
    }

    /// One of each kind, and only what works.
    void keep(const Repair &repair)
    {
        const bool known = std::any_of(m_found.begin(), m_found.end(),
                                       [&](const Repair &one) { return one.code == repair.code; });
        if (!known && apply(repair, m_problem, m_plan))
            m_found.append(repair);
    }

    Indexed<int> personsBut(int person) const
    {
        Indexed<int> persons = m_index.meeting(m_meeting).persons;
        persons.erase(std::remove(persons.begin(), persons.end(), person), persons.end());
        return persons;
    }

    void addSubstitute(const PlanAttendance &one)
    {
        if (one.need == PlanAttendance::Need::Optional)
            return;
        const int person = *m_problem.personAt(one.person);
        for (const QString &id : one.substitutes) {
            Indexed<int> persons = personsBut(person);
            persons.push_back(*m_problem.personAt(id));
            for (const int slot : listed()) {
                if (!free(persons, m_index.slot(slot)))
                    continue;
                Repair repair = placedIn(Code::Substitute, m_index.slot(slot));
                repair.person = one.person;
                repair.substitute = id;
                const PlanPerson &who = m_problem.persons()[person];
                repair.facts += {who.name, who.role, m_problem.person(id).name};
                return keep(repair);
            }
        }
    }

    void addOptional(int person)
    {
        if (m_problem.persons()[person].kind == PlanPerson::Kind::Team)
            return; // without it there is no meeting
        for (const int slot : listed()) {
            if (!free(personsBut(person), m_index.slot(slot)))
                continue;
            Repair repair = placedIn(Code::MakeOptional, m_index.slot(slot));
            const PlanPerson &who = m_problem.persons()[person];
            repair.person = who.id;
            repair.facts += {who.name, who.role};
            return keep(repair);
        }
    }

    static QString where(const PlanSlot &slot)
    {
        return slot.room.isEmpty() ? slot.place : slot.room;
    }

    /// Days to the nearest slot that the meeting may take.
    qint64 distance(const PlanSlot &slot) const
    {
        qint64 nearest = 100'000;
        for (const int one : listed())
            nearest = std::min(nearest, std::abs(m_index.slot(one).date.daysTo(slot.date)));
        return nearest;
    }

    void addAllowedSlot()
    {
        const auto known = listed();
        int best = -1;
        qint64 nearest = 0;
        for (int slot = 0; slot < m_index.slotCount(); ++slot) {
            const bool listedAlready = std::binary_search(known.begin(), known.end(), slot);
            if (listedAlready || !free(m_index.meeting(m_meeting).persons, m_index.slot(slot)))
                continue;
            const qint64 far = distance(m_index.slot(slot));
            if (best < 0 || far < nearest) {
                best = slot;
                nearest = far;
            }
        }
        if (best < 0)
            return;
        Repair repair = placedIn(Code::AllowSlot, m_index.slot(best));
        repair.facts += where(m_index.slot(best));
        keep(repair);
    }

    QString newId(const PlanSlot &slot) const
    {
        const QString stem = u"%1T%2"_s.arg(day(slot.date), clock(slot.start));
        QString id = stem;
        for (int i = 2; m_problem.timeAt(id); ++i)
            id = u"%1-%2"_s.arg(stem).arg(i);
        return id;
    }

    void addOtherRoom()
    {
        for (const int at : listed()) {
            PlanSlot slot = m_index.slot(at);
            const QString room = slot.room;
            slot.room.clear();
            if (room.isEmpty() || !free(m_index.meeting(m_meeting).persons, slot))
                continue;
            slot.id = newId(slot);
            Repair repair = placedIn(Code::OtherRoom, slot);
            repair.added = slot;
            repair.facts += room;
            return keep(repair);
        }
    }

    void addUnlocked()
    {
        for (const RemovedSlot &removed : m_index.meeting(m_meeting).removed) {
            if (removed.meeting >= 0 && unlock(removed))
                return;
        }
    }

    bool unlock(const RemovedSlot &removed)
    {
        const int before = m_slotOf[removed.meeting];
        const size_t kept = m_steps.size();
        const PlanMeeting &locked = m_problem.meetings()[removed.meeting];
        take(removed.meeting);
        bool done = free(m_index.meeting(m_meeting).persons, m_index.slot(removed.slot));
        if (done)
            put(m_meeting, removed.slot);
        int to = -1;
        for (int slot = 0; done && to < 0 && slot < m_index.slotCount(); ++slot) {
            const bool may = !locked.times || locked.times->contains(m_index.slot(slot).id);
            if (may && free(m_index.meeting(removed.meeting).persons, m_index.slot(slot)))
                to = slot;
        }
        takeBack(kept);
        if (!done || to < 0)
            return false;
        Repair repair = placedIn(Code::Unlock, m_index.slot(removed.slot));
        const PlanSlot &from = m_index.slot(before);
        repair.unlocked = locked.id;
        repair.places.append({locked.id, m_index.slot(to).id});
        repair.facts += {locked.unit, day(from.date), clock(from.start), day(m_index.slot(to).date),
                         clock(m_index.slot(to).start)};
        keep(repair);
        return true;
    }

    /// The nearest weekday on which all are free at one of the meeting's hours.
    void addNewSlot()
    {
        const int furthest = 42;
        const auto known = listed();
        for (int days = 1; days <= furthest; ++days) {
            for (const int at : known) {
                PlanSlot slot = m_index.slot(at);
                slot.date = slot.date.addDays(days);
                const bool weekday = slot.date.dayOfWeek() <= Qt::Friday;
                if (!weekday || !free(m_index.meeting(m_meeting).persons, slot))
                    continue;
                slot.id = newId(slot);
                Repair repair = placedIn(Code::AddSlot, slot);
                repair.added = slot;
                repair.facts += where(slot);
                return keep(repair);
            }
        }
    }

    struct Step {
        int meeting;
        int before; ///< slot; -1 for none
    };

    const PlanProblem &m_problem;
    const Plan &m_plan;
    const PlanIndex &m_index;
    Indexed<int> m_slotOf;
    Indexed<Indexed<int>> m_takers; ///< by slot
    QHash<QDate, Indexed<int>> m_onDay;
    Indexed<Step> m_steps;
    int m_meeting = -1;
    int m_patience = 0;
    QList<Repair> m_found;
};

} // namespace

QList<Repair> repairsFor(const QString &meeting, const PlanProblem &problem, const Plan &plan)
{
    const auto at = problem.meetingAt(meeting);
    if (!at || !plan.unplaced.contains(meeting))
        return {};
    const PlanIndex index(problem);
    return RepairSearch(index, plan).repairsFor(*at);
}

QList<QList<Repair>> repairsForAll(const PlanProblem &problem, const Plan &plan)
{
    const PlanIndex index(problem);
    RepairSearch search(index, plan);
    QList<QList<Repair>> repairs;
    for (const QString &meeting : plan.unplaced)
        repairs.append(search.repairsFor(*problem.meetingAt(meeting)));
    return repairs;
}

} // namespace tvers
