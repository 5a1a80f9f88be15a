// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/consentsection.h"

#include "ui/children/childedits.h"
#include "ui/children/consentdialog.h"
#include "ui/children/consentformdialog.h"
#include "ui/children/consentlist.h"
#include "ui/children/namedrows.h"
#include "ui/children/nextmeeting.h"
#include "ui/municipality/formwidget.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/errorbox.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/consentstatewording.h"
#include "ui/wording/consentwording.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

using Tone = NoticeLabel::Tone;

namespace {

constexpr QChar between = u'|'; ///< ids of services in one finding

} // namespace

ConsentSection::ConsentSection(Desk &desk, QWidget *parent) :
    QGroupBox(parent),
    m_desk(desk),
    m_purpose(new QComboBox(this)),
    m_purposeLabel(new QLabel(this)),
    m_standing(new NoticeLabel(Tone::Plain, this)),
    m_law(new NoticeLabel(Tone::Quiet, this)),
    m_missing(new NoticeLabel(Tone::Warning, this)),
    m_next(new NoticeLabel(Tone::Plain, this)),
    m_done(new NoticeLabel(Tone::Plain, this)),
    m_list(new ConsentList(this)),
    m_reasonLabel(new QLabel(this)),
    m_reason(new QLineEdit(this)),
    m_add(new QPushButton(this)),
    m_form(new QPushButton(this)),
    m_renew(new QPushButton(this)),
    m_change(new QPushButton(this)),
    m_takeBack(new QPushButton(this)),
    m_withdraw(new QPushButton(this))
{
    layOut();
    listen();
}

void ConsentSection::layOut()
{
    m_purposeLabel->setBuddy(m_purpose);
    m_reasonLabel->setBuddy(m_reason);
    m_reasonLabel->setWordWrap(true);
    m_standing->setFont(headingFont(font()));
    m_done->setObjectName(QLatin1StringView("done"));
    auto *first = new FlowLayout;
    auto *second = new FlowLayout;
    for (QPushButton *button : {m_add, m_form})
        first->addWidget(button);
    for (QPushButton *button : {m_withdraw, m_renew, m_change, m_takeBack})
        second->addWidget(button);
    for (QPushButton *button : {m_add, m_form, m_renew, m_change, m_takeBack, m_withdraw})
        button->setMinimumHeight(Looks::leastTarget);
    m_purpose->setMinimumHeight(Looks::leastTarget);
    m_reason->setMinimumHeight(Looks::leastTarget);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addWidget(m_standing);
    column->addWidget(m_missing);
    column->addWidget(m_next);
    column->addWidget(m_purposeLabel);
    column->addWidget(m_purpose);
    column->addWidget(m_law);
    column->addLayout(first);
    column->addWidget(m_done);
    column->addWidget(m_list);
    column->addLayout(second);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    tabThrough(
        {m_purpose, m_add, m_form, m_list, m_withdraw, m_renew, m_change, m_takeBack, m_reason});
}

void ConsentSection::listen()
{
    connect(m_purpose, &QComboBox::activated, this, &ConsentSection::followPurpose);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConsentSection::followChoice);
    connect(m_list, &QTreeWidget::itemActivated, this, &ConsentSection::change);
    connect(m_reason, &QLineEdit::editingFinished, this, &ConsentSection::keepReason);
    connect(m_add, &QPushButton::clicked, this, &ConsentSection::add);
    connect(m_form, &QPushButton::clicked, this, &ConsentSection::printForm);
    connect(m_renew, &QPushButton::clicked, this, &ConsentSection::renew);
    connect(m_change, &QPushButton::clicked, this, &ConsentSection::change);
    connect(m_takeBack, &QPushButton::clicked, this, &ConsentSection::takeBack);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentSection::withdraw);
}

ConsentAsking ConsentSection::asking() const
{
    return ConsentAsking::about(m_desk, m_content, *m_child);
}

void ConsentSection::show(ChildId child, const ChildrenContent &content)
{
    const bool isOther = m_child != child;
    m_child = child;
    m_content = content;
    const Child &one = *content.child(child);
    const ConsentAsking about = asking();
    Choices purposes;
    for (const CheckList::Choice &choice : about.purposes())
        purposes.append({choice.text, choice.id});
    refill(*m_purpose, purposes);
    if (isOther) {
        choose(*m_purpose, firstPurpose(one, m_desk.content().units, m_desk.today()));
        m_done->say({});
    }
    m_list->show(about, content.consentsOf(child));
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    if (!m_reason->hasFocus() || isOther)
        m_reason->setText(one.notAskedReason);
    followPurpose();
    followNext();
    followChoice();
}

/// One line for what is missing in the same way for several services.
QString ConsentSection::findings(const QList<ConsentFinding> &found) const
{
    const ConsentAsking about = asking();
    QList<ConsentFinding> merged;
    for (ConsentFinding one : found) {
        const QString service = std::exchange(one.service, QString());
        const auto same = std::find_if(merged.begin(), merged.end(), [&one](ConsentFinding other) {
            other.service.clear();
            return other == one;
        });
        one.service = service;
        if (same == merged.end())
            merged.append(one);
        else if (!same->service.split(between).contains(service))
            same->service += between + service;
    }
    const auto services = [&about](const QString &ids) {
        QStringList names;
        for (const QString &id : ids.split(between))
            names.append(about.serviceName(id));
        return names.join(u", "_s);
    };
    const ConsentWording wording(spoken(), services,
                                 [&about](const QString &id) { return about.signerName(id); });
    QStringList lines;
    for (const ConsentFinding &one : std::as_const(merged))
        lines.append(wording.finding(one));
    return lines.join(u'\n');
}

