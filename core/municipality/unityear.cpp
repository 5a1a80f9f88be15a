// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/unityear.h"

#include "core/municipality/calendarrecords.h"

#include <algorithm>

namespace tvers {

namespace {

bool isOf(const Unit &unit, const CalendarDays &line)
{
    return line.unit == unit.id.text() || line.unit == unit.name;
}

/// The lines of everybody and the unit's own, in their order.
QList<CalendarDays> concerning(const Unit &unit, const QList<CalendarDays> &lines)
{
    QList<CalendarDays> left;
    for (const CalendarDays &line : lines) {
        if (!line.unit.isEmpty() && !isOf(unit, line))
            continue;
        left.append(line);
        left.last().unit.clear();
    }
    return left;
}

/// A calendar of the unit's: whatever its lines say, they are the unit's own.
QList<CalendarDays> everybodys(QList<CalendarDays> lines)
{
    for (CalendarDays &line : lines)
        line.unit.clear();
    return lines;
}

/// The unit's own terms of the year, wherever they stand; else everybody's.
QList<CalendarDays> termsFor(const UnitScope &scope, const QList<CalendarDays> &all,
                             SchoolYear year)
{
    const auto inYear = [year](const CalendarDays &term) {
        return term.days.overlaps(year.span());
    };
    QList<CalendarDays> own;
    QList<CalendarDays> others;
    for (const CalendarDays &term : all) {
        if (inYear(term) && (term.unit.isEmpty() || isOf(scope.unit, term)))
            (term.unit.isEmpty() ? others : own).append(term);
    }
    std::copy_if(scope.calendar.terms.begin(), scope.calendar.terms.end(), std::back_inserter(own),
                 inYear);
    return everybodys(own.isEmpty() ? others : own);
}

} // namespace

Result<UnitScope> unitScope(const Unit &unit, const UnitRecords &records)
{
    UnitScope scope{unit};
    for (const CalendarRecord &record : records.calendars) {
        if (record.unit != unit.id)
            continue;
        const auto entries = entriesIn(record);
        if (!entries)
            return entries.error();
        scope.calendar.terms.append(entries->terms);
        scope.calendar.schoolHolidays.append(entries->schoolHolidays);
        scope.calendar.closingDays.append(entries->closingDays);
    }
    for (const ArenaRecord &arena : records.arenas) {
        for (const Team &team : records.teams) {
            if (team.arena == arena.id)
                (!team.unit || team.unit == unit.id ? scope.seatedHere : scope.seatedElsewhere)
                    .insert(arena.identifier);
        }
    }
    scope.seatedElsewhere.subtract(scope.seatedHere);
    return scope;
}

QList<Sector> sectorsOf(Unit::Kind kind)
{
    switch (kind) {
    case Unit::Kind::Kindergarten: return {Sector::Kindergarten};
    case Unit::Kind::School: return {Sector::School};
    case Unit::Kind::Sfo: return {Sector::Sfo};
    case Unit::Kind::Other: return {};
    }
    Q_UNREACHABLE();
}

bool concerns(const UnitScope &scope, const DatedArena &arena)
{
    if (scope.seatedElsewhere.contains(arena.id))
        return false;
    const QList<Sector> own =
        sectorsOf(scope.unit.kind) + QList{Sector::Transition, Sector::CrossSector};
    const QList<Sector> &sectors = arena.version.sectors;
    return scope.seatedHere.contains(arena.id) ||
           std::any_of(sectors.begin(), sectors.end(),
                       [&own](Sector sector) { return own.contains(sector); });
}

SchoolCalendar calendarFor(const UnitScope &scope, const MunicipalityPack &pack, SchoolYear year,
                           const PublicHolidays &holidays)
{
    const Unit &unit = scope.unit;
    return {
        holidays,
        {termsFor(scope, pack.calendar.terms, year),
         concerning(unit, pack.calendar.schoolHolidays) + everybodys(scope.calendar.schoolHolidays),
         concerning(unit, pack.calendar.closingDays) + everybodys(scope.calendar.closingDays)}};
}

DatedYear datedYear(const MunicipalityPack &pack, SchoolYear year, const PublicHolidays &holidays,
                    const UnitScope &scope)
{
    DatedYear dated = datedYear(pack, year, calendarFor(scope, pack, year, holidays));
    dated.arenas.removeIf([&scope](const DatedArena &arena) { return !concerns(scope, arena); });
    return dated;
}

} // namespace tvers
