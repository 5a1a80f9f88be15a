// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planplace.h"

#include "ui/municipality/directorychoices.h"
#include "ui/municipality/formwidget.h"
#include "ui/municipality/noticelabel.h"
#include "ui/planning/plandetails.h"
#include "ui/planning/planexportmenu.h"
#include "ui/planning/plangrid.h"
#include "ui/planning/planwords.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/wording/errorwording.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Page { TablePageOfPlan, EmptyPage };

constexpr int needsLines = 4; ///< shown of the list at a time

/// Cells of several lines, with air round them.
class AiryCells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(Looks::margin, Looks::gap);
    }
};

} // namespace

PlanPlace::PlanPlace(Desk &desk, QWidget *parent) :
    WorkPlace(parent),
    m_desk(desk),
    m_plans(new QComboBox),
    m_place(new QPushButton),
    m_change(new QPushButton),
    m_more(new QPushButton),
    m_export(new QPushButton),
    m_changeMenu(new QMenu(this)),
    m_moreMenu(new QMenu(this)),
    m_exportMenu(new PlanExportMenu(
        desk, [this] { return plan(); }, this)),
    m_personLabel(new QLabel),
    m_person(new QComboBox),
    m_roomLabel(new QLabel),
    m_room(new QComboBox),
    m_columns(new QComboBox),
    m_summary(new NoticeLabel(NoticeLabel::Tone::Plain)),
    m_why(new NoticeLabel(NoticeLabel::Tone::Quiet)),
    m_pages(new QStackedWidget),
    m_table(new PlanGrid),
    m_model(new PlanTableModel(this)),
    m_needsLabel(new QLabel),
    m_needs(new QListWidget),
    m_emptyText(new QLabel),
    m_emptyButton(new QPushButton),
    m_details(new PlanDetails)
{
    build();
    addActions();
    listen();
    listenToDetails();
    retranslate();
    follow();
}

PlanPlace::~PlanPlace()
{
    m_model->show(nullptr, {}, columns()); // the views outlive the board
    delete m_details;
}

QString PlanPlace::key() const { return u"plan"_s; }

QString PlanPlace::title() const { return tr("Meeting plan"); }

QWidget *PlanPlace::details() { return chosen() ? m_details : nullptr; }

QLayout *PlanPlace::head()
{
    auto *row = new FlowLayout;
    row->setSpacing(Looks::gap);
    m_change->setMenu(m_changeMenu);
    m_more->setMenu(m_moreMenu);
    m_export->setMenu(m_exportMenu);
    m_export->setIcon(iconOf(Symbol::Export));
    m_place->setIcon(iconOf(Symbol::Plan));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget : {static_cast<QWidget *>(m_plans), static_cast<QWidget *>(m_place),
                            static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_more),
                            static_cast<QWidget *>(m_export)}) {
        widget->setMinimumSize(Looks::leastTarget, Looks::leastTarget);
        row->addWidget(widget);
    }
    return row;
}

QLayout *PlanPlace::filters()
{
    auto *row = new FlowLayout;
    row->setSpacing(Looks::gap);
    m_personLabel->setBuddy(m_person);
    m_roomLabel->setBuddy(m_room);
    for (QWidget *widget : {static_cast<QWidget *>(m_personLabel), static_cast<QWidget *>(m_person),
                            static_cast<QWidget *>(m_roomLabel), static_cast<QWidget *>(m_room),
                            static_cast<QWidget *>(m_columns)}) {
        widget->setMinimumHeight(Looks::leastTarget);
        row->addWidget(widget);
    }
    return row;
}

void PlanPlace::build()
{
    buildTable();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(Looks::gap);
    column->addLayout(head());
    column->addLayout(filters());
    column->addWidget(m_why);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_needsLabel);
    column->addWidget(m_needs);
    m_needsLabel->setBuddy(m_needs);
    m_pages->addWidget(page);
    m_pages->addWidget(emptyState(m_emptyText, m_emptyButton));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::gap);
    all->addWidget(m_pages);
    setFirst(m_table);
}

void PlanPlace::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AiryCells(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->setMinimumSectionSize(Looks::leastTarget);
}

