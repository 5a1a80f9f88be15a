// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/unitlistpage.h"

#include "ui/municipality/calendarexport.h"
#include "ui/municipality/tableimport.h"
#include "ui/municipality/unitedits.h"
#include "ui/municipality/unittablemodel.h"

namespace tvers {

UnitListPage::UnitListPage(Desk &desk, QWidget *parent) :
    UnitListPage(desk, new UnitTableModel, parent)
{}

UnitListPage::UnitListPage(Desk &desk, UnitTableModel *model, QWidget *parent) :
    DirectoryPage(desk, model, parent), m_model(model)
{
    m_model->setParent(this);
    connect(m_model, &UnitTableModel::edited, this, [this](const Unit &before, const Unit &after) {
        this->desk().carryOut(changeUnit(this->desk().store(), before, after));
    });
    begin();
}

void UnitListPage::followRows() { m_model->show(desk().content().units); }

int UnitListPage::rowOf(const QString &id) const
{
    const auto unit = UnitId::fromText(id);
    return unit ? m_model->rowOf(*unit) : -1;
}

QString UnitListPage::addOne()
{
    const Unit unit{.id = UnitId::sortable(),
                    .name = tr("New unit"),
                    .kind = Unit::Kind::Kindergarten,
                    .language = desk().pack().language == Language::Nynorsk
                                    ? Unit::Norwegian::Nynorsk
                                    : Unit::Norwegian::Bokmaal};
    desk().carryOut(addUnits(desk().store(), {unit}));
    return unit.id.text();
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
    const auto rows = plainRowsOf(desk(), text);
    auto table = unitsFrom(rows.read, desk().content().units);
    table.refused += rows.refused;
    const QList<Unit> units = confirmed(table, this);
    if (!units.isEmpty())
        desk().carryOut(addUnits(desk().store(), units));
}

void UnitListPage::writeCalendarOf(int row)
{
    exportCalendar(desk(), m_model->rows()[row].id, this);
}

TablePage::Words UnitListPage::words() const
{
    return {tr("Units"), tr("Add unit"), tr("Remove unit"),
            tr("Here stand the kindergartens and schools that take part.")};
}

} // namespace tvers
