// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheelpane.h"

#include "ui/wheel/wheelview.h"

#include <QEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace tvers {

namespace {

constexpr double step = 1.25;
constexpr double largest = 3;

} // namespace

WheelPane::WheelPane(WheelView *view, QWidget *parent) : QScrollArea(parent), m_view(view)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setWidget(view);
    // what is drawn round the part in sight moves with it
    for (const QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, view, qOverload<>(&QWidget::update));
}

/// As on paper: nobody reads a wheel on a stamp.
QSize WheelPane::minimumSizeHint() const
{
    const int least = fontMetrics().lineSpacing() * 16;
    return {least, least};
}

void WheelPane::larger() { zoom(m_zoom * step); }

void WheelPane::smaller() { zoom(m_zoom / step); }

void WheelPane::asItFits() { zoom(1); }

/// Never smaller than whole, for smaller than that shows nothing more.
void WheelPane::zoom(double zoom)
{
    const double least = 1 / m_view->readable(maximumViewportSize());
    m_zoom = std::clamp(zoom, least, largest);
    fit();
    showChosen();
}

void WheelPane::fit()
{
    const QSize room = maximumViewportSize();
    const double factor = std::max(1.0, m_view->readable(room) * m_zoom);
    m_view->setMagnification(factor);
    m_view->resize((QSizeF(room) * factor).toSize());
}

void WheelPane::showChosen()
{
    const auto chosen = m_view->chosen();
    if (!chosen)
        return;
    const QRect marker = m_view->entryRect(*chosen);
    const int around = fontMetrics().lineSpacing() * 2;
    ensureVisible(marker.center().x(), marker.center().y(), marker.width() + around,
                  marker.height() + around);
    if (!m_view->hasFocus())
        return; // somebody reads elsewhere in the place
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(above)) {
            const QPoint middle = m_view->mapTo(page->widget(), marker.center());
            page->ensureVisible(middle.x(), middle.y(), around, around);
        }
    }
}

void WheelPane::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
    if (m_view->hasFocus())
        showChosen();
}

void WheelPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void WheelPane::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || event->angleDelta().y() == 0)
        return QScrollArea::wheelEvent(event);
    event->angleDelta().y() > 0 ? larger() : smaller();
    event->accept();
}

} // namespace tvers
