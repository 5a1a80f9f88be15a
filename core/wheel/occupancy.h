// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which places are taken: asked for every place a marker might stand.
#pragma once

#include <QList>
#include <QRectF>

#include <vector>

namespace tvers {

/// Boxes on an area, found quickly by where they are.
class Occupancy
{
public:
    /// \a cell: about the size of one box.
    Occupancy(const QRectF &area, double cell);

    void take(const QRectF &box);
    /// Inside the area, and at least \a gap away from everything taken.
    bool isFree(const QRectF &box, double gap) const;

private:
    struct Cells {
        int left, right, top, bottom;
    };
    Cells cellsOf(const QRectF &box) const;

    QRectF m_area;
    double m_cell;
    int m_columns;
    int m_rows;
    std::vector<QList<QRectF>> m_cells;
};

} // namespace tvers
