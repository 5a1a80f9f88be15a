// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tvers {

namespace {

constexpr int pictureSide = 5 * Looks::step;

} // namespace

NoticeBar::NoticeBar(QWidget *parent) :
    QFrame(parent),
    m_picture(new QLabel(this)),
    m_text(new QLabel(this)),
    m_button(new QPushButton(this)),
    m_close(new QToolButton(this))
{
    setObjectName(QLatin1StringView("notice"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(iconOf(Symbol::Close));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close message"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(3 * Looks::step, Looks::step, Looks::gap, Looks::step);
    line->addWidget(m_picture);
    line->addWidget(m_text, 1);
    line->addWidget(m_button);
    line->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action)
            m_action->trigger();
    });
    hide();
}

void NoticeBar::say(const Notice &notice)
{
    const Symbol symbol = notice.tone == Tone::Warned ? Symbol::Warning : Symbol::Done;
    m_picture->setPixmap(iconOf(symbol).pixmap(pictureSide, pictureSide));
    m_text->setText(notice.text);
    m_text->setToolTip(notice.details);
    m_text->setAccessibleDescription(notice.details);
    m_action = notice.action;
    m_button->setVisible(m_action);
    if (m_action)
        m_button->setText(m_action->text());
    show();
    setAccessibleName(notice.text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_close->setAccessibleName(tr("Close message"));
        hide(); // what it said was in another language
    }
    QFrame::changeEvent(event);
}

} // namespace tvers
