// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scrolled.h"

#include "ui/shell/looks.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace tvers {

namespace {

/// Where tables and pictures may be lower than they would like to be.
int leastHeight(const QWidget &page, int width)
{
    return page.layout() ? page.layout()->totalMinimumHeightForWidth(width)
                         : page.heightForWidth(width);
}

} // namespace

ScrolledPage::ScrolledPage(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    // Qt's own follows Tab only, not an Alt key that goes to what is out of sight.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (!now || now->window() != window())
            return;
        // where the window is gone back to, the page stays as it was left
        const bool isBack = now == m_focused && (!old || old->window() != window());
        m_focused = now;
        const bool isOurs = widget() && widget()->isAncestorOf(now);
        if (isOurs && !isBack && QApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now);
    });
}

QSize ScrolledPage::sizeHint() const
{
    const QWidget *page = widget();
    if (!page)
        return QScrollArea::sizeHint();
    QSize wanted = page->sizeHint();
    if (page->hasHeightForWidth())
        wanted.setHeight(qMax(wanted.height(), page->heightForWidth(wanted.width())));
    // where the screen is too low for all of it, nothing is pushed aside by the bar
    return wanted + QSize(Looks::gap + verticalScrollBar()->sizeHint().width(), Looks::gap);
}

void ScrolledPage::resizeEvent(QResizeEvent *event)
{
    keepHeight();
    QScrollArea::resizeEvent(event);
}

bool ScrolledPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        keepHeight();
    return QScrollArea::eventFilter(watched, event);
}

/// Layouts know their least height only at some width, and say it of the least one.
void ScrolledPage::keepHeight()
{
    QWidget *page = widget();
    if (!page)
        return;
    if (page->hasHeightForWidth())
        page->setMinimumHeight(qMax(m_least, leastHeight(*page, viewport()->width())));
    else if (m_least > 0)
        page->setMinimumHeight(m_least);
}

void ScrolledPage::setLeastHeight(int height)
{
    m_least = height;
    keepHeight();
}

QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new ScrolledPage(parent);
    if (page)
        area->setWidget(page);
    return area;
}

void toTop(QWidget &page)
{
    QList<QScrollArea *> areas = page.findChildren<QScrollArea *>();
    for (QWidget *above = &page; above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            areas.append(area);
            break; // what is further out holds more than this page
        }
    }
    for (const QScrollArea *area : std::as_const(areas))
        area->verticalScrollBar()->setValue(0);
}

} // namespace tvers
