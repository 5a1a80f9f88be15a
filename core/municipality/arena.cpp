// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/arena.h"

#include <algorithm>

namespace tvers {

std::optional<DateSpan> validIn(const ArenaVersion &version, const DateSpan &span)
{
    const auto valid = DateSpan::make(qMax(span.first(), version.validFrom.value_or(span.first())),
                                      qMin(span.last(), version.validTo.value_or(span.last())));
    return valid ? std::optional(*valid) : std::nullopt;
}

const ArenaVersion *versionOn(const Arena &arena, QDate day)
{
    const auto holds = [day](const ArenaVersion &version) {
        return (!version.validFrom || *version.validFrom <= day) &&
               (!version.validTo || day <= *version.validTo);
    };
    const auto found = std::find_if(arena.versions.begin(), arena.versions.end(), holds);
    return found == arena.versions.end() ? nullptr : &*found;
}

} // namespace tvers
