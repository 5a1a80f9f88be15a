// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/peoplepage.h"

#include "ui/municipality/calendarexport.h"
#include "ui/municipality/professionaltablemodel.h"
#include "ui/municipality/tableimport.h"
#include "ui/municipality/unitedits.h"

namespace tvers {

PeoplePage::PeoplePage(Desk &desk, QWidget *parent) :
    PeoplePage(desk, new ProfessionalTableModel, parent)
{}

PeoplePage::PeoplePage(Desk &desk, ProfessionalTableModel *model, QWidget *parent) :
    DirectoryPage(desk, model, parent), m_model(model)
{
    m_model->setParent(this);
    connect(m_model, &ProfessionalTableModel::edited, this,
            [this](const Professional &before, const Professional &after) {
                this->desk().carryOut(changePerson(this->desk().store(), before, after));
            });
    begin();
}

void PeoplePage::followRows() { m_model->follow(desk().content()); }

int PeoplePage::rowOf(const QString &id) const
{
    const auto person = ProfessionalId::fromText(id);
    return person ? m_model->rowOf(*person) : -1;
}

QString PeoplePage::addOne()
{
    const Professional person{
        .id = ProfessionalId::sortable(), .name = tr("New person"), .service = {}};
    desk().carryOut(addPeople(desk().store(), {person}));
    return person.id.text();
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
    const auto rows = plainRowsOf(desk(), text);
    auto table = peopleFrom(rows.read, desk().pack(), desk().content().people);
    table.refused += rows.refused;
    const QList<Professional> people = confirmed(table, this);
    if (!people.isEmpty())
        desk().carryOut(addPeople(desk().store(), people));
}

void PeoplePage::writeCalendarOf(int row) { exportCalendar(desk(), m_model->rows()[row].id, this); }

TablePage::Words PeoplePage::words() const
{
    return {tr("People"), tr("Add person"), tr("Remove person"),
            tr("Here stand the people of the services and units who sit in teams.")};
}

} // namespace tvers
