// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The shapes that say what an entry is, with or without colour.
#pragma once

#include "core/wheel/annualwheel.h"
#include "core/wheel/wheelink.h"

namespace tvers {

/// Round for meetings and windows, square for deadlines; filled when it is
/// certain, hollow with a broken outline when it is a suggestion.
DrawnPath markerShape(const QRectF &box, const WheelEntry &entry, Colour hue, Colour paper);

/// A line \a width wide in the pattern of \a ink.
Stroke patterned(const LaneInk &ink, Colour colour, double width);

} // namespace tvers
