// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file School holidays, closing days and terms: changed, and changed back.
#pragma once

#include "core/calendar/schoolcalendar.h"
#include "core/storage/store.h"
#include "ui/shell/edit.h"

namespace tvers {

/// What \a record says: the refusals of JsonReader.
Result<SchoolCalendar::Entries> entriesIn(const CalendarRecord &record);

/// Whose calendar it is; with what is kept of it, when something is.
struct KeptCalendar {
    std::optional<CalendarRecord> record = std::nullopt;
    std::optional<UnitId> unit = std::nullopt; ///< empty: the municipality's
    QString name = {};                         ///< the unit's, or the municipality's
};

/// The one of \a unit among \a calendars. \a name is for a new one.
KeptCalendar keptCalendar(const QList<CalendarRecord> &calendars, std::optional<UnitId> unit,
                          const QString &name);

Edit changeCalendar(Store &store, const KeptCalendar &calendar,
                    const SchoolCalendar::Entries &entries);

} // namespace tvers
