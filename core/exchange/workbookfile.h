// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The møteplan of a file as an Excel workbook, and what speaks against it.
#pragma once

#include "core/exchange/planworkbook.h"
#include "core/meetings/conflicts.h"
#include "core/meetings/coordination.h"
#include "core/storage/store.h"

namespace tvers {

struct WorkbookRequest {
    SchoolYear year;
    PublicHolidays holidays;
    WorkbookWords words;
};

/// Writes the year's meetings, a sheet for each person of a service who sits in some of
/// them, and says how many meetings there are. Nothing about a child. FileNotWritable;
/// the refusals of contentOf() and packOf().
Result<int> writePlanWorkbook(Store &store, const WorkbookRequest &request, const QString &path);

/// What to look at when a unit has sent its plan back.
struct PlanFindings {
    QList<CalendarMeeting> meetings; ///< of the year, by day and clock
    QStringList names;               ///< beside them: the team's, else the arena's
    /// Persons in two meetings at once, one of them the unit's; each two once.
    QList<MeetingConflict> twice;
    QList<MeetingConflict> daysOff;     ///< the unit's on holidays and closed days
    QList<ScatteredWeek> uncoordinated; ///< weeks in which services come on several days

    friend bool operator==(const PlanFindings &, const PlanFindings &) = default;
};

/// Of the unit's meetings from \a today on, in the year that lies in. The refusals of
/// contentOf(), packOf() and SchoolYear::containing().
Result<PlanFindings> findingsFor(Store &store, UnitId unit, QDate today,
                                 const PublicHolidays &holidays);

} // namespace tvers
