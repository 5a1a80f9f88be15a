// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/closeddayspage.h"

#include "ui/municipality/calendaredits.h"
#include "ui/municipality/calendarform.h"
#include "ui/municipality/dayimport.h"
#include "ui/municipality/directorychoices.h"
#include "ui/municipality/formwidget.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tvers {

ClosedDaysPage::ClosedDaysPage(Desk &desk, QWidget *parent) :
    UnitsPage(desk, parent),
    m_label(new QLabel(this)),
    m_unit(new QComboBox(this)),
    m_none(new QLabel(this)),
    m_form(new CalendarForm(CalendarTableModel::Whose::Unit, this)),
    m_import(new QPushButton(this))
{
    m_label->setBuddy(m_unit);
    m_none->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_label);
    top->addWidget(m_unit, 1);
    top->addWidget(m_import);
    auto *all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addWidget(m_none);
    all->addWidget(m_form, 1);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ClosedDaysPage::showCalendar);
    connect(m_import, &QPushButton::clicked, this, &ClosedDaysPage::importDays);
    connect(m_form, &CalendarForm::changed, this, &ClosedDaysPage::change);
    ClosedDaysPage::retranslate();
    ClosedDaysPage::follow();
}

void ClosedDaysPage::follow()
{
    Choices units = unitChoices(desk().content(), {});
    units.removeFirst();
    refill(*m_unit, units);
    m_form->setYear(desk().schoolYear());
    m_form->setEditing(editing());
    m_none->setVisible(units.isEmpty());
    m_form->setVisible(!units.isEmpty());
    m_unit->setEnabled(!units.isEmpty());
    m_import->setEnabled(!units.isEmpty() && editing() == EditableTableModel::Editing::Allowed);
    showCalendar();
}

SchoolCalendar::Entries ClosedDaysPage::entries() const
{
    const auto unit = UnitId::fromText(m_unit->currentData().toString());
    const auto kept = keptCalendar(desk().content().calendars, unit, m_unit->currentText());
    const auto read = kept.record && unit ? entriesIn(*kept.record) : SchoolCalendar::Entries();
    return read ? *read : SchoolCalendar::Entries();
}

void ClosedDaysPage::importDays()
{
    const SchoolCalendar::Entries before = entries();
    const auto lines = importedDays({before, desk().schoolYear(), desk().holidays()}, this);
    if (!lines.isEmpty())
        change(withLines(before, lines));
}

void ClosedDaysPage::showCalendar()
{
    const auto unit = UnitId::fromText(m_unit->currentData().toString());
    if (!unit)
        return;
    const auto shown = entries();
    unit == m_shown ? m_form->show(shown) : m_form->showAnew(shown);
    m_shown = unit;
}

void ClosedDaysPage::change(const SchoolCalendar::Entries &entries)
{
    const auto unit = UnitId::fromText(m_unit->currentData().toString());
    if (!unit)
        return;
    const auto kept = keptCalendar(desk().content().calendars, unit, m_unit->currentText());
    desk().carryOut(changeCalendar(desk().store(), kept, entries));
    showCalendar();
}

void ClosedDaysPage::retranslate()
{
    m_label->setText(tr("Unit"));
    m_unit->setAccessibleName(tr("Unit"));
    m_import->setText(tr("Import .ics or .csv…"));
    m_none->setText(tr("Add a unit first, under Units: its closed days stand here then."));
}

} // namespace tvers
