// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/arenaform.h"

#include "ui/municipality/cadenceeditor.h"
#include "ui/municipality/checkrow.h"
#include "ui/municipality/consenteditor.h"
#include "ui/municipality/deadlineeditor.h"
#include "ui/municipality/dutyeditor.h"
#include "ui/municipality/linesfield.h"
#include "ui/municipality/noticelabel.h"
#include "ui/municipality/participanteditor.h"
#include "ui/municipality/questionlist.h"
#include "ui/municipality/responsibleeditor.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/arenawording.h"
#include "ui/wording/cadencewording.h"
#include "ui/wording/problemwording.h"
#include "ui/wording/termwording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

namespace {

template<typename E>
Choices allOf()
{
    Choices choices;
    const auto all = QMetaEnum::fromType<E>();
    for (int i = 0; i < all.keyCount(); ++i)
        choices.append({TermWording::of(E(all.value(i))), all.value(i)});
    return choices;
}

template<typename E>
QList<int> numbersOf(const QList<E> &list)
{
    QList<int> numbers;
    for (const E one : list)
        numbers.append(int(one));
    return numbers;
}

template<typename E>
QList<E> listOf(const QList<int> &numbers)
{
    QList<E> list;
    for (const int one : numbers)
        list.append(E(one));
    return list;
}

/// Whether \a text was made from the rule, in whatever language was spoken then: such
/// words stand where the source's stood before a municipality changed its rule.
bool isOursFor(const Cadence &cadence, const QString &text)
{
    const QList<Language> all{Language::Bokmaal, Language::Nynorsk, Language::English};
    return std::any_of(all.begin(), all.end(), [&](Language language) {
        return oneLine(CadenceWording::brief(cadence, language)) == text;
    });
}

} // namespace

ArenaForm::ArenaForm(SchoolYear year, QWidget *parent) : FormWidget(parent)
{
    makeFields(year);
    addRows();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    all->setSpacing(Looks::margin);
    all->addWidget(m_questions);
    all->addWidget(m_wrong);
    all->addLayout(&rows());
    all->addWidget(m_rest);
    all->addWidget(m_source);
    all->addStretch(1);
    rows().setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows().setVerticalSpacing(Looks::margin - Looks::step);
    ArenaForm::retranslate();
    listen();
}

void ArenaForm::makeFields(SchoolYear year)
{
    const int purposeLines = 4;
    m_questions = new QuestionList(this);
    m_wrong = new NoticeLabel(NoticeLabel::Tone::Warning, this);
    m_name = new QLineEdit(this);
    m_kind = new QComboBox(this);
    m_sectors = new CheckRow(this);
    m_levels = new CheckRow(this);
    m_purpose = new QPlainTextEdit(this);
    m_purpose->setTabChangesFocus(true);
    m_purpose->setFixedHeight(fontMetrics().lineSpacing() * (purposeLines + 1));
    m_lead = new ResponsibleEditor(this);
    m_convener = new ResponsibleEditor(this);
    m_cadence = new CadenceEditor(year, this);
    m_cadenceText = new NoticeLabel(NoticeLabel::Tone::Quiet, this);
    m_place = new QLineEdit(this);
    m_consent = new ConsentEditor(this);
    m_records = new QComboBox(this);
    m_participants = new ParticipantEditor(this);
    m_deadlines = new DeadlineEditor(this);
    m_duties = new DutyEditor(this);
    m_forms = new LinesField(this);
    m_agenda = new LinesField(this);
    m_decisions = new LinesField(this);
    m_rest = new NoticeLabel(NoticeLabel::Tone::Plain, this);
    m_source = new NoticeLabel(NoticeLabel::Tone::Quiet, this);
}

