// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/isoweek.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

IsoWeek isoWeekOf(QDate day)
{
    Q_ASSERT(day.isValid());
    int year = 0;
    const int week = day.weekNumber(&year);
    return {year, week};
}

std::optional<QDate> dayIn(IsoWeek week, Qt::DayOfWeek weekday)
{
    if (week.week < 1 || week.week > weeksIn(week.year))
        return std::nullopt;
    const QDate fourth(week.year, 1, 4); // always lies in week 1
    return mondayOf(fourth).addDays(7 * (week.week - 1) + weekday - Qt::Monday);
}

int weeksIn(int isoYear)
{
    return isoWeekOf(QDate(isoYear, 12, 28)).week; // 28 December is always in the last week
}

QDate mondayOf(QDate day) { return day.addDays(Qt::Monday - day.dayOfWeek()); }

QString text(IsoWeek week)
{
    return u"%1-W%2"_s.arg(week.year, 4, 10, '0'_L1).arg(week.week, 2, 10, '0'_L1);
}

} // namespace tvers
