// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The year that everything in Tvers runs by: 1 August to 31 July.
#pragma once

#include "core/calendar/datespan.h"

#include <optional>

namespace tvers {

/// A school and kindergarten year, named 2026/27, 1 August to 31 July.
/// Invariant: it lies whole within firstYear..lastYear.
class SchoolYear
{
public:
    /// OutsideCalendar when the year is not computed.
    static Result<SchoolYear> startingIn(int year);
    /// The year that \a day lies in; OutsideCalendar as above.
    static Result<SchoolYear> containing(QDate day);
    /// "2026/27"; empty when the text is anything else (2026/28 too).
    static std::optional<SchoolYear> fromText(const QString &text);

    int firstCalendarYear() const { return m_year; }
    QDate first() const { return {m_year, 8, 1}; }
    QDate last() const { return {m_year + 1, 7, 31}; }
    bool contains(QDate day) const { return first() <= day && day <= last(); }
    DateSpan span() const { return *DateSpan::make(first(), last()); }
    QString text() const; ///< "2026/27", "1999/00"

    friend auto operator<=>(SchoolYear, SchoolYear) = default;

private:
    explicit SchoolYear(int year) : m_year(year) {}

    int m_year;
};

/// Every school year that \a span touches, ascending; those that reach outside
/// the calendar (spring 1900, autumn 2200) are left out.
QList<SchoolYear> schoolYearsIn(const DateSpan &span);

} // namespace tvers
