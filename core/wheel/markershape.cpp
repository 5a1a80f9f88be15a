// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/markershape.h"

namespace tvers {

DrawnPath markerShape(const QRectF &box, const WheelEntry &entry, Colour hue, Colour paper)
{
    const double height = box.height();
    const bool square = entry.kind == WheelEntry::Kind::Deadline;
    if (!entry.provisional)
        return {Path::rounded(box, square ? height * 0.08 : height / 2), hue, std::nullopt};
    const double line = height * 0.07;
    const QRectF inside = box.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    return {Path::rounded(inside, square ? height * 0.08 : height / 2), paper,
            Stroke{hue, line, {line * 3, line * 2}}};
}

Stroke patterned(const LaneInk &ink, Colour colour, double width)
{
    Stroke stroke{colour, width, ink.dashes};
    for (double &dash : stroke.dashes)
        dash *= width;
    return stroke;
}

} // namespace tvers
