// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What stands on the papers of a file's møteplan.
#pragma once

#include "core/planning/filedraft.h"
#include "core/planning/plansheet.h"

namespace tvers {

/// The sheets of one school year, each with its year computed for those whom it
/// concerns. \pre what \a file refers to outlives this
class FileSheets
{
public:
    FileSheets(const FilePlan &file, SchoolYear year) : m_file(file), m_year(year) {}

    SchoolYear year() const { return m_year; }
    /// Units down, weeks across. \pre \a arena is of the file
    PlanSheet plan(const ArenaRecord &arena) const;
    /// The refusals of unitScope().
    Result<UnitSheet> unit(const Unit &unit) const;
    /// A sheet for each of \a days on which \a person meets.
    QList<DaySheet> days(const Professional &person, const DateSpan &days) const;

    /// Those with a team in \a arena that are open in the year, by name in Norwegian order.
    QList<Unit> unitsOf(ArenaId arena) const;

private:
    SheetSource source(const QList<CalendarMeeting> &meetings) const;
    QList<CalendarMeeting> meetings() const; ///< the whole municipality's

    FilePlan m_file;
    SchoolYear m_year;
};

/// What is left of \a year from \a today on: nobody needs a sheet for a day that is over.
/// The whole of a year that \a today is not in.
DateSpan restOf(SchoolYear year, QDate today);

} // namespace tvers
