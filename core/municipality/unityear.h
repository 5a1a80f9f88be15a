// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A municipality's school year as one unit sees it.
#pragma once

#include "core/municipality/datedyear.h"
#include "core/municipality/municipality.h"
#include "core/municipality/unit.h"
#include "core/result.h"

#include <QSet>

namespace tvers {

/// One unit, and what is entered for it alone.
struct UnitScope {
    Unit unit;
    SchoolCalendar::Entries calendar = {}; ///< its own terms, school holidays, closing days
    QSet<QString> seatedHere = {};         ///< ids of arenas with a team at the unit, or for all
    QSet<QString> seatedElsewhere = {};    ///< ids of those that only other units have a team in

    friend bool operator==(const UnitScope &, const UnitScope &) = default;
};

/// What a file holds of units, as its repositories hand it out.
struct UnitRecords {
    const QList<ArenaRecord> &arenas;
    const QList<Team> &teams;
    const QList<CalendarRecord> &calendars;
};

/// The refusals of JsonSource and JsonReader for a calendar's text.
Result<UnitScope> unitScope(const Unit &unit, const UnitRecords &records);

/// The sector a unit belongs to; empty for those that are neither kindergarten,
/// school nor SFO.
QList<Sector> sectorsOf(Unit::Kind kind);

/// Arenas of the unit's sector, across the sectors, and between them; of these,
/// where there are teams, only those that have one at the unit or for all. A team
/// at the unit is enough by itself.
bool concerns(const UnitScope &scope, const DatedArena &arena);

/// The calendar of \a year as it is for one unit: other units' own lines are left
/// out, its own count like everybody's, and its own terms stand instead of all
/// others. So no line names a unit any longer.
SchoolCalendar calendarFor(const UnitScope &scope, const MunicipalityPack &pack, SchoolYear year,
                           const PublicHolidays &holidays);

/// The year with only the arenas that concern the unit, by its own calendar.
DatedYear datedYear(const MunicipalityPack &pack, SchoolYear year, const PublicHolidays &holidays,
                    const UnitScope &scope);

} // namespace tvers
