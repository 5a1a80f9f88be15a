// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The lines of the list as what is drawn.
#pragma once

#include "core/wheel/listlayout.h"
#include "core/wheel/wheelink.h"

namespace tvers {

DrawingItem drawLine(const PlacedLine &line, const WheelSetting &setting, const WheelInk &ink);

} // namespace tvers
