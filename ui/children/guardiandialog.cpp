// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/guardiandialog.h"

#include "ui/municipality/formwidget.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/acceptbuttons.h"
#include "ui/shell/looks.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tvers {

GuardianDialog::GuardianDialog(const Guardian &guardian, QWidget *parent) :
    QDialog(parent),
    m_before(guardian),
    m_name(new QLineEdit(guardian.name, this)),
    m_relation(new QLineEdit(guardian.relation, this)),
    m_responsible(new QCheckBox(tr("Has &parental responsibility"), this)),
    m_livesWith(new QCheckBox(tr("The child &lives there"), this)),
    m_phone(new QLineEdit(guardian.phone, this)),
    m_email(new QLineEdit(guardian.email, this)),
    m_language(new QLineEdit(guardian.language, this)),
    m_interpreter(new QCheckBox(tr("Needs an &interpreter"), this))
{
    setWindowTitle(tr("Guardian"));
    m_responsible->setChecked(guardian.hasParentalResponsibility);
    m_livesWith->setChecked(guardian.childLivesWith);
    m_interpreter->setChecked(guardian.needsInterpreter);
    m_relation->setPlaceholderText(tr("mother, father, foster parent …"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Relation"), m_relation);
    form->addRow(QString(), m_responsible);
    form->addRow(QString(), m_livesWith);
    form->addRow(tr("&Telephone"), m_phone);
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(tr("Consent is e&xplained in"), m_language);
    form->addRow(QString(), m_interpreter);
    auto *why = new NoticeLabel(NoticeLabel::Tone::Quiet, this);
    why->say(tr("All with parental responsibility are asked. A parent without it may still have "
                "a right to be told."));
    auto *buttons = new AcceptButtons(tr("&Save"), this);
    m_save = buttons->accepting();
    auto *all = new QVBoxLayout(this);
    all->setSpacing(Looks::gap);
    all->addLayout(form);
    all->addWidget(why);
    all->addStretch(1);
    all->addWidget(buttons);
    const auto follow = [this] { m_save->setEnabled(!oneLine(m_name->text()).isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, follow);
    follow();
    const int letters = 64;
    resize(fontMetrics().averageCharWidth() * letters, sizeHint().height());
}

Guardian GuardianDialog::guardian() const
{
    Guardian guardian = m_before;
    guardian.name = oneLine(m_name->text());
    guardian.relation = oneLine(m_relation->text());
    guardian.hasParentalResponsibility = m_responsible->isChecked();
    guardian.childLivesWith = m_livesWith->isChecked();
    guardian.phone = oneLine(m_phone->text());
    guardian.email = oneLine(m_email->text());
    guardian.language = oneLine(m_language->text());
    guardian.needsInterpreter = m_interpreter->isChecked();
    return guardian;
}

} // namespace tvers
