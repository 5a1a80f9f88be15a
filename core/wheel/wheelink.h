// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The colours of the wheel. Light or dark, paper or grey are other inks.
#pragma once

#include "core/wheel/drawinglist.h"

#include <array>

namespace tvers {

/// What a lane is drawn with: a hue, and a pattern of its line for eyes and
/// printers without colours.
struct LaneInk {
    Colour hue;           ///< at least 4.5:1 against what it stands on
    QList<double> dashes; ///< in line widths
};

/// Eight, told apart by people who see colours otherwise: for paper and light
/// grounds, dark enough to carry white figures; and for dark ones.
using LaneHues = std::array<Colour, 8>;
const LaneHues &laneHuesOnLight();
const LaneHues &laneHuesOnDark();

struct WheelInk {
    Colour paper = colour(0xffffff);
    Colour text = colour(0x26221d);
    Colour quiet = colour(0x6a6258);   ///< week numbers, leaders, footers
    Colour accent = colour(0x0b5560);  ///< deep teal: titles, today
    Colour ground = colour(0xf8f5f0);  ///< lanes
    Colour between = colour(0xffffff); ///< every other lane
    Colour month = colour(0xefe9df);
    Colour otherMonth = colour(0xf6f2eb);
    Colour line = colour(0xd9d0c2);
    Colour fineLine = colour(0xebe5da);
    Colour schoolHoliday = colour(0xe3d9c6);
    Colour publicHoliday = colour(0xcdbfa5);
    LaneHues hues = laneHuesOnLight();

    /// \a lane: 0..7. Each has a pattern of its own too.
    LaneInk of(int lane) const;
};

/// \a part of \a hue, the rest \a ground.
Colour mixed(Colour hue, Colour ground, double part);

} // namespace tvers
