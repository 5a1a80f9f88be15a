// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What has changed for somebody since they were last told.
#pragma once

#include "core/exchange/calendarfile.h"

namespace tvers {

/// One meeting that is not as somebody was told.
class ToldChange
{
    Q_GADGET
public:
    enum class Kind {
        New,
        Moved,     ///< another day, hour or place
        Changed,   ///< another name
        Cancelled, ///< called off, or gone
    };
    Q_ENUM(Kind)

    Kind kind;
    std::optional<CalendarEvent> before = {}; ///< empty for New
    std::optional<CalendarEvent> after = {};  ///< empty for what is gone

    friend bool operator==(const ToldChange &, const ToldChange &) = default;
};

QLatin1StringView stored(ToldChange::Kind kind);

/// \a now against what was \a told before, by the day that stands now, else that which
/// stood; what was told of days outside \a span is left alone, and what was never told
/// and is called off.
QList<ToldChange> changesSince(const QList<CalendarEvent> &told, const QList<CalendarEvent> &now,
                               const DateSpan &span);

/// The same for a unit, person or arena of a file; nothing is written. Meetings about one
/// child are not among them. The refusals of eventsOf().
Result<QList<ToldChange>> changesToTell(Store &store, const CalendarRequest &request);

/// Remembers that the owner has been told everything of the year, in the setting
/// "told.<unit|person|arena>.<id>". The refusals of inTransaction().
Result<> markTold(Store &store, const CalendarRequest &request);

} // namespace tvers
