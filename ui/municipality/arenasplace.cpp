// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/arenasplace.h"

#include "core/calendar/usualdays.h"
#include "core/municipality/identifier.h"
#include "ui/municipality/arenadialog.h"
#include "ui/municipality/arenapanel.h"
#include "ui/municipality/arenatablemodel.h"
#include "ui/municipality/calendaredits.h"
#include "ui/municipality/calendarform.h"
#include "ui/municipality/fewercolumns.h"
#include "ui/municipality/lawpage.h"
#include "ui/municipality/questionlist.h"
#include "ui/municipality/questiontablemodel.h"
#include "ui/municipality/sortedtable.h"
#include "ui/municipality/tablelook.h"
#include "ui/shell/daydialog.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/looks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

namespace {

enum Tab { ArenaTab, QuestionTab, YearTab, LawTab };

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setSpacing(Looks::gap);
    return column;
}

void makeList(QTableView &table)
{
    makeEditable(table);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setSortingEnabled(true);
}

} // namespace

ArenasPlace::ArenasPlace(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_arenas(new ArenaTableModel(this)),
    m_sorted(new SortedTable(this)),
    m_questions(new QuestionTableModel(this)),
    m_panel(new ArenaPanel(desk)),
    m_tabs(new QTabWidget(this))
{
    makeTables();
    m_tabs->addTab(arenaTab(), QString());
    m_tabs->addTab(questionTab(), QString());
    m_tabs->addTab(yearTab(), QString());
    m_tabs->addTab(new LawPage(desk, this), QString());
    m_tabs->setDocumentMode(true);
    for (QToolButton *arrow : m_tabs->tabBar()->findChildren<QToolButton *>())
        arrow->setFocusPolicy(Qt::NoFocus); // by keyboard one goes through the tabs themselves
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    all->addWidget(m_tabs);
    setTabOrder(m_holidays, m_table); // which was made before
    follow();
    listen();
    retranslate();
}

ArenasPlace::~ArenasPlace() { delete m_panel; }

void ArenasPlace::makeTables()
{
    m_sorted->setSourceModel(m_arenas);
    m_table = new QTableView(this);
    m_table->setModel(m_sorted);
    makeList(*m_table);
    m_table->sortByColumn(ArenaTableModel::Name, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setWordWrap(true); // arenas are told apart by how their names end
    m_table->setColumnWidth(ArenaTableModel::Questions, letter * 16);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(letter * 10);
    m_table->horizontalHeader()->setSectionResizeMode(ArenaTableModel::Often, QHeaderView::Stretch);
    const int leastLetters = 30; // of how often it meets, in few enough lines
    m_fewer = new FewerColumns(
        *m_table, {ArenaTableModel::Sectors, ArenaTableModel::Questions, ArenaTableModel::Next},
        leastLetters);
    auto *sorted = new SortedTable(this);
    sorted->setSourceModel(m_questions);
    m_questionTable = new QTableView(this);
    m_questionTable->setModel(sorted);
    makeList(*m_questionTable);
    m_questionTable->setWordWrap(true);
    m_questionTable->sortByColumn(QuestionTableModel::Arena, Qt::AscendingOrder);
    m_questionTable->setColumnWidth(QuestionTableModel::Arena, letter * 32);
    m_questionTable->horizontalHeader()->setSectionResizeMode(QuestionTableModel::Question,
                                                              QHeaderView::Stretch);
}

/// How often it meets has what is left. Which columns go where that is little, FewerColumns
/// says: it looks last, at the new widths.
void ArenasPlace::shareColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const bool isNarrow = width() < letter * 90;
    m_table->setColumnWidth(ArenaTableModel::Name, letter * (isNarrow ? 20 : 26));
    m_table->setColumnWidth(ArenaTableModel::Next, letter * (isNarrow ? 13 : 16));
    m_fewer->follow();
}

void ArenasPlace::resizeEvent(QResizeEvent *event)
{
    WorkPlace::resizeEvent(event);
    shareColumns();
}

QWidget *ArenasPlace::arenaTab()
{
    auto *page = new QWidget(this);
    m_findLabel = new QLabel(page);
    m_find = new QLineEdit(page);
    m_find->setClearButtonEnabled(true);
    m_findLabel->setBuddy(m_find);
    m_add = new QPushButton(iconOf(Symbol::Add), {}, page);
    m_switch = new QPushButton(page);
    m_holidays = new QPushButton(page);
    auto *find = new QHBoxLayout;
    find->addWidget(m_findLabel);
    find->addWidget(m_find, 1);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Looks::gap);
    for (QPushButton *button : {m_add, m_switch, m_holidays})
        buttons->addWidget(button);
    auto *none = new QWidget(page);
    auto *middle = new QVBoxLayout(none);
    m_empty = new QLabel(none);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_start = new QPushButton(iconOf(Symbol::Add), {}, none);
    middle->addStretch(1);
    middle->addWidget(m_empty);
    middle->addWidget(m_start, 0, Qt::AlignCenter);
    middle->addStretch(2);
    m_stack = new QStackedWidget(page);
    m_stack->addWidget(m_table);
    m_stack->addWidget(none);
    auto *column = columnOf(page);
    column->addLayout(find);
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);
    return page;
}

