// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/measurefields.h"

#include "ui/shell/dayfield.h"
#include "ui/shell/desk.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/looks.h"
#include "ui/shell/optionalday.h"
#include "ui/wording/casewording.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace tvers {

namespace {

constexpr int usualTrial = 28; // days from being done to being evaluated

} // namespace

MeasureFields::MeasureFields(Desk &desk, QWidget *parent) :
    FormWidget(parent),
    m_what(new GatedText(desk, GatedText::Lines::Several, this)),
    m_responsible(new GatedText(desk, GatedText::Lines::One, this)),
    m_from(new DayField(desk.today(), this)),
    m_due(new DayField(desk.today(), this)),
    m_problem(new GatedText(desk, GatedText::Lines::Several, this)),
    m_evaluate(new OptionalDay(desk.today(), this))
{
    rows().setRowWrapPolicy(QFormLayout::WrapAllRows);
    setLayout(&rows());
    addRow(QT_TR_NOOP("What is to be done"), m_what, &m_what->editor());
    addRow(QT_TR_NOOP("Who is responsible (role)"), m_responsible, &m_responsible->editor());
    addRow(QT_TR_NOOP("To be done by"), m_due);
    addRow(QT_TR_NOOP("From"), m_from);
    addRow(QT_TR_NOOP("The problem"), m_problem, &m_problem->editor());
    rows().addRow(m_evaluate);
    for (DayField *day : {m_from, m_due}) {
        day->setMinimumHeight(Looks::leastTarget);
        connect(day, &DayField::dateChanged, this, &MeasureFields::tell);
    }
    for (GatedText *text : texts()) {
        connect(text, &GatedText::edited, this, &MeasureFields::tell);
        connect(text, &GatedText::typed, this, &MeasureFields::typed);
    }
    connect(m_evaluate, &OptionalDay::edited, this, &MeasureFields::tell);
    setFocusProxy(m_what);
    retranslate();
}

QList<GatedText *> MeasureFields::texts() const { return {m_what, m_responsible, m_problem}; }

void MeasureFields::show(const Measure &measure, const Discussion &of)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietDue(m_due);
    if (m_shown && m_shown->id != measure.id) {
        for (GatedText *text : texts())
            text->forget();
    }
    m_shown = measure;
    for (GatedText *text : texts())
        text->setWatch(isNamed(of.mode) ? GatedText::Watch::Nothing : GatedText::Watch::Texts);
    const QList<GatedText *> all = texts();
    for (qsizetype i = 0; m_keepsDrafts && i < all.size(); ++i)
        all[i]->setPlace(QStringLiteral("measure/%1/%2").arg(measure.id.text()).arg(i));
    m_what->show(measure.what, of.notTheChild);
    m_responsible->show(measure.responsible, of.notTheChild);
    m_problem->show(measure.problem, of.notTheChild);
    m_from->setDate(measure.from);
    m_due->setDate(measure.due);
    m_evaluate->suggest(measure.due.addDays(usualTrial));
    m_evaluate->show(measure.evaluateOn);
}

void MeasureFields::setReadOnly(bool readOnly)
{
    for (GatedText *text : texts())
        text->setReadOnly(readOnly);
    for (QWidget *field : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_due),
                           static_cast<QWidget *>(m_evaluate)})
        field->setEnabled(!readOnly);
}

Measure MeasureFields::measure() const
{
    Measure now = *m_shown;
    now.what = m_what->stops() ? now.what : m_what->text();
    now.responsible = m_responsible->stops() ? now.responsible : m_responsible->text();
    now.problem = m_problem->stops() ? now.problem : m_problem->text();
    now.from = m_from->date();
    now.due = m_due->date();
    now.evaluateOn = m_evaluate->day();
    return now;
}

bool MeasureFields::stops() const
{
    const auto all = texts();
    return std::any_of(all.begin(), all.end(), [](const GatedText *text) { return text->stops(); });
}

QStringList MeasureFields::notTheChild() const
{
    QStringList names;
    for (const GatedText *text : texts())
        names.append(text->notTheChild());
    names.removeDuplicates();
    return names;
}

QString MeasureFields::missing() const
{
    const auto complete = checkComplete(measure());
    return complete ? QString() : CaseWording::measureField(complete.error().facts.value(0));
}

void MeasureFields::tell()
{
    if (m_shown && !(measure() == *m_shown))
        emit edited();
}

void MeasureFields::retranslate()
{
    FormWidget::retranslate();
    m_evaluate->setWords(tr("To be evaluated on"));
}

} // namespace tvers
