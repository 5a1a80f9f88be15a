// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a plan costs in unmet wishes, kept up while meetings move.
#pragma once

#include "core/planning/planindex.h"
#include "core/planning/planwishes.h"

#include <map>

namespace tvers {

/// \pre lives no longer than its index
class WishBoard
{
public:
    explicit WishBoard(const PlanIndex &index);

    /// Puts \a meeting into \a slot; -1 takes it away.
    void put(int meeting, int slot);
    const WishCost &cost() const { return m_cost; }

private:
    using PersonDay = std::pair<int, qint64>;
    using PlaceDay = std::pair<int, qint64>;

    void count(int meeting, int sign);
    void countUnit(int unit, int sign);
    int journeysOf(const PersonDay &at) const;

    const PlanIndex &m_index;
    Indexed<int> m_slotOf;
    Indexed<int> m_unitOf;                            ///< by meeting
    Indexed<Indexed<int>> m_meetingsOf;               ///< by unit, by round
    Indexed<int> m_placeOf;                           ///< by slot; -1 for none
    std::map<PersonDay, std::map<int, int>> m_visits; ///< meetings by place
    std::map<PlaceDay, int> m_held;
    WishCost m_cost;
};

} // namespace tvers
