// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/unitsplace.h"

#include "ui/municipality/closeddayspage.h"
#include "ui/municipality/peoplepage.h"
#include "ui/municipality/teamspage.h"
#include "ui/municipality/unitlistpage.h"
#include "ui/shell/looks.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tvers {

UnitsPlace::UnitsPlace(Desk &desk, QWidget *parent) :
    Retranslated(parent), m_tabs(new QTabWidget(this))
{
    m_pages = {new UnitListPage(desk, this), new PeoplePage(desk, this), new TeamsPage(desk, this),
               new ClosedDaysPage(desk, this)};
    m_tabs->setDocumentMode(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Looks::margin, Looks::margin, Looks::margin, Looks::margin);
    all->addWidget(m_tabs);
    for (UnitsPage *page : std::as_const(m_pages)) {
        m_tabs->addTab(page, page->title());
        connect(&desk, &Desk::contentChanged, page, &UnitsPage::follow);
        connect(&desk, &Desk::yearChanged, page, &UnitsPage::follow);
        connect(&desk, &Desk::lockChanged, page, &UnitsPage::follow);
    }
    retranslate();
}

bool UnitsPlace::canShow(const Thing &thing) const
{
    return thing.kind == Thing::Kind::Unit || thing.kind == Thing::Kind::Professional ||
           thing.kind == Thing::Kind::Team;
}

void UnitsPlace::showThing(const Thing &thing)
{
    for (UnitsPage *page : std::as_const(m_pages)) {
        if (page->choose(thing.id)) {
            m_tabs->setCurrentWidget(page);
            page->choose(thing.id); // the focus goes only where it can be seen
            return;
        }
    }
}

void UnitsPlace::retranslate()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_pages[i]->title());
    m_tabs->setAccessibleName(title());
}

} // namespace tvers
