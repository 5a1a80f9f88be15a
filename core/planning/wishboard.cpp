// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/wishboard.h"

#include <algorithm>

namespace tvers {

namespace {

/// A number for each text, in the order they come.
class Numbers
{
public:
    int of(const QString &text)
    {
        const auto found = m_numbers.find(text);
        return found == m_numbers.end() ? *m_numbers.insert(text, int(m_numbers.size())) : *found;
    }
    int size() const { return int(m_numbers.size()); }

private:
    QHash<QString, int> m_numbers;
};

/// How many of the meeting's own likings \a slot leaves out.
int unlikedIn(const PlanIndex &index, int meeting, int slot)
{
    const PlanMeeting &one = index.problem().meetings()[meeting];
    const PlanSlot &there = index.slot(slot);
    const bool otherRoom = !one.likedRoom.isEmpty() && one.likedRoom != there.room;
    const bool otherHour = one.likedStart && *one.likedStart != there.start;
    return (otherRoom ? 1 : 0) + (otherHour ? 1 : 0);
}

} // namespace

WishBoard::WishBoard(const PlanIndex &index) : m_index(index), m_slotOf(index.meetingCount(), -1)
{
    Numbers units;
    Numbers places;
    for (const PlanMeeting &meeting : index.problem().meetings())
        m_unitOf.push_back(units.of(meeting.unit));
    m_meetingsOf.resize(units.size());
    for (int meeting = 0; meeting < index.meetingCount(); ++meeting)
        m_meetingsOf[m_unitOf[meeting]].push_back(meeting);
    for (auto &meetings : m_meetingsOf) {
        std::stable_sort(meetings.begin(), meetings.end(), [&index](int a, int b) {
            return index.problem().meetings()[a].round < index.problem().meetings()[b].round;
        });
    }
    for (int slot = 0; slot < index.slotCount(); ++slot) {
        const QString &place = index.slot(slot).place;
        m_placeOf.push_back(place.isEmpty() ? -1 : places.of(place));
    }
}

void WishBoard::put(int meeting, int slot)
{
    countUnit(m_unitOf[meeting], -1);
    if (m_slotOf[meeting] >= 0)
        count(meeting, -1);
    m_slotOf[meeting] = slot;
    if (slot >= 0)
        count(meeting, 1);
    countUnit(m_unitOf[meeting], 1);
}

int WishBoard::journeysOf(const PersonDay &at) const
{
    const auto found = m_visits.find(at);
    return found == m_visits.end() ? 0 : std::max(0, int(found->second.size()) - 1);
}

void WishBoard::count(int meeting, int sign)
{
    const int slot = m_slotOf[meeting];
    m_cost.liked += sign * unlikedIn(m_index, meeting, slot);
    const int place = m_placeOf[slot];
    if (place < 0)
        return;
    const qint64 day = m_index.slot(slot).date.toJulianDay();
    for (const int person : m_index.meeting(meeting).persons) {
        const PersonDay at{person, day};
        m_cost.journeys -= journeysOf(at);
        auto &places = m_visits[at];
        if ((places[place] += sign) == 0)
            places.erase(place);
        m_cost.journeys += journeysOf(at);
    }
    int &held = m_held[{place, day}];
    m_cost.together -= held > 0 ? 1 : 0;
    held += sign;
    m_cost.together += held > 0 ? 1 : 0;
}

void WishBoard::countUnit(int unit, int sign)
{
    Indexed<const PlanSlot *> rounds;
    for (const int meeting : m_meetingsOf[unit]) {
        if (m_slotOf[meeting] >= 0)
            rounds.push_back(&m_index.slot(m_slotOf[meeting]));
    }
    if (rounds.size() < 2)
        return;
    const qint64 gaps = qint64(rounds.size()) - 1;
    const qint64 whole = rounds.front()->date.daysTo(rounds.back()->date);
    qint64 off = 0;
    for (size_t i = 1; i < rounds.size(); ++i) {
        off += std::abs(rounds[i - 1]->date.daysTo(rounds[i]->date) * gaps - whole);
        if (rounds[i - 1]->start != rounds[i]->start)
            m_cost.hour += sign;
    }
    m_cost.spacing += sign * int(off / gaps);
}

} // namespace tvers
