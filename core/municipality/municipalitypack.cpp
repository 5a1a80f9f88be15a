// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/municipalitypack.h"

#include <algorithm>

namespace tvers {

const Arena *arenaCalled(const MunicipalityPack &pack, QStringView id)
{
    const auto found = std::find_if(pack.arenas.begin(), pack.arenas.end(),
                                    [&id](const Arena &one) { return one.id == id; });
    return found == pack.arenas.end() ? nullptr : &*found;
}

const ArenaVersion *versionOn(const MunicipalityPack &pack, QStringView arena, QDate day)
{
    const Arena *one = arenaCalled(pack, arena);
    return one ? versionOn(*one, day) : nullptr;
}

QString arenaNameOn(const MunicipalityPack &pack, QStringView arena, QDate day)
{
    const ArenaVersion *version = versionOn(pack, arena, day);
    return version ? version->name.in(norwegian(pack.language)) : QString();
}

} // namespace tvers
