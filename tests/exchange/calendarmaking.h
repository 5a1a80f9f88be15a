// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Events and calendars for tests.
#pragma once

#include "core/exchange/calendarevent.h"
#include "core/exchange/icsreader.h"

#include <QDateTime>

namespace tvers {

inline QDateTime stampOfTests() { return QDateTime({2026, 8, 17}, {6, 30}, Qt::UTC); }

/// Thursday 3 September 2026, 12:00–13:30 (summer time: 10:00–11:30 UTC).
inline CalendarEvent septemberMeeting()
{
    return {QStringLiteral("a@tvers"),
            {2026, 9, 3},
            QTime(12, 0),
            QTime(13, 30),
            QStringLiteral("På tvers skole"),
            QStringLiteral("Kantinen")};
}

/// "SUMMARY:Høstferie\nDTSTART…" as a whole calendar with one event.
inline QString calendarWith(const QString &lines)
{
    return QStringLiteral("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n") + lines +
           QStringLiteral("\nEND:VEVENT\nEND:VCALENDAR\n");
}

/// The school year 2026/27.
inline DateSpan yearOfTests() { return *DateSpan::make({2026, 8, 1}, {2027, 7, 31}); }

} // namespace tvers
