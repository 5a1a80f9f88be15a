// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/plandetails.h"

#include "core/planning/planexplanation.h"
#include "ui/municipality/noticelabel.h"
#include "ui/planning/planwords.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"
#include "ui/wording/planwording.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Need = PlanAttendance::Need;

QStringList namesOf(const PlanBoard &board, int meeting, Need need)
{
    QStringList names;
    for (const PlanAttendance &one : board.problem().meetings()[meeting].persons) {
        if (one.need == need)
            names.append(board.problem().person(one.person).name);
    }
    return names;
}

QStringList reasonsFor(const QString &meeting, const PlanProblem &problem, const Plan &plan)
{
    const PlanWording words(spoken());
    QStringList reasons;
    for (const UnplacedMeeting &one : explain(problem, plan)) {
        for (const PlanReason &reason : one.because) {
            if (one.meeting == meeting)
                reasons.append(words.reason(reason));
        }
    }
    reasons.removeDuplicates();
    return reasons;
}

} // namespace

PlanDetails::PlanDetails(QWidget *parent) :
    Retranslated(parent),
    m_name(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_when(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_troubles(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_people(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_reasons(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_column(new QVBoxLayout),
    m_move(new QPushButton(this)),
    m_lock(new QPushButton(this)),
    m_clear(new QPushButton(this)),
    m_calendar(new QPushButton(this))
{
    layOut();
    listen();
    retranslate();
}

void PlanDetails::layOut()
{
    m_name->setFont(headingFont(font(), 1.2));
    m_move->setIcon(iconOf(Symbol::Later));
    m_clear->setIcon(iconOf(Symbol::Remove));
    m_calendar->setIcon(iconOf(Symbol::Calendar));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::gap);
    for (NoticeLabel *label : {m_name, m_when, m_troubles, m_people, m_reasons})
        column->addWidget(label);
    column->addLayout(m_column);
    for (QPushButton *button : {m_move, m_lock, m_calendar, m_clear}) {
        button->setMinimumHeight(Looks::leastTarget);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch();
    setFocusProxy(m_move);
}

void PlanDetails::listen()
{
    connect(m_move, &QPushButton::clicked, this, &PlanDetails::moveAsked);
    connect(m_lock, &QPushButton::clicked, this,
            [this] { emit lockAsked(m_isLocked ? Lock::Off : Lock::On); });
    connect(m_clear, &QPushButton::clicked, this, &PlanDetails::clearAsked);
    connect(m_calendar, &QPushButton::clicked, this, &PlanDetails::calendarAsked);
}

void PlanDetails::show(const PlanBoard &board, int meeting, Editing editing)
{
    const PlanCell &cell = board.cell(meeting);
    const bool isHeld = cell.meeting && cell.meeting->state == Meeting::State::Held;
    const bool mayMove = editing == Editing::Allowed && !isHeld;
    m_isLocked = cell.entry && cell.entry->isLocked;
    sayAbout(board, meeting);
    m_lock->setText(m_isLocked ? tr("Un&lock") : tr("&Lock in this slot"));
    m_lock->setIcon(iconOf(m_isLocked ? Symbol::Unlocked : Symbol::Locked));
    m_lock->setVisible(cell.entry.has_value());
    m_lock->setEnabled(mayMove);
    m_move->setEnabled(mayMove && !m_isLocked);
    m_move->setText(cell.meeting ? tr("&Move…") : tr("Choose a &slot…"));
    m_clear->setVisible(cell.meeting.has_value());
    m_clear->setEnabled(mayMove && !m_isLocked);
    m_calendar->setVisible(cell.meeting.has_value());
    offerRepairs(board, meeting, editing);
}

void PlanDetails::sayAbout(const PlanBoard &board, int meeting)
{
    const PlanWords words(board, spoken());
    const PlanCell &cell = board.cell(meeting);
    setAccessibleName(words.name(meeting));
    m_name->say(words.name(meeting));
    m_when->say(cell.meeting ? words.when(meeting) : tr("This meeting has no slot."));
    m_troubles->say(words.troubles(meeting).join(u'\n'));
    QStringList people;
    const QStringList must = namesOf(board, meeting, Need::Mandatory);
    const QStringList may = namesOf(board, meeting, Need::Optional);
    people.append(must.isEmpty() ? tr("Nobody sits in the unit's team yet: anybody's hours fit.")
                                 : tr("Must come: %1").arg(must.join(u", "_s)));
    if (!may.isEmpty())
        people.append(tr("May come: %1").arg(may.join(u", "_s)));
    if (cell.meeting && cell.meeting->state == Meeting::State::Held)
        people.append(tr("It has been held, and stays where it was."));
    else if (m_isLocked)
        people.append(tr("It is locked: no plan moves it."));
    m_people->say(people.join(u'\n'));
}

void PlanDetails::offerRepairs(const PlanBoard &board, int meeting, Editing editing)
{
    delete std::exchange(m_offers, nullptr);
    m_repairs.clear();
    m_reasons->say({});
    const Plan plan = board.current();
    const QString id = board.id(meeting);
    if (!plan.unplaced.contains(id) || board.cell(meeting).meeting)
        return;
    m_repairs = repairsFor(id, board.problem(), plan);
    const bool isFree = !m_repairs.isEmpty() && m_repairs.first().code == Repair::Code::Move &&
                        m_repairs.first().places.size() == 1;
    if (isFree)
        m_repairs = m_repairs.first(1); // nothing has to give way: no more to decide
    else
        m_reasons->say(
            (reasonsFor(id, board.problem(), plan) + PlanWords(board, spoken()).closedDays(meeting))
                .join(u'\n'));
    m_offers = new QWidget(this);
    auto *rows = new QVBoxLayout(m_offers);
    rows->setContentsMargins({});
    for (qsizetype i = 0; i < m_repairs.size(); ++i)
        addOffer(*rows, i, editing);
    m_column->addWidget(m_offers);
}

void PlanDetails::addOffer(QVBoxLayout &rows, qsizetype repair, Editing editing)
{
    auto *text = new NoticeLabel(NoticeLabel::Tone::Plain, m_offers);
    text->say(PlanWording(spoken()).repair(m_repairs[repair]));
    auto *button = new QPushButton(tr("Do this"), m_offers);
    button->setAccessibleDescription(text->text());
    button->setMinimumHeight(Looks::leastTarget);
    button->setEnabled(editing == Editing::Allowed);
    connect(button, &QPushButton::clicked, this, [this, repair] { emit repairAsked(repair); });
    rows.addWidget(text);
    rows.addWidget(button, 0, Qt::AlignLeft);
}

QStringList PlanDetails::lines() const
{
    QStringList lines;
    for (const NoticeLabel *label : {m_name, m_when, m_troubles, m_people, m_reasons})
        lines += label->text().split(u'\n', Qt::SkipEmptyParts);
    if (m_offers) {
        for (const NoticeLabel *label : m_offers->findChildren<NoticeLabel *>())
            lines.append(label->text());
    }
    return lines;
}

void PlanDetails::retranslate()
{
    m_clear->setText(tr("&Take out of the plan"));
    m_calendar->setText(tr("Show in the &calendar"));
}

} // namespace tvers
