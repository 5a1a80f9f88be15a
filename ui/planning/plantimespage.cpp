// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/plantimespage.h"

#include "core/planning/planproposal.h"
#include "ui/municipality/tablepage.h"
#include "ui/planning/daysmodel.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/looks.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysToFriday = 4;

void addNamed(QLayout &row, const QString &text, QWidget *field)
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins({});
    auto *label = new QLabel(text, both);
    label->setBuddy(field);
    field->setMinimumHeight(Looks::leastTarget);
    line->addWidget(label);
    line->addWidget(field);
    row.addWidget(both);
}

QTimeEdit *clockField()
{
    auto *field = new QTimeEdit;
    field->setDisplayFormat(u"HH:mm"_s);
    return field;
}

} // namespace

PlanTimesPage::PlanTimesPage(SchoolYear year, std::function<bool(QDate)> isFree, QWidget *parent) :
    QWidget(parent),
    m_year(year),
    m_isFree(std::move(isFree)),
    m_weekday(new QComboBox),
    m_from(clockField()),
    m_to(clockField()),
    m_minutes(new QSpinBox),
    m_count(new QSpinBox),
    m_spread(new QPushButton(tr("&Spread evenly over the year"))),
    m_roundsModel(new DaysModel(this)),
    m_poolModel(new DaysModel(this)),
    m_roundsTable(new TablePage(m_roundsModel, TablePage::Source::Typed)),
    m_poolTable(new TablePage(m_poolModel, TablePage::Source::Typed))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Looks::gap);
    column->addLayout(hoursRow());
    column->addLayout(roundsRow());
    column->addWidget(tables(), 1);
    listen();
}

QLayout *PlanTimesPage::hoursRow()
{
    const int longest = 720;
    const int shortest = 5;
    m_weekday->addItem(tr("Every weekday"), 0);
    for (int day = Qt::Monday; day <= Qt::Friday; ++day)
        m_weekday->addItem(QLocale().dayName(day), day);
    m_minutes->setRange(shortest, longest);
    m_minutes->setSingleStep(shortest);
    m_minutes->setSuffix(tr(" min"));
    auto *row = new FlowLayout;
    row->setSpacing(Looks::margin);
    addNamed(*row, tr("&Weekday"), m_weekday);
    addNamed(*row, tr("&From"), m_from);
    addNamed(*row, tr("&To"), m_to);
    addNamed(*row, tr("Each &meeting"), m_minutes);
    return row;
}

QLayout *PlanTimesPage::roundsRow()
{
    const int most = 40;
    m_count->setRange(1, most);
    m_spread->setMinimumHeight(Looks::leastTarget);
    auto *row = new FlowLayout;
    row->setSpacing(Looks::margin);
    addNamed(*row, tr("Meetings for each &unit"), m_count);
    row->addWidget(m_spread);
    return row;
}

QWidget *PlanTimesPage::tables()
{
    m_roundsTable->setWords({tr("Rounds"), tr("Add a round"), tr("Remove"),
                             tr("In a round every unit meets once. There is none yet.")});
    m_poolTable->setWords({tr("Fixed days"), tr("Add a day"), tr("Remove"),
                           tr("Without days here, every such weekday of the rounds can be used.")});
    m_poolTable->table().setColumnHidden(DaysModel::To, true);
    for (TablePage *page : {m_roundsTable, m_poolTable})
        page->layout()->setContentsMargins(Looks::gap, Looks::gap, Looks::gap, Looks::gap);
    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Rounds and days"));
    tabs->addTab(m_roundsTable, tr("&Rounds"));
    tabs->addTab(m_poolTable, tr("Only on fixed &days"));
    return tabs;
}

void PlanTimesPage::listen()
{
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &PlanTimesPage::changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, &PlanTimesPage::changed);
    for (const QTimeEdit *field : {m_from, m_to})
        connect(field, &QTimeEdit::timeChanged, this, &PlanTimesPage::changed);
    connect(m_spread, &QPushButton::clicked, this, &PlanTimesPage::spread);
    listenTo(Tables::Rounds);
    listenTo(Tables::Pool);
}

