// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Too many meetings for too few hours: whose, and which.
#pragma once

#include "core/planning/planindex.h"

namespace tvers {

/// Meetings that together need more hours than there are (Hall's set): any of them
/// can be placed only when another is not, or when an hour is added.
struct Shortage {
    Indexed<int> meetings; ///< in the problem's order; one more than hours
    Indexed<int> within;   ///< slots: those that the hours lie in
    int hours;             ///< times that do not clash with each other
};

/// Finds them by looking for a way to give the meeting an hour, others making room
/// one after another (an augmenting path); those that could not are the set.
class ShortageFinder
{
public:
    /// \a slotOf the slot of each meeting of the index; -1 for none.
    ShortageFinder(const PlanIndex &index, const Indexed<int> &slotOf) :
        m_index(index), m_slotOf(slotOf)
    {}

    /// Among all meetings that \a person must come to; empty when there is a way.
    std::optional<Shortage> ofPerson(int meeting, int person);
    /// Among all meetings and rooms. Empty when a slot without a room can be had.
    std::optional<Shortage> ofRooms(int meeting);

private:
    enum class Of { Person, Rooms };
    void gather(const Indexed<int> &meetings, Of what);
    bool clash(int slot, int other, Of what) const;
    bool findRoom(int meeting);
    std::optional<Shortage> search(int meeting, const Indexed<int> &meetings, Of what);

    const PlanIndex &m_index;
    const Indexed<int> &m_slotOf;
    Indexed<int> m_hourOf;   ///< by slot: which hour it lies in; -1 for none
    Indexed<int> m_takenBy;  ///< by hour: the meeting; -1 while it is free
    Indexed<bool> m_visited; ///< by hour
    Indexed<int> m_reached;  ///< meetings that could not
};

} // namespace tvers
