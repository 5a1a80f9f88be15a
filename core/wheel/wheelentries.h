// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From an arena's dates to what stands on the wheel for it.
#pragma once

#include "core/wheel/annualwheel.h"

namespace tvers {

/// Everything of \a arena in \a year, provisional or not; several slots on one
/// day are one entry, and a deadline before a provisional meeting is provisional.
QList<WheelEntry> entriesOf(const DatedArena &arena, SchoolYear year);

} // namespace tvers
