// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The møteplan as an Excel workbook (.xlsx, ECMA-376).
#pragma once

#include "core/planning/daysheet.h"
#include "core/result.h"

namespace tvers {

/// What stands over the columns, in the reader's language.
struct WorkbookWords {
    QString list; ///< name of the sheet with every meeting
    QString grid; ///< name of the sheet with units down and weeks across
    QString unit;
    QString arena;
    QString round;
    QString date;
    QString week; ///< "Week", over its number
    QString from;
    QString to;
    QString place;
    QString people;
    QString everybody; ///< in the place of a unit, for meetings of the municipality
};

/// One person's meetings.
struct PersonPlan {
    QString name;
    QList<SheetMeeting> meetings; ///< by day, then hour
};

struct PlanWorkbook {
    QList<SheetMeeting> meetings;  ///< by day, then hour
    QStringList units = {};        ///< of the grid, from above; more follow as they come
    QList<PersonPlan> people = {}; ///< a sheet each; none for those without meetings
    WorkbookWords words;
};

/// Writes a workbook whose days and hours are real ones: the list, with frozen head
/// and filter; the grid, with units and weeks frozen; a sheet for each person. Nothing
/// in it is a formula, whatever a name begins with. The whole file or none of it:
/// FileNotWritable. \a path ends in .xlsx
Result<> writeWorkbook(const PlanWorkbook &workbook, const QString &path);

} // namespace tvers
