// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Places for more markers than the lanes' tracks hold.
#pragma once

#include <QList>
#include <QPointF>

#include <functional>
#include <optional>

namespace tvers {

/// A grid over a ring; every cell holds one marker. Angles as in polar().
class CellGrid
{
public:
    struct Ring {
        QPointF centre;
        double inner;
        double outer;
    };

    /// Cells \a width by \a height whose corners lie in \a ring and for whose
    /// middle \a isFree says yes.
    CellGrid(const Ring &ring, double width, double height,
             const std::function<bool(QPointF)> &isFree);

    /// Takes the free cell nearest to the place: along the ring first of all, and
    /// then by the radius. Empty when all are taken.
    std::optional<QPointF> take(double angle, double radius);

private:
    struct Cell {
        double angle;
        double radius;
        QPointF middle;
        bool taken;
    };
    void tryCell(qsizetype index, double angle, double radius);

    QList<Cell> m_cells; ///< by angle
    double m_middle;     ///< radius
    qsizetype m_best = -1;
    double m_bestCost = 0;
};

} // namespace tvers
