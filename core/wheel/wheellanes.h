// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which ring an arena runs in.
#pragma once

#include "core/wheel/annualwheel.h"

namespace tvers {

/// Gives every arena of \a dated a lane and a letter, writes the arenas to
/// \a arenas and their place in it into their entries (\a perArena stands beside
/// \a dated), and says how many lanes there are. Up to eight arenas have a lane
/// each; of more, neighbours of one group share, those with fewest entries first.
/// Groups follow the child: kindergarten, transition, school, SFO, across, outside.
int packIntoLanes(QList<WheelArena> &arenas, const QList<DatedArena> &dated,
                  QList<QList<WheelEntry>> &perArena);

} // namespace tvers
