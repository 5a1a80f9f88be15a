// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseform.h"

#include "ui/cases/fittingquestion.h"
#include "ui/municipality/directorychoices.h"
#include "ui/shell/dayfield.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/optionalday.h"
#include "ui/wording/casewording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualDeadline = 14; // days

template<typename E>
Choices choicesOf(QString (*words)(E))
{
    Choices choices;
    const auto all = QMetaEnum::fromType<E>();
    for (int i = 0; i < all.keyCount(); ++i)
        choices.append({words(E(all.value(i))), all.value(i)});
    return choices;
}

} // namespace

CaseForm::CaseForm(Desk &desk, QWidget *parent) :
    FormWidget(parent),
    m_desk(desk),
    m_types(CaseTypes::builtIn()),
    m_type{new QComboBox(this), new QComboBox(this), new QComboBox(this)},
    m_stage(new QComboBox(this)),
    m_unit(new QComboBox(this)),
    m_about(new GatedText(desk, GatedText::Lines::Several, this)),
    m_fitting(new FittingQuestion(desk, this)),
    m_asked(new QComboBox(this)),
    m_notAsked(new GatedText(desk, GatedText::Lines::One, this)),
    m_reportedBy(new GatedText(desk, GatedText::Lines::One, this)),
    m_received(new DayField(desk.today(), this)),
    m_deadline(new OptionalDay(desk.today().addDays(usualDeadline), this)),
    m_followedBy(new GatedText(desk, GatedText::Lines::One, this))
{
    rows().setRowWrapPolicy(QFormLayout::WrapAllRows);
    setLayout(&rows());
    addFields();
    listen();
    retranslate();
}

void CaseForm::addFields()
{
    addRow(QT_TR_NOOP("What it is about"), m_about, &m_about->editor());
    rows().addRow(m_fitting);
    addRow(QT_TR_NOOP("Type of case"), m_type[0]);
    addRow(QT_TR_NOOP("Also"), m_type[1]);
    addRow(QT_TR_NOOP("And also"), m_type[2]);
    addRow(QT_TR_NOOP("Stage"), m_stage);
    addRow(QT_TR_NOOP("Unit"), m_unit);
    addRow(QT_TR_NOOP("Consent"), m_asked);
    addRow(QT_TR_NOOP("Why it was not asked for"), m_notAsked, &m_notAsked->editor());
    addRow(QT_TR_NOOP("Reported by (role)"), m_reportedBy, &m_reportedBy->editor());
    addRow(QT_TR_NOOP("Received"), m_received);
    rows().addRow(m_deadline);
    addRow(QT_TR_NOOP("Followed up by"), m_followedBy, &m_followedBy->editor());
    for (QComboBox *box : {m_type[0], m_type[1], m_type[2], m_stage, m_unit, m_asked})
        box->setMinimumHeight(Looks::leastTarget);
    m_received->setMinimumHeight(Looks::leastTarget);
}

QList<GatedText *> CaseForm::texts() const
{
    return {m_about, m_notAsked, m_reportedBy, m_followedBy};
}

void CaseForm::listen()
{
    for (QComboBox *box : {m_type[0], m_type[1], m_type[2], m_stage, m_unit, m_asked})
        connect(box, &QComboBox::activated, this, &CaseForm::tell);
    for (GatedText *text : texts())
        connect(text, &GatedText::edited, this, &CaseForm::tell);
    connect(m_fitting, &FittingQuestion::edited, this, &CaseForm::tell);
    connect(m_received, &DayField::dateChanged, this, &CaseForm::tell);
    connect(m_deadline, &OptionalDay::edited, this, &CaseForm::tell);
}

void CaseForm::fillChoices()
{
    const Language language = norwegian(spoken());
    for (size_t i = 0; i < m_type.size(); ++i) {
        Choices choices;
        if (i > 0)
            choices.append({tr("None"), QString()});
        for (const CaseType &type : m_types.all()) {
            const bool has = m_shown && m_shown->types.contains(type.code);
            if (!type.isRetired || has)
                choices.append({type.name.in(language), type.code});
        }
        refill(*m_type[i], choices);
    }
    refill(*m_stage, choicesOf<DiscussionCase::Stage>(
                         [](DiscussionCase::Stage one) { return CaseWording::stage(one); }));
    refill(*m_asked,
           choicesOf<CaseMode::Asked>([](CaseMode::Asked one) { return CaseWording::asked(one); }));
    refill(*m_unit, unitChoices(m_desk.content(), tr("None")));
}

