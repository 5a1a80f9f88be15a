// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/childrenplace.h"

#include "ui/children/childdialog.h"
#include "ui/children/childedits.h"
#include "ui/children/childpanel.h"
#include "ui/children/childtablemodel.h"
#include "ui/children/namedrows.h"
#include "ui/municipality/sortedtable.h"
#include "ui/municipality/tablelook.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogdraft.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/protectfile.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

namespace {

bool isAboutChildren(const Change &change)
{
    if (const auto *setting = change.as<Setting>())
        return setting->after && setting->after->name.startsWith(QLatin1StringView("consent."));
    return change.is<Child>() || change.is<Guardian>() || change.is<Consent>();
}

} // namespace

ChildrenPlace::ChildrenPlace(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_model(new ChildTableModel(this)),
    m_sorted(new SortedTable(this)),
    m_panel(new ChildPanel(desk)),
    m_findLabel(new QLabel(this)),
    m_find(new QLineEdit(this)),
    m_add(new QPushButton(iconOf(Symbol::Add), {}, this)),
    m_archived(new QCheckBox(this)),
    m_table(new QTableView(this)),
    m_empty(new QLabel(this)),
    m_start(new QPushButton(iconOf(Symbol::Add), {}, this)),
    m_stack(new QStackedWidget(this))
{
    layOut();
    listen();
    retranslate();
}

ChildrenPlace::~ChildrenPlace() { delete m_panel; }

void ChildrenPlace::layOut()
{
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    makeEditable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ChildTableModel::Name, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ChildTableModel::Name, letter * 26);
    m_table->setColumnWidth(ChildTableModel::Standing, letter * 32);
    m_table->setColumnWidth(ChildTableModel::Age, letter * 12);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_findLabel->setBuddy(m_find);
    m_find->setClearButtonEnabled(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_add),
                            static_cast<QWidget *>(m_archived)})
        widget->setMinimumHeight(Looks::leastTarget);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_findLabel);
    bar->addWidget(m_find, 1);
    bar->addWidget(m_archived);
    bar->addWidget(m_add);
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    rows->setSpacing(Looks::gap);
    rows->addLayout(bar);
    rows->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(emptyState(m_empty, m_start));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    all->addWidget(m_stack);
    tabThrough({m_find, m_archived, m_add, m_table});
}

void ChildrenPlace::listen()
{
    connect(m_find, &QLineEdit::textChanged, m_sorted, &SortedTable::find);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChildrenPlace::followChosen);
    connect(m_add, &QPushButton::clicked, this, &ChildrenPlace::registerOne);
    connect(m_start, &QPushButton::clicked, this, &ChildrenPlace::registerOne);
    connect(m_archived, &QCheckBox::toggled, this, &ChildrenPlace::follow);
    connect(&m_desk.store().changes(), &Changes::committed, this, &ChildrenPlace::followChanges);
    connect(&m_desk, &Desk::contentChanged, this, &ChildrenPlace::follow);
    connect(&m_desk, &Desk::yearChanged, this, &ChildrenPlace::follow);
    connect(&m_desk, &Desk::lockChanged, this, &ChildrenPlace::follow);
}

void ChildrenPlace::followChanges(const QList<Change> &changes)
{
    if (std::any_of(changes.begin(), changes.end(), isAboutChildren))
        follow();
}

void ChildrenPlace::forget()
{
    m_content = {};
    m_model->show({}, m_desk.today());
    if (m_chosen) {
        m_chosen.reset();
        m_panel->forget();
        turnDetailsTo({});
    }
}

void ChildrenPlace::follow()
{
    const bool isOpen = m_desk.store().isUnlocked();
    m_add->setEnabled(m_desk.mayEdit());
    m_start->setEnabled(m_desk.mayEdit());
    m_empty->setText(isOpen ? tr("Here stand the children who are discussed by name, their "
                                 "guardians, and who has said yes to what.")
                            : tr("The file is locked. Children and consents can be seen when it "
                                 "is unlocked."));
    const auto content = isOpen ? readChildren(m_desk.store()) : ChildrenContent();
    if (!content || !isOpen)
        forget();
    else
        m_content = *content;
    const auto archived = m_archived->isChecked() ? Archived::Shown : Archived::LeftOut;
    m_model->show(childRows(m_content, m_desk.content().units, m_desk.today(), archived),
                  m_desk.today());
    m_stack->setCurrentIndex(m_content.children.isEmpty() ? 1 : 0);
    if (m_chosen && !m_content.child(*m_chosen)) {
        m_chosen.reset();
        turnDetailsTo({});
    }
    if (m_chosen) {
        choose(*m_chosen); // a table that was filled anew has chosen nothing
        m_panel->show(*m_chosen, m_content);
    }
}

void ChildrenPlace::followChosen()
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    if (!index.isValid() || index.row() >= m_model->rows().size())
        return;
    const ChildId now = m_model->rows()[index.row()].id;
    if (m_chosen == now || !m_content.child(now))
        return;
    m_chosen = now;
    m_panel->show(now, m_content);
    turnDetailsTo(now.text());
}

void ChildrenPlace::choose(ChildId child)
{
    const int row = m_model->rowOf(child);
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_sorted->mapFromSource(m_model->index(row, 0));
    if (!index.isValid() || m_table->currentIndex().row() == index.row())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

QWidget *ChildrenPlace::details() { return m_chosen ? m_panel.data() : nullptr; }

void ChildrenPlace::showThing(const Thing &thing)
{
    const auto child = ChildId::fromText(thing.id);
    if (!child)
        return;
    m_find->clear();
    choose(*child);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ChildrenPlace::registerOne()
{
    if (!readyForChildren(m_desk, this))
        return;
    Child draft{ChildId::random(), {}, {}};
    draft.unit = m_desk.unit();
    ChildDialog dialog(draft, m_desk.content().units, m_desk.today(), this);
    DialogDraft::keep(dialog, m_desk, {});
    if (dialog.exec() == QDialog::Accepted)
        add(dialog.child());
}

void ChildrenPlace::add(const Child &child)
{
    m_find->clear();
    m_desk.carryOut(registerChild(m_desk.store(), child));
    choose(child.id);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ChildrenPlace::retranslate()
{
    m_findLabel->setText(tr("Find"));
    m_find->setAccessibleName(tr("Find a child"));
    m_add->setText(tr("Register a child…"));
    m_start->setText(tr("Register a child…"));
    m_archived->setText(tr("Show archived"));
    m_table->setAccessibleName(tr("Children"));
    m_model->retranslate();
    follow();
}

} // namespace tvers
