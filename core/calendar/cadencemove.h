// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A rule moved to another weekday, week or hour, as somebody moves one of
/// its meetings and means all of them.
#pragma once

#include "core/calendar/cadence.h"

namespace tvers {

/// One meeting of a rule, and where it goes.
struct CadenceMove {
    QDate from; ///< a day that the rule gives
    QDate to;
    std::optional<ClockTime> before = std::nullopt; ///< its hours; of a slot, the slot's
    std::optional<ClockTime> after = std::nullopt;  ///< empty: no hours any more
};

/// The rule by which the meeting falls where the move says, its neighbours moved
/// alike: every n weeks, odd or even weeks (to the week beside them: the others),
/// lists of ISO weeks, n-th weekdays within the same month, slots within their
/// week and with their length; all others by the clock alone. Anchors go along.
/// Empty where a rule of that kind cannot say so.
std::optional<SingleCadence> moved(const SingleCadence &rule, const CadenceMove &move);

} // namespace tvers
