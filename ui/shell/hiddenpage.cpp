// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hiddenpage.h"

#include <QKeyEvent>
#include <QSizePolicy>

namespace tvers {

HiddenPage::HiddenPage(QWidget *parent) : QPushButton(parent)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    setFont(large);
    setFlat(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    retranslate();
}

void HiddenPage::retranslate() { setText(tr("Hidden. Press any key to go on.")); }

void HiddenPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void HiddenPage::keyPressEvent(QKeyEvent *) { emit clicked(); }

} // namespace tvers
