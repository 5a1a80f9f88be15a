// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/plangrid.h"

#include "ui/shell/looks.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace tvers {

namespace {

constexpr int edge = 6 * Looks::step; ///< of the table, in pixels

} // namespace

PlanGrid::PlanGrid(QWidget *parent) : QTableView(parent) {}

QAction *PlanGrid::actionOn(const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void PlanGrid::mark(const QModelIndex &cell, Landing landing, const QString &why)
{
    m_marked = cell;
    m_landing = landing;
    if (m_isDragging)
        QToolTip::showText(QCursor::pos(), why, viewport());
    viewport()->setCursor(landing == Landing::Welcome ? Qt::DragMoveCursor : Qt::ForbiddenCursor);
    viewport()->update();
}

void PlanGrid::unmark()
{
    m_marked = QModelIndex();
    viewport()->unsetCursor();
    viewport()->update();
}

/// Chosen only once it is clear that nothing is dragged: the details may come up beside,
/// and the columns would go under the hand.
void PlanGrid::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !cell.isValid())
        return QTableView::mousePressEvent(event);
    m_pressed = event->pos();
    m_from = cell;
}

void PlanGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton))
        return QTableView::mouseMoveEvent(event);
    const int way = (event->pos() - *m_pressed).manhattanLength();
    if (!m_isDragging && way < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    scrollTowards(event->pos());
    const QModelIndex over = indexAt(event->pos());
    if (over == m_over)
        return;
    m_over = over;
    unmark();
    emit dragged(m_from, over);
}

void PlanGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isDropped = m_isDragging && event->button() == Qt::LeftButton;
    const bool isClicked = m_pressed && !m_isDragging;
    const QModelIndex from = m_from;
    const QModelIndex on = indexAt(event->pos());
    endDrag();
    if (isClicked) {
        QMouseEvent press(QEvent::MouseButtonPress, event->position(), event->globalPosition(),
                          Qt::LeftButton, Qt::LeftButton, event->modifiers());
        QTableView::mousePressEvent(&press);
    }
    if (!isDropped)
        return QTableView::mouseReleaseEvent(event);
    if (on.isValid() && on != from)
        emit dropped(from, on);
    emit letGo();
}

/// Weeks that are out of sight come into it when the hand goes to the edge.
void PlanGrid::scrollTowards(QPoint at)
{
    QScrollBar &bar = *horizontalScrollBar();
    const int width = viewport()->width();
    if (at.x() > width - edge)
        bar.setValue(bar.value() + edge);
    else if (at.x() < edge)
        bar.setValue(bar.value() - edge);
}

/// Escape puts it back.
void PlanGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QTableView::keyPressEvent(event);
    endDrag();
    emit letGo();
}

void PlanGrid::endDrag()
{
    m_pressed.reset();
    m_isDragging = false;
    m_over = QModelIndex();
    QToolTip::hideText();
    unmark();
}

void PlanGrid::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_marked.isValid())
        return;
    QPainter painter(viewport());
    const bool isWelcome = m_landing == Landing::Welcome;
    painter.setPen(QPen(isWelcome ? Looks::accent() : Looks::warningText(), 3,
                        isWelcome ? Qt::SolidLine : Qt::DotLine));
    painter.drawRect(visualRect(m_marked).adjusted(1, 1, -2, -2));
}

} // namespace tvers
