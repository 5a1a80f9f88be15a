// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/consentwhatform.h"

#include "ui/children/namedrows.h"
#include "ui/shell/dayfield.h"
#include "ui/shell/looks.h"

#include <QGroupBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString between = u"; "_s;

QStringList listIn(const QLineEdit &line)
{
    QStringList parts;
    for (const QString &part : line.text().split(u';')) {
        if (const QString text = part.simplified(); !text.isEmpty())
            parts.append(text);
    }
    return parts;
}

} // namespace

ConsentWhatForm::ConsentWhatForm(const ConsentAsking &asking, const Consent &draft,
                                 QWidget *parent) :
    QWidget(parent),
    m_asking(asking),
    m_purposes(new CheckList(tr("Purposes"), this)),
    m_asked(new CheckList(tr("Services that were asked for"), this)),
    m_agreed(new CheckList(tr("Services that were agreed to"), this)),
    m_arenas(new CheckList(tr("Arenas; none ticked: any"), this)),
    m_kinds(new QLineEdit(draft.kindsOut.join(between), this)),
    m_kindsIn(new QLineEdit(draft.kindsIn.join(between), this)),
    m_exclusions(new QLineEdit(draft.exclusions, this)),
    m_from(new DayField(draft.from, this)),
    m_to(new DayField(draft.to, this)),
    m_reminder(new DayField(draft.reminder.value_or(draft.to), this))
{
    m_purposes->setChoices(asking.purposes());
    m_purposes->setChosen(draft.purposes);
    m_asked->setChoices(asking.services);
    m_asked->setChosen(draft.asked);
    m_arenas->setChoices(asking.arenas);
    m_arenas->setChosen(draft.arenas);
    followAsked();
    m_agreed->setChosen(draft.services);
    layOut();
    setFocusProxy(m_purposes);
    connect(m_asked, &CheckList::changed, this, &ConsentWhatForm::followAsked);
    for (CheckList *list : {m_purposes, m_asked, m_agreed, m_arenas})
        connect(list, &CheckList::changed, this, &ConsentWhatForm::changed);
    for (DayField *day : {m_from, m_to, m_reminder})
        connect(day, &DayField::dateChanged, this, &ConsentWhatForm::changed);
}

void ConsentWhatForm::layOut()
{
    auto *form = namedRows();
    addNamed(*form, tr("&Purpose"), m_purposes);
    addNamed(*form, tr("Ser&vices that were asked for"), m_asked);
    addNamed(*form, tr("Of these, &yes to"), m_agreed);
    addNamed(*form, tr("&From"), m_from);
    addNamed(*form, tr("&Until and with"), m_to);
    addNamed(*form, tr("&Remind me on"), m_reminder);
    addNamed(*form, tr("&Not to be talked about"), m_exclusions);
    addNamed(*form, tr("Only this may be to&ld"), m_kinds);
    addNamed(*form, tr("Only this may be told &back"), m_kindsIn);
    addNamed(*form, tr("Only in these &arenas"), m_arenas);
    for (QLineEdit *line : {m_kinds, m_kindsIn})
        line->setPlaceholderText(tr("what the purpose needs; several with a semicolon between"));
    setLayout(form);
    tabThrough({m_purposes, m_asked, m_agreed, m_from, m_to, m_reminder, m_exclusions, m_kinds,
                m_kindsIn, m_arenas});
}

/// What is asked for anew is agreed to until somebody takes the tick away.
void ConsentWhatForm::followAsked()
{
    const QStringList asked = m_asked->chosen();
    QList<CheckList::Choice> choices;
    QStringList known;
    for (int i = 0; i < m_agreed->count(); ++i)
        known.append(m_agreed->item(i)->data(Qt::UserRole).toString());
    QStringList agreed = m_agreed->chosen();
    for (const QString &id : asked) {
        choices.append({id, m_asking.serviceName(id)});
        if (!known.contains(id))
            agreed.append(id);
    }
    m_agreed->setChoices(choices);
    m_agreed->setChosen(agreed);
}

QStringList ConsentWhatForm::purposes() const { return m_purposes->chosen(); }

void ConsentWhatForm::takeDays()
{
    for (DayField *day : {m_from, m_to, m_reminder})
        day->take();
}

void ConsentWhatForm::writeTo(Consent &consent) const
{
    consent.purposes = m_purposes->chosen();
    consent.asked = m_asked->chosen();
    consent.services = m_agreed->chosen();
    consent.arenas = m_arenas->chosen();
    consent.kindsOut = listIn(*m_kinds);
    consent.kindsIn = listIn(*m_kindsIn);
    consent.exclusions = m_exclusions->text().simplified();
    consent.from = m_from->date();
    consent.to = m_to->date();
    consent.reminder = m_reminder->date();
}

} // namespace tvers
