// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/searchspace.h"

#include <algorithm>

namespace tvers {

SearchSpace::SearchSpace(const PlanIndex &index, Indexed<int> meetings,
                         const PlacementWorth &worth) :
    m_index(index), m_meetings(std::move(meetings))
{
    readSlots();
    readChoices(worth);
}

void SearchSpace::readSlots()
{
    for (const int meeting : m_meetings) {
        const auto &choices = m_index.meeting(meeting).choices;
        m_slots.insert(m_slots.end(), choices.begin(), choices.end());
    }
    std::sort(m_slots.begin(), m_slots.end());
    m_slots.erase(std::unique(m_slots.begin(), m_slots.end()), m_slots.end());
    m_near.resize(m_slots.size());
    for (size_t i = 0; i < m_slots.size(); ++i) {
        for (NearSlot there : m_index.near(m_slots[i])) {
            const auto found = std::lower_bound(m_slots.begin(), m_slots.end(), there.slot);
            if (found == m_slots.end() || *found != there.slot)
                continue;
            there.slot = int(found - m_slots.begin());
            m_near[i].push_back(there);
        }
    }
    m_choicesIn.resize(m_slots.size());
}

void SearchSpace::readChoices(const PlacementWorth &worth)
{
    m_firsts.push_back(0);
    for (int meeting = 0; meeting < meetingCount(); ++meeting) {
        const int outside = m_meetings[meeting];
        const int before = worth.before.empty() ? -1 : worth.before[outside];
        int most = 0;
        for (const int slot : m_index.meeting(outside).choices) {
            const auto found = std::lower_bound(m_slots.begin(), m_slots.end(), slot);
            const int own = worth.placed + (slot == before ? worth.asBefore : 0);
            most = std::max(most, own);
            m_choicesIn[found - m_slots.begin()].push_back(choiceCount());
            m_choices.push_back({meeting, int(found - m_slots.begin()), own});
        }
        m_firsts.push_back(choiceCount());
        m_mostWorth.push_back(most);
    }
    m_clashes.resize(choiceCount());
    m_hasClashes.assign(choiceCount(), false);
}

void SearchSpace::findClashes(int at) const
{
    const SlotOption &one = m_choices[at];
    for (const NearSlot &there : m_near[one.slot]) {
        for (const int other : m_choicesIn[there.slot]) {
            if (m_index.clash(m_meetings[one.meeting], there, m_meetings[m_choices[other].meeting]))
                m_clashes[at].push_back(other);
        }
    }
    m_hasClashes[at] = true;
}

} // namespace tvers
