// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What people do with cases, discussions and measures, each with its way back.
#pragma once

#include "core/cases/casetypes.h"
#include "core/cases/discussion.h"
#include "ui/shell/desk.h"

namespace tvers {

Edit addCase(Desk &desk, const DiscussionCase &wanted);
Edit changeCase(Desk &desk, const DiscussionCase &before, const DiscussionCase &after);
Edit addDiscussion(Desk &desk, const Discussion &wanted);
Edit changeDiscussion(Desk &desk, const Discussion &before, const Discussion &after);
Edit removeDiscussion(Desk &desk, const Discussion &discussion, const QList<Measure> &measures);
Edit addMeasure(Desk &desk, const Measure &measure);
Edit changeMeasure(Desk &desk, const Measure &before, const Measure &after);
Edit removeMeasure(Desk &desk, const Measure &measure);
/// \a next goes on with \a measure, which is over with it.
Edit carryOver(Desk &desk, const Measure &measure, const Measure &next);

Edit changeCaseTypes(Desk &desk, const CaseTypes &before, const CaseTypes &after);

/// What nobody takes back: finished, opened again, gone on by name. True when done;
/// else it was told.
bool carryOutForGood(Desk &desk, const std::function<Result<>()> &step);

} // namespace tvers
