// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file School calendars as the file keeps them: one for the municipality, one
/// for each unit that has days of its own.
#pragma once

#include "core/calendar/schoolcalendar.h"
#include "core/municipality/municipality.h"

namespace tvers {

/// What \a record says; ContentDamaged when it cannot be read.
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

/// \a calendar as it is to be kept with \a entries: the record that was there, or
/// a new one. Refused when Tvers could not read it out of the file again.
Result<CalendarRecord> recordWith(const KeptCalendar &calendar,
                                  const SchoolCalendar::Entries &entries);

} // namespace tvers
