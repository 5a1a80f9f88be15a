// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casesplace.h"

#include "ui/cases/casebook.h"
#include "ui/cases/caseedits.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casetablemodel.h"
#include "ui/cases/casetypesdialog.h"
#include "ui/cases/newcasedialog.h"
#include "ui/municipality/noticelabel.h"
#include "ui/municipality/sortedtable.h"
#include "ui/municipality/tablelook.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/languages.h"
#include "ui/wording/casewording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostInTable = 2000; ///< of what is searched for

QString unitName(const Desk &desk, const std::optional<UnitId> &id)
{
    for (const Unit &unit : desk.content().units) {
        if (id == unit.id)
            return unit.name;
    }
    return {};
}

} // namespace

CasesPlace::CasesPlace(Desk &desk, QWidget *parent) :
    WorkPlace(parent),
    m_desk(desk),
    m_book(CaseBook::of(desk)),
    m_model(new CaseTableModel(this)),
    m_sorted(new SortedTable(this)),
    m_panel(new CasePanel(desk)),
    m_findLabel(new QLabel(this)),
    m_find(new QLineEdit(this)),
    m_which(new QComboBox(this)),
    m_add(new QPushButton(iconOf(Symbol::Add), {}, this)),
    m_types(new QPushButton(this)),
    m_stack(new QStackedWidget(this)),
    m_table(new QTableView(this)),
    m_empty(new QLabel(this)),
    m_start(new QPushButton(iconOf(Symbol::Add), {}, this)),
    m_strange(new NoticeLabel(NoticeLabel::Tone::Warning, this))
{
    makeTable();
    layOut();
    listen();
    retranslate();
    setFirst(m_table);
}

CasesPlace::~CasesPlace() { delete m_panel; }

void CasesPlace::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    makeEditable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CaseTableModel::Number, Qt::DescendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<CaseTableModel::Column, int> widths[] = {
        {CaseTableModel::Number, 11}, {CaseTableModel::Badge, 17}, {CaseTableModel::Type, 18},
        {CaseTableModel::Who, 18},    {CaseTableModel::Step, 34},  {CaseTableModel::Deadline, 12},
        {CaseTableModel::Unit, 20},   {CaseTableModel::State, 10}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnWidth(column, letter * letters);
}

QLayout *CasesPlace::bar()
{
    m_find->setClearButtonEnabled(true);
    m_findLabel->setBuddy(m_find);
    auto *line = new QHBoxLayout;
    line->addWidget(m_findLabel);
    line->addWidget(m_find, 1);
    line->addWidget(m_which);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_types);
    buttons->addStretch(1);
    auto *both = new QVBoxLayout;
    both->addLayout(line);
    both->addLayout(buttons);
    return both;
}

void CasesPlace::layOut()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_types),
                            static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_find)})
        widget->setMinimumHeight(Looks::leastTarget);
    for (int i = 0; i < 3; ++i)
        m_which->addItem(QString(), i);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(m_empty, m_start));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::gap);
    column->addLayout(bar());
    column->addWidget(m_strange);
    column->addWidget(m_stack, 1);
}

void CasesPlace::listen()
{
    connect(&m_book, &CaseBook::changed, this, &CasesPlace::follow);
    connect(&m_desk, &Desk::yearChanged, this, &CasesPlace::follow); // another unit, too
    connect(&m_desk, &Desk::lockChanged, this, &CasesPlace::follow);
    connect(m_find, &QLineEdit::textChanged, this, &CasesPlace::follow);
    connect(m_which, &QComboBox::currentIndexChanged, this, &CasesPlace::follow);
    connect(m_add, &QPushButton::clicked, this, &CasesPlace::add);
    connect(m_start, &QPushButton::clicked, this, &CasesPlace::add);
    connect(m_types, &QPushButton::clicked, this, &CasesPlace::changeTypes);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CasesPlace::followChosen);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_chosen)
            m_panel->toAbout();
    });
    connect(m_panel, &CasePanel::caseAsked, this, &CasesPlace::choose);
}

QWidget *CasesPlace::details() { return m_chosen ? m_panel.data() : nullptr; }

bool CasesPlace::isShown(const DiscussionCase &one) const
{
    const Shown which = Shown(m_which->currentIndex());
    const bool isOpen = one.state == DiscussionCase::State::Open;
    return (which == Shown::All || isOpen == (which == Shown::Open)) &&
           (!m_desk.unit() || one.unit == m_desk.unit()) &&
           (m_find->text().trimmed().isEmpty() || m_matching.contains(one.id));
}

