// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A plan of the file as a problem for the planner, and its answer as changes.
#pragma once

#include "core/filecontent.h"
#include "core/municipality/municipalitypack.h"
#include "core/planning/plandraft.h"

namespace tvers {

/// What a draft of a file's plan is made from.
struct FilePlan {
    const FileContent &content;
    const MunicipalityPack &pack; ///< as the file has it
    const PublicHolidays &holidays;
    /// What speaks against days besides, as if it were in the file; empty for nothing.
    FindingsFor supposed = {};
};

/// The arena's rules, the last ones of \a pack that hold in \a year; null when none do.
const ArenaVersion *rulesOf(const QList<ArenaRecord> &arenas, const MunicipalityPack &pack,
                            ArenaId arena, SchoolYear year);

/// The draft of \a plan: what it is to hold, on days that nothing speaks against for
/// each unit. LinkMissing when its arena has no rules in that year; the refusals of
/// planSetupFrom() and draftPlan().
Result<PlanDraft> draftFrom(const FilePlan &file, const MeetingPlan &plan);

/// The meetings that \a placed puts elsewhere or in for the first time, as changes.
/// \pre \a draft is of \a plan and of this content
QList<Change> draftChanges(const FileContent &content, const PlanDraft &draft,
                           const QList<Placement> &placed, const MeetingPlan &plan);

} // namespace tvers
