// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A school calendar while somebody writes it: lines that may be unfinished.
#pragma once

#include "core/calendar/schoolcalendar.h"

namespace tvers {

/// One line as it stands in a table; nothing about it needs to be right yet.
class CalendarLine
{
    Q_GADGET
public:
    enum class Kind { Term, SchoolHoliday, ClosingDay };
    Q_ENUM(Kind)
    enum class Problem {
        NameMissing, ///< a holiday or closing day that nobody can name
        DayMissing,  ///< no first or no last day, or one that Tvers does not compute
        Reversed,    ///< ends before it begins
        TooLong,     ///< a holiday of more than a year is a slip of the finger
        Twice,       ///< the same line stands above
    };
    Q_ENUM(Problem)

    Kind kind = Kind::SchoolHoliday;
    LocalText name = {};
    QDate first = {};
    QDate last = {};
    QList<Sector> sectors = {}; ///< empty: everybody
    QString unit = {};          ///< its name; empty: not one unit's

    friend bool operator==(const CalendarLine &, const CalendarLine &) = default;
};

struct CalendarLineProblem {
    qsizetype line;
    CalendarLine::Problem problem;
    friend bool operator==(const CalendarLineProblem &, const CalendarLineProblem &) = default;
};

/// The lines of \a entries, by their first day.
QList<CalendarLine> linesOf(const SchoolCalendar::Entries &entries);

/// What is wrong, by line.
QList<CalendarLineProblem> problemsIn(const QList<CalendarLine> &lines);

/// Empty while anything is wrong.
std::optional<SchoolCalendar::Entries> entriesOf(const QList<CalendarLine> &lines);

} // namespace tvers
