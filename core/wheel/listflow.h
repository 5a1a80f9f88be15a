// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Filling columns from top to bottom, sheet after sheet.
#pragma once

#include "core/wheel/sheet.h"

namespace tvers {

class ListFlow
{
public:
    explicit ListFlow(const Sheet &sheet);

    /// A box as wide as the column for something \a height high; it begins a new
    /// column when it and \a following do not fit below.
    QRectF take(double height, double following = 0);
    /// Whether take() would stay in this column.
    bool fits(double height) const;
    /// Empty space; none at the top of a column.
    void skip(double height);

    int sheet() const { return m_sheet; }
    double columnWidth() const { return m_column.width(); }
    bool atTop() const { return m_y <= m_column.top(); }

private:
    void nextColumn();

    const Sheet &m_paper;
    QRectF m_column;
    double m_y;
    double m_footer; ///< kept free below
    int m_sheet = 0;
    int m_inSheet = 0; ///< which column of the sheet
};

/// Further sheets begin with a line of this height.
double runningHeadHeight(const Sheet &sheet);

} // namespace tvers
