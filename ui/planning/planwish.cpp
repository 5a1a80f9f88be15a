// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planwish.h"

#include "core/planning/filedraft.h"
#include "core/planning/planproposal.h"
#include "ui/shell/sortedbyname.h"

namespace tvers {

namespace {

const ArenaVersion *rulesIn(const Desk &desk, ArenaId arena)
{
    return rulesOf(desk.content().arenas, desk.pack(), arena, desk.schoolYear());
}

} // namespace

bool isFreeDay(const Desk &desk, ArenaId arena, QDate day)
{
    const ArenaVersion *rules = rulesIn(desk, arena);
    const CalendarScope scope{rules ? rules->sectors : QList<Sector>(), {}};
    return desk.calendar().findingsOn(day, scope).isEmpty();
}

std::optional<PlanWish> proposedWish(const Desk &desk, ArenaId arena)
{
    const DeskContent &content = desk.content();
    const ArenaVersion *rules = rulesIn(desk, arena);
    if (!rules)
        return std::nullopt;
    const QList<Unit> units = sortedByName(content.units);
    const PlanProposal made =
        proposedPlan({arena, *rules, desk.schoolYear(), content.pack.places, units, content.teams,
                      content.rooms, [&](QDate day) { return isFreeDay(desk, arena, day); }});
    return PlanWish{arena, made.setup, content.rooms + made.newRooms};
}

} // namespace tvers
