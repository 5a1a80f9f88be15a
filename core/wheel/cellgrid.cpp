// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/cellgrid.h"

#include "core/wheel/path.h"

#include <QRectF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace tvers {

CellGrid::CellGrid(const Ring &ring, double width, double height,
                   const std::function<bool(QPointF)> &isFree) :
    m_middle((ring.inner + ring.outer) / 2)
{
    for (double y = -ring.outer + height / 2; y < ring.outer; y += height) {
        for (double x = -ring.outer + width / 2; x < ring.outer; x += width) {
            const double farX = std::abs(x) + width / 2;
            const double farY = std::abs(y) + height / 2;
            const double nearX = std::max(0.0, std::abs(x) - width / 2);
            const double nearY = std::max(0.0, std::abs(y) - height / 2);
            const QPointF middle = ring.centre + QPointF(x, y);
            if (std::hypot(farX, farY) <= ring.outer && std::hypot(nearX, nearY) >= ring.inner &&
                isFree(middle))
                m_cells.append({angleFrom({}, {x, y}), std::hypot(x, y), middle, false});
        }
    }
    std::sort(m_cells.begin(), m_cells.end(),
              [](const Cell &a, const Cell &b) { return a.angle < b.angle; });
}

void CellGrid::tryCell(qsizetype index, double angle, double radius)
{
    const Cell &cell = m_cells[index];
    if (cell.taken)
        return;
    const double perRadius = 0.15; // a day further along weighs more than another lane
    const double cost = qDegreesToRadians(std::abs(cell.angle - angle)) * m_middle +
                        perRadius * std::abs(cell.radius - radius);
    if (m_best < 0 || cost < m_bestCost) {
        m_best = index;
        m_bestCost = cost;
    }
}

std::optional<QPointF> CellGrid::take(double angle, double radius)
{
    const qsizetype cells = m_cells.size();
    if (cells == 0)
        return std::nullopt;
    const auto start = std::lower_bound(m_cells.begin(), m_cells.end(), angle,
                                        [](const Cell &cell, double a) { return cell.angle < a; });
    const qsizetype first = start - m_cells.begin();
    m_best = -1;
    const auto wayTo = [&](qsizetype index) {
        return index < 0 || index >= cells ? 360.0 : std::abs(m_cells[index].angle - angle);
    };
    for (qsizetype away = 0; away < cells; ++away) { // never across the seam: July is not August
        const qsizetype after = first + away;
        const qsizetype before = first - 1 - away;
        const double nearest = std::min(wayTo(after), wayTo(before));
        if (m_best >= 0 && qDegreesToRadians(nearest) * m_middle > m_bestCost)
            break;
        if (after < cells)
            tryCell(after, angle, radius);
        if (before >= 0)
            tryCell(before, angle, radius);
    }
    if (m_best < 0)
        return std::nullopt;
    m_cells[m_best].taken = true;
    return m_cells[m_best].middle;
}

} // namespace tvers