QWidget *ArenasPlace::questionTab()
{
    auto *page = new QWidget(this);
    m_questionLabel = new QLabel(page);
    m_questionLabel->setWordWrap(true);
    m_questionLabel->setBuddy(m_questionTable);
    m_answer = new QPushButton(page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_answer);
    buttons->addStretch(1);
    auto *column = columnOf(page);
    column->addWidget(m_questionLabel);
    column->addWidget(m_questionTable, 1);
    column->addLayout(buttons);
    return page;
}

QWidget *ArenasPlace::yearTab()
{
    auto *page = new QWidget(this);
    m_calendar = new CalendarForm(CalendarTableModel::Whose::Municipality, page);
    columnOf(page)->addWidget(m_calendar);
    return page;
}

void ArenasPlace::listen()
{
    connect(&m_desk, &Desk::contentChanged, this, &ArenasPlace::follow);
    connect(&m_desk, &Desk::yearChanged, this, &ArenasPlace::follow);
    connect(&m_desk, &Desk::lockChanged, this, &ArenasPlace::follow);
    connect(m_find, &QLineEdit::textChanged, m_sorted, &SortedTable::find);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ArenasPlace::followChosen);
    connect(m_panel, &ArenaPanel::draftsChanged, this, &ArenasPlace::followRows);
    connect(m_panel, &ArenaPanel::draftsChanged, this, &WorkPlace::unsavedChanged);
    connect(m_add, &QPushButton::clicked, this, &ArenasPlace::addArena);
    connect(m_start, &QPushButton::clicked, this, &ArenasPlace::addArena);
    connect(m_switch, &QPushButton::clicked, this, &ArenasPlace::switchArena);
    connect(m_holidays, &QPushButton::clicked, this, [this] { m_tabs->setCurrentIndex(YearTab); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &WorkPlace::detailsChanged);
    connect(m_answer, &QPushButton::clicked, this, &ArenasPlace::answerChosen);
    connect(m_questionTable, &QTableView::activated, this, &ArenasPlace::answerChosen);
    connect(m_calendar, &CalendarForm::changed, this,
            [this](const SchoolCalendar::Entries &entries) {
                const auto kept =
                    keptCalendar(m_desk.content().calendars, std::nullopt, m_desk.pack().name);
                m_desk.carryOut(changeCalendar(m_desk.store(), kept, entries));
                m_calendar->show(m_desk.pack().calendar); // as it was, where it was refused
            });
}

QWidget *ArenasPlace::details()
{
    const bool isShown = !m_chosen.isEmpty() && m_tabs->currentIndex() < YearTab;
    return isShown ? m_panel.data() : nullptr;
}

bool ArenasPlace::hasUnsaved() const { return m_panel && !m_panel->drafts().isEmpty(); }

bool ArenasPlace::canShow(const Thing &thing) const
{
    return thing.kind == Thing::Kind::Arena || thing.kind == Thing::Kind::Question ||
           thing.kind == Thing::Kind::Holiday;
}

/// The focus goes to the field that the answer is given in.
void ArenasPlace::showQuestion(const QString &id)
{
    for (const OpenQuestion &question : m_desk.year().questions) {
        if (questionId({}, question) != id)
            continue;
        m_tabs->setCurrentIndex(YearTab);
        askForDays(question);
        return;
    }
    for (const QuestionRow &row : m_questions->rows()) {
        if (row.id != id)
            continue;
        m_tabs->setCurrentIndex(ArenaTab);
        choose(row.arena);
        m_panel->answer(row.question);
        return;
    }
}

/// What is known of the line already stands in it.
void ArenasPlace::askForDays(const OpenQuestion &question)
{
    if (question.kind == OpenQuestion::Kind::Term)
        m_calendar->askFor({CalendarLine::Kind::Term});
    else if (question.kind == OpenQuestion::Kind::NamedHoliday)
        m_calendar->askFor({CalendarLine::Kind::SchoolHoliday, dayOffNamed(question.holiday)});
    else
        m_calendar->askForLine();
}

