// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/wheelhit.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace tvers {

namespace {

double distance(QPointF point, const QRectF &box)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(dx, dy);
}

bool holds(const RingSector &sector, QPointF point)
{
    const QPointF off = point - sector.centre;
    const double radius = std::hypot(off.x(), off.y());
    const double angle = qRadiansToDegrees(std::atan2(off.x(), -off.y()));
    const double clockwise = angle < 0 ? angle + 360 : angle;
    return sector.inner <= radius && radius <= sector.outer && sector.from <= clockwise &&
           clockwise <= sector.to;
}

} // namespace

std::optional<qsizetype> entryAt(const WheelLayout &layout, QPointF point, double reach)
{
    std::optional<qsizetype> nearest;
    double least = reach;
    for (const PlacedMarker &marker : layout.markers) {
        const double away = distance(point, marker.box);
        if (away < least || (away == least && !nearest)) {
            nearest = marker.entry;
            least = away;
        }
    }
    if (nearest)
        return nearest;
    for (const PlacedLabel &label : layout.labels) {
        if (label.box().contains(point))
            return label.entry;
    }
    for (const PlacedSpan &span : layout.spans) {
        if (holds(span.band, point))
            return span.entry;
    }
    return std::nullopt;
}

} // namespace tvers
