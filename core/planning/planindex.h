// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A plan problem in numbers, for searching: places in its lists instead of ids.
#pragma once

#include "core/planning/indexed.h"
#include "core/planning/planproblem.h"

namespace tvers {

/// A slot that a meeting cannot take, and why.
struct RemovedSlot {
    enum class Why {
        Absent,       ///< somebody who must come is away that day
        LockedPerson, ///< somebody who must come sits in a locked meeting
        LockedRoom,   ///< the room is taken by a locked meeting
    };

    Why why;
    int slot;
    int person;  ///< -1 for a room
    int meeting; ///< the locked one; -1 for Absent
    friend bool operator==(const RemovedSlot &, const RemovedSlot &) = default;
};

/// A slot that can stand in the way of another. A slot is near itself.
struct NearSlot {
    int slot;
    bool sameRoom; ///< overlapping, in one room; otherwise only persons can clash
    bool overlaps; ///< otherwise the journey between them takes too long
};

/// What the problem says of each meeting: who must come, and what is left to
/// choose from when everything that is certain has been taken away.
struct IndexedMeeting {
    Indexed<int> persons;         ///< those who must come
    Indexed<int> choices;         ///< slots, in the problem's order
    Indexed<RemovedSlot> removed; ///< with the first reason found for each
    bool locked = false;          ///< then its slot is the only choice
};

/// \pre lives no longer than its problem
class PlanIndex
{
public:
    explicit PlanIndex(const PlanProblem &problem);

    const PlanProblem &problem() const { return m_problem; }
    const Indexed<IndexedMeeting> &meetings() const { return m_meetings; }
    const IndexedMeeting &meeting(int at) const { return m_meetings[at]; }
    int meetingCount() const { return int(m_meetings.size()); }
    int slotCount() const { return int(m_near.size()); }
    const PlanSlot &slot(int at) const { return m_problem.times()[at]; }

    const Indexed<NearSlot> &near(int slot) const { return m_near[slot]; }
    /// Whether somebody must come to both.
    bool shareSomebody(int meeting, int other) const
    {
        return m_shared[size_t(meeting) * m_meetings.size() + size_t(other)] != 0;
    }
    /// Somebody who must come to both; -1 for nobody.
    int sharedPerson(int meeting, int other) const;
    /// Whether the two could not both be held there.
    bool clash(int meeting, const NearSlot &there, int other) const
    {
        return meeting != other && (there.sameRoom || shareSomebody(meeting, other));
    }

    /// Meetings that can stand in each other's way, directly or through others;
    /// each by itself can be planned alone. In the problem's order.
    Indexed<Indexed<int>> components() const;
    /// Slots by the time they begin.
    const Indexed<int> &byStart() const { return m_byStart; }

private:
    void findNearSlots();
    void addNear(int a, int b);
    void readMeetings();
    void findShared();
    void filterChoices(int meeting, const Indexed<int> &lockedSlots);
    std::optional<RemovedSlot> reasonAgainst(int meeting, int slot) const;

    const PlanProblem &m_problem;
    Indexed<IndexedMeeting> m_meetings;
    Indexed<Indexed<NearSlot>> m_near;
    Indexed<char> m_shared; ///< by pair of meetings
    Indexed<int> m_byStart;
    Indexed<Indexed<int>> m_lockedIn; ///< locked meetings by slot
};

} // namespace tvers
