// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planwish.h"

#include "core/planning/planproposal.h"
#include "ui/shell/sortedbyname.h"

namespace tvers {

const ArenaVersion *rulesOf(const DeskContent &content, ArenaId arena, SchoolYear year)
{
    for (const ArenaRecord &record : content.arenas) {
        for (const Arena &one : content.pack.arenas) {
            if (!(record.id == arena) || one.id != record.identifier)
                continue;
            for (auto version = one.versions.rbegin(); version != one.versions.rend(); ++version) {
                if (validIn(*version, year.span()))
                    return &*version;
            }
        }
    }
    return nullptr;
}

bool isFreeDay(const Desk &desk, ArenaId arena, QDate day)
{
    const ArenaVersion *rules = rulesOf(desk.content(), arena, desk.schoolYear());
    const CalendarScope scope{rules ? rules->sectors : QList<Sector>(), {}};
    return desk.calendar().findingsOn(day, scope).isEmpty();
}

std::optional<PlanWish> proposedWish(const Desk &desk, ArenaId arena)
{
    const DeskContent &content = desk.content();
    const ArenaVersion *rules = rulesOf(content, arena, desk.schoolYear());
    if (!rules)
        return std::nullopt;
    const QList<Unit> units = sortedByName(content.units);
    const PlanProposal made =
        proposedPlan({arena, *rules, desk.schoolYear(), content.pack.places, units, content.teams,
                      content.rooms, [&](QDate day) { return isFreeDay(desk, arena, day); }});
    return PlanWish{arena, made.setup, content.rooms + made.newRooms};
}

} // namespace tvers
