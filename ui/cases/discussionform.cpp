// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/discussionform.h"

#include "core/storage/casework.h"
#include "ui/cases/casebook.h"
#include "ui/cases/caseedits.h"
#include "ui/cases/decisionwords.h"
#include "ui/cases/fittingquestion.h"
#include "ui/cases/groundsdialog.h"
#include "ui/cases/measurelist.h"
#include "ui/municipality/directorychoices.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/optionalday.h"
#include "ui/wording/casewording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualFollowUp = 42; // days

struct TextRow {
    QString DiscussionTexts::*text;
    const char *label;
};

constexpr std::array textRows{
    TextRow{&DiscussionTexts::question,
            QT_TRANSLATE_NOOP("tvers::DiscussionForm", "The question to the team")},
    TextRow{&DiscussionTexts::seenAndHeard,
            QT_TRANSLATE_NOOP("tvers::DiscussionForm", "What has been seen and heard")},
    TextRow{&DiscussionTexts::howLong, QT_TRANSLATE_NOOP("tvers::DiscussionForm", "For how long")},
    TextRow{&DiscussionTexts::triedAndEffect,
            QT_TRANSLATE_NOOP("tvers::DiscussionForm", "What has been tried, and the effect")},
    TextRow{&DiscussionTexts::maintaining,
            QT_TRANSLATE_NOOP("tvers::DiscussionForm", "What keeps it going")},
    TextRow{&DiscussionTexts::resources,
            QT_TRANSLATE_NOOP("tvers::DiscussionForm", "Resources and strengths")},
    TextRow{&DiscussionTexts::childsView,
            QT_TRANSLATE_NOOP("tvers::DiscussionForm", "The child’s own view")},
    TextRow{&DiscussionTexts::guardiansView,
            QT_TRANSLATE_NOOP("tvers::DiscussionForm", "The guardians’ view")},
    TextRow{&DiscussionTexts::advice,
            QT_TRANSLATE_NOOP("tvers::DiscussionForm", "Advice from the team")},
};

template<typename E>
Choices optionalChoices(const QString &none, QString (*words)(E))
{
    Choices choices{{none, -1}};
    const auto all = QMetaEnum::fromType<E>();
    for (int i = 0; i < all.keyCount(); ++i)
        choices.append({words(E(all.value(i))), all.value(i)});
    return choices;
}

template<typename E>
std::optional<E> chosenIn(const QComboBox &box)
{
    const int value = box.currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(E(value));
}

} // namespace