void PlanPlace::listen()
{
    connect(&m_desk, &Desk::yearChanged, this, &PlanPlace::follow);
    connect(&m_desk, &Desk::lockChanged, this, &PlanPlace::follow);
    connect(&m_desk.longWork(), &LongWork::begun, this, &PlanPlace::followEditing);
    connect(&m_desk.longWork(), &LongWork::ended, this, &PlanPlace::followEditing);
    connect(m_plans, &QComboBox::currentIndexChanged, this, &PlanPlace::followBoard);
    connect(m_person, &QComboBox::currentIndexChanged, this, &PlanPlace::followTable);
    connect(m_room, &QComboBox::currentIndexChanged, this, &PlanPlace::followTable);
    connect(m_columns, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFollowing)
            followTable();
    });
    listenToGrid();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                const int meeting = now.data(PlanTableModel::MeetingRole).value<int>();
                if (m_isFollowing || !m_board)
                    return;
                m_chosen = now.isValid() && meeting >= 0 ? m_board->id(meeting) : QString();
                followChoice();
            });
    connect(m_table, &QTableView::activated, this, [this] { m_details->setFocus(); });
    connect(m_needs, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_isFollowing)
            choose(item->data(Qt::UserRole).toString());
    });
    connect(m_needs, &QListWidget::itemActivated, this, [this] { m_details->setFocus(); });
}

void PlanPlace::retranslate()
{
    m_plans->setAccessibleName(tr("Plan"));
    m_place->setText(tr("&Place the meetings"));
    m_place->setToolTip(tr("Gives every meeting a slot and moves as few as possible"));
    m_change->setText(tr("&Something has changed"));
    m_more->setText(tr("&More"));
    m_export->setText(tr("E&xport"));
    m_personLabel->setText(tr("Pe&rson"));
    m_roomLabel->setText(tr("R&oom"));
    m_person->setAccessibleName(tr("Person"));
    m_room->setAccessibleName(tr("Room"));
    refillColumns();
    m_table->setAccessibleName(tr("Meeting plan"));
    m_table->setAccessibleDescription(
        tr("Units down, rounds or weeks across. Enter goes to the details, M moves the meeting, "
           "Ctrl+X takes it up and Ctrl+V puts it down in another column, L locks and unlocks it, "
           "Delete takes it out of the plan."));
    if (auto *corner = m_table->findChild<QAbstractButton *>())
        corner->setAccessibleName(title());
    m_needsLabel->setText(tr("&To be solved"));
    m_needs->setAccessibleName(tr("To be solved"));
    m_emptyText->setText(tr("A meeting plan gives every unit its meetings in the year, so that "
                            "nobody has to be in two places at once. There is none for %1 yet.")
                             .arg(m_desk.schoolYear().text()));
    m_emptyButton->setText(tr("&Make a meeting plan…"));
    retranslateMenus();
    m_exportMenu->retranslate();
}

void PlanPlace::refillColumns()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const int before = std::max(0, m_columns->currentIndex());
    m_columns->clear();
    m_columns->addItems({tr("Round by round"), tr("Week by week")});
    m_columns->setCurrentIndex(before);
    m_columns->setAccessibleName(tr("Columns"));
}

void PlanPlace::showThing(const Thing &thing)
{
    m_plans->setCurrentIndex(m_plans->findData(thing.id));
    const bool isToPlace = m_board && m_board->placed() < m_board->meetings();
    (isToPlace && m_place->isEnabled() ? static_cast<QWidget *>(m_place) : m_table)->setFocus();
}

void PlanPlace::follow()
{
    followPlans();
    followBoard();
}

std::optional<MeetingPlan> PlanPlace::plan() const
{
    const auto id = MeetingPlanId::fromText(m_plans->currentData().toString());
    for (const MeetingPlan &one : m_desk.content().plans) {
        if (one.id == id)
            return one;
    }
    return std::nullopt;
}

void PlanPlace::followPlans()
{
    const QScopedValueRollback following(m_isFollowing, true);
    Choices plans;
    for (const MeetingPlan &one : m_desk.content().plans) {
        if (one.year == m_desk.schoolYear())
            plans.append({arenaName(m_desk.content(), one.arena), one.id.text()});
    }
    std::stable_sort(plans.begin(), plans.end(),
                     [](const Choice &a, const Choice &b) { return a.text < b.text; });
    refill(*m_plans, plans);
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pages->setCurrentIndex(plans.isEmpty() ? EmptyPage : TablePageOfPlan);
    setFirst(plans.isEmpty() ? static_cast<QWidget *>(m_emptyButton) : m_table);
}

void PlanPlace::followBoard()
{
    const auto kept = plan();
    m_model->show(nullptr, {}, columns());
    m_board.reset();
    m_why->say({});
    if (kept) {
        auto made = PlanBoard::make(m_desk, *kept);
        if (made)
            m_board = *std::move(made);
        else
            m_why->say(ErrorWording::of(made.error()).headline);
    }
    followFilters();
    followTable();
    followEditing();
    retranslate();
    emit boardChanged();
}

