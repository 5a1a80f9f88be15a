// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/occupancy.h"

#include <algorithm>

namespace tvers {

Occupancy::Occupancy(const QRectF &area, double cell) :
    m_area(area),
    m_cell(cell),
    m_columns(int(area.width() / cell) + 1),
    m_rows(int(area.height() / cell) + 1),
    m_cells(size_t(m_columns) * size_t(m_rows))
{}

Occupancy::Cells Occupancy::cellsOf(const QRectF &box) const
{
    const auto column = [this](double x) {
        return std::clamp(int((x - m_area.left()) / m_cell), 0, m_columns - 1);
    };
    const auto row = [this](double y) {
        return std::clamp(int((y - m_area.top()) / m_cell), 0, m_rows - 1);
    };
    return {column(box.left()), column(box.right()), row(box.top()), row(box.bottom())};
}

void Occupancy::take(const QRectF &box)
{
    const Cells cells = cellsOf(box);
    for (int y = cells.top; y <= cells.bottom; ++y) {
        for (int x = cells.left; x <= cells.right; ++x)
            m_cells[size_t(y * m_columns + x)].append(box);
    }
}

bool Occupancy::isFree(const QRectF &box, double gap) const
{
    if (!m_area.contains(box))
        return false;
    const QRectF wide = box.adjusted(-gap, -gap, gap, gap);
    const Cells cells = cellsOf(wide);
    for (int y = cells.top; y <= cells.bottom; ++y) {
        for (int x = cells.left; x <= cells.right; ++x) {
            const QList<QRectF> &here = m_cells[size_t(y * m_columns + x)];
            if (std::any_of(here.begin(), here.end(),
                            [&wide](const QRectF &other) { return other.intersects(wide); }))
                return false;
        }
    }
    return true;
}

} // namespace tvers
