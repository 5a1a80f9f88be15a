// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/peoplepage.h"

#include "ui/municipality/calendarexport.h"
#include "ui/municipality/professionaltablemodel.h"
#include "ui/municipality/tableimport.h"
#include "ui/municipality/tablepage.h"
#include "ui/municipality/unitedits.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

PeoplePage::PeoplePage(Desk &desk, QWidget *parent) :
    UnitsPage(desk, parent),
    m_model(new ProfessionalTableModel(this)),
    m_page(new TablePage(m_model, TablePage::Source::TypedOrPasted, this)),
    m_export(new QPushButton(this))
{
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_page);
    all->addWidget(m_export, 0, Qt::AlignLeft);
    connect(m_export, &QPushButton::clicked, this, &PeoplePage::writeCalendar);
    connect(m_page, &TablePage::chosen, this, &PeoplePage::followChosen);
    connect(m_model, &ProfessionalTableModel::edited, this,
            [this](const Professional &before, const Professional &after) {
                this->desk().carryOut(changePerson(this->desk().store(), before, after));
            });
    connect(m_page, &TablePage::addAsked, this, &PeoplePage::add);
    connect(m_page, &TablePage::removeAsked, this, &PeoplePage::remove);
    connect(m_page, &TablePage::pasted, this, &PeoplePage::take);
    connect(m_page, &TablePage::importAsked, this, [this] {
        if (const auto text = textOfChosenFile(this))
            take(*text);
    });
    PeoplePage::retranslate();
    PeoplePage::follow();
}

void PeoplePage::follow()
{
    m_model->follow(desk().content());
    m_page->setEditing(editing());
    followChosen();
}

bool PeoplePage::choose(const QString &id)
{
    const auto person = ProfessionalId::fromText(id);
    const int row = person ? m_model->rowOf(*person) : -1;
    if (row >= 0)
        m_page->choose(row);
    return row >= 0;
}

void PeoplePage::add()
{
    const Professional person{
        .id = ProfessionalId::sortable(), .name = tr("New person"), .service = {}};
    desk().carryOut(addPeople(desk().store(), {person}));
    choose(person.id.text());
    m_page->editChosen();
}

void PeoplePage::remove(const QList<int> &rows)
{
    QList<Professional> people;
    for (const int row : rows)
        people.append(m_model->rows().value(row, m_model->rows().first()));
    for (const Professional &person : std::as_const(people))
        desk().carryOut(removePerson(desk().store(), person));
}

void PeoplePage::take(const QString &text)
{
    const auto table = peopleFrom(rowsOf(text), desk().pack(), desk().content().professionals);
    const QList<Professional> people = confirmed(table, this);
    if (!people.isEmpty())
        desk().carryOut(addPeople(desk().store(), people));
}

void PeoplePage::followChosen() { m_export->setEnabled(m_page->chosenRows().size() == 1); }

void PeoplePage::writeCalendar()
{
    const QList<int> rows = m_page->chosenRows();
    if (rows.size() == 1)
        exportCalendar(desk(), m_model->rows()[rows.first()].id, this);
}

void PeoplePage::retranslate()
{
    m_export->setText(tr("Write calendar (.ics)…"));
    m_page->setWords({tr("People"), tr("Add person"), tr("Remove person"),
                      tr("Here stand the people of the services and units who sit in teams.")});
}

} // namespace tvers
