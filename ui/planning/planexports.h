// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A møteplan as papers and as a workbook.
#pragma once

#include "core/documents/taggeddrawing.h"
#include "core/planning/meetingplan.h"
#include "core/wheel/sheet.h"
#include "ui/shell/desk.h"

namespace tvers {

/// The papers of one plan of the desk's file, in the language the window speaks.
/// Nothing about a child is on them.
class PlanExports
{
public:
    PlanExports(Desk &desk, const MeetingPlan &plan) : m_desk(desk), m_plan(plan) {}

    /// Units down, weeks across. The refusals of contentOf().
    Result<TaggedDrawing> paper(Paper size) const;
    /// The same as PDF at \a path; FileNotWritable besides.
    Result<> writePaper(const QString &path, Paper size) const;

    /// Into \a folder a PDF for each: units of the plan, persons who sit in its teams,
    /// units that have not been told everything. The names of the files,
    /// without their ending. What was
    /// written before one could not be stays.
    Result<QStringList> writeUnits(const QString &folder) const;
    Result<QStringList> writePersons(const QString &folder) const;
    Result<QStringList> writeChanges(const QString &folder) const;
    /// From now on the units of the plan know everything of its year.
    Result<> markTold() const;

    /// The year's meetings in Excel, with a sheet for each person; how many there are.
    Result<int> writeWorkbook(const QString &path) const;

private:
    Desk &m_desk;
    MeetingPlan m_plan;
};

} // namespace tvers
