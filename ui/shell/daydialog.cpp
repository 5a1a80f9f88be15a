// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/daydialog.h"

#include "ui/shell/dayfield.h"
#include "ui/shell/idlelock.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

DayDialog::DayDialog(const Words &words, QDate proposed, QWidget *parent) :
    QDialog(parent), m_day(new DayField(proposed, this))
{
    IdleLock::losesNothing(*this);
    setWindowTitle(words.title);
    auto *text = new QLabel(words.explanation, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(words.label, this);
    label->setBuddy(m_day);
    m_day->setAccessibleName(words.label);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(words.accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_day->take(); // which says what is wrong
        if (m_day->isReadable())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->addWidget(text);
    all->addWidget(label);
    all->addWidget(m_day);
    all->addStretch(1);
    all->addWidget(buttons);
    m_day->setFocus();
}

QDate DayDialog::day() const { return m_day->date(); }

} // namespace tvers
