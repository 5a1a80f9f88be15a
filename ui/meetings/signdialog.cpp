// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/signdialog.h"

#include "ui/shell/looks.h"
#include "ui/wording/meetingwording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

SignDialog::SignDialog(Asks asks, const Words &words, const QString &by, QWidget *parent) :
    QDialog(parent),
    m_asks(asks),
    m_by(new QLineEdit(by, this)),
    m_reason(new QLineEdit(this)),
    m_cause(new QComboBox(this)),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(words.title);
    auto *text = new QLabel(words.text, this);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(text);
    const auto addField = [&](QWidget *field, const QString &name) {
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        field->setMinimumHeight(Looks::leastTarget);
        column->addWidget(label);
        column->addWidget(field);
    };
    const auto causes = QMetaEnum::fromType<HeldMeeting::Cause>();
    for (int i = 0; i < causes.keyCount(); ++i)
        m_cause->addItem(MeetingWording::of(HeldMeeting::Cause(causes.value(i))));
    m_cause->setVisible(asks == Asks::Cause);
    if (asks == Asks::Cause)
        addField(m_cause, tr("&Cause"));
    m_reason->setVisible(asks != Asks::Name);
    if (asks != Asks::Name)
        addField(m_reason, asks == Asks::Cause ? tr("&More about it") : tr("&Reason"));
    addField(m_by, tr("&Who does it: name or role"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(words.button);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setMinimumHeight(Looks::leastTarget);
    column->addWidget(m_buttons);
    const int letters = 60;
    setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit *line : {m_by, m_reason})
        connect(line, &QLineEdit::textChanged, this, &SignDialog::follow);
    connect(m_cause, &QComboBox::currentIndexChanged, this, &SignDialog::follow);
    follow();
}

QString SignDialog::by() const { return m_by->text().trimmed(); }

QString SignDialog::reason() const { return m_reason->text().trimmed(); }

HeldMeeting::Cause SignDialog::cause() const { return HeldMeeting::Cause(m_cause->currentIndex()); }

void SignDialog::propose(HeldMeeting::Cause cause) { m_cause->setCurrentIndex(int(cause)); }

void SignDialog::follow()
{
    const bool needsReason =
        m_asks == Asks::Reason || (m_asks == Asks::Cause && cause() == HeldMeeting::Cause::Other);
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!by().isEmpty() && (!needsReason || !reason().isEmpty()));
}

} // namespace tvers
