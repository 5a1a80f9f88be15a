// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Whose a meeting is, and who sits in it.
#pragma once

#include "core/meetings/coordination.h"

namespace tvers {

/// The unit that a meeting is of: its own, or its team's; empty: the municipality's.
std::optional<UnitId> unitOf(const CalendarMeeting &meeting, const QList<Team> &teams);

/// What others' calendars call a meeting: its team's name, else what its arena is called on
/// its day, in the municipality's language.
QString titleOf(const CalendarMeeting &meeting, const QList<Team> &teams,
                const MunicipalityPack &pack);

/// The members of its team on its day, each once.
QList<ProfessionalId> seatedIn(const CalendarMeeting &meeting, const QList<TeamMember> &members);

/// Whether \a meeting is one that \a unit goes to: its own, and of the municipality's
/// those that somebody from the unit sits in. It is so on its sheet and in its calendar.
bool isForUnit(const CalendarMeeting &meeting, UnitId unit, const Seats &seats);

} // namespace tvers
