// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is done in the møteplan's place: set up, placed, changed, moved.
#include "core/planning/planner.h"
#include "core/planning/planwishes.h"
#include "ui/planning/absencesdialog.h"
#include "ui/planning/plandetails.h"
#include "ui/planning/plangrid.h"
#include "ui/planning/planplace.h"
#include "ui/planning/planreviewdialog.h"
#include "ui/planning/plansetupdialog.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/errorbox.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A part of the work after another: the second half of the way.
Progress secondHalf(const Progress &progress)
{
    return {[progress](int done, int total) { progress.report(total + done, 2 * total); },
            progress.cancelled};
}

Progress firstHalf(const Progress &progress)
{
    return {[progress](int done, int total) { progress.report(done, 2 * total); },
            progress.cancelled};
}

/// Puts a plan with all wishes into \a made.
std::function<void(const Progress &)> placing(const PlanProblem &problem,
                                              std::shared_ptr<std::optional<Plan>> made)
{
    return [problem, made = std::move(made)](const Progress &progress) {
        *made = makePlan(problem, firstHalf(progress));
        if (*made)
            *made = withWishes(problem, **made, {}, secondHalf(progress));
    };
}

} // namespace

void PlanPlace::addActions()
{
    using Subject = PlanChangeDialog::Subject;
    for (const Subject subject : {Subject::Person, Subject::Room, Subject::Day})
        connect(m_changeMenu->addAction(QString()), &QAction::triggered, this,
                [this, subject] { askAboutChange(subject); });
    const auto more = [this](auto step) {
        connect(m_moreMenu->addAction(QString()), &QAction::triggered, this, step);
    };
    more([this] { setUp(plan()); });
    more([this] { setUp(std::nullopt); });
    more([this] { AbsencesDialog(m_desk, this).exec(); });
    more([this] { placeAnew(); });
    more([this] {
        if (m_board)
            m_desk.carryOut(clearPlan(m_desk, *m_board));
    });
    more([this] {
        if (const auto kept = plan())
            m_desk.carryOut(removePlan(m_desk, *kept));
    });
    m_table->onKeys(Qt::Key_M, this, [this] { moveChosen(); });
    m_table->onKeys(Qt::Key_L, this, [this] { lockChosen(); });
    m_table->onKeys(Qt::Key_Delete, this, [this] { clearChosen(); });
    connect(m_place, &QPushButton::clicked, this, [this] { placeWithLeast({}); });
    connect(m_emptyButton, &QPushButton::clicked, this, [this] { setUp(std::nullopt); });
}

void PlanPlace::retranslateMenus()
{
    const QStringList changes{tr("Somebody is &away…"), tr("A &room is gone…"),
                              tr("A &day is closed…")};
    const QStringList more{tr("Se&t-up…"),        tr("&New plan for another arena…"),
                           tr("&Who is away…"),   tr("Place everything a&new"),
                           tr("&Clear the plan"), tr("&Remove the plan")};
    for (int i = 0; i < changes.size(); ++i)
        m_changeMenu->actions().at(i)->setText(changes[i]);
    for (int i = 0; i < more.size(); ++i)
        m_moreMenu->actions().at(i)->setText(more[i]);
}

void PlanPlace::listenToDetails()
{
    connect(m_details, &PlanDetails::moveAsked, this, &PlanPlace::moveChosen);
    connect(m_details, &PlanDetails::lockAsked, this, &PlanPlace::lockChosen);
    connect(m_details, &PlanDetails::clearAsked, this, &PlanPlace::clearChosen);
    connect(m_details, &PlanDetails::repairAsked, this, &PlanPlace::carryOut);
    connect(m_details, &PlanDetails::calendarAsked, this, &PlanPlace::showInCalendar);
}

void PlanPlace::setUp(const std::optional<MeetingPlan> &plan)
{
    PlanSetupDialog dialog(m_desk, plan, this);
    DialogDraft::keep(dialog, m_desk, plan ? plan->id.text() : QString());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto wish = dialog.wish();
    if (!wish)
        return;
    if (!plan)
        return planAnew(*wish);
    m_desk.carryOut(keepPlan(m_desk, *wish));
    placeWithLeast({});
}

void PlanPlace::lookAtPlanOf(ArenaId arena)
{
    for (const MeetingPlan &one : m_desk.content().plans) {
        if (one.arena == arena && one.year == m_desk.schoolYear())
            m_plans->setCurrentIndex(m_plans->findData(one.id.text()));
    }
}

