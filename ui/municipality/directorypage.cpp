// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/directorypage.h"

#include "ui/municipality/tableimport.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

DirectoryPage::DirectoryPage(Desk &desk, EditableTableModel *model, QWidget *parent) :
    UnitsPage(desk, parent),
    m_page(new TablePage(model, TablePage::Source::TypedOrPasted, this)),
    m_export(new QPushButton(this))
{
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_page);
    all->addWidget(m_export, 0, Qt::AlignLeft);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QList<int> rows = m_page->chosenRows();
        if (rows.size() == 1)
            writeCalendarOf(rows.first());
    });
    connect(m_page, &TablePage::chosen, this, &DirectoryPage::followChosen);
    connect(m_page, &TablePage::addAsked, this, [this] {
        choose(addOne());
        m_page->editChosen();
    });
    connect(m_page, &TablePage::removeAsked, this, &DirectoryPage::remove);
    connect(m_page, &TablePage::pasted, this, &DirectoryPage::take);
    connect(m_page, &TablePage::importAsked, this, [this] {
        if (const auto text = textOfChosenFile(this))
            take(*text);
    });
}

void DirectoryPage::begin()
{
    retranslate();
    follow();
}

void DirectoryPage::follow()
{
    followRows();
    m_page->setEditing(editing());
    followChosen();
}

bool DirectoryPage::choose(const QString &id)
{
    const int row = rowOf(id);
    if (row >= 0)
        m_page->choose(row);
    return row >= 0;
}

void DirectoryPage::followChosen() { m_export->setEnabled(m_page->chosenRows().size() == 1); }

void DirectoryPage::retranslate()
{
    m_export->setText(tr("Write calendar (.ics)…"));
    m_page->setWords(words());
}

} // namespace tvers
