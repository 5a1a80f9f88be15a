// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planindex.h"

#include "core/planning/planclashes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace tvers {

namespace {

/// Sets of meetings that grow together.
class Groups
{
public:
    explicit Groups(int size) : m_parents(size)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    int rootOf(int one)
    {
        while (m_parents[one] != one)
            one = m_parents[one] = m_parents[m_parents[one]];
        return one;
    }
    void join(int a, int b)
    {
        m_parents[std::max(rootOf(a), rootOf(b))] = std::min(rootOf(a), rootOf(b));
    }

private:
    Indexed<int> m_parents;
};

/// The first meeting that can take each slot; -1 for none.
Indexed<int> firstTakers(const PlanIndex &index, const Indexed<int> &meetings)
{
    Indexed<int> first(index.slotCount(), -1);
    for (const int meeting : meetings) {
        for (const int slot : index.meeting(meeting).choices) {
            if (first[slot] < 0)
                first[slot] = meeting;
        }
    }
    return first;
}

qint64 longestJourney(const PlanProblem &problem)
{
    int longest = 0;
    for (const auto &ways : problem.parts().travelMinutes) {
        for (const int minutes : ways)
            longest = std::max(longest, minutes);
    }
    return longest;
}

qint64 minutesSinceEpoch(QDate day, QTime time)
{
    return day.toJulianDay() * 24 * 60 + time.msecsSinceStartOfDay() / 60000;
}

} // namespace

PlanIndex::PlanIndex(const PlanProblem &problem) :
    m_problem(problem), m_meetings(problem.meetings().size()), m_near(problem.times().size())
{
    findNearSlots();
    readMeetings();
    findShared();
    Indexed<int> lockedSlots(m_meetings.size(), -1);
    m_lockedIn.resize(m_near.size());
    for (int i = 0; i < meetingCount(); ++i) {
        const PlanMeeting &meeting = problem.meetings()[i];
        m_meetings[i].locked = meeting.locked.has_value();
        if (!meeting.locked)
            continue;
        lockedSlots[i] = *problem.timeAt(*meeting.locked);
        m_lockedIn[lockedSlots[i]].push_back(i);
    }
    for (int i = 0; i < meetingCount(); ++i)
        filterChoices(i, lockedSlots);
}

void PlanIndex::addNear(int a, int b)
{
    const SlotRelation relation = relationOf(m_problem, slot(a), slot(b));
    if (relation == SlotRelation::Apart)
        return;
    const bool overlaps = relation == SlotRelation::Overlapping;
    const bool sameRoom = overlaps && !slot(a).room.isEmpty() && slot(a).room == slot(b).room;
    m_near[a].push_back({b, sameRoom, overlaps});
    if (a != b)
        m_near[b].push_back({a, sameRoom, overlaps});
}

void PlanIndex::findNearSlots()
{
    m_byStart.resize(m_near.size());
    std::iota(m_byStart.begin(), m_byStart.end(), 0);
    std::stable_sort(m_byStart.begin(), m_byStart.end(), [this](int a, int b) {
        return std::tie(slot(a).date, slot(a).start) < std::tie(slot(b).date, slot(b).start);
    });
    const qint64 furthest = longestJourney(m_problem);
    for (size_t i = 0; i < m_byStart.size(); ++i) {
        const PlanSlot &earlier = slot(m_byStart[i]);
        const qint64 until = minutesSinceEpoch(earlier.date, earlier.end) + furthest;
        addNear(m_byStart[i], m_byStart[i]);
        for (size_t j = i + 1; j < m_byStart.size(); ++j) {
            const PlanSlot &later = slot(m_byStart[j]);
            if (minutesSinceEpoch(later.date, later.start) > until)
                break;
            addNear(m_byStart[i], m_byStart[j]);
        }
    }
}

