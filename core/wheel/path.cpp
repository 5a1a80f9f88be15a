// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/path.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace tvers {

namespace {

constexpr double fullTurn = 360;

/// Adds the arc as cubic curves of at most an eighth of a turn each; against
/// the clock when \a to is less than \a from.
void addArc(Path &path, const RingSector &at, double radius, double from, double to)
{
    const int pieces = std::max(1, int(std::ceil(std::abs(to - from) / 45)));
    const double step = (to - from) / pieces;
    const double handle = 4.0 / 3 * std::tan(qDegreesToRadians(step) / 4) * radius;
    for (int i = 0; i < pieces; ++i) {
        const double a = from + i * step;
        const double b = a + step;
        const QPointF start = polar(at.centre, a, radius);
        const QPointF end = polar(at.centre, b, radius);
        path.curveTo(start + polar({}, a + 90, handle), end - polar({}, b + 90, handle), end);
    }
}

} // namespace

QPointF polar(QPointF centre, double angle, double radius)
{
    const double turn = qDegreesToRadians(angle);
    return centre + QPointF(radius * std::sin(turn), -radius * std::cos(turn));
}

double angleFrom(QPointF centre, QPointF at)
{
    const double angle = qRadiansToDegrees(std::atan2(at.x() - centre.x(), centre.y() - at.y()));
    return angle < 0 ? angle + 360 : angle;
}

QRectF Path::bounds() const
{
    if (m_elements.isEmpty())
        return {};
    double left = 1e9;
    double top = 1e9;
    double right = -1e9;
    double bottom = -1e9;
    const auto take = [&](QPointF point) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    };
    for (const Element &element : m_elements) {
        if (element.kind == Kind::Close)
            continue;
        take(element.to);
        if (element.kind == Kind::Curve) {
            take(element.first);
            take(element.second);
        }
    }
    return {left, top, right - left, bottom - top};
}

Path Path::line(const QList<QPointF> &points)
{
    Path path;
    for (qsizetype i = 0; i < points.size(); ++i)
        i == 0 ? path.moveTo(points[i]) : path.lineTo(points[i]);
    return path;
}

Path Path::rectangle(const QRectF &box)
{
    Path path = line({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
    path.close();
    return path;
}

Path Path::rounded(const QRectF &box, double radius)
{
    const double r = std::min({radius, box.width() / 2, box.height() / 2});
    const QRectF in = box.adjusted(r, r, -r, -r);
    const auto corner = [](QPointF centre) { return RingSector{centre, 0, 0, 0, 0}; };
    Path path;
    path.moveTo({in.left(), box.top()});
    path.lineTo({in.right(), box.top()});
    addArc(path, corner(in.topRight()), r, 0, 90);
    path.lineTo({box.right(), in.bottom()});
    addArc(path, corner(in.bottomRight()), r, 90, 180);
    path.lineTo({in.left(), box.bottom()});
    addArc(path, corner(in.bottomLeft()), r, 180, 270);
    path.lineTo({box.left(), in.top()});
    addArc(path, corner(in.topLeft()), r, 270, 360);
    path.close();
    return path;
}

Path Path::circle(QPointF centre, double radius)
{
    Path path;
    path.moveTo(polar(centre, 0, radius));
    addArc(path, {centre, 0, 0, 0, 0}, radius, 0, fullTurn);
    path.close();
    return path;
}

Path outline(const RingSector &sector)
{
    if (sector.to - sector.from >= fullTurn) {
        Path ring = Path::circle(sector.centre, sector.outer);
        ring.moveTo(polar(sector.centre, fullTurn, sector.inner));
        addArc(ring, sector, sector.inner, fullTurn, 0);
        ring.close();
        return ring;
    }
    Path path;
    path.moveTo(polar(sector.centre, sector.from, sector.outer));
    addArc(path, sector, sector.outer, sector.from, sector.to);
    path.lineTo(polar(sector.centre, sector.to, sector.inner));
    addArc(path, sector, sector.inner, sector.to, sector.from);
    path.close();
    return path;
}

RingSector reachOf(const QRectF &box, QPointF centre)
{
    const double middle = angleFrom(centre, box.center());
    const double nearX = std::max({box.left() - centre.x(), centre.x() - box.right(), 0.0});
    const double nearY = std::max({box.top() - centre.y(), centre.y() - box.bottom(), 0.0});
    RingSector reach{centre, std::hypot(nearX, nearY), 0, middle, middle};
    for (const QPointF corner :
         {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}) {
        const QPointF away = corner - centre;
        reach.outer = std::max(reach.outer, std::hypot(away.x(), away.y()));
        // the short way round from the middle: no corner is half a turn away
        const double beside = std::remainder(angleFrom(centre, corner) - middle, fullTurn);
        reach.from = std::min(reach.from, middle + beside);
        reach.to = std::max(reach.to, middle + beside);
    }
    return reach;
}

Path middleArc(const RingSector &sector)
{
    const double radius = (sector.inner + sector.outer) / 2;
    Path path;
    path.moveTo(polar(sector.centre, sector.from, radius));
    addArc(path, sector, radius, sector.from, sector.to);
    return path;
}

} // namespace tvers
