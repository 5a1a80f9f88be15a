// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/schoolcalendar.h"

#include "core/calendar/schoolyear.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stored(Sector sector)
{
    switch (sector) {
    case Sector::Kindergarten: return "kindergarten"_L1;
    case Sector::School: return "school"_L1;
    case Sector::Sfo: return "sfo"_L1;
    case Sector::Transition: return "transition"_L1;
    case Sector::CrossSector: return "cross_sector"_L1;
    case Sector::External: return "external"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(DayFinding::Kind kind)
{
    switch (kind) {
    case DayFinding::Kind::PublicHoliday: return "public_holiday"_L1;
    case DayFinding::Kind::SchoolHoliday: return "school_holiday"_L1;
    case DayFinding::Kind::ClosingDay: return "closing_day"_L1;
    case DayFinding::Kind::OutsideTerm: return "outside_term"_L1;
    }
    Q_UNREACHABLE();
}

namespace {

constexpr int none = -1;

bool holdsFor(const CalendarDays &entry, const CalendarScope &scope)
{
    if (!entry.unit.isEmpty() && !scope.unit.isEmpty() && entry.unit != scope.unit)
        return false;
    if (entry.sectors.isEmpty() || scope.sectors.isEmpty())
        return true;
    return std::any_of(scope.sectors.begin(), scope.sectors.end(),
                       [&](Sector sector) { return entry.sectors.contains(sector); });
}

void appendHits(QList<DayFinding> &findings, DayFinding::Kind kind,
                const QList<CalendarDays> &entries, QDate day, const CalendarScope &scope)
{
    for (const CalendarDays &entry : entries) {
        if (entry.days.contains(day) && holdsFor(entry, scope))
            findings.append({kind, entry.name, entry.unit});
    }
}

/// How closely a term is meant for whom is asked about: its unit, its sector,
/// everybody. One unit's term says nothing about a question that names none.
int nearness(const CalendarDays &term, const CalendarScope &scope)
{
    if (!term.unit.isEmpty())
        return scope.unit.isEmpty() ? none : 2;
    return term.sectors.isEmpty() ? 0 : 1;
}

} // namespace

SchoolCalendar SchoolCalendar::with(const Entries &more) const
{
    Entries both = m_entries;
    if (!more.terms.isEmpty())
        both.terms = more.terms;
    both.schoolHolidays.append(more.schoolHolidays);
    both.closingDays.append(more.closingDays);
    return {m_holidays, both};
}

QList<DayFinding> SchoolCalendar::findingsOn(QDate day, const CalendarScope &scope) const
{
    QList<DayFinding> findings;
    for (const PublicHoliday &holiday : m_holidays.on(day))
        findings.append({DayFinding::Kind::PublicHoliday, holiday.name});
    appendHits(findings, DayFinding::Kind::SchoolHoliday, m_entries.schoolHolidays, day, scope);
    appendHits(findings, DayFinding::Kind::ClosingDay, m_entries.closingDays, day, scope);
    if (isOutsideTerm(day, scope))
        findings.append({DayFinding::Kind::OutsideTerm, {}});
    return findings;
}

bool SchoolCalendar::isOutsideTerm(QDate day, const CalendarScope &scope) const
{
    int nearest = none;
    bool inside = false;
    for (const CalendarDays &term : m_entries.terms) {
        const int closeness = nearness(term, scope);
        if (!holdsFor(term, scope) || closeness == none || closeness < nearest)
            continue;
        if (closeness > nearest) {
            nearest = closeness;
            inside = false;
        }
        inside = inside || term.days.contains(day);
    }
    return nearest != none && !inside;
}

bool SchoolCalendar::isWorkingDay(QDate day, const CalendarScope &scope) const
{
    if (day.dayOfWeek() > Qt::Friday || !m_holidays.on(day).isEmpty())
        return false;
    QList<DayFinding> closed;
    appendHits(closed, DayFinding::Kind::ClosingDay, m_entries.closingDays, day, scope);
    return closed.isEmpty();
}

} // namespace tvers
