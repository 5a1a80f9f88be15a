// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A plan of the example's kindergartens: Thursdays 12–15, an hour each, two rooms.
#pragma once

#include "core/planning/planner.h"
#include "core/planning/planproposal.h"
#include "tests/ui/shell/sampledesk.h"
#include "ui/planning/planedits.h"

namespace tvers::sample {

using namespace Qt::Literals::StringLiterals;

inline ArenaId arenaCalled(const Desk &desk, const QString &identifier)
{
    for (const ArenaRecord &arena : desk.content().arenas) {
        if (arena.identifier == identifier)
            return arena.id;
    }
    qFatal("no arena %s", qPrintable(identifier));
}

/// What the set-up dialog would propose.
inline PlanWish proposedWish(const Desk &desk)
{
    const DeskContent &content = desk.content();
    const ArenaId arena = arenaCalled(desk, u"holmestrand.pa_tvers_barnehage"_s);
    const ArenaVersion *rules = rulesOf(content, arena, desk.schoolYear());
    const auto isFree = [&](QDate day) {
        return desk.calendar().findingsOn(day, {rules->sectors, {}}).isEmpty();
    };
    const PlanProposal made =
        proposedPlan({arena, *rules, desk.schoolYear(), content.pack.places, content.units,
                      content.teams, content.rooms, isFree});
    return {arena, made.setup, content.rooms + made.newRooms};
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
    desk.carryOut(keepPlan(desk, proposedWish(desk)));
    const PlanBoard board = boardOf(desk);
    desk.carryOut(placeMeetings(desk, board, makePlan(board.problem())->placed));
}

} // namespace tvers::sample
