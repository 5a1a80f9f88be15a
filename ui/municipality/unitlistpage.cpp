// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/unitlistpage.h"

#include "ui/municipality/calendarexport.h"
#include "ui/municipality/tableimport.h"
#include "ui/municipality/tablepage.h"
#include "ui/municipality/unitedits.h"
#include "ui/municipality/unittablemodel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tvers {

UnitListPage::UnitListPage(Desk &desk, QWidget *parent) :
    UnitsPage(desk, parent),
    m_model(new UnitTableModel(this)),
    m_page(new TablePage(m_model, TablePage::Source::TypedOrPasted, this)),
    m_export(new QPushButton(this))
{
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_page);
    all->addWidget(m_export, 0, Qt::AlignLeft);
    connect(m_export, &QPushButton::clicked, this, &UnitListPage::writeCalendar);
    connect(m_page, &TablePage::chosen, this, &UnitListPage::followChosen);
    connect(m_model, &UnitTableModel::edited, this, [this](const Unit &before, const Unit &after) {
        this->desk().carryOut(changeUnit(this->desk().store(), before, after));
    });
    connect(m_page, &TablePage::addAsked, this, &UnitListPage::add);
    connect(m_page, &TablePage::removeAsked, this, &UnitListPage::remove);
    connect(m_page, &TablePage::pasted, this, &UnitListPage::take);
    connect(m_page, &TablePage::importAsked, this, [this] {
        if (const auto text = textOfChosenFile(this))
            take(*text);
    });
    UnitListPage::retranslate();
    UnitListPage::follow();
}

void UnitListPage::follow()
{
    m_model->show(desk().content().units);
    m_page->setEditing(editing());
    followChosen();
}

bool UnitListPage::choose(const QString &id)
{
    const auto unit = UnitId::fromText(id);
    const int row = unit ? m_model->rowOf(*unit) : -1;
    if (row >= 0)
        m_page->choose(row);
    return row >= 0;
}

void UnitListPage::add()
{
    Unit unit{.id = UnitId::sortable(),
              .name = tr("New unit"),
              .kind = Unit::Kind::Kindergarten,
              .language = desk().pack().language == Language::Nynorsk ? Unit::Norwegian::Nynorsk
                                                                      : Unit::Norwegian::Bokmaal};
    desk().carryOut(addUnits(desk().store(), {unit}));
    choose(unit.id.text());
    m_page->editChosen();
}

void UnitListPage::remove(const QList<int> &rows)
{
    QList<Unit> units;
    for (const int row : rows)
        units.append(m_model->rows().value(row, m_model->rows().first()));
    for (const Unit &unit : std::as_const(units)) {
        QList<CalendarRecord> own = desk().content().calendars;
        own.removeIf([&unit](const CalendarRecord &one) { return one.unit != unit.id; });
        desk().carryOut(removeUnit(desk().store(), unit, own));
    }
}

void UnitListPage::take(const QString &text)
{
    const auto table = unitsFrom(rowsOf(text), desk().content().units);
    const QList<Unit> units = confirmed(table, this);
    if (!units.isEmpty())
        desk().carryOut(addUnits(desk().store(), units));
}

void UnitListPage::followChosen() { m_export->setEnabled(m_page->chosenRows().size() == 1); }

void UnitListPage::writeCalendar()
{
    const QList<int> rows = m_page->chosenRows();
    if (rows.size() == 1)
        exportCalendar(desk(), m_model->rows()[rows.first()].id, this);
}

void UnitListPage::retranslate()
{
    m_export->setText(tr("Write calendar (.ics)…"));
    m_page->setWords({tr("Units"), tr("Add unit"), tr("Remove unit"),
                      tr("Here stand the kindergartens and schools that take part.")});
}

} // namespace tvers
