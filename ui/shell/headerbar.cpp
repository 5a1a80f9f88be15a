// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/headingfont.h"
#include "ui/shell/looks.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/sortedbyname.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace tvers {

namespace {

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

} // namespace

HeaderBar::HeaderBar(Desk &desk, const ActionSet &actions, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_file(new QLabel(this)),
    m_lock(buttonFor(actions[ActionId::Lock], this)),
    m_year(new QLabel(this)),
    m_earlier(buttonFor(actions[ActionId::EarlierYear], this)),
    m_later(buttonFor(actions[ActionId::LaterYear], this)),
    m_unit(new QComboBox(this)),
    m_search(new SearchField(desk, this))
{
    layOut(actions);
    connect(&desk, &Desk::yearChanged, this, &HeaderBar::follow);
    connect(&desk, &Desk::lockChanged, this, &HeaderBar::follow);
    connect(&desk, &Desk::contentChanged, this, &HeaderBar::followUnits);
    connect(m_unit, &QComboBox::activated, this, [this](int row) {
        const QUuid chosen = m_unit->itemData(row).toUuid();
        m_desk.lookAt(chosen.isNull() ? std::nullopt : std::optional(UnitId(chosen)));
        followUnits();
    });
    retranslate();
}

void HeaderBar::layOut(const ActionSet &actions)
{
    m_file->setFont(headingFont(font()));
    m_year->setFont(headingFont(font()));
    const int lettersOfUnit = 30; // longer names are cut off here, and whole in the list
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(12);
    m_unit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_unit->setMaximumWidth(fontMetrics().averageCharWidth() * lettersOfUnit + 40);
    for (QToolButton *button : {m_earlier, m_later})
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Looks::margin, Looks::gap, Looks::margin, Looks::gap);
    line->addWidget(m_file);
    line->addWidget(m_lock);
    line->addSpacing(Looks::margin);
    line->addStretch();
    line->addWidget(m_earlier);
    line->addWidget(m_year);
    line->addWidget(m_later);
    line->addSpacing(Looks::margin);
    line->addWidget(m_unit, 2);
    line->addStretch();
    line->addSpacing(Looks::margin);
    line->addWidget(m_search, 2);
    connect(actions[ActionId::Find], &QAction::triggered, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void HeaderBar::retranslate()
{
    m_unit->setAccessibleName(tr("Unit shown"));
    m_unit->setToolTip(tr("Whose year is shown"));
    m_file->setAccessibleName(tr("File"));
    follow();
    followUnits();
}

void HeaderBar::follow()
{
    const int lettersOfFile = 24;
    m_file->setText(fontMetrics().elidedText(QFileInfo(m_desk.store().path()).completeBaseName(),
                                             Qt::ElideMiddle,
                                             fontMetrics().averageCharWidth() * lettersOfFile));
    m_file->setToolTip(m_desk.store().path());
    m_year->setText(m_desk.schoolYear().text());
    m_year->setAccessibleName(tr("School year %1").arg(m_desk.schoolYear().text()));
}

void HeaderBar::followUnits()
{
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("The whole municipality"), QUuid());
    for (const Unit &unit : sortedByName(m_desk.content().units))
        m_unit->addItem(unit.name, unit.id.uuid());
    const int shown = m_desk.unit() ? m_unit->findData(m_desk.unit()->uuid()) : 0;
    m_unit->setCurrentIndex(qMax(shown, 0));
    m_unit->setToolTip(m_desk.unit() ? m_unit->currentText() : tr("Whose year is shown"));
}

} // namespace tvers
