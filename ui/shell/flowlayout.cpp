// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tvers {

FlowLayout::~FlowLayout()
{
    while (!m_items.isEmpty())
        delete m_items.takeLast();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

template<typename Place>
int FlowLayout::flow(const QRect &rect, Place place) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QPoint at = inside.topLeft();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        const QSize wanted = item->sizeHint();
        const QSize size(std::min(wanted.width(), inside.width()), wanted.height());
        if (item->isEmpty())
            continue;
        if (at.x() > inside.left() && at.x() + size.width() > inside.right() + 1) {
            at = {inside.left(), at.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        place(item, QRect(at, size));
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.y() + contentsMargins().bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return flow({0, 0, width, 0}, [](QLayoutItem *, const QRect &) {});
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    flow(rect, [this, &inside](QLayoutItem *item, const QRect &place) {
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inside, place));
    });
}

} // namespace tvers
