// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/tablepage.h"

#include "ui/municipality/noticelabel.h"
#include "ui/municipality/sortedtable.h"
#include "ui/municipality/tablelook.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tvers {

TablePage::TablePage(EditableTableModel *model, Source source, QWidget *parent) :
    QWidget(parent),
    m_model(model),
    m_sorted(new SortedTable(this)),
    m_source(source),
    m_findLabel(new QLabel(this)),
    m_find(new QLineEdit(this)),
    m_add(new QPushButton(this)),
    m_remove(new QPushButton(this)),
    m_paste(new QPushButton(this)),
    m_import(new QPushButton(this)),
    m_stack(new QStackedWidget(this)),
    m_table(new QTableView(this)),
    m_empty(new QLabel(this)),
    m_start(new QPushButton(this)),
    m_wrong(new NoticeLabel(NoticeLabel::Tone::Warning, this))
{
    m_sorted->setSourceModel(model);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    makeEditable(*m_table);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 22);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(Looks::gap);
    all->addLayout(bar());
    all->addWidget(m_stack, 1);
    all->addWidget(m_wrong);
    listen();
    retranslate();
    follow();
}

QLayout *TablePage::bar()
{
    m_add->setIcon(iconOf(Symbol::Add));
    m_remove->setIcon(iconOf(Symbol::Remove));
    m_findLabel->setBuddy(m_find);
    m_find->setClearButtonEnabled(true);
    auto *find = new QHBoxLayout;
    find->addWidget(m_findLabel);
    find->addWidget(m_find, 1);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Looks::gap);
    for (QPushButton *button : {m_add, m_remove, m_paste, m_import})
        buttons->addWidget(button);
    m_paste->setVisible(m_source == Source::TypedOrPasted);
    m_import->setVisible(m_source == Source::TypedOrPasted);
    auto *both = new QVBoxLayout;
    both->addLayout(find);
    both->addLayout(buttons);
    return both;
}

QWidget *TablePage::emptyState()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_start->setIcon(iconOf(Symbol::Add));
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addWidget(m_start, 0, Qt::AlignCenter);
    column->addStretch(2);
    return page;
}

void TablePage::listen()
{
    connect(m_find, &QLineEdit::textChanged, m_sorted, &SortedTable::find);
    connect(m_add, &QPushButton::clicked, this, &TablePage::addAsked);
    connect(m_start, &QPushButton::clicked, this, &TablePage::addAsked);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeAsked(chosenRows()); });
    connect(m_paste, &QPushButton::clicked, this, &TablePage::paste);
    connect(m_import, &QPushButton::clicked, this, &TablePage::importAsked);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TablePage::follow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TablePage::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePage::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        follow();
        emit chosen();
    });
    connect(m_model, &EditableTableModel::refused, m_wrong, &NoticeLabel::say);
    connect(m_model, &EditableTableModel::accepted, m_wrong, [this] { m_wrong->say({}); });
}

void TablePage::setWords(const Words &words)
{
    m_table->setAccessibleName(words.table);
    m_add->setText(words.add);
    m_start->setText(words.add);
    m_remove->setText(words.remove);
    m_empty->setText(words.empty);
}

void TablePage::setEditing(EditableTableModel::Editing editing)
{
    m_model->setEditing(editing);
    m_mayEdit = editing == EditableTableModel::Editing::Allowed;
    for (QPushButton *button : {m_add, m_start, m_paste, m_import})
        button->setEnabled(m_mayEdit);
    follow();
}

QList<int> TablePage::chosenRows() const
{
    QList<int> rows;
    const auto chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(m_sorted->mapToSource(index).row());
    return rows;
}

void TablePage::choose(int row)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

void TablePage::editChosen()
{
    if (m_table->currentIndex().isValid())
        m_table->edit(m_table->currentIndex());
}

void TablePage::say(const QString &wrong) { m_wrong->say(wrong); }

void TablePage::follow()
{
    const bool hasRows = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    if (hasRows && !m_isSized) { // afterwards the widths are the person's
        const int widest = fontMetrics().averageCharWidth() * 36;
        m_table->resizeColumnsToContents();
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, qMin(widest, m_table->columnWidth(column)));
        m_isSized = true;
    }
    m_remove->setEnabled(m_mayEdit && m_table->selectionModel()->hasSelection());
}

void TablePage::paste() { emit pasted(QGuiApplication::clipboard()->text()); }

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_table && event->type() == QEvent::KeyPress;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || !key->matches(QKeySequence::Paste))
        return QWidget::eventFilter(watched, event);
    if (m_mayEdit && m_source == Source::TypedOrPasted)
        paste();
    return true; // while a cell is written in, its own editor has the keys
}

void TablePage::retranslate()
{
    m_findLabel->setText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_paste->setText(tr("Paste from a spreadsheet"));
    m_import->setText(tr("Import .csv…"));
    m_model->retranslate();
    m_wrong->say({});
}

void TablePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tvers
