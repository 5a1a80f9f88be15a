// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/arena.h"

namespace tvers {

std::optional<DateSpan> validIn(const ArenaVersion &version, const DateSpan &span)
{
    const auto valid = DateSpan::make(qMax(span.first(), version.validFrom.value_or(span.first())),
                                      qMin(span.last(), version.validTo.value_or(span.last())));
    return valid ? std::optional(*valid) : std::nullopt;
}

} // namespace tvers
