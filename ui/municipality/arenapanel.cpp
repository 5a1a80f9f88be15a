// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/arenapanel.h"

#include "ui/municipality/arenaform.h"
#include "ui/municipality/arenarows.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/dayfield.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/taborder.h"
#include "ui/wording/daywording.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tvers {

ArenaPanel::ArenaPanel(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_span(new NoticeLabel(NoticeLabel::Tone::Quiet, this)),
    m_form(new ArenaForm(desk.schoolYear(), this)),
    m_bar(savingBar())
{
    layOut();
    retranslate();
    connect(m_form, &ArenaForm::changed, this, &ArenaPanel::keepDraft);
    connect(m_form, &ArenaForm::problemsChanged, this, &ArenaPanel::followDraft);
    connect(m_day, &DayField::dateChanged, this, &ArenaPanel::followDraft);
    connect(m_correct, &QPushButton::clicked, this, &ArenaPanel::correct);
    connect(m_fromDay, &QPushButton::clicked, this, &ArenaPanel::changeFromDay);
    connect(m_discard, &QPushButton::clicked, this, &ArenaPanel::discard);
}

void ArenaPanel::layOut()
{
    m_scrolling = new QScrollArea(this);
    m_scrolling->setWidgetResizable(true);
    m_scrolling->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    m_scrolling->setFrameShape(QFrame::NoFrame);
    m_scrolling->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scrolling->setWidget(m_form);
    m_scrolling->viewport()->installEventFilter(this);
    m_form->installEventFilter(this);
    m_span->setContentsMargins(Looks::margin, Looks::gap, Looks::margin, 0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_span);
    all->addWidget(m_scrolling, 1);
    all->addWidget(m_bar);
    const int leastLetters = 38;
    setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
}

QWidget *ArenaPanel::savingBar()
{
    auto *bar = new QFrame(this);
    bar->setFrameShape(QFrame::StyledPanel);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    m_question = new NoticeLabel(NoticeLabel::Tone::Plain, bar);
    m_correct = new QPushButton(bar);
    m_dayLabel = new QLabel(bar);
    m_day = new DayField(dayToLookAt(m_desk.schoolYear(), m_desk.today()), bar);
    m_dayLabel->setBuddy(m_day);
    m_fromDay = new QPushButton(bar);
    m_discard = new QPushButton(bar);
    auto *grid = new QGridLayout(bar);
    grid->addWidget(m_question, 0, 0, 1, 2);
    grid->addWidget(m_dayLabel, 1, 0);
    grid->addWidget(m_day, 1, 1);
    grid->addWidget(m_fromDay, 2, 0, 1, 2);
    grid->addWidget(m_correct, 3, 0, 1, 2);
    grid->addWidget(m_discard, 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    return bar;
}

void ArenaPanel::show(const QString &identifier)
{
    const bool isOther = identifier != m_identifier;
    m_identifier = identifier;
    m_kept = keptArena(m_desk.content(), identifier);
    const QDate day = dayToLookAt(m_desk.schoolYear(), m_desk.today());
    const auto *version = m_kept ? m_kept->around(day) : nullptr;
    const auto *rules = version ? readVersion(m_desk.pack(), identifier, *version) : nullptr;
    if (!rules) {
        m_version.reset();
        setEnabled(false);
        return;
    }
    m_version = *version;
    setEnabled(true);
    m_form->setEnabled(m_desk.mayEdit());
    const bool isNew = isOther || !(m_rules == *rules);
    m_rules = *rules;
    if (m_drafts.value(identifier, m_rules) == m_rules)
        m_drafts.remove(identifier);
    if (isNew && (isOther || !m_drafts.contains(identifier))) {
        m_form->setPack(m_desk.pack());
        m_form->show(m_drafts.value(identifier, m_rules));
    }
    if (isOther)
        m_day->setDate(day);
    followDraft();
}

void ArenaPanel::keepDraft()
{
    const ArenaVersion now = m_form->version();
    const bool hadOne = m_drafts.contains(m_identifier);
    if (now == m_rules)
        m_drafts.remove(m_identifier);
    else
        m_drafts.insert(m_identifier, now);
    if (QWidget *field = focusWidget(); field && m_form->isAncestorOf(field))
        m_field = field;
    followDraft();
    if (!hadOne && m_drafts.contains(m_identifier))
        tellWaiting();
    if (hadOne != m_drafts.contains(m_identifier))
        emit draftsChanged();
}

void ArenaPanel::followDraft()
{
    const bool isChanged = m_drafts.contains(m_identifier);
    const bool isRight = isChanged && m_form->problems().isEmpty();
    m_bar->setVisible(isChanged);
    tabAsLaidOut(*this); // questions come and go
    m_correct->setEnabled(isRight && m_desk.mayEdit());
    m_fromDay->setEnabled(isRight && m_desk.mayEdit());
    m_form->setSpan(shownSpan());
    m_question->say(isRight ? tr("You have changed the rules. From which day do they hold?")
                            : tr("Something is missing before it can be saved."));
    const DayWording days(spoken());
    QString span;
    if (m_version && m_version->from && m_version->to)
        span = tr("These rules hold from %1 to %2.")
                   .arg(days.day(*m_version->from), days.day(*m_version->to));
    else if (m_version && m_version->from)
        span = tr("These rules hold from %1.").arg(days.day(*m_version->from));
    else if (m_version && m_version->to)
        span = tr("These rules hold to %1.").arg(days.day(*m_version->to));
    m_span->say(span);
}

/// To whoever does not see the bar appear.
void ArenaPanel::tellWaiting() const
{
    QAccessibleEvent alert(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ArenaPanel::backToField()
{
    QWidget *pressed = focusWidget();
    if (!pressed || !m_bar->isAncestorOf(pressed))
        return;
    QWidget *field = m_field && m_field->isVisible() ? m_field.data() : firstStop(*m_form);
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

/// Of the year looked at: what the rules shown hold for; what is being changed, from
/// the day on that is proposed.
DateSpan ArenaPanel::shownSpan() const
{
    const DateSpan year = m_desk.schoolYear().span();
    QDate first = year.first();
    QDate last = year.last();
    if (m_version && m_version->from)
        first = qMax(first, *m_version->from);
    if (m_version && m_version->to)
        last = qMin(last, *m_version->to);
    if (m_drafts.contains(m_identifier))
        first = qMax(first, m_day->date());
    const auto span = DateSpan::make(first, last);
    return span ? *span : year;
}

void ArenaPanel::carryOut(const Edit &edit)
{
    backToField();
    const ArenaVersion wanted = m_drafts.take(m_identifier);
    const KeptArena before = *m_kept;
    const QString identifier = m_identifier;
    m_desk.carryOut(edit);
    const auto after = keptArena(m_desk.content(), identifier);
    if (after && after->versions == before.versions)
        m_drafts.insert(identifier, wanted); // refused: nothing of it is lost
    show(identifier);
    emit draftsChanged();
}

void ArenaPanel::correct()
{
    if (!m_kept || !m_version || !m_form->problems().isEmpty())
        return;
    const ArenaVersion now = m_form->version();
    const bool answers = openQuestions(now).size() < openQuestions(m_rules).size();
    carryOut(answers ? answerQuestion(m_desk.store(), *m_kept, *m_version, now)
                     : correctVersion(m_desk.store(), *m_kept, *m_version, now));
}

void ArenaPanel::changeFromDay()
{
    m_day->take();
    if (!m_kept || !m_day->isReadable() || !m_form->problems().isEmpty())
        return;
    carryOut(changeFrom(m_desk.store(), *m_kept, m_form->version(), m_day->date()));
}

void ArenaPanel::discard()
{
    backToField();
    m_drafts.remove(m_identifier);
    m_form->show(m_rules);
    followDraft();
    emit draftsChanged();
}

void ArenaPanel::answer(const OpenQuestion &question) { m_form->answer(question); }

void ArenaPanel::retranslate()
{
    m_correct->setText(tr("They were al&ways so: correct them"));
    m_dayLabel->setText(tr("From"));
    m_day->setAccessibleName(tr("From which day"));
    m_fromDay->setText(tr("&New rules from this day"));
    m_discard->setText(tr("&Discard the change"));
    m_scrolling->setAccessibleName(tr("The arena's rules"));
    followDraft();
}

/// What somebody writes in stays in sight when the bar, or a line above, comes or goes.
bool ArenaPanel::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *focused = focusWidget();
    if (event->type() == QEvent::Resize && focused && m_form->isAncestorOf(focused))
        m_scrolling->ensureWidgetVisible(focused, 0, Looks::margin);
    return QWidget::eventFilter(watched, event);
}

} // namespace tvers
