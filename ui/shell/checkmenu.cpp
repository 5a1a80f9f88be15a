// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/checkmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace tvers {

void CheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    if (event->key() == Qt::Key_Space && action && action->isCheckable())
        action->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace tvers
