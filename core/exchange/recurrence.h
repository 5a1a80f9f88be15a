// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Rules of repetition out of other programs' calendars (RFC 5545 §3.3.10).
#pragma once

#include "core/calendar/datespan.h"
#include "core/exchange/icstime.h"

namespace tvers {

/// The days that a rule gives.
struct RepeatedDays {
    QList<QDate> days;
    std::optional<RefusedLine> refusal = std::nullopt;
    bool goesOn = false; ///< after the span too
};

/// The days on which what begins at \a start begins again, inside \a span only:
/// rules have no end, or one that is far away. Refused as a whole are rules that give more
/// than every third day of the span, that never come true, of hours and seconds, and those of week
/// numbers: libical 3.0.16 gives wrong days for BYWEEKNO (week 53 in years that have none, and a
/// week off without BYDAY).
RepeatedDays repeatedDays(const ContentLine &rule, const IcsTime &start, const DateSpan &span);

} // namespace tvers
