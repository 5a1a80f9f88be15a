// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The units, people, roles and arenas of a file as choices in a table.
#pragma once

#include "ui/municipality/editabletablemodel.h"
#include "ui/shell/desk.h"

namespace tvers {

/// Ids as text; by name, and in the language spoken.
Choices roleChoices(const DeskContent &content);
Choices serviceChoices(const DeskContent &content); ///< the first is none
Choices unitChoices(const DeskContent &content, const QString &none);
/// Only those that \a arena of the year looked at is for: by its sectors, and its teams.
Choices unitChoicesFor(const Desk &desk, const QString &arena, const QString &none);
Choices professionalChoices(const DeskContent &content);
/// Those that a plain team can be of: not about one child.
Choices arenaChoices(const DeskContent &content);

/// The name of an arena of \a content, as it was called last.
QString arenaName(const DeskContent &content, ArenaId arena);

template<typename IdType>
QVariant idValue(const std::optional<IdType> &id)
{
    return id ? id->text() : QString();
}

} // namespace tvers
