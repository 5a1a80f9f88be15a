// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file School calendars in the words of the packs and the command line.
#pragma once

#include "core/calendar/schoolcalendar.h"
#include "core/exchange/jsonreader.h"

namespace tvers {

/// Reads {"term": […], "school_holiday": […], "closing_day": […]}; each may be
/// missing. A line has from and to, or a date; a name (but for terms); and may
/// name the sectors or the unit it holds for.
SchoolCalendar::Entries readCalendar(const JsonNode &node);

/// One calendar as a text; \a name stands in the refusals, those of JsonSource and
/// JsonReader.
Result<SchoolCalendar::Entries> readCalendarText(const QByteArray &text, const QString &name);

/// A file that holds one calendar. The refusals of JsonSource and JsonReader.
Result<SchoolCalendar::Entries> readCalendarFile(const QString &path);

/// The same words back.
QJsonObject toJson(const SchoolCalendar::Entries &entries);

} // namespace tvers
