// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsplace.h"

#include "ui/reports/roundpage.h"
#include "ui/reports/unitreportpage.h"
#include "ui/shell/desk.h"
#include "ui/shell/looks.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tvers {

ReportsPlace::ReportsPlace(Desk &desk, QWidget *parent) :
    WorkPlace(parent),
    m_desk(desk),
    m_purpose(new QLabel(this)),
    m_pages(new QStackedWidget(this)),
    m_unit(new UnitReportPage(desk, this)),
    m_round(new RoundPage(desk, this))
{
    m_purpose->setWordWrap(true);
    m_pages->addWidget(m_unit);
    m_pages->addWidget(m_round);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    column->setSpacing(Looks::gap);
    column->addWidget(m_purpose);
    column->addWidget(m_pages, 1);
    connect(m_unit, &UnitReportPage::meetingAsked, this, [this](const QString &key) {
        emit asked({Thing::Kind::Meeting, key});
    });
    connect(&desk.store().changes(), &Changes::committed, this, &ReportsPlace::later);
    connect(&desk, &Desk::lockChanged, this, &ReportsPlace::later);
    connect(&desk, &Desk::yearChanged, this, &ReportsPlace::later);
    retranslate();
    later();
}

void ReportsPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        later(); // colours of lines are of before
    WorkPlace::changeEvent(event);
}

void ReportsPlace::showEvent(QShowEvent *event)
{
    if (m_isStale)
        follow();
    WorkPlace::showEvent(event);
}

/// Counting a half-year reads the whole log: only for who looks at it.
void ReportsPlace::later()
{
    m_isStale = true;
    if (isVisible())
        follow();
}

void ReportsPlace::retranslate()
{
    m_purpose->setText(
        tr("Twice a year each unit reports to Oppvekst. The figures come from the log; you write "
           "the experiences. No child is named, and small numbers are hidden."));
}

void ReportsPlace::showThing(const Thing &)
{
    if (m_isStale)
        follow();
    if (first())
        first()->setFocus();
}

void ReportsPlace::follow()
{
    m_isStale = false;
    const auto &units = m_desk.content().units;
    std::optional<UnitId> unit = m_desk.unit();
    if (!unit && units.size() == 1)
        unit = units.first().id;
    const Unit *found = unit ? withId(units, *unit) : nullptr;
    if (found) {
        m_unit->follow(*found);
        m_pages->setCurrentWidget(m_unit);
        setFirst(m_unit->first());
    } else {
        m_round->follow();
        m_pages->setCurrentWidget(m_round);
        setFirst(m_round->first());
    }
}

} // namespace tvers
