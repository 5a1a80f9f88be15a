// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/noticelabel.h"

#include "ui/shell/looks.h"

#include <QEvent>
#include <QGuiApplication>

namespace tvers {

NoticeLabel::NoticeLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    colour();
    hide();
}

void NoticeLabel::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void NoticeLabel::colour()
{
    QPalette own = QGuiApplication::palette();
    if (m_tone == Tone::Quiet)
        own.setColor(QPalette::WindowText, Looks::quietText());
    else if (m_tone == Tone::Warning)
        own.setColor(QPalette::WindowText, Looks::warningText());
    setPalette(own);
}

/// Away from the window nobody hears that its colours change.
void NoticeLabel::showEvent(QShowEvent *event)
{
    colour();
    QLabel::showEvent(event);
}

void NoticeLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    QLabel::changeEvent(event);
}

} // namespace tvers
