// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casepanel.h"

#include "core/storage/casework.h"
#include "core/storage/consentrepository.h"
#include "ui/cases/casebook.h"
#include "ui/cases/caseedits.h"
#include "ui/cases/caseform.h"
#include "ui/cases/discussionform.h"
#include "ui/cases/dutycard.h"
#include "ui/cases/groundsdialog.h"
#include "ui/cases/modebadge.h"
#include "ui/cases/namecasedialog.h"
#include "ui/cases/preformpart.h"
#include "ui/municipality/directorychoices.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"
#include "ui/wording/casewording.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Tab { AboutTab, DiscussionTab, FormTab };

} // namespace

CasePanel::CasePanel(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_book(CaseBook::of(desk)),
    m_badge(new ModeBadge(this)),
    m_number(heading()),
    m_child(new QLabel(this)),
    m_step(new QLabel(this)),
    m_duty(new DutyCard(desk, this)),
    m_form(new CaseForm(desk, this)),
    m_discuss(new QPushButton(iconOf(Symbol::Add), {}, this)),
    m_mode(new QPushButton(this)),
    m_close(new QPushButton(this)),
    m_tabs(new QTabWidget(this)),
    m_preForm(new PreFormPart(desk, this)),
    m_discussions(new QListWidget(this)),
    m_discussion(new DiscussionForm(desk, this))
{
    setAcceptDrops(true);
    layOut();
    listen();
    retranslate();
}

QLabel *CasePanel::heading()
{
    auto *label = new QLabel(this);
    label->setFont(headingFont(label->font()));
    label->setWordWrap(true);
    return label;
}

void CasePanel::layOut()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_badge);
    top->addWidget(m_number, 1);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Looks::gap);
    for (QPushButton *button : {m_discuss, m_mode, m_close}) {
        button->setMinimumHeight(Looks::leastTarget);
        buttons->addWidget(button);
    }
    m_discussions->setWordWrap(true);
    m_discussions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_step->setWordWrap(true);
    m_child->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    addTab({m_form});
    addTab({m_discussions, m_discussion});
    addTab({m_preForm});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::gap);
    column->addLayout(top);
    column->addWidget(m_child);
    column->addWidget(m_step);
    column->addLayout(buttons);
    column->addWidget(m_duty);
    column->addWidget(m_tabs, 1);
}

void CasePanel::addTab(const QList<QWidget *> &parts)
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, Looks::gap, 0, 0);
    column->setSpacing(Looks::gap);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch(1);
    m_tabs->addTab(page, QString());
}

void CasePanel::listen()
{
    connect(m_form, &CaseForm::edited, this, &CasePanel::changeCase);
    connect(m_duty, &DutyCard::edited, this, [this] {
        if (const DiscussionCase *one = shown()) {
            DiscussionCase after = *one;
            after.duty = m_duty->duty();
            changeCase(after);
        }
    });
    connect(m_preForm, &PreFormPart::admitted, this, [this](const QString &because) {
        if (const DiscussionCase *one = shown()) {
            DiscussionCase after = *one;
            after.formAdmitted = because;
            changeCase(after);
        }
    });
    connect(m_mode, &QPushButton::clicked, this, [this] {
        const DiscussionCase *one = shown();
        if (one)
            isNamed(one->mode) ? goOnAnonymously() : goOnByName();
    });
    connect(m_discussion, &DiscussionForm::nameNeeded, this,
            [this] { m_mode->setFocus(Qt::OtherFocusReason); });
    connect(m_close, &QPushButton::clicked, this, &CasePanel::closeOrOpen);
    connect(m_discuss, &QPushButton::clicked, this, &CasePanel::discuss);
    connect(m_discussions, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_listed.size())
            m_discussion->show(m_listed[row]);
    });
    connect(&m_book, &CaseBook::changed, this, &CasePanel::follow);
    connect(&m_desk, &Desk::lockChanged, this, &CasePanel::follow);
}

const DiscussionCase *CasePanel::shown() const { return m_id ? m_book.find(*m_id) : nullptr; }