void ConsentSection::followPurpose()
{
    const Child &child = *m_content.child(*m_child);
    const ConsentSubject subject = m_content.subjectOf(child, m_desk.content().units);
    const auto outlook =
        outlookFor(subject, m_purpose->currentData().toString(), m_desk.today(), m_content.laws);
    const ConsentStanding standing = standingOf(subject, outlook, m_desk.today());
    m_standing->say(ConsentStateWording(spoken()).standing(standing));
    QStringList rules;
    for (const ConsentSigners &one : outlook.rules)
        rules.append(ConsentStateWording::rule(one));
    rules.removeDuplicates();
    m_law->say(rules.join(u'\n'));
    m_missing->say(findings(outlook.missing.isEmpty() ? outlook.reminders : outlook.missing));
}

void ConsentSection::followNext()
{
    const auto next = nextMeetingOf(m_desk, m_content, *m_content.child(*m_child));
    if (!next)
        return m_next->say({});
    const QString day = DayWording(spoken()).dayWithWeek(next->day);
    const QString lacks = findings(next->decision.missing);
    m_next->say(lacks.isEmpty()
                    ? tr("Nothing is missing for the next meeting: %1, %2.").arg(next->arena, day)
                    : tr("Missing for the next meeting, %1, %2:\n%3").arg(next->arena, day, lacks));
}

void ConsentSection::followChoice()
{
    const auto chosen = m_list->chosen();
    const Consent *consent = chosen ? m_content.consent(*chosen) : nullptr;
    const bool may = m_desk.mayEdit();
    const bool stands = consent && !consent->withdrawn;
    m_add->setEnabled(may);
    m_reason->setEnabled(may);
    m_renew->setEnabled(may && consent);
    m_change->setEnabled(may && stands);
    m_takeBack->setEnabled(may && stands && !consent->isDeclined());
    m_withdraw->setEnabled(may && stands && !consent->isDeclined());
    for (QPushButton *button : {m_renew, m_change, m_takeBack, m_withdraw})
        button->setVisible(m_list->topLevelItemCount() > 0);
}

void ConsentSection::add()
{
    const ConsentAsking about = asking();
    const QString purpose = m_purpose->currentData().toString();
    ConsentDialog dialog(about, draftConsent(about, purpose), this);
    DialogDraft::keep(dialog, m_desk, about.child.id.text() + u'/' + purpose);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.carryOut(giveConsent(m_desk, dialog.consent()));
}

void ConsentSection::renew()
{
    const auto chosen = m_list->chosen();
    if (!chosen)
        return;
    const ConsentAsking about = asking();
    ConsentDialog dialog(about, renewal(about, *m_content.consent(*chosen)), this);
    DialogDraft::keep(dialog, m_desk, chosen->text() + u"/renewal"_s);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.carryOut(giveConsent(m_desk, dialog.consent()));
}

void ConsentSection::change()
{
    const auto chosen = m_list->chosen();
    if (!chosen || !m_change->isEnabled())
        return;
    const Consent before = *m_content.consent(*chosen);
    ConsentDialog dialog(asking(), before, this);
    DialogDraft::keep(dialog, m_desk, before.id.text());
    if (dialog.exec() == QDialog::Accepted && !(dialog.consent() == before))
        m_desk.carryOut(changeConsent(m_desk, before, dialog.consent()));
}

void ConsentSection::takeBack()
{
    if (const auto chosen = m_list->chosen())
        m_desk.carryOut(takeBackConsent(m_desk, *m_content.consent(*chosen)));
}

/// At once: to withdraw is to be as easy as to consent. Whoever's answer is chosen has
/// done it, else all who had said yes.
void ConsentSection::withdraw()
{
    const auto chosen = m_list->chosen();
    if (!chosen)
        return;
    const ConsentAsking about = asking();
    QStringList by;
    if (const QString signer = m_list->chosenSigner(); !signer.isEmpty())
        by.append(about.signerName(signer));
    const QList<ConsentAnswer> answers = m_content.consent(*chosen)->answers;
    for (const ConsentAnswer &one : by.isEmpty() ? answers : QList<ConsentAnswer>()) {
        if (one.agrees)
            by.append(about.signerName(one.guardian ? one.guardian->text() : u"child"_s));
    }
    const auto done =
        withdrawConsent(m_desk, *chosen, {m_desk.today(), by.join(u", "_s), QString()});
    if (!done)
        return showError(this, done.error());
    m_done->say(tr("The consent is withdrawn from today on. Nothing more is shared by it; what "
                   "was discussed stands."));
}

void ConsentSection::printForm()
{
    ConsentFormDialog(m_desk, asking(), m_purpose->currentData().toString(), this).exec();
}

void ConsentSection::keepReason()
{
    const Child *before = m_child ? m_content.child(*m_child) : nullptr;
    if (!before || !m_desk.mayEdit())
        return;
    Child after = *before;
    after.notAskedReason = m_reason->text().simplified();
    if (!(after == *before))
        m_desk.carryOut(changeChild(m_desk.store(), *before, after));
}

void ConsentSection::retranslate()
{
    setTitle(tr("Consent"));
    m_purposeLabel->setText(tr("For which purpose?"));
    m_purpose->setAccessibleName(m_purposeLabel->text());
    m_add->setText(tr("&Register an answer…"));
    m_form->setText(tr("Consent &form…"));
    m_renew->setText(tr("Re&new…"));
    m_change->setText(tr("&Change…"));
    m_takeBack->setText(tr("Entered by &mistake"));
    m_withdraw->setText(tr("&Withdraw today"));
    m_reasonLabel->setText(tr("If nobody is asked: why not?"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    if (m_child && m_content.child(*m_child))
        show(*m_child, m_content);
}

} // namespace tvers
