// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QCoreApplication>

#include <array>

namespace tvers {

namespace {

// Nothing here that edits text elsewhere: Ctrl+E and Ctrl+K belong to the line.
constexpr std::array specs{
    ActionSpec{ActionId::NewFile, "file.new", QT_TRANSLATE_NOOP("Actions", "&New file…"), "Ctrl+N",
               Symbol::Add},
    ActionSpec{ActionId::OpenFile, "file.open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O",
               Symbol::Open},
    ActionSpec{ActionId::TryExample, "file.example",
               QT_TRANSLATE_NOOP("Actions", "&Try with an example…"), ""},
    ActionSpec{ActionId::OpenPlan, "file.plan",
               QT_TRANSLATE_NOOP("Actions", "Open a &plan that was sent…"), ""},
    ActionSpec{ActionId::SendPlans, "file.send",
               QT_TRANSLATE_NOOP("Actions", "&Save plans to send…"), ""},
    ActionSpec{ActionId::NewYear, "file.year",
               QT_TRANSLATE_NOOP("Actions", "Begin the ne&xt school year…"), ""},
    ActionSpec{ActionId::BackUp, "file.backup", QT_TRANSLATE_NOOP("Actions", "&Back up…"), ""},
    ActionSpec{ActionId::Lock, "file.lock", QT_TRANSLATE_NOOP("Actions", "&Lock"), "Ctrl+L",
               Symbol::Locked},
    ActionSpec{ActionId::Quit, "file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"},
    ActionSpec{ActionId::Undo, "edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z",
               Symbol::Undo},
    ActionSpec{ActionId::Redo, "edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"),
               "Ctrl+Shift+Z; Ctrl+Y", Symbol::Redo},
    ActionSpec{ActionId::Find, "edit.find", QT_TRANSLATE_NOOP("Actions", "&Search"), "Ctrl+F",
               Symbol::Search},
    ActionSpec{ActionId::EarlierYear, "view.earlier",
               QT_TRANSLATE_NOOP("Actions", "&Earlier school year"), "Alt+PgUp", Symbol::Earlier},
    ActionSpec{ActionId::LaterYear, "view.later",
               QT_TRANSLATE_NOOP("Actions", "&Later school year"), "Alt+PgDown", Symbol::Later},
    ActionSpec{ActionId::ToDetails, "view.details",
               QT_TRANSLATE_NOOP("Actions", "Between list and &details"), "F6"},
    ActionSpec{ActionId::About, "help.about", QT_TRANSLATE_NOOP("Actions", "&About Tvers"), ""},
};

} // namespace

std::span<const ActionSpec> actionSpecs() { return specs; }

ActionSet::ActionSet(QObject *parent)
{
    for (const ActionSpec &spec : specs) {
        auto *action = new QAction(parent);
        action->setObjectName(QLatin1StringView(spec.key));
        action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(spec.shortcut)));
        if (spec.symbol)
            action->setIcon(iconOf(*spec.symbol));
        m_actions[spec.id] = action;
    }
    retranslate();
}

void ActionSet::retranslate()
{
    for (const ActionSpec &spec : specs)
        m_actions[spec.id]->setText(QCoreApplication::translate("Actions", spec.text));
}

} // namespace tvers
