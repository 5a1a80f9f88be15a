// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who is to sit in a meeting: its team on the day, and whom the arena's rules name
/// besides.
#pragma once

#include "core/filecontent.h"
#include "core/municipality/municipalitypack.h"

namespace tvers {

struct SeatSource {
    const ArenaVersion &arena; ///< as it is on the day
    ArenaId arenaId;
    const MunicipalityPack &pack;
    const FileContent &content;
    QDate day;
    std::optional<TeamId> team = {}; ///< empty: the arena's at the unit
    std::optional<UnitId> unit = {};
    Language language = Language::Bokmaal;
};

/// A seat for each member of the team, but for substitutes; then one for each role of the
/// arena that no member has. Who must come by the rules is Expected, all others may.
/// Whoever leads or calls at a unit is its manager, by name.
QList<MeetingSeat> seatsOf(const SeatSource &source);

/// Those who are, or will be, in the room, as the consent rule asks for them: absent ones
/// are not; each service once.
QList<ConsentParticipant> presentIn(const QList<MeetingSeat> &seats);
/// Those of them who hear \a item: guests of another item do not.
QList<ConsentParticipant> presentAt(AgendaItemId item, QList<MeetingSeat> seats);

} // namespace tvers
