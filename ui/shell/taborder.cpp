// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace tvers {

namespace {

void collect(QWidget &page, QWidgetList &stops);

void collect(QLayout &layout, QWidgetList &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            collect(*widget, stops);
        else if (QLayout *inner = item->layout())
            collect(*inner, stops);
    }
}

/// What is no stop itself may hold some; what is one answers for its own parts.
void collect(QWidget &page, QWidgetList &stops)
{
    if (page.focusPolicy() & Qt::TabFocus) {
        stops.append(&page);
        return;
    }
    auto *area = qobject_cast<QScrollArea *>(&page);
    if (area && area->widget())
        collect(*area->widget(), stops);
    else if (page.layout())
        collect(*page.layout(), stops);
}

bool isSeenStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled();
}

} // namespace

void tabAsLaidOut(QWidget &page)
{
    QWidgetList stops;
    collect(page, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

QWidget *firstStop(QWidget &page)
{
    QWidgetList stops;
    collect(page, stops);
    const auto found = std::find_if(stops.begin(), stops.end(),
                                    [](const QWidget *stop) { return isSeenStop(*stop); });
    return found == stops.end() ? nullptr : *found;
}

} // namespace tvers
