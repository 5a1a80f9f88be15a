// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/unitreport.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(UnitReport::State state)
{
    switch (state) { // no default: -Werror=switch finds the missing word
    case UnitReport::State::Draft: return "draft"_L1;
    case UnitReport::State::Finished: return "finished"_L1;
    case UnitReport::State::Sent: return "sent"_L1;
    }
    Q_UNREACHABLE();
}

Result<DateSpan> reportDays(HalfYear half, DeliveryDays delivery, std::optional<QDate> previous,
                            QDate today)
{
    const auto span = half.span(delivery);
    if (!span)
        return span;
    const QDate first = previous ? previous->addDays(1) : span->first();
    if (today < first)
        return Error{ErrorCode::ReportNotBegun, {half.text(), first.toString(Qt::ISODate)}};
    return DateSpan::make(first, qMax(first, qMin(today, span->last())));
}

std::optional<QDate> lastReported(const QList<UnitReport> &reports, UnitId unit, HalfYear half)
{
    std::optional<QDate> last;
    for (const UnitReport &one : reports) {
        if (one.unit == unit && one.half == half.previous() && one.to)
            last = last ? qMax(*last, *one.to) : *one.to;
    }
    return last;
}

const UnitReport *newestReport(const QList<UnitReport> &reports, UnitId unit, HalfYear half)
{
    const UnitReport *newest = nullptr;
    for (const UnitReport &one : reports) {
        if (one.unit == unit && one.half == half && (!newest || one.version > newest->version))
            newest = &one;
    }
    return newest;
}

} // namespace tvers