void ArenasPlace::showThing(const Thing &thing)
{
    if (thing.kind == Thing::Kind::Question)
        return showQuestion(thing.id);
    if (thing.kind == Thing::Kind::Holiday) {
        m_tabs->setCurrentIndex(YearTab);
        m_calendar->table().setFocus(Qt::OtherFocusReason);
        return;
    }
    m_tabs->setCurrentIndex(ArenaTab);
    choose(thing.id);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ArenasPlace::follow()
{
    const auto editing = m_desk.mayEdit() ? EditableTableModel::Editing::Allowed
                                          : EditableTableModel::Editing::Refused;
    QStringList units;
    for (const Unit &unit : m_desk.content().units)
        units.append(unit.name);
    m_calendar->setUnits(units);
    m_calendar->setYear(m_desk.schoolYear());
    m_calendar->setEditing(editing);
    m_calendar->show(m_desk.pack().calendar);
    m_add->setEnabled(m_desk.mayEdit());
    m_start->setEnabled(m_desk.mayEdit());
    followRows();
    if (!m_chosen.isEmpty() && m_arenas->rowOf(m_chosen) < 0) {
        m_chosen.clear();
        turnDetailsTo({});
    }
    if (!m_chosen.isEmpty())
        m_panel->show(m_chosen);
    followChosen();
}

void ArenasPlace::followRows()
{
    m_arenas->show(arenaRows(m_desk, m_panel->drafts()));
    m_questions->show(questionRows(m_desk));
    m_stack->setCurrentIndex(m_arenas->rowCount() > 0 ? 0 : 1);
    m_tabs->setTabText(QuestionTab, tr("Open questions (%1)").arg(m_questions->rowCount()));
    m_answer->setEnabled(m_questions->rowCount() > 0);
}

QString ArenasPlace::chosenArena() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_arenas->rows()[index.row()].id : QString();
}

void ArenasPlace::followChosen()
{
    if (const QString now = chosenArena(); !now.isEmpty() && now != m_chosen) {
        m_chosen = now;
        m_panel->show(now);
        turnDetailsTo(now);
    }
    const int row = m_arenas->rowOf(m_chosen);
    m_switch->setEnabled(row >= 0 && m_desk.mayEdit());
    const bool isOn = row < 0 || m_arenas->rows()[row].state != ArenaRow::State::Off;
    m_switch->setText(isOn ? tr("Switch off…") : tr("Switch on again…"));
}

void ArenasPlace::choose(const QString &arena)
{
    const int row = m_arenas->rowOf(arena);
    if (row < 0)
        return;
    QModelIndex index = m_sorted->mapFromSource(m_arenas->index(row, 0));
    if (!index.isValid()) { // hidden by what was searched for
        m_find->clear();
        index = m_sorted->mapFromSource(m_arenas->index(row, 0));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ArenasPlace::addArena()
{
    ArenaDialog dialog(m_desk.pack(), m_desk.schoolYear(), this);
    DialogDraft::keep(dialog, m_desk, {});
    if (dialog.exec() != QDialog::Accepted)
        return;
    QStringList taken;
    int position = 0;
    for (const ArenaRecord &record : m_desk.content().arenas) {
        taken.append(record.identifier);
        position = qMax(position, record.position + 1);
    }
    const ArenaVersion rules = dialog.version();
    const QString identifier = identifierFrom(rules.name.nb, taken);
    m_desk.carryOut(tvers::addArena(m_desk.store(), identifier, position, rules));
    choose(identifier);
}

void ArenasPlace::switchArena()
{
    const auto kept = keptArena(m_desk.content(), m_chosen);
    const int row = m_arenas->rowOf(m_chosen);
    if (!kept || row < 0 || kept->versions.isEmpty())
        return;
    const ArenaRow arena = m_arenas->rows()[row];
    const bool isOn = arena.state != ArenaRow::State::Off;
    const QDate day = dayToLookAt(m_desk.schoolYear(), m_desk.today());
    DayDialog dialog(
        isOn ? DayDialog::Words{tr("Switch off"),
                                tr("“%1” does not meet from the day on that you choose. What was "
                                   "before stays as it is.")
                                    .arg(arena.name),
                                tr("The first day without it"), tr("Switch off")}
             : DayDialog::Words{tr("Switch on again"),
                                tr("“%1” meets again by the rules that it had last.")
                                    .arg(arena.name),
                                tr("The first day with it"), tr("Switch on again")},
        day, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_desk.carryOut(isOn ? switchOff(m_desk.store(), *kept, dialog.day())
                         : switchOn(m_desk.store(), *kept, dialog.day()));
}

void ArenasPlace::answerChosen()
{
    const auto *sorted = qobject_cast<SortedTable *>(m_questionTable->model());
    QModelIndex index = m_questionTable->currentIndex();
    if (!index.isValid())
        index = sorted->index(0, 0);
    if (!index.isValid())
        return;
    const QuestionRow row = m_questions->rows()[sorted->mapToSource(index).row()];
    choose(row.arena);
    m_panel->answer(row.question);
}

void ArenasPlace::retranslate()
{
    m_tabs->setTabText(ArenaTab, tr("All arenas"));
    m_tabs->setTabText(YearTab, tr("School year"));
    m_tabs->setTabText(LawTab, tr("Consent and law"));
    m_tabs->setAccessibleName(title());
    m_findLabel->setText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_table->setAccessibleName(tr("All arenas"));
    m_add->setText(tr("Add arena"));
    m_holidays->setText(tr("School holidays…"));
    m_empty->setText(tr("Here stand the municipality's meeting places with their rules."));
    m_start->setText(tr("Add arena"));
    m_questionLabel->setText(tr("This is what the sources leave open. Until you answer, the days "
                                "are suggestions."));
    m_questionTable->setAccessibleName(tr("Open questions"));
    m_answer->setText(tr("Go to the answer"));
    m_arenas->retranslate();
    m_questions->retranslate();
    follow();
}

} // namespace tvers