void PlanPlace::followFilters()
{
    const QScopedValueRollback following(m_isFollowing, true);
    Choices people{{tr("Everybody"), QString()}};
    Choices rooms{{tr("All rooms"), QString()}};
    QSet<QString> sits;
    for (int i = 0; m_board && i < m_board->meetings(); ++i) {
        for (const PlanAttendance &one : m_board->problem().meetings()[i].persons)
            sits.insert(one.person);
    }
    for (const Choice &one : professionalChoices(m_desk.content())) {
        if (sits.contains(one.value.toString()))
            people.append(one);
    }
    for (const Room &room : m_desk.content().rooms) {
        if (!m_board || !m_board->setup().rooms.contains(room.id))
            continue;
        const QString words = roomWords(room, m_desk.content().rooms);
        rooms.append({words, words});
    }
    refill(*m_person, people);
    refill(*m_room, rooms);
    m_roomLabel->setVisible(rooms.size() > 1);
    m_room->setVisible(rooms.size() > 1);
}

PlanFilter PlanPlace::filter() const
{
    return {m_person->currentData().toString(), m_room->currentData().toString(), m_desk.unit()};
}

void PlanPlace::followTable()
{
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_model->show(board(), filter(), columns());
        const int widest = fontMetrics().averageCharWidth() * 30;
        m_table->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, std::min(widest, m_table->columnWidth(column)));
        m_table->resizeRowsToContents();
    }
    saySummary();
    followNeeds();
    if (!m_chosen.isEmpty())
        choose(m_chosen);
    else
        followChoice();
}

/// How full the plan is.
void PlanPlace::saySummary()
{
    const bool knowsBound = m_board && m_bound && m_bound->problem == m_board->problem();
    m_summary->say(
        m_board ? PlanWords(*m_board, spoken())
                      .summary(knowsBound ? std::optional(m_bound->atMostMore) : std::nullopt)
                : QString());
}

void PlanPlace::followNeeds()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_needs->clear();
    for (int i = 0; m_board && i < m_board->meetings(); ++i) {
        const bool needs = !m_board->cell(i).meeting || !m_board->troublesOf(i).isEmpty();
        if (!needs || !m_model->indexOf(i).isValid())
            continue;
        const PlanWords words(*m_board, spoken());
        const QStringList troubles = words.troubles(i);
        auto *item = new QListWidgetItem(
            iconOf(Symbol::Warning),
            troubles.isEmpty()
                ? tr("%1 has no slot").arg(words.name(i))
                : tr("%1, %2: %3").arg(words.name(i), words.when(i), troubles.join(u"; "_s)),
            m_needs);
        item->setData(Qt::UserRole, m_board->id(i));
    }
    const bool any = m_needs->count() > 0;
    m_needs->setVisible(any);
    m_needsLabel->setVisible(any);
    const int line = std::max(Looks::leastTarget, m_needs->sizeHintForRow(0));
    m_needs->setFixedHeight(line * std::clamp(m_needs->count(), 1, needsLines) + Looks::gap);
}

std::optional<int> PlanPlace::chosen() const
{
    return m_board && !m_chosen.isEmpty() ? m_board->problem().meetingAt(m_chosen) : std::nullopt;
}

void PlanPlace::choose(const QString &meeting)
{
    m_chosen = meeting;
    const auto at = chosen();
    const QModelIndex index = at ? m_model->indexOf(*at) : QModelIndex();
    if (!index.isValid())
        m_chosen.clear();
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_table->setCurrentIndex(index);
        if (index.isValid())
            m_table->scrollTo(index);
    }
    followChoice();
}

void PlanPlace::followChoice()
{
    if (const auto meeting = chosen())
        m_details->show(*m_board, *meeting,
                        m_desk.mayEdit() ? PlanDetails::Editing::Allowed
                                         : PlanDetails::Editing::Refused);
    turnDetailsTo(chosen() ? m_chosen : QString());
}

void PlanPlace::followEditing()
{
    const bool mayEdit = m_desk.mayEdit() && !m_desk.longWork().isRunning();
    for (QPushButton *button : {m_place, m_change, m_emptyButton})
        button->setEnabled(mayEdit);
    for (QAction *action : m_moreMenu->actions())
        action->setEnabled(mayEdit);
    m_place->setEnabled(mayEdit && m_board);
    m_change->setEnabled(mayEdit && m_board);
    m_export->setVisible(m_board.has_value());
    if (!m_desk.mayEdit())
        m_why->say(tr("The file is locked or only looked at: the plan can be read, not changed."));
    m_emptyButton->setToolTip(m_desk.mayEdit() ? QString() : m_why->text());
}

void PlanPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
    WorkPlace::changeEvent(event);
}

} // namespace tvers
