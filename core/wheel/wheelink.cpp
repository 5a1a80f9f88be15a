// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/wheelink.h"

namespace tvers {

// after Okabe and Ito (2008), darkened or brightened; hue, lightness and pattern
// all differ
const LaneHues &laneHuesOnLight()
{
    static const LaneHues hues{colour(0x0f5fa6), colour(0xb3400a), colour(0x00695c),
                               colour(0x8a2f74), colour(0x6f5a00), colour(0x37474f),
                               colour(0x9b1c31), colour(0x4a3f9f)};
    return hues;
}

const LaneHues &laneHuesOnDark()
{
    static const LaneHues hues{colour(0x7ab8f5), colour(0xf2a571), colour(0x63d0bf),
                               colour(0xe6a3d4), colour(0xe2c85c), colour(0xb9c6cd),
                               colour(0xf7929f), colour(0xb6aef7)};
    return hues;
}

LaneInk WheelInk::of(int lane) const
{
    static const std::array<QList<double>, 8> dashes{
        QList<double>{},        {8, 3},     {1.5, 2}, {8, 2, 1.5, 2}, {4, 3},
        {8, 2, 1.5, 2, 1.5, 2}, {0.8, 3.5}, {14, 4},
    };
    return {hues[size_t(lane)], dashes[size_t(lane)]};
}

Colour mixed(Colour hue, Colour ground, double part)
{
    const auto mix = [part](quint8 a, quint8 b) {
        return quint8(part * double(a) + (1 - part) * double(b) + 0.5);
    };
    return {mix(hue.red, ground.red), mix(hue.green, ground.green), mix(hue.blue, ground.blue)};
}

} // namespace tvers
