// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A plan of the example's kindergartens: Thursdays 12–15, an hour each, two rooms.
#pragma once

#include "core/planning/planner.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/planning/planedits.h"

namespace tvers::sample {

using namespace Qt::Literals::StringLiterals;

/// What the set-up dialog would propose for «På tvers» of the kindergartens.
inline PlanWish kindergartenWish(const Desk &desk)
{
    for (const ArenaRecord &arena : desk.content().arenas) {
        if (arena.identifier == u"holmestrand.pa_tvers_barnehage"_s)
            return *proposedWish(desk, arena.id);
    }
    qFatal("no such arena");
}

inline PlanBoard boardOf(const Desk &desk, const PlanChange &change = {})
{
    auto board = PlanBoard::make(desk, desk.content().plans.first(), change);
    if (!board)
        qFatal("%s", qPrintable(board.error().facts.join(u' ')));
    return *std::move(board);
}

/// The plan, with every meeting in a slot.
inline void makeSamplePlan(Desk &desk)
{
    desk.carryOut(keepPlan(desk, kindergartenWish(desk)));
    const PlanBoard board = boardOf(desk);
    desk.carryOut(placeMeetings(desk, board, makePlan(board.problem())->placed));
}

} // namespace tvers::sample
