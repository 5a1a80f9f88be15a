// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/shortage.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tvers {

bool ShortageFinder::clash(int slot, int other, Of what) const
{
    const auto &near = m_index.near(slot);
    return std::any_of(near.begin(), near.end(), [&](const NearSlot &there) {
        return there.slot == other && (what == Of::Person || there.sameRoom);
    });
}

/// Divides the slots of \a meetings into hours: sets whose slots all clash.
void ShortageFinder::gather(const Indexed<int> &meetings, Of what)
{
    Indexed<int> all;
    for (const int meeting : meetings) {
        const auto &choices = m_index.meeting(meeting).choices;
        all.insert(all.end(), choices.begin(), choices.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::stable_sort(all.begin(), all.end(), [this](int a, int b) {
        const PlanSlot &one = m_index.slot(a);
        const PlanSlot &other = m_index.slot(b);
        return std::tie(one.date, one.end) < std::tie(other.date, other.end);
    });
    m_hourOf.assign(m_index.slotCount(), -1);
    m_takenBy.clear();
    Indexed<Indexed<int>> hours;
    for (const int slot : all) {
        if (what == Of::Rooms && m_index.slot(slot).room.isEmpty())
            continue;
        int found = -1;
        for (int hour = int(hours.size()); hour-- > 0 && found < 0;) {
            const bool fits = std::all_of(hours[hour].begin(), hours[hour].end(),
                                          [&](int one) { return clash(one, slot, what); });
            found = fits ? hour : -1;
        }
        if (found < 0) {
            found = int(hours.size());
            hours.push_back({});
        }
        hours[found].push_back(slot);
        m_hourOf[slot] = found;
    }
    m_takenBy.assign(hours.size(), -1);
    m_visited.assign(hours.size(), false);
    for (const int meeting : meetings) {
        const int slot = m_slotOf[meeting];
        if (slot >= 0 && m_hourOf[slot] >= 0)
            m_takenBy[m_hourOf[slot]] = meeting;
    }
}

bool ShortageFinder::findRoom(int meeting)
{
    m_reached.push_back(meeting);
    for (const int slot : m_index.meeting(meeting).choices) {
        const int hour = m_hourOf[slot];
        if (hour < 0)
            return true;
        if (m_visited[hour])
            continue;
        m_visited[hour] = true;
        if (m_takenBy[hour] < 0 || findRoom(m_takenBy[hour]))
            return true;
    }
    return false;
}

std::optional<Shortage> ShortageFinder::search(int meeting, const Indexed<int> &meetings, Of what)
{
    gather(meetings, what);
    m_reached.clear();
    if (findRoom(meeting))
        return std::nullopt;
    Shortage found{m_reached, {}, int(std::count(m_visited.begin(), m_visited.end(), true))};
    std::sort(found.meetings.begin(), found.meetings.end());
    for (int slot = 0; slot < m_index.slotCount(); ++slot) {
        if (m_hourOf[slot] >= 0 && m_visited[m_hourOf[slot]])
            found.within.push_back(slot);
    }
    return found;
}

std::optional<Shortage> ShortageFinder::ofPerson(int meeting, int person)
{
    Indexed<int> meetings;
    for (int one = 0; one < m_index.meetingCount(); ++one) {
        const auto &persons = m_index.meeting(one).persons;
        const bool comes = std::find(persons.begin(), persons.end(), person) != persons.end();
        if (comes && !m_index.meeting(one).locked)
            meetings.push_back(one);
    }
    return search(meeting, meetings, Of::Person);
}

std::optional<Shortage> ShortageFinder::ofRooms(int meeting)
{
    Indexed<int> meetings;
    for (int one = 0; one < m_index.meetingCount(); ++one) {
        if (!m_index.meeting(one).locked)
            meetings.push_back(one);
    }
    return search(meeting, meetings, Of::Rooms);
}

} // namespace tvers