void CasePanel::show(CaseId id)
{
    if (m_id != id) {
        m_duty->forget();
        m_id = id;
        m_discussions->setCurrentRow(-1);
    }
    follow();
    if (m_listed.isEmpty() && m_tabs->currentIndex() == DiscussionTab)
        m_tabs->setCurrentIndex(AboutTab); // nothing is to be seen there yet
}

void CasePanel::showDiscussion(DiscussionId id)
{
    const qsizetype row = m_listed.indexOf(id);
    if (row < 0)
        return;
    m_tabs->setCurrentIndex(DiscussionTab);
    m_discussions->setCurrentRow(int(row));
}

void CasePanel::toAbout()
{
    m_tabs->setCurrentIndex(AboutTab);
    m_form->toAbout();
}

void CasePanel::follow()
{
    const DiscussionCase *one = shown();
    if (!one)
        return;
    const bool isOpen = one->state == DiscussionCase::State::Open;
    const bool may = m_desk.mayEdit() && isOpen;
    const CaseStory story = m_book.story(one->id);
    const NextStep step = nextStep(story);
    const DayWording days(spoken());
    m_badge->show(one->mode);
    m_number->setText(isOpen ? tr("Case %1").arg(one->numberText())
                             : tr("Case %1, closed").arg(one->numberText()));
    m_child->setText(one->child ? m_book.childName(*one->child) : QString());
    m_child->setVisible(one->child.has_value());
    const QString what = CaseWording::step(step.kind);
    m_step->setText(step.day ? tr("Next: %1, %2").arg(what, days.shortDayWithYear(*step.day))
                             : tr("Next: %1").arg(what));
    m_duty->setPlace(QStringLiteral("case/%1/duty").arg(one->id.text()));
    m_duty->show(one->duty);
    m_duty->setVisible(story.asksForDuty);
    m_duty->setReadOnly(!may);
    m_form->show(*one, m_book.types());
    m_form->setReadOnly(!may);
    m_preForm->show(*one);
    const bool single = isAboutOneChild(one->mode);
    m_mode->setVisible(single);
    m_mode->setEnabled(may);
    m_mode->setText(isNamed(one->mode) ? tr("&Begin anonymously…") : tr("&Go on by name…"));
    m_close->setEnabled(m_desk.mayEdit());
    m_close->setText(isOpen ? tr("C&lose the case…") : tr("&Open the case again"));
    m_discuss->setEnabled(may);
    followDiscussions();
}

void CasePanel::followDiscussions()
{
    const QSignalBlocker quiet(m_discussions);
    const int before = m_discussions->currentRow();
    const auto chosen =
        before >= 0 && before < m_listed.size() ? std::optional(m_listed[before]) : std::nullopt;
    m_listed.clear();
    m_discussions->clear();
    for (const Discussion &one : m_book.discussionsOf(*m_id)) {
        m_listed.append(one.id);
        const QString decided = one.decision ? CaseWording::weight(one.weight) + u": "_s +
                                                   CaseWording::decision(*one.decision)
                                             : tr("nothing decided yet");
        new QListWidgetItem(tr("%1, %2 – %3")
                                .arg(DayWording(spoken()).shortDayWithYear(one.day),
                                     arenaName(m_desk.content(), one.arena), decided),
                            m_discussions);
    }
    const qsizetype kept = chosen ? m_listed.indexOf(*chosen) : -1;
    const int row = int(kept >= 0 ? kept : m_listed.size() - 1);
    m_discussions->setCurrentRow(row);
    m_discussions->setVisible(!m_listed.isEmpty());
    const int lines = qBound(1, int(m_listed.size()), 4);
    m_discussions->setFixedHeight(lines * 2 * fontMetrics().lineSpacing() + Looks::gap);
    m_discussion->setVisible(row >= 0);
    if (row >= 0)
        m_discussion->show(m_listed[row]);
    m_tabs->setTabText(DiscussionTab, tr("Discussions (%1)").arg(m_listed.size()));
}

void CasePanel::changeCase(const DiscussionCase &after)
{
    const DiscussionCase *found = shown();
    if (!found)
        return;
    const DiscussionCase before = *found;
    m_desk.carryOut(tvers::changeCase(m_desk, before, after));
    follow(); // as it is now, where it was refused
}

