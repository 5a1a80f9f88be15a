// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/listflow.h"

namespace tvers {

double runningHeadHeight(const Sheet &sheet) { return sheet.headSize * 2.4; }

ListFlow::ListFlow(const Sheet &sheet) :
    m_paper(sheet), m_column(sheet.listArea()), m_footer(sheet.smallestListSize * 2)
{
    m_column.setBottom(m_column.bottom() - m_footer);
    m_column.setWidth(sheet.columnWidth());
    m_y = m_column.top();
}

QRectF ListFlow::take(double height, double following)
{
    if (!fits(height + following))
        nextColumn();
    const QRectF box(m_column.left(), m_y, m_column.width(), height);
    m_y += height;
    return box;
}

bool ListFlow::fits(double height) const { return m_y + height <= m_column.bottom() || atTop(); }

void ListFlow::skip(double height)
{
    if (!atTop())
        m_y += height;
}

void ListFlow::nextColumn()
{
    if (m_sheet == 0 && m_inSheet + 1 < m_paper.listColumns) {
        ++m_inSheet;
        m_column.translate(m_column.width() + m_paper.columnGap, 0);
        m_y = m_column.top();
        return;
    }
    const QRectF inside = m_paper.inside();
    const double gap = m_paper.columnGap * 1.6;
    const int columns = int((inside.width() + gap) / (m_paper.columnWidth() + gap));
    const double width = (inside.width() - (columns - 1) * gap) / columns;
    const bool next = m_sheet > 0 && m_inSheet + 1 < columns;
    m_inSheet = next ? m_inSheet + 1 : 0;
    m_sheet += next ? 0 : 1;
    m_column =
        QRectF(inside.left() + m_inSheet * (width + gap), inside.top() + runningHeadHeight(m_paper),
               width, inside.height() - m_footer - runningHeadHeight(m_paper));
    m_y = m_column.top();
}

} // namespace tvers
