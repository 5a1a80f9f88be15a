// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/arrowkeys.h"

#include "ui/shell/hiddenpage.h"

#include <QAbstractButton>
#include <QCommandLinkButton>
#include <QDialog>
#include <QKeyEvent>

namespace tvers {

void ArrowKeys::stopAt(QWidget *widget)
{
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    if (qobject_cast<HiddenPage *>(widget)) // any key shows the content again
        return;
    if (button && !qobject_cast<QCommandLinkButton *>(widget) && !button->autoExclusive())
        widget->installEventFilter(this);
}

bool ArrowKeys::eventFilter(QObject *watched, QEvent *event)
{
    const auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool isKey = event->type() == QEvent::KeyPress && button;
    if (!isKey || button->group() || qobject_cast<QDialog *>(button->window()))
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right: event->ignore(); return true; // what it stands in may scroll
    default: return QObject::eventFilter(watched, event);
    }
}

} // namespace tvers