DiscussionForm::DiscussionForm(Desk &desk, QWidget *parent) :
    FormWidget(parent),
    m_desk(desk),
    m_book(CaseBook::of(desk)),
    m_grounds(new QLabel(this)),
    m_change(new QPushButton(this)),
    m_fitting(new FittingQuestion(desk, this)),
    m_decision(new QComboBox(this)),
    m_authority(new QComboBox(this)),
    m_weight(new QLabel(this)),
    m_needsName(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_measures(new MeasureList(desk, this)),
    m_followUp(new OptionalDay(desk.today().addDays(usualFollowUp), this)),
    m_told(new OptionalDay(desk.today(), this)),
    m_toldTo(new GatedText(desk, GatedText::Lines::One, this)),
    m_toldBy(new GatedText(desk, GatedText::Lines::One, this)),
    m_outcome(new QComboBox(this)),
    m_archived(new GatedText(desk, GatedText::Lines::One, this)),
    m_missing(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_finish(new QPushButton(this))
{
    for (GatedText *&text : m_texts)
        text = new GatedText(desk, GatedText::Lines::Several, this);
    rows().setRowWrapPolicy(QFormLayout::WrapAllRows);
    setLayout(&rows());
    addFields();
    QWidget *before = m_change; // made last, they stand first
    for (GatedText *text : m_texts) {
        setTabOrder(before, &text->editor());
        before = &text->editor();
    }
    listen();
    retranslate();
}

void DiscussionForm::addFields()
{
    m_grounds->setWordWrap(true);
    m_weight->setWordWrap(true);
    rows().addRow(m_grounds);
    rows().addRow(m_change);
    for (size_t i = 0; i < m_texts.size(); ++i)
        addRow(textRows[i].label, m_texts[i], &m_texts[i]->editor());
    rows().addRow(m_fitting);
    addRow(QT_TR_NOOP("Decided"), m_decision);
    rows().addRow(m_needsName);
    addRow(QT_TR_NOOP("Present with the authority to decide"), m_authority);
    rows().addRow(m_weight);
    rows().addRow(m_measures);
    rows().addRow(m_followUp);
    rows().addRow(m_told);
    addRow(QT_TR_NOOP("Who was told"), m_toldTo, &m_toldTo->editor());
    addRow(QT_TR_NOOP("By (role)"), m_toldBy, &m_toldBy->editor());
    addRow(QT_TR_NOOP("Outcome"), m_outcome);
    addRow(QT_TR_NOOP("Archived as"), m_archived, &m_archived->editor());
    rows().addRow(m_missing);
    rows().addRow(m_finish);
    for (QWidget *widget : {static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_finish),
                            static_cast<QWidget *>(m_decision), static_cast<QWidget *>(m_authority),
                            static_cast<QWidget *>(m_outcome)})
        widget->setMinimumHeight(Looks::leastTarget);
}

void DiscussionForm::listen()
{
    for (GatedText *text : texts())
        connect(text, &GatedText::edited, this, &DiscussionForm::tell);
    for (QComboBox *box : {m_decision, m_authority, m_outcome})
        connect(box, &QComboBox::activated, this, &DiscussionForm::tell);
    connect(m_fitting, &FittingQuestion::edited, this, &DiscussionForm::tell);
    for (OptionalDay *day : {m_followUp, m_told})
        connect(day, &OptionalDay::edited, this, &DiscussionForm::tell);
    connect(m_change, &QPushButton::clicked, this, &DiscussionForm::changeGrounds);
    connect(m_finish, &QPushButton::clicked, this, &DiscussionForm::finishOrOpen);
    connect(&m_book, &CaseBook::changed, this, &DiscussionForm::follow);
}

QList<GatedText *> DiscussionForm::texts() const
{
    return QList<GatedText *>(m_texts.begin(), m_texts.end()) << m_toldTo << m_toldBy << m_archived;
}

void DiscussionForm::fillChoices()
{
    refill(*m_decision,
           optionalChoices<Discussion::Decision>(tr("Nothing yet"), [](Discussion::Decision one) {
               return CaseWording::decision(one);
           }));
    refill(*m_outcome,
           optionalChoices<Discussion::Outcome>(tr("Not known yet"), &CaseWording::outcome));
    Choices authority{{tr("Nobody"), QString()}};
    for (const Role &role : m_desk.pack().roles) {
        if (role.id == "principal"_L1 || role.id == "kindergarten_manager"_L1 ||
            role.id == "unit_manager"_L1)
            authority.append({role.name.in(norwegian(spoken())), role.id});
    }
    if (authority.size() == 1)
        authority.append({tr("The unit’s manager"), u"unit_manager"_s});
    authority.append({tr("Somebody with “fullmakt”"), u"delegate"_s});
    refill(*m_authority, authority);
}

void DiscussionForm::show(DiscussionId id)
{
    if (m_id && *m_id != id) {
        for (GatedText *text : texts())
            text->forget();
        m_fitting->forget();
    }
    m_id = id;
    follow();
}

void DiscussionForm::toFirst() { m_texts.front()->setFocus(Qt::OtherFocusReason); }

void DiscussionForm::follow()
{
    const Discussion *one = m_id ? m_book.find(*m_id) : nullptr;
    setVisible(one);
    if (one)
        fill(*one);
}

QString DiscussionForm::groundsOf(const Discussion &one) const
{
    QStringList present{tr("the unit")};
    for (const ConsentParticipant &who : one.present) {
        if (who.role == ConsentParticipant::Role::Service)
            present.append(whoIs(m_desk, who.service));
        else if (who.role == ConsentParticipant::Role::Guardian)
            present.append(tr("the guardians"));
        else if (who.role == ConsentParticipant::Role::Child)
            present.append(tr("the child"));
    }
    QStringList lines{tr("%1, %2").arg(arenaName(m_desk.content(), one.arena),
                                       DayWording(spoken()).dayWithWeek(one.day)),
                      tr("Present: %1").arg(present.join(u", "_s))};
    if (!one.paragraph.isEmpty())
        lines.append(tr("On the basis of %1").arg(one.paragraph));
    else if (!one.restsOn.isEmpty())
        lines.append(tr("Rests on %n consent(s)", nullptr, int(one.restsOn.size())));
    if (one.finished)
        lines.append(tr("Finished %1").arg(DayWording(spoken()).shortDayWithYear(*one.finished)));
    return lines.join(u'\n');
}

void DiscussionForm::fillDecision(const Discussion &one)
{
    m_followUp->show(one.followUp);
    m_fitting->setPlace(u"discussion/%1/fitting"_s.arg(one.id.text()));
    m_fitting->show(one.fitting);
    m_fitting->setVisible(one.mode == CaseMode::Kind::Anonymous);
    choose(*m_decision, one.decision ? int(*one.decision) : -1);
    choose(*m_outcome, one.outcome ? int(*one.outcome) : -1);
    choose(*m_authority, one.authority);
    m_weight->setText(one.weight == Discussion::Weight::Decision
                          ? tr("This is a decision.")
                          : tr("This is a recommendation: nobody with the authority to decide was "
                               "present."));
}

void DiscussionForm::fill(const Discussion &one)
{
    const auto watch = isNamed(one.mode) ? GatedText::Watch::Nothing : GatedText::Watch::Texts;
    const bool readOnly = one.finished || !m_desk.mayEdit();
    m_grounds->setText(groundsOf(one));
    for (GatedText *text : texts()) {
        text->setWatch(watch);
        text->setReadOnly(readOnly);
    }
    const QList<GatedText *> all = texts();
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i]->setPlace(u"discussion/%1/%2"_s.arg(one.id.text()).arg(i));
    for (size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i]->show(one.texts.*textRows[i].text, one.notTheChild);
    const GuardianFeedback told = one.feedback.value_or(GuardianFeedback{});
    m_toldTo->show(told.to, one.notTheChild);
    m_toldBy->show(told.by, one.notTheChild);
    m_archived->show(one.archived, one.notTheChild);
    m_told->show(one.feedback ? std::optional(told.day) : std::nullopt);
    for (GatedText *text : {m_toldTo, m_toldBy}) {
        text->setVisible(one.feedback.has_value());
        if (QWidget *label = rows().labelForField(text))
            label->setVisible(one.feedback.has_value());
    }
    fillDecision(one);
    m_measures->show(one);
    m_needsName->say({});
    m_missing->say({});
    for (QWidget *widget : {static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_decision),
                            static_cast<QWidget *>(m_authority), static_cast<QWidget *>(m_outcome),
                            static_cast<QWidget *>(m_followUp), static_cast<QWidget *>(m_told)})
        widget->setEnabled(!readOnly);
    m_fitting->setReadOnly(readOnly);
    m_finish->setEnabled(m_desk.mayEdit());
    m_finish->setText(one.finished ? tr("Op&en the discussion again…")
                                   : tr("Finish th&e discussion"));
}

