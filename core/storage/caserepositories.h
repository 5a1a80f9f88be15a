// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Children and what is about one of them: sealed whole, the key is needed
/// for everything. Links stand inside the seals and are checked here.
#pragma once

#include "core/storage/repository.h"

namespace tvers {

/// NeededByChild, with the sealed table, while a child or what is about one points to
/// it. SQLite keeps no links inside seals. VaultLocked.
Result<> checkNoChildNeeds(Store &store, UnitId unit);
Result<> checkNoChildNeeds(Store &store, ProfessionalId person);
Result<> checkNoChildNeeds(Store &store, ArenaId arena);

class ChildRepository : public GuardedRepository<Child, ChildId>
{
public:
    using GuardedRepository::GuardedRepository;

    Result<> add(const Child &child);    ///< LinkMissing: its unit is not there
    Result<> change(const Child &child); ///< LinkMissing
    /// With its guardians, teams and meetings, in one unit of work. NeededByChild: it has
    /// cases, or answers of consent, which are kept.
    Result<> remove(ChildId child);

    Result<QList<Guardian>> guardiansOf(ChildId child) const; ///< by id
    Result<QList<Guardian>> allGuardians() const;
    Result<> addGuardian(const Guardian &guardian);    ///< LinkMissing: no such child
    Result<> changeGuardian(const Guardian &guardian); ///< LinkMissing
    Result<> removeGuardian(GuardianId guardian);

private:
    Result<> checkLinks(const Child &child) const;
    Result<> checkLinks(const Guardian &guardian) const;
};

class ChildTeamRepository : public GuardedRepository<ChildTeam, ChildTeamId>
{
public:
    using GuardedRepository::GuardedRepository;

    Result<> add(const ChildTeam &team);    ///< LinkMissing
    Result<> change(const ChildTeam &team); ///< LinkMissing
    Result<> remove(ChildTeamId team);      ///< ConstraintRefused: it has meetings
    Result<QList<ChildTeam>> of(ChildId child) const;

private:
    Result<> checkLinks(const ChildTeam &team) const;
};

class ChildMeetingRepository : public GuardedRepository<ChildMeeting, ChildMeetingId>
{
public:
    using GuardedRepository::GuardedRepository;

    Result<> add(const ChildMeeting &meeting); ///< LinkMissing: also a team of another child
    /// LinkMissing; also of another child: one without may be given a child, once.
    Result<> change(const ChildMeeting &meeting);
    Result<> remove(ChildMeetingId meeting);             ///< with its record
    Result<QList<ChildMeeting>> of(ChildId child) const; ///< by day, then id

private:
    Result<> checkLinks(const ChildMeeting &meeting) const;
};

} // namespace tvers
