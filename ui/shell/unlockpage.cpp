// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockpage.h"

#include "ui/shell/headingfont.h"
#include "ui/shell/looks.h"
#include "ui/wording/errorwording.h"

#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

namespace {

constexpr int widest = 460;

} // namespace

UnlockPage::UnlockPage(QWidget *parent) :
    Retranslated(parent),
    m_file(new QLabel(this)),
    m_label(new QLabel(this)),
    m_secret(new QLineEdit(this)),
    m_shown(new QCheckBox(this)),
    m_isRecovery(new QCheckBox(this)),
    m_problem(new QLabel(this)),
    m_unlock(new QPushButton(this)),
    m_look(new QPushButton(this)),
    m_leave(new QPushButton(this))
{
    layOut();
    connect(m_secret, &QLineEdit::returnPressed, this, &UnlockPage::give);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::give);
    connect(m_look, &QPushButton::clicked, this, &UnlockPage::lookWanted);
    connect(m_leave, &QPushButton::clicked, this, &UnlockPage::leaveWanted);
    connect(m_isRecovery, &QCheckBox::toggled, this, &UnlockPage::forget); // before it is readable
    for (QCheckBox *box : {m_isRecovery, m_shown}) {
        connect(box, &QCheckBox::toggled, this, &UnlockPage::followKind);
        connect(box, &QCheckBox::clicked, m_secret, qOverload<>(&QWidget::setFocus));
    }
    retranslate();
}

void UnlockPage::layOut()
{
    m_file->setFont(headingFont(font(), 1.6));
    m_file->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_label->setBuddy(m_secret);
    m_secret->setObjectName(QLatin1StringView("secret"));
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_unlock->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addStretch();
    buttons->addWidget(m_look);
    buttons->addWidget(m_leave);
    auto *page = new QWidget(this);
    page->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_file);
    column->addSpacing(Looks::margin);
    for (QWidget *widget : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_secret),
                            static_cast<QWidget *>(m_shown), static_cast<QWidget *>(m_isRecovery),
                            static_cast<QWidget *>(m_problem)})
        column->addWidget(widget);
    column->addSpacing(Looks::gap);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *line = new QHBoxLayout(this);
    line->addStretch(1);
    line->addWidget(page, 10);
    line->addStretch(1);
}

void UnlockPage::showFile(const QString &path)
{
    m_file->setText(QFileInfo(path).completeBaseName());
    m_problem->hide();
    forget();
    m_isRecovery->setChecked(false);
    m_shown->setChecked(false);
    m_secret->setFocus();
}

void UnlockPage::hint(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

void UnlockPage::say(const Error &refusal)
{
    const auto wording = ErrorWording::of(refusal);
    hint(wording.headline + u' ' + wording.advice);
    m_secret->selectAll();
    m_secret->setFocus();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UnlockPage::setState(State state)
{
    m_state = state;
    followState();
    if (state == State::Waiting)
        return;
    hint(tr("Opening the file. It takes about a second, so that guessing takes long."));
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UnlockPage::followState()
{
    const bool isWaiting = m_state == State::Waiting;
    for (QWidget *one : std::initializer_list<QWidget *>{m_secret, m_shown, m_isRecovery, m_unlock,
                                                         m_look, m_leave})
        one->setEnabled(isWaiting);
    if (isWaiting)
        m_problem->hide();
}

void UnlockPage::give()
{
    const QString typed = m_secret->text();
    if (m_isRecovery->isChecked())
        emit keyGiven(std::make_shared<const Key>(RecoveryKey{typed}));
    else
        emit keyGiven(std::make_shared<const Key>(PassphraseKey{{}, typed}));
}

/// With what could be undone: clear() leaves that, and Ctrl+Z in a readable field shows it.
void UnlockPage::forget() { m_secret->setText({}); }

void UnlockPage::followKind()
{
    const bool readable = m_isRecovery->isChecked() || m_shown->isChecked();
    m_secret->setEchoMode(readable ? QLineEdit::Normal : QLineEdit::Password);
    m_shown->setVisible(!m_isRecovery->isChecked());
    m_label->setText(m_isRecovery->isChecked() ? tr("&Recovery code") : tr("&Passphrase"));
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_secret->setFocus();
}

void UnlockPage::hideEvent(QHideEvent *event)
{
    forget();
    QWidget::hideEvent(event);
}

void UnlockPage::retranslate()
{
    m_shown->setText(tr("&Show what I type"));
    m_isRecovery->setText(tr("Use the recovery &code on paper"));
    m_unlock->setText(tr("&Unlock"));
    m_look->setText(tr("&Look without a key"));
    m_look->setToolTip(tr("Shows a copy of what is plain: the year, arenas, units and people. "
                          "Nothing about a child, and nobody vouches for it."));
    m_leave->setText(tr("&Back"));
    followKind();
}

} // namespace tvers
