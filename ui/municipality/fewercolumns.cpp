// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/fewercolumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>

namespace tvers {

FewerColumns::FewerColumns(QTableView &table, const QList<int> &firstToGo, int letters) :
    QObject(&table), m_table(table), m_firstToGo(firstToGo), m_letters(letters)
{
    table.installEventFilter(this);
}

bool FewerColumns::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        follow();
    return isDone;
}

int FewerColumns::widthOf(int column) const
{
    const QHeaderView *head = m_table.horizontalHeader();
    if (head->sectionResizeMode(column) == QHeaderView::Stretch)
        return m_table.fontMetrics().averageCharWidth() * m_letters;
    return head->isSectionHidden(column) ? m_widths.value(column) : head->sectionSize(column);
}

/// Of the table's own size, which it has before its viewport, and with a scroll bar or
/// without: what goes must not bring back what it went for.
int FewerColumns::room() const
{
    const QHeaderView *rows = m_table.verticalHeader();
    return m_table.contentsRect().width() - (rows->isHidden() ? 0 : rows->width()) -
           m_table.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &m_table);
}

void FewerColumns::follow()
{
    int missing = -room();
    for (int column = 0; column < m_table.horizontalHeader()->count(); ++column)
        missing += widthOf(column);
    for (const int column : std::as_const(m_firstToGo)) {
        const int width = widthOf(column);
        m_widths[column] = width; // a hidden one has none
        m_table.setColumnHidden(column, missing > 0);
        missing -= width;
    }
}

} // namespace tvers
