// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Texts beside the wheel, as many as fit.
#pragma once

#include "core/wheel/wheellayout.h"

namespace tvers {

/// Labels with leader lines, left and right of the wheel, in the order of the
/// days; each with its number, and never cut: a shorter text where the whole one has
/// no room. Deadlines are given room first, then what comes seldom; windows that
/// carry their text already need none.
void placeLabels(WheelLayout &layout, const WheelSetting &setting);

/// Moves \a wanted (ascending) as little as possible so that neighbours are
/// \a apart and all lie within \a lowest..highest. Too many for that are
/// spread evenly from \a lowest on, beyond \a highest.
QList<double> pushedApart(const QList<double> &wanted, double apart, double lowest, double highest);

} // namespace tvers
