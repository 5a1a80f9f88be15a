// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Week numbers as Norwegian schools and services write them.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tvers {

struct IsoWeek {
    int year; ///< the week's own year, not always that of the day
    int week; ///< 1..53
    friend auto operator<=>(IsoWeek, IsoWeek) = default;
};

/// The week that \a day lies in; 2024-12-30 lies in week 1 of 2025.
/// \pre day.isValid()
/// Source: ISO 8601-1:2019: weeks begin on Monday, and week 1 is the one that
/// holds the year's first Thursday.
IsoWeek isoWeekOf(QDate day);

/// The day of \a week, empty when its year has no such week (week 53 of 2027).
std::optional<QDate> dayIn(IsoWeek week, Qt::DayOfWeek weekday);

/// 52 or 53: a year has 53 when it begins or ends on a Thursday.
int weeksIn(int isoYear);

/// The Monday on or before \a day.
QDate mondayOf(QDate day);

/// "2026-W53", as ISO 8601 writes it.
QString text(IsoWeek week);

} // namespace tvers