void CasesPlace::follow()
{
    const QList<CaseId> found = m_book.search(m_find->text(), mostInTable);
    m_matching = QSet<CaseId>(found.begin(), found.end());
    QList<CaseRow> rows;
    const QList<DiscussionCase> all = m_book.cases();
    for (const DiscussionCase &one : all) {
        if (!isShown(one))
            continue;
        QStringList types;
        for (const QString &code : one.types)
            types.append(m_book.types().nameOf(code, norwegian(spoken())));
        rows.append({one, nextStep(m_book.story(one.id)), types.join(u", "_s),
                     one.child ? m_book.childName(*one.child) : QString(),
                     unitName(m_desk, one.unit)});
    }
    const auto kept = m_chosen;
    m_model->show(rows);
    m_stack->setCurrentIndex(all.isEmpty() ? 1 : 0);
    const bool locked = !m_desk.store().isUnlocked();
    m_empty->setText(locked ? tr("Cases are sealed. Unlock the file to see them.")
                            : tr("Here stands what is discussed: anonymously, with consent or on "
                                 "legal basis, and what comes next."));
    for (QPushButton *button : {m_add, m_start, m_types})
        button->setEnabled(m_desk.mayEdit());
    m_strange->say(m_book.notOurs() == 0
                       ? QString()
                       : tr("%n discussion(s) in the file were not put there by Tvers. They are "
                            "not shown and counted nowhere.",
                            nullptr, int(m_book.notOurs())));
    if (kept && m_model->rowOf(*kept) >= 0)
        choose(*kept);
    followChosen();
}

std::optional<CaseId> CasesPlace::chosen() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model->rows()[index.row()].about.id) : std::nullopt;
}

void CasesPlace::followChosen()
{
    const auto now = chosen();
    if (now == m_chosen)
        return;
    m_chosen = now;
    if (now)
        m_panel->show(*now);
    turnDetailsTo(now ? now->text() : QString());
}

void CasesPlace::choose(CaseId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    if (m_table->currentIndex().row() == index.row() && chosen() == id)
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void CasesPlace::showThing(const Thing &thing)
{
    const auto id = CaseId::fromText(thing.id);
    const DiscussionCase *one = id ? m_book.find(*id) : nullptr;
    if (!one)
        return;
    if (!isShown(*one)) {
        m_find->clear();
        m_which->setCurrentIndex(int(Shown::All));
    }
    if (!isShown(*one)) // another unit's
        m_desk.lookAt(std::optional<UnitId>());
    choose(*id);
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<SearchHit> CasesPlace::find(const QString &typed, qsizetype most) const
{
    QList<SearchHit> hits;
    for (const CaseId id : m_book.search(typed, most)) {
        const DiscussionCase &one = *m_book.find(id);
        QStringList types;
        for (const QString &code : one.types)
            types.append(m_book.types().nameOf(code, norwegian(spoken())));
        hits.append({{Thing::Kind::Case, id.text()},
                     tr("Case %1, %2").arg(one.numberText(), types.join(u", "_s)),
                     CaseWording::badge(one.mode)});
    }
    return hits;
}

void CasesPlace::add()
{
    NewCaseDialog dialog(m_desk, m_desk.unit(), this);
    DialogDraft::keep(dialog, m_desk, {});
    if (dialog.exec() != QDialog::Accepted)
        return;
    const DiscussionCase wanted = dialog.newCase();
    m_desk.carryOut(addCase(m_desk, wanted));
    showThing({Thing::Kind::Case, wanted.id.text()});
}

void CasesPlace::changeTypes()
{
    CaseTypesDialog dialog(m_book.types(), this);
    DialogDraft::keep(dialog, m_desk, {},
                      {[&dialog] { return dialog.rows(); },
                       [&dialog](const QString &rows) { dialog.setRows(rows); }});
    if (dialog.exec() == QDialog::Accepted)
        m_desk.carryOut(changeCaseTypes(m_desk, m_book.types(), dialog.types()));
}

void CasesPlace::retranslate()
{
    m_findLabel->setText(tr("F&ind"));
    m_find->setAccessibleName(tr("Find in cases and discussions"));
    m_which->setAccessibleName(tr("Which cases"));
    m_which->setItemText(int(Shown::Open), tr("Open cases"));
    m_which->setItemText(int(Shown::Closed), tr("Closed cases"));
    m_which->setItemText(int(Shown::All), tr("All cases"));
    m_add->setText(tr("&New case…"));
    m_start->setText(tr("New case…"));
    m_types->setText(tr("&Types of case…"));
    m_table->setAccessibleName(title());
    m_model->retranslate();
    follow();
}

void CasesPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::ApplicationPaletteChange)
        retranslate();
    WorkPlace::changeEvent(event);
}

} // namespace tvers
