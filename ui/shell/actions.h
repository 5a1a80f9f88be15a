// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything that menus and keys can do, in one table.
#pragma once

#include "ui/shell/symbols.h"

#include <QAction>
#include <QHash>

#include <optional>
#include <span>

namespace tvers {

class Actions
{
    Q_GADGET
public:
    enum class Id {
        NewFile,
        OpenFile,
        TryExample,
        OpenPlan,
        SendPlans,
        NewYear,
        BackUp,
        Lock,
        Quit,
        Undo,
        Redo,
        Find,
        EarlierYear,
        LaterYear,
        ToDetails,
        About,
    };
    Q_ENUM(Id)
};
using ActionId = Actions::Id;

struct ActionSpec {
    ActionId id;
    const char *key;      ///< for settings and tests: never changed, never shown
    const char *text;     ///< source text, context "Actions"
    const char *shortcut; ///< portable text, several by "; ", "" for none
    std::optional<Symbol> symbol = std::nullopt;
};

std::span<const ActionSpec> actionSpecs();

/// One QAction for each line of the table, owned by \a parent.
class ActionSet
{
public:
    explicit ActionSet(QObject *parent);

    QAction *operator[](ActionId id) const { return m_actions[id]; }
    void retranslate(); ///< also on QEvent::LanguageChange

private:
    QHash<ActionId, QAction *> m_actions;
};

} // namespace tvers
