// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/plansetupdialog.h"

#include "core/planning/filedraft.h"
#include "core/planning/plansetupjson.h"
#include "ui/municipality/directorychoices.h"
#include "ui/municipality/noticelabel.h"
#include "ui/planning/planroomspage.h"
#include "ui/planning/plantimespage.h"
#include "ui/planning/planunitspage.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

PlanSetupDialog::PlanSetupDialog(const Desk &desk, const std::optional<MeetingPlan> &plan,
                                 QWidget *parent) :
    QDialog(parent),
    m_desk(desk),
    m_arena(new QComboBox(this)),
    m_times(new PlanTimesPage(desk.schoolYear(), freeDays())),
    m_units(new PlanUnitsPage(desk.content())),
    m_rooms(new PlanRoomsPage),
    m_about(new NoticeLabel(NoticeLabel::Tone::Plain, this)),
    m_wrong(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_exceptions(new QPushButton(this))
{
    setWindowTitle(plan ? tr("Set-up of the plan") : tr("Make a plan"));
    layOut(!plan);
    fillArenas(plan);
    listen();
    const auto setup = plan ? planSetupFrom(plan->content, u"meeting_plan"_s)
                            : Result<PlanSetup>(Error{ErrorCode::LinkMissing, {}});
    if (plan)
        show(plan->arena, setup ? *setup : PlanSetup(), desk.content().rooms);
    else
        propose();
}

void PlanSetupDialog::layOut(bool isNew)
{
    auto *label = new QLabel(tr("&Arena"), this);
    label->setBuddy(m_arena);
    m_arena->setMinimumHeight(Looks::leastTarget);
    m_arena->setEnabled(isNew);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_arena, 1);
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Set-up"));
    tabs->addTab(m_times, tr("W&hen"));
    tabs->addTab(m_units, tr("Wh&o"));
    tabs->addTab(m_rooms, tr("Wh&ere"));
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(isNew ? tr("Ma&ke the plan") : tr("&Save and place the meetings"),
                                  QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addLayout(top);
    column->addWidget(m_about);
    column->addWidget(tabs, 1);
    column->addWidget(m_exceptions, 0, Qt::AlignLeft);
    column->addWidget(m_wrong);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 36);
}

void PlanSetupDialog::listen()
{
    connect(m_arena, &QComboBox::currentIndexChanged, this, &PlanSetupDialog::propose);
    connect(m_times, &PlanTimesPage::changed, this, &PlanSetupDialog::follow);
    connect(m_units, &PlanUnitsPage::changed, this, &PlanSetupDialog::follow);
    connect(m_rooms, &PlanRoomsPage::changed, this, [this] {
        m_units->offerRooms(m_rooms->usedRooms());
        follow();
    });
    connect(m_exceptions, &QPushButton::clicked, this, [this] {
        m_kept.roomsAway.clear();
        m_kept.seatChanges.clear();
        follow();
    });
}

void PlanSetupDialog::fillArenas(const std::optional<MeetingPlan> &plan)
{
    const DeskContent &content = m_desk.content();
    for (const Choice &choice : arenaChoices(content)) {
        const auto id = ArenaId::fromText(choice.value.toString());
        const bool isPlanned =
            std::any_of(content.plans.begin(), content.plans.end(), [&](const MeetingPlan &one) {
                return one.arena == id && one.year == m_desk.schoolYear();
            });
        const bool isOurs = plan && plan->arena == id;
        if (isOurs || (!plan && !isPlanned &&
                       rulesOf(content.arenas, content.pack, *id, m_desk.schoolYear())))
            m_arena->addItem(choice.text, choice.value);
    }
    int best = 0;
    for (int i = 0; i < m_arena->count(); ++i) {
        const int worth = worthOf(*ArenaId::fromText(m_arena->itemData(i).toString()));
        if (worth > best)
            m_arena->setCurrentIndex(i);
        best = std::max(best, worth);
    }
}

/// How likely somebody means this arena: windows to give out are what a plan is mostly
/// for, then weeks and days that units share; without units it is no use.
int PlanSetupDialog::worthOf(ArenaId arena) const
{
    const auto proposed = proposedWish(m_desk, arena);
    const ArenaVersion *rules =
        rulesOf(m_desk.content().arenas, m_desk.pack(), arena, m_desk.schoolYear());
    if (!proposed || proposed->setup.units.isEmpty() || rules->cadence.parts.isEmpty())
        return 0;
    const auto &rule = rules->cadence.parts.first().rule;
    if (std::holds_alternative<Slots>(rule))
        return 3;
    return std::holds_alternative<AveragePerPeriod>(rule) || std::holds_alternative<IsoWeeks>(rule)
               ? 2
               : 1;
}

std::optional<ArenaId> PlanSetupDialog::arena() const
{
    return ArenaId::fromText(m_arena->currentData().toString());
}

std::function<bool(QDate)> PlanSetupDialog::freeDays() const
{
    return [this](QDate day) {
        const auto id = arena();
        return id && isFreeDay(m_desk, *id, day);
    };
}

void PlanSetupDialog::propose()
{
    const auto id = arena();
    const auto proposed = id ? proposedWish(m_desk, *id) : std::nullopt;
    if (proposed) {
        show(*id, proposed->setup, proposed->rooms);
        return;
    }
    m_about->say(tr("The file has no arena left that could be planned this year."));
    m_accept->setEnabled(false);
}

void PlanSetupDialog::show(ArenaId arena, const PlanSetup &setup, const QList<Room> &rooms)
{
    m_kept = setup;
    m_rooms->show(rooms, setup);
    m_times->show(setup);
    m_units->show(arena, setup);
    follow();
}

std::optional<PlanWish> PlanSetupDialog::wish() const
{
    const auto id = arena();
    if (!id)
        return std::nullopt;
    PlanWish wish{*id, m_kept, m_rooms->rooms()};
    m_times->take(wish.setup);
    m_units->take(wish.setup);
    m_rooms->take(wish.setup);
    return wish;
}

void PlanSetupDialog::follow()
{
    const auto now = wish();
    if (!now)
        return;
    m_units->offerHours(now->setup.hours.first());
    const QString wrong = m_times->wrong().isEmpty() ? m_units->wrong() : m_times->wrong();
    m_wrong->say(wrong);
    m_accept->setEnabled(wrong.isEmpty());
    const int exceptions = int(m_kept.roomsAway.size() + m_kept.seatChanges.size());
    m_exceptions->setText(tr("Forget the %n exception(s) made since", nullptr, exceptions));
    m_exceptions->setVisible(exceptions > 0);
    say(*now);
}

void PlanSetupDialog::say(const PlanWish &wish)
{
    const int units = int(wish.setup.units.size());
    const int rounds = int(wish.setup.rounds.size());
    const MeetingPlan plan{MeetingPlanId::sortable(), wish.arena, m_desk.schoolYear(), {}};
    const int standing = int(planEntriesIn(m_desk.content(), plan, wish.setup).size());
    QString text = tr("%n meetings are to be placed: %1 units, %2 rounds.", nullptr, units * rounds)
                       .arg(units)
                       .arg(rounds);
    if (standing > 0)
        text += u' ' + tr("%n of them stand in the calendar already, and can be moved.", nullptr,
                          standing);
    m_about->say(text);
}

} // namespace tvers
