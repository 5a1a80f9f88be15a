// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hiddenpage.h"

#include "ui/shell/headingfont.h"
#include "ui/shell/looks.h"

#include <QDialog>
#include <QKeyEvent>
#include <QSizePolicy>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace tvers {

HiddenPage::HiddenPage(QWidget *parent) : QPushButton(parent)
{
    setFont(headingFont(font(), 2));
    setFlat(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    retranslate();
}

void HiddenPage::retranslate() { setText(tr("Hidden. Press any key to go on.")); }

void HiddenPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

/// Escape closes a dialog; Ctrl and Alt begin what may lock the file.
void HiddenPage::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool closes = key == Qt::Key_Escape && qobject_cast<QDialog *>(window());
    if (closes || key == Qt::Key_Control || key == Qt::Key_Alt)
        event->ignore();
    else
        emit clicked();
}

/// A button does not break its words, and would make the window as wide as they are.
void HiddenPage::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect room = rect().adjusted(Looks::margin, 0, -Looks::margin, 0);
    painter.drawItemText(room, Qt::AlignCenter | Qt::TextWordWrap, palette(), isEnabled(), text(),
                         QPalette::ButtonText);
}

} // namespace tvers
