// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/measurepanel.h"

#include "core/cases/measurestate.h"
#include "ui/cases/casebook.h"
#include "ui/cases/caseedits.h"
#include "ui/cases/measurefields.h"
#include "ui/cases/modebadge.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/casewording.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

MeasurePanel::MeasurePanel(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_book(CaseBook::of(desk)),
    m_badge(new ModeBadge(this)),
    m_state(new QLabel(this)),
    m_case(new QPushButton(this)),
    m_fields(new MeasureFields(desk, this)),
    m_missing(new QLabel(this)),
    m_done(new QPushButton(this)),
    m_outcomeLabel(new QLabel(this)),
    m_outcome(new QComboBox(this)),
    m_evaluate(new QPushButton(this)),
    m_carry(new QPushButton(this))
{
    layOut();
    listen();
    retranslate();
}

void MeasurePanel::layOut()
{
    m_state->setWordWrap(true);
    m_missing->setWordWrap(true);
    m_outcomeLabel->setBuddy(m_outcome);
    for (QWidget *widget : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_done),
                            static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_evaluate),
                            static_cast<QWidget *>(m_carry)})
        widget->setMinimumHeight(Looks::leastTarget);
    const auto all = QMetaEnum::fromType<Discussion::Outcome>();
    for (int i = 0; i < all.keyCount(); ++i)
        m_outcome->addItem(QString(), all.value(i));
    auto *evaluating = new FlowLayout;
    evaluating->setSpacing(Looks::gap);
    for (QWidget *part : {static_cast<QWidget *>(m_outcomeLabel), static_cast<QWidget *>(m_outcome),
                          static_cast<QWidget *>(m_evaluate)})
        evaluating->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::gap);
    column->addWidget(m_badge);
    column->addWidget(m_state);
    column->addWidget(m_case, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    column->addWidget(m_missing);
    column->addWidget(m_done, 0, Qt::AlignLeft);
    column->addLayout(evaluating);
    column->addWidget(m_carry, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void MeasurePanel::listen()
{
    m_fields->keepDrafts();
    connect(m_fields, &MeasureFields::edited, this, &MeasurePanel::saveFields);
    connect(m_done, &QPushButton::clicked, this, &MeasurePanel::tickOff);
    connect(m_evaluate, &QPushButton::clicked, this, &MeasurePanel::evaluate);
    connect(m_carry, &QPushButton::clicked, this, &MeasurePanel::carryOn);
    connect(m_case, &QPushButton::clicked, this, [this] {
        const Measure *one = shown();
        const Discussion *of = one ? m_book.find(one->discussion) : nullptr;
        if (of)
            emit caseAsked(of->caseId);
    });
    connect(&m_book, &CaseBook::changed, this, &MeasurePanel::follow);
    connect(&m_desk, &Desk::lockChanged, this, &MeasurePanel::follow);
}

const Measure *MeasurePanel::shown() const { return m_id ? m_book.find(*m_id) : nullptr; }

void MeasurePanel::show(MeasureId id)
{
    m_id = id;
    follow();
}

void MeasurePanel::toFields() { m_fields->setFocus(Qt::OtherFocusReason); }

void MeasurePanel::follow()
{
    const Measure *one = shown();
    const Discussion *of = one ? m_book.find(one->discussion) : nullptr;
    if (!of)
        return;
    const MeasureState state = stateOf(*one, m_desk.today());
    const DiscussionCase *about = m_book.find(of->caseId);
    const bool may = m_desk.mayEdit() && state.isOpen();
    m_badge->show(of->mode);
    m_state->setText(tr("%1, %2").arg(CaseWording::state(state.kind),
                                      DayWording(spoken()).shortDayWithYear(state.day)));
    m_case->setText(about ? tr("Go to case %1").arg(about->numberText()) : QString());
    m_fields->show(*one, *of);
    m_fields->setReadOnly(!may);
    const auto complete = checkComplete(*one);
    m_missing->setText(
        complete
            ? QString()
            : tr("Missing: %1.").arg(CaseWording::measureField(complete.error().facts.value(0))));
    m_missing->setVisible(!complete);
    m_done->setEnabled(may && !one->done);
    m_outcome->setEnabled(may);
    m_evaluate->setEnabled(may && complete);
    m_carry->setEnabled(may);
    if (one->outcome)
        m_outcome->setCurrentIndex(m_outcome->findData(int(*one->outcome)));
}

void MeasurePanel::change(const Measure &after)
{
    const Measure *found = shown();
    if (!found || *found == after)
        return;
    m_desk.carryOut(changeMeasure(m_desk, *found, after));
    follow(); // as it is now, where it was refused
}

void MeasurePanel::saveFields()
{
    const Measure *one = shown();
    const Discussion *of = one ? m_book.find(one->discussion) : nullptr;
    if (!of)
        return;
    const Measure wanted = m_fields->measure();
    Discussion passing = *of;
    for (const QString &name : m_fields->notTheChild()) {
        if (!passing.notTheChild.contains(name))
            passing.notTheChild.append(name);
    }
    if (!(passing == *of))
        m_desk.carryOut(changeDiscussion(m_desk, *of, passing));
    change(wanted);
}

void MeasurePanel::tickOff()
{
    if (const Measure *one = shown()) {
        Measure after = *one;
        after.done = m_desk.today();
        change(after);
    }
}

void MeasurePanel::evaluate()
{
    if (const Measure *one = shown()) {
        Measure after = *one;
        after.evaluated = m_desk.today();
        after.outcome = Discussion::Outcome(m_outcome->currentData().toInt());
        change(after);
    }
}

void MeasurePanel::carryOn()
{
    const Measure *one = shown();
    if (!one)
        return;
    const Measure next = carriedOver(*one, m_desk.today());
    m_desk.carryOut(carryOver(m_desk, *one, next));
    if (m_book.find(next.id))
        emit measureAsked(next.id);
}

void MeasurePanel::retranslate()
{
    m_done->setText(tr("Tick it off: it is done"));
    m_outcomeLabel->setText(tr("Outcome"));
    m_outcome->setAccessibleName(m_outcomeLabel->text());
    const auto all = QMetaEnum::fromType<Discussion::Outcome>();
    for (int i = 0; i < all.keyCount(); ++i)
        m_outcome->setItemText(i, CaseWording::outcome(Discussion::Outcome(all.value(i))));
    m_evaluate->setText(tr("Evaluated"));
    m_carry->setText(tr("Carry it over"));
    follow();
}

} // namespace tvers
