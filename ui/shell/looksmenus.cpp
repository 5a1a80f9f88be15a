// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/looksmenus.h"

#include "ui/shell/languages.h"
#include "ui/shell/lookschoices.h"

#include <QActionGroup>
#include <QMenu>

namespace tvers {

namespace {

template<typename Value>
void fill(QMenu &menu, const QList<LooksChoice> &choices, MachineSettings &settings)
{
    auto *group = new QActionGroup(&menu);
    for (const LooksChoice &choice : choices) {
        QAction *action = menu.addAction(choice.words);
        action->setCheckable(true);
        action->setData(choice.value);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu,
                         [value = Value(choice.value), &settings] { choose(value, settings); });
    }
}

void check(const QMenu &menu, int value)
{
    const auto actions = menu.actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == value);
}

} // namespace

LooksMenus::LooksMenus(MachineSettings &settings, QMenu *above) :
    QObject(above),
    m_settings(settings),
    m_languages(new QMenu(above)),
    m_appearances(new QMenu(above))
{
    above->addSeparator();
    above->addMenu(m_languages);
    above->addMenu(m_appearances);
    fill<Language>(*m_languages, languageChoices(), settings);
    fill<Looks::Appearance>(*m_appearances, appearanceChoices(), settings);
    for (QMenu *menu : {m_languages, m_appearances})
        connect(menu, &QMenu::aboutToShow, this, &LooksMenus::follow);
    retranslate();
}

void LooksMenus::retranslate()
{
    m_languages->setTitle(tr("&Language"));
    m_appearances->setTitle(tr("&Appearance"));
    const auto words = appearanceChoices();
    for (qsizetype i = 0; i < words.size(); ++i)
        m_appearances->actions().at(i)->setText(words[i].words);
    follow();
}

void LooksMenus::follow()
{
    check(*m_languages, int(spoken()));
    check(*m_appearances, int(m_settings.appearance()));
}

} // namespace tvers
