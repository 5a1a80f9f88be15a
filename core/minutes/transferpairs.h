// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How many children went from one unit to another, of many transfer meetings.
#pragma once

#include "core/minutes/heldmeeting.h"

namespace tvers {

/// Children only counted: a name is nowhere in it.
struct TransferPair {
    std::optional<UnitId> from = {}; ///< empty where the unit is not in the file
    std::optional<UnitId> to = {};   ///< as from
    int number = 0;                  ///< 1 and up
    friend bool operator==(const TransferPair &, const TransferPair &) = default;
};

/// Each pair once, by its units' ids, those without one last: what was counted in \a meetings
/// that are finished, summed. Whoever asks chooses the meetings, as those of a half-year.
QList<TransferPair> transferPairs(const QList<HeldMeeting> &meetings);

} // namespace tvers
