// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a meeting takes up: from cases that wait and what the arena's rules say.
/// No arena is known by name: everything comes from its pack's data.
#pragma once

#include "core/minutes/heldmeeting.h"
#include "core/municipality/arena.h"

namespace tvers {

/// What an agenda is made of. Nothing here is about the file or the clock.
struct AgendaSource {
    const ArenaVersion &arena; ///< as it is on the day
    ArenaId arenaId;
    QDate day;
    std::optional<UnitId> unit = {}; ///< whose meeting it is; empty: the municipality's
    int part = 0;                    ///< of a cadence of several: opening, closing
    Language language = Language::Bokmaal;
    QList<DiscussionCase> cases = {};   ///< every open one of the file
    QList<Discussion> discussions = {}; ///< every one of these cases
    QList<HeldMeeting> earlier = {};    ///< the arena's at the unit, oldest first
};

/// Whether the arena discusses cases of this kind at all, by its levels and consent rule.
bool takesUp(const ArenaVersion &arena, CaseMode::Kind mode);

/// A case is taken up when it is open, of the unit, of a kind that the arena discusses, and
/// new, put off, in need of more, or to be followed up by now. What another unit follows up
/// never comes by itself. A new case comes by itself only to arenas that meet at its unit; to
/// others somebody puts it on. By what was put off, deadline, number; then what the arena
/// always takes up: an item "Oppstart: …" only in the part of the year whose name begins so.
QList<AgendaItem> agendaOf(const AgendaSource &source);

/// What is \a there stays, with all that is written in it; what is new in \a wanted
/// comes after it, cases before standing items. Cases that are no longer due and of
/// which nothing was written go.
QList<AgendaItem> broughtUp(const QList<AgendaItem> &there, const QList<AgendaItem> &wanted);

/// True when the source says neither what the arena takes up nor that it discusses
/// anybody: to be said, never filled in.
bool saysNothingOfAgenda(const ArenaVersion &arena);

} // namespace tvers