/// In the meeting that the case was opened from, with those who are there; else today, in
/// the arena that fits best.
Discussion CasePanel::beginningOf(const DiscussionCase &about) const
{
    const auto meeting = m_book.discussedIn(about.id);
    const QDate day = meeting ? meeting->day : m_desk.today();
    const QList<ArenaChoice> arenas = arenasFor(m_desk, about, day);
    const auto at = std::find_if(arenas.begin(), arenas.end(), [&](const ArenaChoice &one) {
        return meeting && one.arena == meeting->arena;
    });
    const bool isThere = at != arenas.end();
    const ArenaChoice *arena = isThere ? &*at : arenas.isEmpty() ? nullptr : &arenas.first();
    return {.id = DiscussionId::random(),
            .caseId = about.id,
            .arena = arena ? arena->arena : ArenaId::random(),
            .version = arena ? arena->version : ArenaVersionId::random(),
            .day = isThere ? day : m_desk.today(),
            .mode = about.mode,
            .asked = about.asked,
            .notAskedReason = about.notAskedReason,
            .present = isThere ? meeting->present : QList<ConsentParticipant>(),
            .notTheChild = about.notTheChild};
}

void CasePanel::discuss()
{
    const DiscussionCase *found = shown();
    if (!found)
        return;
    const DiscussionCase about = *found;
    GroundsDialog dialog(m_desk, about, beginningOf(about), this);
    DialogDraft::keep(dialog, m_desk, about.id.text());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Discussion wanted = dialog.discussion();
    DiscussionCase answered = about;
    answered.asked = wanted.asked;
    answered.notAskedReason = wanted.notAskedReason;
    if (!(answered == about))
        m_desk.carryOut(tvers::changeCase(m_desk, about, answered));
    m_desk.carryOut(addDiscussion(m_desk, wanted));
    showDiscussion(wanted.id);
    m_discussion->toFirst();
}

void CasePanel::goOnByName()
{
    const DiscussionCase anonymous = *shown();
    NameCaseDialog dialog(m_book, anonymous, this);
    DialogDraft::keep(dialog, m_desk, anonymous.id.text());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto named = madeNamed(anonymous, dialog.child(), dialog.mode());
    (void)carryOutForGood(m_desk, [this, named]() -> Result<> {
        if (!named)
            return named.error();
        return CaseWork(m_desk.store(), m_desk.now().toUTC()).change(*named);
    });
}

void CasePanel::goOnAnonymously()
{
    const DiscussionCase named = *shown();
    std::optional<DiscussionCase> begun;
    const bool carried = carryOutForGood(m_desk, [&]() -> Result<> {
        auto made = CaseWork(m_desk.store(), m_desk.now().toUTC()).beginAnonymously(named);
        if (!made)
            return made.error();
        begun = *std::move(made);
        return Done{};
    });
    if (carried)
        emit caseAsked(begun->id);
}

void CasePanel::closeOrOpen()
{
    DiscussionCase after = *shown();
    if (after.state == DiscussionCase::State::Open) {
        const auto because =
            DialogDraft::askLine(m_desk,
                                 {tr("Close the case"), tr("Why is it over? May be empty."),
                                  after.id.text(), after.closedBecause},
                                 this);
        if (!because)
            return;
        after.closedBecause = because->simplified();
        after.state = DiscussionCase::State::Closed;
    } else {
        after.state = DiscussionCase::State::Open;
    }
    changeCase(after);
}

void CasePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_preForm->offered(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CasePanel::dropEvent(QDropEvent *event)
{
    const QString path = m_preForm->offered(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_tabs->setCurrentIndex(FormTab);
    m_preForm->takeIn(path);
}

void CasePanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of the case"));
    m_tabs->setTabText(AboutTab, tr("About"));
    m_tabs->setTabText(FormTab, tr("Form"));
    m_discussions->setAccessibleName(tr("Discussions"));
    m_discuss->setText(tr("New &discussion…"));
    follow();
}

} // namespace tvers
