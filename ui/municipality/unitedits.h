// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What people do with units, people and teams, each with its way back.
///
/// Taking away what others point to is refused: ConstraintRefused.
#pragma once

#include "core/storage/store.h"
#include "ui/shell/edit.h"

namespace tvers {

/// All of them in one act: a pasted table is taken back as a whole.
Edit addUnits(Store &store, const QList<Unit> &units);
Edit changeUnit(Store &store, const Unit &before, const Unit &after);
/// With its own calendars.
Edit removeUnit(Store &store, const Unit &unit, const QList<CalendarRecord> &calendars);

Edit addPeople(Store &store, const QList<Professional> &people);
Edit changePerson(Store &store, const Professional &before, const Professional &after);
Edit removePerson(Store &store, const Professional &person);

Edit addTeam(Store &store, const Team &team);
Edit changeTeam(Store &store, const Team &before, const Team &after);
/// With its members' seats.
Edit removeTeam(Store &store, const Team &team, const QList<TeamMember> &members);

Edit addMember(Store &store, const TeamMember &member);
Edit changeMember(Store &store, const TeamMember &before, const TeamMember &after);
Edit removeMember(Store &store, const TeamMember &member);

} // namespace tvers