/// A plan that is not there yet, placed and put in at once: one step to take back.
void PlanPlace::planAnew(const PlanWish &wish)
{
    const FileContent before = m_desk.content();
    const QList<Change> planned = planChanges(m_desk, wish);
    const FileContent supposed = withChanges(before, planned);
    const auto isOurs = [&](const MeetingPlan &one) {
        return one.arena == wish.arena && one.year == m_desk.schoolYear();
    };
    const auto plan = std::find_if(supposed.plans.begin(), supposed.plans.end(), isOurs);
    auto drafted = PlanBoard::make(m_desk, supposed, *plan);
    if (!drafted) {
        showError(this, drafted.error());
        return;
    }
    const auto board = std::make_shared<const PlanBoard>(*std::move(drafted));
    const auto made = std::make_shared<std::optional<Plan>>();
    const auto isDone = std::make_shared<bool>(false);
    m_desk.longWork().begin({tr("Placing the meetings"), placing(board->problem(), made),
                             [this, before, planned, board, made, isDone] {
                                 *isDone = *made && FileContent(m_desk.content()) == before;
                                 if (!*isDone)
                                     return;
                                 remember(board->problem(), (*made)->atMostMore);
                                 m_desk.carryOut(
                                     makePlanOf(m_desk, planned, *board, (*made)->placed));
                             }});
    const auto keepAnyway = [this, wish, isDone] { // cancelled: what was written is not lost
        if (!*isDone)
            m_desk.carryOut(keepPlan(m_desk, wish));
        lookAtPlanOf(wish.arena);
        if (isVisible()) // the button that began it is gone
            m_table->setFocus();
    };
    connect(&m_desk.longWork(), &LongWork::ended, this, keepAnyway,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void PlanPlace::remember(const PlanProblem &problem, int atMostMore)
{
    m_bound = Bound{problem, atMostMore};
}

void PlanPlace::placeAnew()
{
    if (!m_board)
        return;
    const auto problem = std::make_shared<const PlanProblem>(m_board->problem());
    const auto made = std::make_shared<std::optional<Plan>>();
    m_desk.longWork().begin(
        {tr("Placing the meetings"), placing(*problem, made), [this, problem, made] {
             if (*made && m_board && m_board->problem() == *problem)
                 takeAnew(**made);
         }});
}

void PlanPlace::takeAnew(const Plan &made)
{
    remember(m_board->problem(), made.atMostMore);
    if (m_board->placed() > 0) {
        PlanReviewDialog dialog(*m_board, made.placed, PlanReviewDialog::Proof::None, this);
        if (dialog.changes() > 0 && dialog.exec() != QDialog::Accepted)
            return;
    }
    m_desk.carryOut(placeMeetings(m_desk, *m_board, made.placed));
    m_table->setFocus();
}

void PlanPlace::placeWithLeast(const PlanChange &change)
{
    if (!m_board)
        return;
    auto supposed = PlanBoard::make(m_desk, m_board->plan(), change);
    if (!supposed) {
        showError(this, supposed.error());
        return;
    }
    const auto board = std::make_shared<const PlanBoard>(*std::move(supposed));
    const auto made = std::make_shared<std::optional<Result<Replanned>>>();
    m_desk.longWork().begin({tr("Looking for the plan that moves the fewest"),
                             [board, made](const Progress &progress) {
                                 *made = replan(board->problem(), board->draft().older, progress);
                             },
                             [this, board, made, change, before = m_board->problem()] {
                                 if (!*made || !m_board || !(m_board->problem() == before))
                                     return;
                                 if (**made)
                                     takeLeast(*board, change, ***made);
                                 else
                                     showError(this, (*made)->error());
                             }});
}

void PlanPlace::takeLeast(const PlanBoard &board, const PlanChange &change, const Replanned &made)
{
    remember(board.problem(), made.plan.atMostMore);
    const auto proof =
        made.provenLeast ? PlanReviewDialog::Proof::Least : PlanReviewDialog::Proof::None;
    PlanReviewDialog dialog(board, made.plan.placed, proof, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_desk.carryOut(takeChange(m_desk, board, change, made.plan.placed));
    m_table->setFocus();
}

void PlanPlace::askAboutChange(PlanChangeDialog::Subject subject)
{
    if (!m_board)
        return;
    PlanChangeDialog dialog(subject, m_desk, *m_board, this);
    DialogDraft::keep(dialog, m_desk, QString::number(int(subject)));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto change = dialog.change())
        placeWithLeast(*change);
}

void PlanPlace::moveChosen()
{
    const auto meeting = chosen();
    if (!meeting || !m_desk.mayEdit() || !mayMove(*m_board, *meeting))
        return;
    moveByDialog(*meeting, std::nullopt);
}

void PlanPlace::lockChosen()
{
    const auto meeting = chosen();
    if (!meeting || !m_desk.mayEdit())
        return;
    const PlanCell &cell = m_board->cell(*meeting);
    const bool isHeld = cell.meeting && cell.meeting->state == Meeting::State::Held;
    if (cell.entry && !isHeld)
        m_desk.carryOut(
            lockMeeting(m_desk, *m_board, *meeting, cell.entry->isLocked ? Lock::Off : Lock::On));
}

void PlanPlace::clearChosen()
{
    const auto meeting = chosen();
    if (!meeting || !m_desk.mayEdit() || !mayMove(*m_board, *meeting))
        return;
    if (m_board->cell(*meeting).meeting)
        m_desk.carryOut(clearMeeting(m_desk, *m_board, *meeting));
}

void PlanPlace::carryOut(qsizetype repair)
{
    if (!m_board || repair >= m_details->repairs().size())
        return;
    const auto edit = carryOutRepair(m_desk, *m_board, m_details->repairs()[repair]);
    if (!edit) {
        showError(this, edit.error());
        return;
    }
    m_desk.carryOut(*edit);
    proveAnew();
}

/// Whether more could fit, for the plan as it is now.
void PlanPlace::proveAnew()
{
    if (!m_board || m_board->current().unplaced.isEmpty())
        return;
    const auto board = std::make_shared<const PlanBoard>(*m_board);
    const auto more = std::make_shared<std::optional<int>>();
    m_desk.longWork().begin(
        {tr("Looking whether more could fit"),
         [board, more](const Progress &progress) {
             *more = mostMore(board->problem(), board->current().placed, progress);
         },
         [this, board, more] {
             if (!*more || !m_board || !(m_board->problem() == board->problem()) ||
                 m_board->placed() != board->placed())
                 return;
             remember(board->problem(), **more);
             followTable();
         }});
}

void PlanPlace::showInCalendar()
{
    const auto meeting = chosen();
    if (!meeting || !m_board->cell(*meeting).meeting)
        return;
    for (const CalendarMeeting &one : m_desk.meetings()) {
        if (one.stored == m_board->cell(*meeting).meeting->id) {
            emit asked({Thing::Kind::Meeting, one.key});
            return;
        }
    }
}

} // namespace tvers
