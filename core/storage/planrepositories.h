// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the møteplan is made from and what it gave.
#pragma once

#include "core/storage/repository.h"

namespace tvers {

using RoomRepository = Repository<Room, RoomId>;
using AbsenceRepository = Repository<Absence, AbsenceId>;

class MeetingPlanRepository : public Repository<MeetingPlan, MeetingPlanId>
{
public:
    using Repository::Repository;

    /// The arena's plan of a year; empty when there is none.
    Result<std::optional<MeetingPlan>> of(ArenaId arena, SchoolYear year) const;
    /// Its meetings' places in it, by round, then id.
    Result<QList<PlanEntry>> entriesOf(MeetingPlanId plan) const;
};

/// LinkMissing when plan and meeting are of different arenas.
class PlanEntryRepository : public GuardedRepository<PlanEntry, PlanEntryId>
{
public:
    using GuardedRepository::GuardedRepository;

    Result<> add(const PlanEntry &entry);
    Result<> change(const PlanEntry &entry);

private:
    Result<> check(const PlanEntry &entry) const;
};

} // namespace tvers
