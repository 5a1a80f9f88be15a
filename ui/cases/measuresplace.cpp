// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/measuresplace.h"

#include "ui/cases/casebook.h"
#include "ui/cases/measurepanel.h"
#include "ui/cases/measuretablemodel.h"
#include "ui/municipality/tablelook.h"
#include "ui/shell/emptystate.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace tvers {

namespace {

enum Which { Open, All };

} // namespace

MeasuresPlace::MeasuresPlace(Desk &desk, QWidget *parent) :
    WorkPlace(parent),
    m_desk(desk),
    m_book(CaseBook::of(desk)),
    m_model(new MeasureTableModel(this)),
    m_panel(new MeasurePanel(desk)),
    m_summary(new QLabel(this)),
    m_which(new QComboBox(this)),
    m_stack(new QStackedWidget(this)),
    m_table(new QTableView(this)),
    m_empty(new QLabel(this)),
    m_start(new QPushButton(this))
{
    layOut();
    listen();
    retranslate();
    setFirst(m_table);
}

MeasuresPlace::~MeasuresPlace() { delete m_panel; }

void MeasuresPlace::layOut()
{
    m_table->setModel(m_model);
    makeEditable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(MeasureTableModel::What,
                                                      QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<MeasureTableModel::Column, int> widths[] = {
        {MeasureTableModel::Responsible, 18},
        {MeasureTableModel::Due, 18},
        {MeasureTableModel::Evaluate, 22},
        {MeasureTableModel::State, 22},
        {MeasureTableModel::Case, 10}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnWidth(column, letter * letters);
    m_table->horizontalHeader()->setMinimumSectionSize(letter * 10);
    m_which->addItem(QString(), Open);
    m_which->addItem(QString(), All);
    m_which->setMinimumHeight(Looks::leastTarget);
    m_summary->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_which);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(m_empty, m_start));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::gap);
    column->addLayout(line);
    column->addWidget(m_stack, 1);
}

void MeasuresPlace::listen()
{
    connect(&m_book, &CaseBook::changed, this, &MeasuresPlace::follow);
    connect(&m_desk, &Desk::yearChanged, this, &MeasuresPlace::follow); // another unit, too
    connect(&m_desk, &Desk::lockChanged, this, &MeasuresPlace::follow);
    connect(m_which, &QComboBox::currentIndexChanged, this, &MeasuresPlace::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MeasuresPlace::followChosen);
    connect(m_table, &QTableView::activated, this, [this] { m_panel->toFields(); });
    connect(m_panel, &MeasurePanel::measureAsked, this, &MeasuresPlace::choose);
    const auto toCase = [this](CaseId id) { emit asked({Thing::Kind::Case, id.text()}); };
    connect(m_panel, &MeasurePanel::caseAsked, this, toCase);
    connect(m_start, &QPushButton::clicked, this, [this, toCase] {
        const QList<DiscussionCase> cases = m_book.cases();
        if (!cases.isEmpty())
            toCase(cases.first().id);
    });
}

QWidget *MeasuresPlace::details() { return m_chosen ? m_panel.data() : nullptr; }

void MeasuresPlace::follow()
{
    const bool all = m_which->currentIndex() == All;
    QList<MeasureRow> rows;
    int late = 0;
    int open = 0;
    for (const Measure &one : m_book.measures()) {
        const Discussion *of = m_book.find(one.discussion);
        const DiscussionCase *about = of ? m_book.find(of->caseId) : nullptr;
        if (!about || (m_desk.unit() && about->unit != m_desk.unit()))
            continue;
        const MeasureState state = stateOf(one, m_desk.today());
        late += state.isLate() ? 1 : 0;
        open += state.isOpen() ? 1 : 0;
        if (all || state.isOpen())
            rows.append({one, state, about->numberText()});
    }
    const auto kept = m_chosen;
    m_model->show(rows);
    m_stack->setCurrentIndex(m_book.measures().isEmpty() ? 1 : 0);
    m_summary->setText(tr("%n open measure(s)", nullptr, open) + QStringLiteral(" · ") +
                       tr("%n late", nullptr, late));
    m_empty->setText(m_desk.store().isUnlocked()
                         ? tr("Here stands what was agreed in discussions: what, who, until when, "
                              "and whether it helped. Measures are added in a discussion.")
                         : tr("Measures are sealed. Unlock the file to see them."));
    m_start->setVisible(!m_book.cases().isEmpty());
    if (kept && m_model->rowOf(*kept) >= 0)
        choose(*kept);
    followChosen();
}

void MeasuresPlace::followChosen()
{
    const QModelIndex index = m_table->currentIndex();
    const auto now =
        index.isValid() ? std::optional(m_model->rows()[index.row()].measure.id) : std::nullopt;
    if (now == m_chosen)
        return;
    m_chosen = now;
    if (now)
        m_panel->show(*now);
    turnDetailsTo(now ? now->text() : QString());
}

void MeasuresPlace::choose(MeasureId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || m_table->currentIndex().row() == row)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_table->currentIndex());
}

void MeasuresPlace::showThing(const Thing &thing)
{
    const auto id = MeasureId::fromText(thing.id);
    if (!id)
        return;
    if (m_model->rowOf(*id) < 0)
        m_which->setCurrentIndex(All);
    choose(*id);
    m_table->setFocus(Qt::OtherFocusReason);
}

void MeasuresPlace::retranslate()
{
    m_which->setAccessibleName(tr("Which measures"));
    m_which->setItemText(Open, tr("Open measures"));
    m_which->setItemText(All, tr("All measures"));
    m_start->setText(tr("Go to the cases"));
    m_table->setAccessibleName(title());
    m_model->retranslate();
    follow();
}

void MeasuresPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::ApplicationPaletteChange)
        retranslate();
    WorkPlace::changeEvent(event);
}

} // namespace tvers
