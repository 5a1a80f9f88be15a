// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/cadence.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

ClockTime enclosing(const ClockTime &one, const ClockTime &other)
{
    const std::optional<QTime> end = one.end && other.end ? std::max(*one.end, *other.end)
                                     : one.end            ? one.end
                                                          : other.end;
    return {std::min(one.start, other.start), end};
}

QLatin1StringView stored(Period period)
{
    switch (period) {
    case Period::Year: return "year"_L1;
    case Period::SchoolYear: return "school_year"_L1;
    case Period::HalfYear: return "half_year"_L1;
    case Period::Semester: return "semester"_L1;
    case Period::Month: return "month"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(Precision precision)
{
    switch (precision) {
    case Precision::Exact: return "exact"_L1;
    case Precision::About: return "about"_L1;
    case Precision::AtLeast: return "at_least"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(Parity parity)
{
    switch (parity) {
    case Parity::Odd: return "odd"_L1;
    case Parity::Even: return "even"_L1;
    }
    Q_UNREACHABLE();
}

int mostTimesIn(Period period)
{
    switch (period) {
    case Period::Year:
    case Period::SchoolYear: return 52;
    case Period::HalfYear: return 25; // February to July: 181 days
    case Period::Semester: return 21; // August to December: 153 days
    case Period::Month: return 4;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