void ArenaForm::addRows()
{
    auto *often = new QWidget(this);
    auto *column = new QVBoxLayout(often);
    column->setContentsMargins({});
    column->addWidget(m_cadenceText);
    column->addWidget(m_cadence);
    addRow(QT_TR_NOOP("Name"), m_name);
    addRow(QT_TR_NOOP("How often"), often);
    addRow(QT_TR_NOOP("Consent"), m_consent);
    addRow(QT_TR_NOOP("Leads"), m_lead);
    addRow(QT_TR_NOOP("Calls the meeting"), m_convener);
    addRow(QT_TR_NOOP("Place"), m_place);
    addRow(QT_TR_NOOP("Participants"), m_participants);
    addRow(QT_TR_NOOP("Deadlines"), m_deadlines);
    addRow(QT_TR_NOOP("Duties"), m_duties);
    addRow(QT_TR_NOOP("Forms before the meeting, one on each line"), m_forms);
    addRow(QT_TR_NOOP("Always on the agenda, one on each line"), m_agenda);
    addRow(QT_TR_NOOP("What it can decide, one on each line"), m_decisions);
    addRow(QT_TR_NOOP("Purpose"), m_purpose);
    addRow(QT_TR_NOOP("Kind"), m_kind);
    addRow(QT_TR_NOOP("Sectors"), m_sectors);
    addRow(QT_TR_NOOP("About"), m_levels);
    addRow(QT_TR_NOOP("Records are kept"), m_records);
}

void ArenaForm::listen()
{
    const auto tell = [this] {
        follow();
        emit changed();
    };
    for (QLineEdit *line : {m_name, m_place})
        connect(line, &QLineEdit::textEdited, this, tell);
    for (QComboBox *box : {m_kind, m_records})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    for (CheckRow *row : {m_sectors, m_levels})
        connect(row, &CheckRow::changed, this, tell);
    for (ResponsibleEditor *editor : {m_lead, m_convener})
        connect(editor, &ResponsibleEditor::changed, this, tell);
    connect(m_purpose, &QPlainTextEdit::textChanged, this, tell);
    connect(m_cadence, &CadenceEditor::changed, this, tell);
    connect(m_cadence, &CadenceEditor::problemsChanged, this, [this] {
        follow();
        emit problemsChanged();
    });
    connect(m_consent, &ConsentEditor::changed, this, tell);
    connect(m_participants, &ParticipantEditor::changed, this, tell);
    connect(m_deadlines, &DeadlineEditor::changed, this, tell);
    connect(m_duties, &DutyEditor::changed, this, tell);
    for (LinesField *field : {m_forms, m_agenda, m_decisions})
        connect(field, &QPlainTextEdit::textChanged, this, tell);
    connect(m_questions, &QuestionList::asked, this, &ArenaForm::answer);
    connect(m_questions, &QuestionList::answered, this, &ArenaForm::keepAnswer);
}

void ArenaForm::setPack(const MunicipalityPack &pack)
{
    m_pack = pack;
    fillChoices();
}

void ArenaForm::setSpan(const DateSpan &days) { m_cadence->setSpan(days); }

void ArenaForm::fillChoices()
{
    refill(*m_kind, allOf<ArenaTerms::Kind>());
    refill(*m_records, allOf<ArenaTerms::Records>());
    m_sectors->setChoices(allOf<Sector>());
    m_levels->setChoices(allOf<ArenaTerms::Level>());
    Choices roles;
    for (const Role &role : std::as_const(m_pack.roles))
        roles.append({role.name.in(spoken()), role.id});
    m_lead->setRoles(roles);
    m_convener->setRoles(roles);
    m_participants->model().setRoles(roles);
}

void ArenaForm::show(const ArenaVersion &version)
{
    const QSignalBlocker silence(this);
    readAsSpoken();
    m_before = version;
    m_name->setText(version.name.in(norwegian(spoken())));
    choose(*m_kind, int(version.kind));
    m_sectors->setChosen(numbersOf(version.sectors));
    m_levels->setChosen(numbersOf(version.levels));
    m_purpose->setPlainText(version.purpose.in(spoken()));
    m_lead->show(version.lead);
    m_convener->show(version.convener);
    m_cadence->setCadence(version.cadence);
    m_place->setText(version.place ? version.place->text.in(spoken()) : QString());
    for (QLineEdit *line : {m_name, m_place})
        line->setCursorPosition(0); // long ones are read from their beginning
    m_consent->show(version.consent);
    choose(*m_records, int(version.records));
    m_participants->model().show(version.participants);
    m_deadlines->model().show(version.deadlines);
    showLists(version);
    m_rest->say(ArenaWording::rest(version, spoken()));
    m_source->say(ArenaWording::source(version.source));
    follow();
}

