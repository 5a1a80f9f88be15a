// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/modebadge.h"

#include "ui/cases/caselooks.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/looks.h"
#include "ui/wording/casewording.h"

#include <QEvent>

namespace tvers {

ModeBadge::ModeBadge(QWidget *parent) : QLabel(parent)
{
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setContentsMargins(Looks::gap, Looks::step, Looks::gap, Looks::step);
    setFont(headingFont(font()));
    dress();
}

void ModeBadge::show(CaseMode::Kind mode)
{
    m_mode = mode;
    dress();
}

void ModeBadge::dress()
{
    QPalette own = palette();
    own.setColor(QPalette::Window, CaseLooks::badge(m_mode));
    own.setColor(QPalette::WindowText, CaseLooks::badgeText());
    setPalette(own);
    setText(CaseWording::badge(m_mode));
}

void ModeBadge::showEvent(QShowEvent *event)
{
    dress();
    QLabel::showEvent(event);
}

void ModeBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::ApplicationPaletteChange)
        dress();
    QLabel::changeEvent(event);
}

} // namespace tvers
