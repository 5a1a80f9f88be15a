// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a search may choose from: some meetings, a worth for each of their slots.
///
/// Everything is counted within the space: meetings, slots and choices from 0.
#pragma once

#include "core/planning/planindex.h"

namespace tvers {

/// A meeting in one of its slots, and what having it there is worth.
struct SlotOption {
    int meeting;
    int slot;
    int worth; ///< more than 0
};

/// What a placement is worth: any the same, or some meeting where it was a bit more.
struct PlacementWorth {
    int placed = 1;
    int asBefore = 0;         ///< more, in the slot named below
    Indexed<int> before = {}; ///< slot by meeting, of the index; -1 for none
};

/// For one thread: it remembers what it was asked.
/// \pre lives no longer than its index
class SearchSpace
{
public:
    /// \a meetings of the index, which nothing outside stands in the way of.
    SearchSpace(const PlanIndex &index, Indexed<int> meetings, const PlacementWorth &worth);

    int meetingCount() const { return int(m_meetings.size()); }
    int choiceCount() const { return int(m_choices.size()); }
    int slotCount() const { return int(m_slots.size()); }
    const SlotOption &choice(int at) const { return m_choices[at]; }
    /// The choices of a meeting lie side by side: from firstOf(m) to firstOf(m + 1).
    int firstOf(int meeting) const { return m_firsts[meeting]; }
    int choicesOf(int meeting) const { return m_firsts[meeting + 1] - m_firsts[meeting]; }
    int mostWorth(int meeting) const { return m_mostWorth[meeting]; }

    /// The same in the numbers of the index.
    const PlanIndex &index() const { return m_index; }
    int meetingInIndex(int meeting) const { return m_meetings[meeting]; }
    int slotInIndex(int slot) const { return m_slots[slot]; }
    const Indexed<NearSlot> &near(int slot) const { return m_near[slot]; }
    const Indexed<int> &choicesIn(int slot) const { return m_choicesIn[slot]; }

    /// Calls \a visit with every choice that clashes with \a at; returns how many there are.
    template<typename Visit>
    int forEachClash(int at, Visit visit) const
    {
        const Indexed<int> &clashes = clashesOf(at);
        for (const int other : clashes)
            visit(other);
        return int(clashes.size());
    }

private:
    /// Found when first asked for: a search asks for the same ones again and again.
    const Indexed<int> &clashesOf(int at) const
    {
        if (!m_hasClashes[at])
            findClashes(at);
        return m_clashes[at];
    }
    void findClashes(int at) const;
    void readSlots();
    void readChoices(const PlacementWorth &worth);

    const PlanIndex &m_index;
    Indexed<int> m_meetings;
    Indexed<int> m_slots; ///< sorted
    Indexed<Indexed<NearSlot>> m_near;
    Indexed<Indexed<int>> m_choicesIn;
    Indexed<SlotOption> m_choices;
    Indexed<int> m_firsts;
    Indexed<int> m_mostWorth;
    mutable Indexed<Indexed<int>> m_clashes; ///< by choice
    mutable Indexed<char> m_hasClashes;
};

} // namespace tvers
