// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is under a point: what is drawn is what can be clicked.
#pragma once

#include "core/wheel/wheellayout.h"

namespace tvers {

/// The entry whose marker is nearest to \a point and at most \a reach mm away from
/// it; else the one whose label or window it lies on. Empty beside all of them.
std::optional<qsizetype> entryAt(const WheelLayout &layout, QPointF point, double reach);

} // namespace tvers