void PlanIndex::readMeetings()
{
    for (int i = 0; i < meetingCount(); ++i) {
        for (const PlanAttendance &one : m_problem.meetings()[i].persons) {
            if (one.need == PlanAttendance::Need::Mandatory)
                m_meetings[i].persons.push_back(*m_problem.personAt(one.person));
        }
    }
}

void PlanIndex::findShared()
{
    m_shared.assign(m_meetings.size() * m_meetings.size(), false);
    Indexed<Indexed<int>> meetingsOf(m_problem.persons().size());
    for (int i = 0; i < meetingCount(); ++i) {
        for (const int person : m_meetings[i].persons)
            meetingsOf[person].push_back(i);
    }
    for (const auto &together : meetingsOf) {
        for (const int a : together) {
            for (const int b : together)
                m_shared[size_t(a) * m_meetings.size() + size_t(b)] = true;
        }
    }
}

int PlanIndex::sharedPerson(int meeting, int other) const
{
    const auto &others = m_meetings[other].persons;
    for (const int person : m_meetings[meeting].persons) {
        if (std::find(others.begin(), others.end(), person) != others.end())
            return person;
    }
    return -1;
}

std::optional<RemovedSlot> PlanIndex::reasonAgainst(int meeting, int slotAt) const
{
    for (const int person : m_meetings[meeting].persons) {
        if (m_problem.persons()[person].absent.contains(slot(slotAt).date))
            return RemovedSlot{RemovedSlot::Why::Absent, slotAt, person, -1};
    }
    for (const NearSlot &there : m_near[slotAt]) {
        for (const int other : m_lockedIn[there.slot]) {
            if (!clash(meeting, there, other))
                continue;
            const int person = sharedPerson(meeting, other);
            const auto why =
                person < 0 ? RemovedSlot::Why::LockedRoom : RemovedSlot::Why::LockedPerson;
            return RemovedSlot{why, slotAt, person, other};
        }
    }
    return std::nullopt;
}

void PlanIndex::filterChoices(int meeting, const Indexed<int> &lockedSlots)
{
    IndexedMeeting &one = m_meetings[meeting];
    if (one.locked) {
        one.choices = {lockedSlots[meeting]};
        return;
    }
    const auto consider = [&](int at) {
        if (const auto reason = reasonAgainst(meeting, at))
            one.removed.push_back(*reason);
        else
            one.choices.push_back(at);
    };
    const auto &times = m_problem.meetings()[meeting].times;
    if (!times) {
        for (int at = 0; at < slotCount(); ++at)
            consider(at);
        return;
    }
    Indexed<int> sorted;
    for (const QString &id : *times)
        sorted.push_back(*m_problem.timeAt(id));
    std::sort(sorted.begin(), sorted.end());
    for (const int at : sorted)
        consider(at);
}

Indexed<Indexed<int>> PlanIndex::components() const
{
    Groups groups(meetingCount());
    Indexed<Indexed<int>> meetingsOf(m_problem.persons().size());
    Indexed<int> all(m_meetings.size());
    std::iota(all.begin(), all.end(), 0);
    for (const int meeting : all) {
        for (const int person : m_meetings[meeting].persons)
            meetingsOf[person].push_back(meeting);
    }
    const auto joinNear = [&](const Indexed<int> &meetings, bool byRoom) {
        const auto first = firstTakers(*this, meetings);
        for (const int meeting : meetings) {
            for (const int at : m_meetings[meeting].choices) {
                for (const NearSlot &there : m_near[at]) {
                    if (first[there.slot] >= 0 && (there.sameRoom || !byRoom))
                        groups.join(meeting, first[there.slot]);
                }
            }
        }
    };
    for (const auto &together : meetingsOf)
        joinNear(together, false);
    joinNear(all, true);
    std::map<int, Indexed<int>> parts;
    for (const int meeting : all)
        parts[groups.rootOf(meeting)].push_back(meeting);
    Indexed<Indexed<int>> found;
    for (auto &part : parts)
        found.push_back(std::move(part.second));
    return found;
}

} // namespace tvers
