// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/childpanel.h"

#include "core/filecontent.h"
#include "ui/children/childedits.h"
#include "ui/children/childform.h"
#include "ui/children/consentsection.h"
#include "ui/children/extractdialog.h"
#include "ui/children/guardiansection.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/desk.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/daywording.h"

#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

ChildPanel::ChildPanel(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_name(new QLabel(this)),
    m_consents(new ConsentSection(desk, this)),
    m_guardians(new GuardianSection(desk, this)),
    m_about(new QGroupBox(this)),
    m_form(new ChildForm(desk.today(), this)),
    m_problem(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_former(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_extract(new QPushButton(this)),
    m_archive(new QPushButton(this)),
    m_remove(new QPushButton(this))
{
    layOut();
    connect(m_form, &ChildForm::changed, this, [this] { m_problem->say(m_form->problem()); });
    connect(m_form, &ChildForm::finished, this, &ChildPanel::keep);
    connect(m_extract, &QPushButton::clicked, this, &ChildPanel::extract);
    connect(m_archive, &QPushButton::clicked, this, &ChildPanel::archive);
    connect(m_remove, &QPushButton::clicked, this, &ChildPanel::remove);
    retranslate();
}

void ChildPanel::layOut()
{
    m_name->setFont(headingFont(font(), 1.25));
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    auto *about = new QVBoxLayout(m_about);
    about->addWidget(m_form);
    about->addWidget(m_problem);
    about->addWidget(m_former);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_extract, m_archive, m_remove}) {
        button->setMinimumHeight(Looks::leastTarget);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::margin);
    column->addWidget(m_name);
    column->addWidget(m_consents);
    column->addWidget(m_guardians);
    column->addWidget(m_about);
    column->addLayout(buttons);
    column->addStretch(1);
    const int leastLetters = 46;
    setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
}

void ChildPanel::show(ChildId child, const ChildrenContent &content)
{
    const bool isOther = m_child != child;
    const Child before = this->child() ? *this->child() : *content.child(child);
    m_child = child;
    m_content = content;
    const Child &now = *content.child(child);
    m_name->setText(fullName(now));
    m_consents->show(child, content);
    m_guardians->show(child, content);
    m_form->setUnits(m_desk.content().units);
    if (isOther || !(before == now) || m_form->problem().isEmpty())
        m_form->show(now);
    m_problem->say(m_form->problem());
    QStringList former;
    for (const FormerUnit &one : now.formerUnits) {
        const Unit *unit = withId(m_desk.content().units, one.unit);
        former.append(tr("Went to %1 until %2.")
                          .arg(unit ? unit->name : QString(), DayWording(spoken()).day(one.until)));
    }
    m_former->say(former.join(QLatin1Char('\n')));
    followButtons();
}

void ChildPanel::forget()
{
    m_child.reset();
    m_content = {};
    m_name->clear();
    m_form->show({ChildId::random(), {}, {}});
}

void ChildPanel::keep()
{
    const Child *before = child();
    if (!before || !m_desk.mayEdit() || !m_form->problem().isEmpty())
        return;
    const Child after = m_form->child();
    if (!(after == *before))
        m_desk.carryOut(changeChild(m_desk.store(), *before, after));
}

void ChildPanel::followButtons()
{
    const Child *one = child();
    const bool may = m_desk.mayEdit() && one;
    const bool hasAnswers = one && !m_content.consentsOf(one->id).isEmpty();
    m_form->setEnabled(may);
    m_extract->setEnabled(may);
    m_archive->setEnabled(may);
    m_remove->setEnabled(may && !hasAnswers);
    m_remove->setToolTip(hasAnswers ? tr("Answers are kept, refusals too: archive the child.")
                                    : QString());
    m_archive->setText(one && one->archived ? tr("Take out of the archive")
                                            : tr("&Archive: has left"));
}

void ChildPanel::archive()
{
    const Child *before = child();
    if (!before)
        return;
    Child after = *before;
    after.archived = before->archived ? std::nullopt : std::optional(m_desk.today());
    m_desk.carryOut(changeChild(m_desk.store(), *before, after));
}

void ChildPanel::remove()
{
    const Child *one = child();
    if (one)
        m_desk.carryOut(removeChild(m_desk.store(), *one, m_content.guardiansOf(one->id)));
}

void ChildPanel::extract()
{
    if (m_child)
        showExtract(m_desk, *m_child, m_content.laws, this);
}

void ChildPanel::retranslate()
{
    m_consents->retranslate();
    m_guardians->retranslate();
    m_about->setTitle(tr("The child"));
    m_extract->setText(tr("Right of access: e&xtract…"));
    m_remove->setText(tr("Remove, entered by mista&ke"));
    followButtons();
}

} // namespace tvers
