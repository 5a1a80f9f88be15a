// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A run of whole days.
#pragma once

#include "core/result.h"

#include <QDate>

namespace tvers {

/// The first and last day that Tvers computes anything for: the reach of the
/// Gregorian calendar in Norway that people here plan in.
inline constexpr int firstYear = 1900;
inline constexpr int lastYear = 2200;

/// A run of whole days, both ends included: Monday to Friday is five days.
/// Invariant: both days are valid, within firstYear..lastYear, and
/// first() <= last().
class DateSpan
{
public:
    /// OutsideCalendar when a day is invalid or outside 1900..2200,
    /// SpanReversed when \a last lies before \a first.
    static Result<DateSpan> make(QDate first, QDate last);

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    qint64 days() const { return m_first.daysTo(m_last) + 1; } ///< at least 1
    bool contains(QDate day) const { return m_first <= day && day <= m_last; }
    bool overlaps(const DateSpan &other) const
    {
        return m_first <= other.m_last && other.m_first <= m_last;
    }

    friend bool operator==(const DateSpan &, const DateSpan &) = default;

private:
    DateSpan(QDate first, QDate last) : m_first(first), m_last(last) {}

    QDate m_first;
    QDate m_last;
};

/// True when Tvers computes anything for \a day.
bool insideCalendar(QDate day);

} // namespace tvers
