// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is done in the møteplan's place: set up, placed, changed, moved.
#include "core/planning/planner.h"
#include "core/planning/planwishes.h"
#include "ui/planning/absencesdialog.h"
#include "ui/planning/plandetails.h"
#include "ui/planning/planmovedialog.h"
#include "ui/planning/planplace.h"
#include "ui/planning/planreviewdialog.h"
#include "ui/planning/plansetupdialog.h"
#include "ui/shell/errorbox.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

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
    more([this] { placeAnew(Review::Shown); });
    more([this] {
        if (m_board)
            m_desk.carryOut(clearPlan(m_desk, *m_board));
    });
    more([this] {
        if (const auto kept = plan())
            m_desk.carryOut(removePlan(m_desk, *kept));
    });
    const auto key = [this](const QKeySequence &keys, auto step) {
        auto *action = new QAction(m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, step);
        m_table->addAction(action);
    };
    key(Qt::Key_M, [this] { moveChosen(); });
    key(Qt::Key_L, [this] { lockChosen(); });
    key(Qt::Key_Delete, [this] { clearChosen(); });
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
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto wish = dialog.wish();
    if (!wish)
        return;
    m_desk.carryOut(keepPlan(m_desk, *wish));
    for (const MeetingPlan &one : m_desk.content().plans) {
        if (one.arena == wish->arena && one.year == m_desk.schoolYear())
            m_plans->setCurrentIndex(m_plans->findData(one.id.text()));
    }
    if (plan)
        placeWithLeast({});
    else
        placeAnew(Review::LeftOut);
}

void PlanPlace::remember(const PlanProblem &problem, int atMostMore)
{
    m_bound = Bound{problem, atMostMore};
}

void PlanPlace::placeAnew(Review review)
{
    if (!m_board)
        return;
    const auto problem = std::make_shared<const PlanProblem>(m_board->problem());
    const auto made = std::make_shared<std::optional<Plan>>();
    m_desk.longWork().begin({tr("Placing the meetings"),
                             [problem, made](const Progress &progress) {
                                 *made = makePlan(*problem, firstHalf(progress));
                                 if (*made)
                                     *made = withWishes(*problem, **made, {}, secondHalf(progress));
                             },
                             [this, problem, made, review] {
                                 if (*made && m_board && m_board->problem() == *problem)
                                     takeAnew(**made, review);
                             }});
}

void PlanPlace::takeAnew(const Plan &made, Review review)
{
    remember(m_board->problem(), made.atMostMore);
    if (review == Review::Shown && m_board->placed() > 0) {
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
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto change = dialog.change())
        placeWithLeast(*change);
}

void PlanPlace::moveChosen()
{
    const auto meeting = chosen();
    if (!meeting || !m_desk.mayEdit() || m_board->problem().meetings()[*meeting].locked)
        return;
    PlanMoveDialog dialog(*m_board, *meeting, this);
    if (dialog.exec() == QDialog::Accepted && dialog.slot())
        m_desk.carryOut(moveMeeting(m_desk, *m_board, {m_chosen, *dialog.slot()}));
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
    if (!meeting || !m_desk.mayEdit() || m_board->problem().meetings()[*meeting].locked)
        return;
    if (m_board->cell(*meeting).meeting)
        m_desk.carryOut(clearMeeting(m_desk, *m_board, *meeting));
}

void PlanPlace::carryOut(qsizetype repair)
{
    if (!m_board || repair >= m_details->repairs().size())
        return;
    const auto edit = carryOutRepair(m_desk, *m_board, m_details->repairs()[repair]);
    if (edit)
        m_desk.carryOut(*edit);
    else
        showError(this, edit.error());
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