void CaseForm::show(const DiscussionCase &one, const CaseTypes &types)
{
    const QSignalBlocker quiet(m_received);
    if (m_shown && m_shown->id != one.id) {
        for (GatedText *text : texts())
            text->forget();
        m_fitting->forget();
    }
    m_shown = one;
    m_types = types;
    fillChoices();
    for (size_t i = 0; i < m_type.size(); ++i)
        choose(*m_type[i], one.types.value(qsizetype(i)));
    choose(*m_stage, int(one.stage));
    choose(*m_asked, int(one.asked));
    choose(*m_unit, idValue(one.unit));
    const auto placed = [&one](GatedText &text, QLatin1StringView name) -> GatedText & {
        text.setPlace(u"case/%1/%2"_s.arg(one.id.text(), name));
        return text;
    };
    placed(*m_about, "about"_L1).show(one.about, one.notTheChild);
    placed(*m_notAsked, "notAsked"_L1).show(one.notAskedReason, one.notTheChild);
    placed(*m_reportedBy, "reportedBy"_L1).show(one.reportedBy, one.notTheChild);
    placed(*m_followedBy, "followedBy"_L1).show(one.followedBy, one.notTheChild);
    m_fitting->setPlace(u"case/%1/fitting"_s.arg(one.id.text()));
    m_fitting->show(one.fitting);
    m_received->setDate(one.received);
    m_deadline->show(one.deadline);
    m_deadline->suggest(one.received.addDays(usualDeadline));
    followMode();
}

void CaseForm::followMode()
{
    if (!m_shown)
        return;
    const bool isSingle = isAboutOneChild(m_shown->mode);
    for (GatedText *text : texts())
        text->setWatch(isNamed(m_shown->mode) ? GatedText::Watch::Nothing
                                              : GatedText::Watch::Texts);
    m_fitting->setVisible(m_shown->mode == CaseMode::Kind::Anonymous && !m_shown->about.isEmpty());
    const bool notAsked = isSingle && m_shown->asked == CaseMode::Asked::NotAsked;
    for (const auto &[field, isThere] :
         {std::pair<QWidget *, bool>{m_asked, isSingle}, {m_notAsked, notAsked}}) {
        field->setVisible(isThere);
        if (QWidget *label = rows().labelForField(field))
            label->setVisible(isThere);
    }
}

void CaseForm::setReadOnly(bool readOnly)
{
    for (QWidget *field : {static_cast<QWidget *>(m_type[0]), static_cast<QWidget *>(m_type[1]),
                           static_cast<QWidget *>(m_type[2]), static_cast<QWidget *>(m_stage),
                           static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_asked),
                           static_cast<QWidget *>(m_received), static_cast<QWidget *>(m_deadline)})
        field->setEnabled(!readOnly);
    for (GatedText *text : texts())
        text->setReadOnly(readOnly);
    m_fitting->setReadOnly(readOnly);
}

void CaseForm::toAbout() { m_about->setFocus(Qt::OtherFocusReason); }

DiscussionCase CaseForm::wanted() const
{
    DiscussionCase now = *m_shown;
    now.types.clear();
    for (const QComboBox *box : m_type) {
        const QString code = box->currentData().toString();
        if (!code.isEmpty() && !now.types.contains(code))
            now.types.append(code);
    }
    now.stage = DiscussionCase::Stage(m_stage->currentData().toInt());
    now.unit = UnitId::fromText(m_unit->currentData().toString());
    now.asked = CaseMode::Asked(m_asked->currentData().toInt());
    now.received = m_received->date();
    now.deadline = m_deadline->day();
    now.fitting = m_fitting->fitting();
    const auto put = [&now](const GatedText &field, QString &place) {
        if (field.stops())
            return; // what was there stays, until nothing tells
        place = field.text();
        for (const QString &name : field.notTheChild()) {
            if (!now.notTheChild.contains(name))
                now.notTheChild.append(name);
        }
    };
    put(*m_about, now.about);
    put(*m_notAsked, now.notAskedReason);
    put(*m_reportedBy, now.reportedBy);
    put(*m_followedBy, now.followedBy);
    return redescribed(*m_shown, now);
}

void CaseForm::tell()
{
    if (!m_shown)
        return;
    const DiscussionCase now = wanted();
    if (!(now == *m_shown))
        emit edited(now);
}

void CaseForm::retranslate()
{
    FormWidget::retranslate();
    m_deadline->setWords(tr("Deadline"));
    if (!m_shown)
        return;
    const DiscussionCase shown = *m_shown;
    show(shown, m_types);
}

} // namespace tvers
