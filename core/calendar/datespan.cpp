// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/datespan.h"

namespace tvers {

namespace {

Error outsideCalendar(QDate day)
{
    return {ErrorCode::OutsideCalendar,
            {day.toString(Qt::ISODate), QDate(firstYear, 1, 1).toString(Qt::ISODate),
             QDate(lastYear, 12, 31).toString(Qt::ISODate)}};
}

} // namespace

bool insideCalendar(QDate day)
{
    return day.isValid() && firstYear <= day.year() && day.year() <= lastYear;
}

Result<DateSpan> DateSpan::make(QDate first, QDate last)
{
    for (const QDate day : {first, last}) {
        if (!insideCalendar(day))
            return outsideCalendar(day);
    }
    if (last < first)
        return Error{ErrorCode::SpanReversed,
                     {first.toString(Qt::ISODate), last.toString(Qt::ISODate)}};
    return DateSpan(first, last);
}

} // namespace tvers
