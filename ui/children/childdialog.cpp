// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/childdialog.h"

#include "ui/children/childform.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/acceptbuttons.h"
#include "ui/shell/looks.h"

#include <QVBoxLayout>

namespace tvers {

ChildDialog::ChildDialog(const Child &draft, const QList<Unit> &units, QDate today,
                         QWidget *parent) :
    QDialog(parent),
    m_form(new ChildForm(today, this)),
    m_problem(new NoticeLabel(NoticeLabel::Tone::Plain, this))
{
    setWindowTitle(tr("Register a child")); // no name: titles are seen by all
    m_form->setUnits(units);
    m_form->show(draft);
    auto *why = new NoticeLabel(NoticeLabel::Tone::Quiet, this);
    why->say(tr("The day of birth decides who consents. No national identity number is needed, "
                "and none is to be written here."));
    auto *buttons = new AcceptButtons(tr("&Register"), this);
    m_save = buttons->accepting();
    connect(m_form, &ChildForm::changed, this, &ChildDialog::follow);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(Looks::gap);
    all->addWidget(why);
    all->addWidget(m_form);
    all->addWidget(m_problem);
    all->addStretch(1);
    all->addWidget(buttons);
    const int letters = 70;
    resize(fontMetrics().averageCharWidth() * letters, sizeHint().height());
    follow();
}

Child ChildDialog::child() const { return m_form->child(); }

void ChildDialog::follow()
{
    m_problem->say(m_form->problem());
    m_save->setEnabled(m_form->problem().isEmpty());
}

} // namespace tvers
