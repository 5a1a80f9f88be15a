// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/sizebutton.h"

#include "ui/wheel/wheelpane.h"

#include <QEvent>
#include <QMenu>

namespace tvers {

SizeButton::SizeButton(WheelPane &pane, QWidget &place)
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QList<QKeySequence> &keys, void (WheelPane::*act)()) {
        QAction *action = menu->addAction(QString());
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, &pane, act);
        place.addAction(action); // its keys hold while the menu is closed too
    };
    // with "=", for on many keyboards "+" is typed with Shift
    add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, &WheelPane::larger);
    add({Qt::CTRL | Qt::Key_Minus}, &WheelPane::smaller);
    add({Qt::CTRL | Qt::Key_0}, &WheelPane::asItFits);
    setMenu(menu);
    retranslate();
}

void SizeButton::retranslate()
{
    setText(tr("Si&ze"));
    const auto entries = menu()->actions();
    entries[0]->setText(tr("&Larger"));
    entries[1]->setText(tr("&Smaller"));
    entries[2]->setText(tr("&As it fits"));
}

void SizeButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace tvers
