// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/wheelink.h"

namespace tvers {

const std::array<LaneInk, 8> &laneInks()
{
    // after Okabe and Ito (2008), darkened; hue, lightness and pattern all differ
    static const std::array<LaneInk, 8> inks{
        LaneInk{colour(0x0f5fa6), {}},         LaneInk{colour(0xb3400a), {8, 3}},
        LaneInk{colour(0x00695c), {1.5, 2}},   LaneInk{colour(0x8a2f74), {8, 2, 1.5, 2}},
        LaneInk{colour(0x6f5a00), {4, 3}},     LaneInk{colour(0x37474f), {8, 2, 1.5, 2, 1.5, 2}},
        LaneInk{colour(0x9b1c31), {0.8, 3.5}}, LaneInk{colour(0x4a3f9f), {14, 4}},
    };
    return inks;
}

Colour mixed(Colour hue, Colour ground, double part)
{
    const auto mix = [part](quint8 a, quint8 b) {
        return quint8(part * double(a) + (1 - part) * double(b) + 0.5);
    };
    return {mix(hue.red, ground.red), mix(hue.green, ground.green), mix(hue.blue, ground.blue)};
}

} // namespace tvers
