// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is noted of an arena's meetings beside who came and what was taken up: all
/// from its pack's data, no arena by name.
#pragma once

#include "core/minutes/heldmeeting.h"
#include "core/municipality/arena.h"

namespace tvers {

/// Whether anything is noted of it at all: it meets, or what it does is kept elsewhere and
/// counted here («Åpen dør», individual plans). The rest are entries of the directory.
bool isNoted(const ArenaVersion &arena);

/// Whether its meetings are sealed whole: about one child, or of what is no meeting in the
/// open. Such a one needs no child, and is then about nobody that is named.
bool isSealedWhole(const ArenaVersion &arena);

/// The numbers that are asked for, in the order of their kinds.
QList<MeetingCount::Kind> countsOf(const ArenaVersion &arena);

/// Whether children move in it from one unit to another, with a form.
bool passesChildrenOn(const ArenaVersion &arena);

/// Records elsewhere whose refusals somebody here follows up («oppfølging etter avslag»).
bool followsUpRefusals(const ArenaVersion &arena);

/// Whether somebody may have looked on before it, and tells the unit after it («tilbakemelding
/// etter observasjon»).
bool tellsWhatWasSeen(const ArenaVersion &arena);

} // namespace tvers
