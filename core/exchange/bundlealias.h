// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The same thing under two ids: entered by the adviser and by the unit, each by
/// themselves.
#pragma once

#include "core/filecontent.h"

#include <QHash>

namespace tvers {

/// A thing of theirs, and ours that it is; both named as thingName() names them.
using Aliases = QHash<QString, QString>;

/// \a theirs with our ids in the place of theirs, wherever they stand.
FileContent renamed(const FileContent &theirs, const Aliases &aliases);

/// \a known and what is found besides, among things of which each side has one that the
/// other has not: people of one name and service, teams of one name at one arena and
/// unit, seats of one person in one team, meetings of one arena and unit that stand
/// for the same day of the year or, being extra ones, begin at the same time.
Aliases aliasesBetween(const FileContent &ours, const FileContent &theirs, const Aliases &known);

} // namespace tvers