ArenaVersion ArenaForm::version() const
{
    ArenaVersion now = m_before;
    now.name = written(now.name, m_name->text(), norwegian(language()));
    now.kind = ArenaTerms::Kind(m_kind->currentData().toInt());
    now.sectors = listOf<Sector>(m_sectors->chosen());
    now.levels = listOf<ArenaTerms::Level>(m_levels->chosen());
    now.purpose = written(now.purpose, m_purpose->toPlainText(), language());
    now.lead = m_lead->someone();
    now.convener = m_convener->someone();
    now.cadence = m_cadence->cadence();
    if (!(now.cadence == m_before.cadence)) // the source's words no longer say it
        now.cadenceText = {oneLine(CadenceWording::brief(now.cadence, spoken()))};
    const QString place = oneLine(m_place->text());
    if (place.isEmpty())
        now.place.reset();
    else if (!now.place)
        now.place = ArenaPlace{{place}, true};
    else if (LocalText text = written(now.place->text, place, language()); text != now.place->text)
        now.place = ArenaPlace{text, true};
    now.consent = m_consent->rule();
    now.records = ArenaTerms::Records(m_records->currentData().toInt());
    now.participants = m_participants->model().participants();
    now.deadlines = m_deadlines->model().deadlines();
    now.duties = m_duties->model().duties();
    now.formsBefore = forms();
    now.standingItems = m_agenda->texts();
    now.decisions = m_decisions->texts();
    return now;
}

void ArenaForm::showLists(const ArenaVersion &version)
{
    QList<LocalText> forms;
    for (const FormBefore &form : version.formsBefore)
        forms.append(form.name);
    m_duties->model().show(version.duties);
    m_forms->show(forms, spoken());
    m_agenda->show(version.standingItems, spoken());
    m_decisions->show(version.decisions, spoken());
}

/// Those that stood there before are required or not as they were.
QList<FormBefore> ArenaForm::forms() const
{
    QList<FormBefore> forms;
    const QList<LocalText> names = m_forms->texts();
    for (const LocalText &name : names) {
        const auto known =
            std::find_if(m_before.formsBefore.begin(), m_before.formsBefore.end(),
                         [&name](const FormBefore &one) { return one.name == name; });
        forms.append(known == m_before.formsBefore.end() ? FormBefore{name, true, true} : *known);
    }
    return forms;
}

QStringList ArenaForm::problems() const
{
    QStringList words = m_cadence->problems();
    const auto found = problemsIn(version());
    for (const ArenaProblem &problem : found)
        words.append(ProblemWording::of(problem));
    return words;
}

void ArenaForm::follow()
{
    const ArenaVersion now = version();
    QStringList words;
    const auto found = problemsIn(now);
    for (const ArenaProblem &problem : found)
        words.append(ProblemWording::of(problem));
    m_wrong->say(words.join(u'\n'));
    m_questions->show(openQuestions(now));
    const QString source = now.cadenceText.in(spoken());
    const bool isSource =
        now.cadence == m_before.cadence && !source.isEmpty() && !isOursFor(now.cadence, source);
    m_cadenceText->say(isSource ? tr("In the source: %1").arg(source) : QString());
}

void ArenaForm::answer(const OpenQuestion &question)
{
    using Kind = OpenQuestion::Kind;
    if (question.kind == Kind::Asked)
        m_questions->focusOn(question);
    else if (question.kind == Kind::NoticeDays)
        m_deadlines->focusOnDays(question.text);
    else if (question.kind == Kind::Consent)
        m_consent->focusOnKind();
    else if (question.kind == Kind::Lead)
        m_lead->focusOnRole();
    else
        m_cadence->focusOn(question.kind);
}

/// What the source asked is no longer open; question and answer stay among the notes.
void ArenaForm::keepAnswer(const OpenQuestion &question, const QString &text)
{
    m_before.questions.removeAll(question.text);
    m_before.notes.append({tr("%1 – %2").arg(question.text.in(spoken()), text)});
    m_rest->say(ArenaWording::rest(m_before, spoken()));
    follow();
    emit changed();
}

void ArenaForm::retranslate()
{
    const ArenaVersion now = version(); // what was read in one language is not written in another
    FormWidget::retranslate();
    fillChoices();
    m_lead->setAccessibleName(tr("Leads"));
    const ArenaVersion before = m_before;
    show(now);
    m_before = before;
    follow();
}

} // namespace tvers
