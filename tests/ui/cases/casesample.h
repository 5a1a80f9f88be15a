// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The example on a desk, with a child, a case and what tests of cases need.
#pragma once

#include "core/storage/caserepositories.h"
#include "core/storage/casework.h"
#include "core/storage/consentrepository.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/cases/arenachoice.h"

namespace tvers::sample {

inline DiscussionCase anonymousCase()
{
    return {.id = CaseId::random(),
            .half = HalfYear(2026, HalfYear::Half::Autumn),
            .types = {QStringLiteral("fravaer")},
            .stage = DiscussionCase::Stage::Grades1To4,
            .asked = CaseMode::Asked::Yes,
            .received = morning().date(),
            .about = QStringLiteral("Et barn som ofte er borte."),
            .fitting = {ChildrenFitting::Count::MoreThanFive}};
}

/// A discussion of \a about today, in the first arena for it, with the unit alone.
inline Discussion discussionOf(const Desk &desk, const DiscussionCase &about)
{
    const ArenaChoice arena = arenasFor(desk, about, desk.today()).first();
    return {.id = DiscussionId::random(),
            .caseId = about.id,
            .arena = arena.arena,
            .version = arena.version,
            .day = desk.today(),
            .mode = about.mode,
            .asked = about.asked,
            .present = {{.role = ConsentParticipant::Role::OwnUnit}}};
}

inline Measure measureOf(const Discussion &one, const QString &what)
{
    return {.id = MeasureId::random(),
            .discussion = one.id,
            .problem = QStringLiteral("Vanskelige overganger"),
            .what = what,
            .from = one.day,
            .due = one.day.addDays(14),
            .responsible = QStringLiteral("kontaktlærer"),
            .evaluateOn = one.day.addDays(28)};
}

} // namespace tvers::sample
