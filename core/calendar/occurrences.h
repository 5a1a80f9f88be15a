// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From a cadence to the days it gives.
///
/// Where the source leaves something open, one fixed convention still gives
/// days, marked provisional: the weekday is Thursday; the anchor is the first
/// such weekday in ISO week 34 of each school year; n times in a period give
/// that weekday nearest the middle of each of n equal parts (the earlier of
/// two equally near); a shared window gives an entry for each slot. Windows,
/// averages, «as needed», «continuous», «unspecified» and events give none.
#pragma once

#include "core/calendar/cadence.h"
#include "core/calendar/datespan.h"

namespace tvers {

/// One meeting that a cadence gives.
struct Occurrence {
    QDate day;
    std::optional<ClockTime> time = std::nullopt;
    bool provisional = false; ///< the day is the convention's, not the source's
    int part = 0;             ///< which part of the cadence gave it

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// The meetings of \a cadence inside \a span, by day, then hour, then part.
QList<Occurrence> occurrences(const Cadence &cadence, const DateSpan &span);

/// A stretch of days in which an arena meets some time.
struct Window {
    DateSpan days;
    int part = 0;
    friend bool operator==(const Window &, const Window &) = default;
};

/// The windows of \a cadence that begin inside \a span, whole, by first day.
QList<Window> windows(const Cadence &cadence, const DateSpan &span);

} // namespace tvers