void DiscussionForm::takeTexts(Discussion &now) const
{
    const auto put = [&now](const GatedText &field, QString &place) {
        if (field.stops())
            return; // what was there stays, until nothing tells
        place = field.text();
        for (const QString &name : field.notTheChild()) {
            if (!now.notTheChild.contains(name))
                now.notTheChild.append(name);
        }
    };
    for (size_t i = 0; i < m_texts.size(); ++i)
        put(*m_texts[i], now.texts.*textRows[i].text);
    put(*m_archived, now.archived);
    if (const auto day = m_told->day()) {
        GuardianFeedback told = now.feedback.value_or(GuardianFeedback{});
        put(*m_toldTo, told.to);
        put(*m_toldBy, told.by);
        told.day = *day;
        now.feedback = told;
    } else {
        now.feedback.reset();
    }
}

Discussion DiscussionForm::wanted(const Discussion &before) const
{
    Discussion now = before;
    takeTexts(now);
    now.fitting = m_fitting->fitting();
    if (!(now.texts == before.texts) && (now.fitting == before.fitting || now.fitting.stops()))
        now.fitting = {}; // another description: asked anew
    now.decision = chosenIn<Discussion::Decision>(*m_decision);
    now.outcome = chosenIn<Discussion::Outcome>(*m_outcome);
    now.authority = m_authority->currentData().toString();
    now.weight =
        now.authority.isEmpty() ? Discussion::Weight::Recommendation : Discussion::Weight::Decision;
    now.followUp = m_followUp->day();
    return now;
}