void PlanTimesPage::listenTo(Tables which)
{
    const bool isRounds = which == Tables::Rounds;
    DaysModel *model = isRounds ? m_roundsModel : m_poolModel;
    TablePage *page = isRounds ? m_roundsTable : m_poolTable;
    auto *lines = isRounds ? &m_rounds : &m_pool;
    connect(model, &DaysModel::edited, this, [this, lines](const DaysLine &line) {
        for (DaysLine &one : *lines)
            one = one.id == line.id ? line : one;
        showLines();
    });
    connect(page, &TablePage::addAsked, this, [this, lines, isRounds, page] {
        const QDate first =
            lines->isEmpty() ? usualPlanDays(m_year).first() : lines->last().to.addDays(1);
        lines->append({++m_lastId, first, isRounds ? first.addDays(daysToFriday) : first});
        showLines();
        page->choose(int(lines->size()) - 1);
    });
    connect(page, &TablePage::removeAsked, this, [this, lines, model](const QList<int> &rows) {
        QList<int> ids;
        for (const int row : rows)
            ids.append(model->rows()[row].id);
        lines->removeIf([&ids](const DaysLine &line) { return ids.contains(line.id); });
        showLines();
    });
}

void PlanTimesPage::show(const PlanSetup &setup)
{
    m_rounds.clear();
    m_pool.clear();
    for (const DateSpan &round : setup.rounds)
        m_rounds.append({++m_lastId, round.first(), round.last()});
    for (const QDate day : setup.pool)
        m_pool.append({++m_lastId, day, day});
    m_more = setup.hours.mid(1);
    if (!setup.hours.isEmpty()) {
        const Slots &hours = setup.hours.first();
        m_weekday->setCurrentIndex(
            m_weekday->findData(hours.when.weekday ? int(*hours.when.weekday) : 0));
        m_from->setTime(hours.when.time->start);
        m_to->setTime(*hours.when.time->end);
        m_minutes->setValue(hours.minutes);
    }
    m_count->setValue(std::max(1, int(m_rounds.size())));
    showLines();
}

void PlanTimesPage::showLines()
{
    const auto before = [](const DaysLine &a, const DaysLine &b) { return a.from < b.from; };
    std::stable_sort(m_rounds.begin(), m_rounds.end(), before);
    std::stable_sort(m_pool.begin(), m_pool.end(), before);
    m_roundsModel->show(m_rounds);
    m_poolModel->show(m_pool);
    emit changed();
}

Slots PlanTimesPage::hours() const
{
    Slots hours{m_minutes->value(), {}};
    if (const int day = m_weekday->currentData().toInt(); day > 0)
        hours.when.weekday = Qt::DayOfWeek(day);
    hours.when.time = ClockTime{m_from->time(), m_to->time()};
    return hours;
}

void PlanTimesPage::take(PlanSetup &setup) const
{
    setup.hours = QList{hours()} + m_more;
    setup.rounds.clear();
    setup.pool.clear();
    for (const DaysLine &line : m_rounds) {
        if (const auto days = DateSpan::make(line.from, line.to))
            setup.rounds.append(*days);
    }
    for (const DaysLine &line : m_pool)
        setup.pool.append(line.from);
}

void PlanTimesPage::spread()
{
    PlanSetup setup;
    take(setup);
    const QList<QDate> days =
        setup.pool.isEmpty() ? planDays(setup, usualPlanDays(m_year), m_isFree) : setup.pool;
    m_rounds.clear();
    for (const DateSpan &round : evenRounds(days, m_count->value()))
        m_rounds.append({++m_lastId, round.first(), round.last()});
    showLines();
}

QString PlanTimesPage::wrong() const
{
    const int room = m_from->time().secsTo(m_to->time()) / 60;
    if (room < m_minutes->value())
        return tr("There is no room for a meeting between these hours.");
    if (m_rounds.isEmpty())
        return tr("The plan needs at least one round.");
    for (qsizetype i = 1; i < m_rounds.size(); ++i) {
        if (m_rounds[i].from <= m_rounds[i - 1].to)
            return tr("Round %1 begins before round %2 ends.").arg(i + 1).arg(i);
    }
    return {};
}

} // namespace tvers
