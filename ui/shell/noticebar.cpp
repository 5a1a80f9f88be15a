// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tvers {

namespace {

constexpr int usualStay = 30'000; // long enough to be read twice; Undo stays in the menu
constexpr int mostLines = 8;      // of the list; the place below stays in sight
constexpr int pictureSide = 5 * Looks::step;

} // namespace

NoticeBar::NoticeBar(QWidget *parent) :
    QFrame(parent),
    m_picture(new QLabel(this)),
    m_text(new QLabel(this)),
    m_unfold(new QPushButton(this)),
    m_button(new QPushButton(this)),
    m_close(new QToolButton(this)),
    m_details(new QListWidget(this)),
    m_leaving(new QTimer(this))
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
    m_unfold->setCheckable(true);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_details->setWordWrap(true);
    m_details->setMaximumHeight(mostLines * fontMetrics().lineSpacing() * 3 / 2);
    auto *line = new QHBoxLayout;
    line->addWidget(m_picture);
    line->addWidget(m_text, 1);
    line->addWidget(m_unfold);
    line->addWidget(m_button);
    line->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Looks::step, Looks::step, Looks::gap, Looks::step);
    all->addLayout(line);
    all->addWidget(m_details);
    retranslate();
    connect(m_unfold, &QPushButton::toggled, this, &NoticeBar::unfold);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    m_leaving->setSingleShot(true);
    m_leaving->setInterval(usualStay);
    connect(m_leaving, &QTimer::timeout, this, &NoticeBar::leave);
    connect(m_button, &QPushButton::clicked, this, [this] {
        dismiss();
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
    m_details->clear();
    m_details->addItems(notice.details.split(u'\n', Qt::SkipEmptyParts));
    m_unfold->setVisible(m_details->count() > 0);
    m_unfold->setChecked(false);
    unfold(false);
    if (m_action)
        disconnect(m_action, nullptr, this, nullptr);
    m_action = notice.action;
    if (m_action)
        connect(m_action, &QAction::changed, this, &NoticeBar::followAction);
    followAction();
    show();
    m_leaving->start();
    setAccessibleName(notice.text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::setStay(int milliseconds) { m_leaving->setInterval(milliseconds); }

void NoticeBar::dismiss()
{
    m_leaving->stop();
    if (isAncestorOf(QApplication::focusWidget()))
        emit focusLeft();
    hide();
}

/// Not from under somebody's hands or eyes.
void NoticeBar::leave()
{
    const bool isUsed =
        underMouse() || m_unfold->isChecked() || isAncestorOf(QApplication::focusWidget());
    if (isUsed)
        m_leaving->start();
    else
        dismiss();
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

/// What the button does has changed its name, or cannot be done any more.
void NoticeBar::followAction()
{
    m_button->setVisible(m_action && m_action->isEnabled());
    if (m_action)
        m_button->setText(m_action->text());
}

void NoticeBar::unfold(bool open)
{
    m_details->setVisible(open);
    m_unfold->setText(open ? tr("Hide the days") : tr("Show the days"));
    if (!open)
        return;
    m_details->setCurrentRow(0);
    m_details->setFocus(Qt::OtherFocusReason);
}

void NoticeBar::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_details->setAccessibleName(tr("What has moved"));
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        dismiss(); // what it said was in another language
    }
    QFrame::changeEvent(event);
}

} // namespace tvers
