// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The arenas that a case may be discussed in.
#pragma once

#include "core/cases/discussioncase.h"
#include "ui/shell/desk.h"

namespace tvers {

/// An arena with its version of a day.
struct ArenaChoice {
    ArenaId arena;
    ArenaVersionId version;
    QString name;
    ArenaVersion rules;
};

/// Those that meet, keep their records here and work on the level of \a about; those
/// for the case's kind of unit first.
QList<ArenaChoice> arenasFor(const Desk &desk, const DiscussionCase &about, QDate day);

/// Ids of the services that are fixed participants of \a rules.
QStringList fixedServices(const MunicipalityPack &pack, const ArenaVersion &rules);

} // namespace tvers
