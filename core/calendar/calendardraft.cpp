// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendardraft.h"

#include "core/calendar/cadenceproblems.h"

#include <algorithm>

namespace tvers {

namespace {

using Kind = CalendarLine::Kind;
using Problem = CalendarLine::Problem;

constexpr int longest = 366;

QList<CalendarDays> &listFor(Kind kind, SchoolCalendar::Entries &entries)
{
    switch (kind) {
    case Kind::Term: return entries.terms;
    case Kind::SchoolHoliday: return entries.schoolHolidays;
    case Kind::ClosingDay: return entries.closingDays;
    }
    Q_UNREACHABLE();
}

void append(QList<CalendarLine> &lines, Kind kind, const QList<CalendarDays> &days)
{
    for (const CalendarDays &one : days)
        lines.append({kind, one.name, one.days.first(), one.days.last(), one.sectors, one.unit});
}

std::optional<Problem> problemOf(const CalendarLine &line)
{
    const bool mayBeNameless = line.kind == Kind::Term && line.name == LocalText();
    if (!mayBeNameless && !isKeepable(line.name))
        return Problem::NameMissing;
    if (!insideCalendar(line.first) || !insideCalendar(line.last))
        return Problem::DayMissing;
    if (line.last < line.first)
        return Problem::Reversed;
    if (line.first.daysTo(line.last) >= longest)
        return Problem::TooLong;
    return std::nullopt;
}

} // namespace

QList<CalendarLine> linesOf(const SchoolCalendar::Entries &entries)
{
    QList<CalendarLine> lines;
    append(lines, Kind::Term, entries.terms);
    append(lines, Kind::SchoolHoliday, entries.schoolHolidays);
    append(lines, Kind::ClosingDay, entries.closingDays);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    return lines;
}

QList<CalendarLineProblem> problemsIn(const QList<CalendarLine> &lines)
{
    QList<CalendarLineProblem> problems;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto problem = problemOf(lines[i]))
            problems.append({i, *problem});
        else if (lines.indexOf(lines[i]) < i)
            problems.append({i, Problem::Twice});
    }
    return problems;
}

std::optional<SchoolCalendar::Entries> entriesOf(const QList<CalendarLine> &lines)
{
    if (!problemsIn(lines).isEmpty())
        return std::nullopt;
    SchoolCalendar::Entries entries;
    for (const CalendarLine &line : lines)
        listFor(line.kind, entries)
            .append({*DateSpan::make(line.first, line.last), line.name, line.sectors, line.unit});
    return entries;
}

} // namespace tvers