void DiscussionForm::tell()
{
    const Discussion *found = m_id ? m_book.find(*m_id) : nullptr;
    if (!found || found->finished)
        return;
    const Discussion before = *found;
    Discussion now = wanted(before);
    const bool needs = now.decision && needsName(*now.decision) && !isNamed(before.mode);
    if (needs) {
        now.decision = before.decision;
        choose(*m_decision, before.decision ? int(*before.decision) : -1);
    }
    if (!(now == before) && !now.fitting.stops()) {
        m_desk.carryOut(changeDiscussion(m_desk, before, now));
        follow(); // as it is now, where it was refused
    }
    if (needs) {
        m_needsName->say(tr("That cannot be done for somebody without a name. Ask for consent "
                            "first, and go on with the case by name."));
        emit nameNeeded();
    }
}

void DiscussionForm::changeGrounds()
{
    const Discussion *found = m_id ? m_book.find(*m_id) : nullptr;
    const DiscussionCase *about = found ? m_book.find(found->caseId) : nullptr;
    if (!about)
        return;
    const Discussion before = *found;
    GroundsDialog dialog(m_desk, *about, before, this);
    DialogDraft::keep(dialog, m_desk, before.id.text());
    if (dialog.exec() == QDialog::Accepted && !(dialog.discussion() == before))
        m_desk.carryOut(changeDiscussion(m_desk, before, dialog.discussion()));
}

void DiscussionForm::finish(const Discussion &one)
{
    QStringList missing;
    for (const Measure &measure : m_book.measuresOf(one.id)) {
        if (const auto complete = checkComplete(measure); !complete)
            missing.append(
                tr("“%1” lacks: %2")
                    .arg(measure.what, CaseWording::measureField(complete.error().facts.value(0))));
    }
    if (one.mode == CaseMode::Kind::Anonymous &&
        one.fitting.count == ChildrenFitting::Count::Unanswered)
        missing.append(tr("Say how many children fit the description."));
    if (!missing.isEmpty()) {
        m_missing->say(tr("It cannot be finished yet.") + u'\n' + missing.join(u'\n'));
        return;
    }
    Discussion finished = one;
    finished.finished = m_desk.today();
    finished.finishedBy = one.authority;
    (void)carryOutForGood(m_desk, [this, finished]() -> Result<> {
        const auto kept = CaseWork(m_desk.store(), m_desk.now().toUTC()).change(finished);
        return kept ? Result<>(Done{}) : kept.error();
    });
}

void DiscussionForm::finishOrOpen()
{
    const Discussion *found = m_id ? m_book.find(*m_id) : nullptr;
    if (!found)
        return;
    const Discussion one = *found;
    if (!one.finished) {
        finish(one);
        return;
    }
    const QString reason = DialogDraft::askLine(m_desk,
                                                {tr("Open the discussion again"),
                                                 tr("Why? It is kept in the log."), one.id.text()},
                                                this)
                               .value_or(QString())
                               .simplified();
    if (reason.isEmpty())
        return;
    (void)carryOutForGood(m_desk, [this, one, reason] {
        return CaseWork(m_desk.store(), m_desk.now().toUTC()).reopen(one.id, reason);
    });
}

void DiscussionForm::retranslate()
{
    FormWidget::retranslate();
    m_change->setText(tr("Change day or who was present…"));
    m_followUp->setWords(tr("Follow-up on"));
    m_told->setWords(tr("The guardians were told on"));
    fillChoices();
    follow();
}

} // namespace tvers
