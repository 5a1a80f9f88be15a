// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Days, spans and cadences written short, as the rows of the calendar tests need them.
///
/// «By hand» in these tests means: read off the month sheets, with ISO week
/// numbers, of a printed calendar or of Python's calendar module, which shares
/// no code with Qt.
#pragma once

#include "core/calendar/cadence.h"
#include "core/calendar/datespan.h"
#include "core/calendar/occurrences.h"

#include <QStringList>

namespace tvers::test {

/// "2026-08-17".
inline QDate day(const char *text)
{
    return QDate::fromString(QLatin1StringView(text), Qt::ISODate);
}

inline DateSpan span(const char *first, const char *last)
{
    return *DateSpan::make(day(first), day(last));
}

/// 1 August to 31 July.
inline DateSpan schoolYear(int year)
{
    return *DateSpan::make(QDate(year, 8, 1), QDate(year + 1, 7, 31));
}

/// The cadence of one rule.
inline Cadence only(const SingleCadence &rule) { return {{CadencePart{rule}}, false}; }

inline WeekTime on(Qt::DayOfWeek weekday) { return {weekday, std::nullopt}; }

inline WeekTime on(Qt::DayOfWeek weekday, QTime start, QTime end)
{
    return {weekday, ClockTime{start, end}};
}

inline QString text(const DateSpan &days)
{
    return days.first().toString(Qt::ISODate) + QStringLiteral("..") +
           days.last().toString(Qt::ISODate);
}

/// "2026-10-01 2026-10-29": the days alone.
inline QString listed(const QList<Occurrence> &meetings)
{
    QStringList days;
    for (const Occurrence &meeting : meetings)
        days.append(meeting.day.toString(Qt::ISODate));
    return days.join(QLatin1Char(' '));
}

/// "2026-08-01..2026-08-31 2027-08-01..2027-08-31".
inline QString listed(const QList<Window> &windows)
{
    QStringList spans;
    for (const Window &window : windows)
        spans.append(text(window.days));
    return spans.join(QLatin1Char(' '));
}

} // namespace tvers::test
