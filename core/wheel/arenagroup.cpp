// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/arenagroup.h"

#include "core/wheel/annualwheel.h"

#include <algorithm>

namespace tvers {

namespace {

QStringList rolesIn(const ArenaVersion &arena)
{
    QStringList roles;
    for (const auto &responsible : {arena.lead, arena.convener}) {
        if (responsible)
            roles.append(responsible->role);
    }
    for (const Participant &participant : arena.participants)
        roles.append(participant.role);
    return roles;
}

} // namespace

bool belongsTo(const ArenaVersion &arena, const ArenaGroup &group, const MunicipalityPack &pack)
{
    if (const auto *sector = std::get_if<Sector>(&group))
        return arena.sectors.contains(*sector);
    const QString &service = std::get<QString>(group);
    const QStringList roles = rolesIn(arena);
    return std::any_of(pack.roles.begin(), pack.roles.end(), [&](const Role &role) {
        return role.service == service && roles.contains(role.id);
    });
}

QList<ArenaGroup> groupsIn(const DatedYear &year, const MunicipalityPack &pack)
{
    QList<ArenaGroup> all{Sector::Kindergarten, Sector::Transition,  Sector::School,
                          Sector::Sfo,          Sector::CrossSector, Sector::External};
    for (const Service &service : pack.services)
        all.append(service.id);
    all.removeIf([&](const ArenaGroup &group) {
        return std::none_of(year.arenas.begin(), year.arenas.end(), [&](const DatedArena &arena) {
            return mayStandOnWheel(arena.version.kind) && belongsTo(arena.version, group, pack);
        });
    });
    return all;
}

} // namespace tvers
