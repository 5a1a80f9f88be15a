// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Outlines, as core draws them: no screen, no printer, only points.
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace tvers {

/// The point \a radius away from \a centre in the direction \a angle. Angles are
/// degrees clockwise from 12 o'clock; y grows downwards.
QPointF polar(QPointF centre, double angle, double radius);
/// The direction of \a at from \a centre, 0..360: polar() the other way.
double angleFrom(QPointF centre, QPointF at);

/// Lines and cubic curves. Lengths in millimetres wherever Tvers makes one.
class Path
{
public:
    enum class Kind { Move, Line, Curve, Close };
    struct Element {
        Kind kind = Kind::Close;
        QPointF to = {};
        QPointF first = {}; ///< control points, for curves only
        QPointF second = {};
        friend bool operator==(const Element &, const Element &) = default;
    };

    void moveTo(QPointF to) { m_elements.append({Kind::Move, to}); }
    void lineTo(QPointF to) { m_elements.append({Kind::Line, to}); }
    void curveTo(QPointF first, QPointF second, QPointF to)
    {
        m_elements.append({Kind::Curve, to, first, second});
    }
    void close() { m_elements.append(Element{}); }
    void append(const Path &other) { m_elements.append(other.m_elements); }

    const QList<Element> &elements() const { return m_elements; }
    bool isEmpty() const { return m_elements.isEmpty(); }
    QRectF bounds() const; ///< holds the control points too

    static Path line(const QList<QPointF> &points);
    static Path rectangle(const QRectF &box);
    /// A radius of half the shorter side gives a pill or a circle.
    static Path rounded(const QRectF &box, double radius);
    static Path circle(QPointF centre, double radius);

    friend bool operator==(const Path &, const Path &) = default;

private:
    QList<Element> m_elements;
};

/// Part of a ring, clockwise \a from – \a to.
struct RingSector {
    QPointF centre;
    double inner;
    double outer;
    double from;
    double to; ///< from..from+360
};

/// The outline of \a sector; a whole ring when it goes all round.
Path outline(const RingSector &sector);
/// The part of a ring round \a centre that \a box, which does not hold it, lies in; a box
/// across 12 o'clock may begin before 0.
RingSector reachOf(const QRectF &box, QPointF centre);
/// The arc in the middle between the sector's two radii.
Path middleArc(const RingSector &sector);

} // namespace tvers
