// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file By what arenas can be picked out: a sector, or a service that sits in them.
#pragma once

#include "core/municipality/datedyear.h"

#include <variant>

namespace tvers {

/// A sector, or the id of a service of the pack.
using ArenaGroup = std::variant<Sector, QString>;

/// Whether the sector is one of the arena's, or somebody of the service leads it,
/// calls it or takes part.
bool belongsTo(const ArenaVersion &arena, const ArenaGroup &group, const MunicipalityPack &pack);

/// The groups that some arena of \a year that may stand on the wheel belongs to:
/// sectors first, then services in the order of the pack.
QList<ArenaGroup> groupsIn(const DatedYear &year, const MunicipalityPack &pack);

} // namespace tvers
