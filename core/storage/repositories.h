// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One repository for each kind of thing: values in, values out. Those of
/// children stand in caserepositories.h.
#pragma once

#include "core/calendar/datespan.h"
#include "core/storage/repository.h"

namespace tvers {

/// The municipality of the file; there is at most one.
class MunicipalityRepository
{
public:
    explicit MunicipalityRepository(Store &store) : m_table(store) {}

    Result<std::optional<Municipality>> get() const;
    Result<> set(const Municipality &municipality); ///< in the place of the one before

private:
    SealedTable<Municipality> m_table;
};

/// Settings that belong to the file and travel with it.
class SettingRepository
{
public:
    explicit SettingRepository(Store &store) : m_table(store) {}

    Result<QString> value(const QString &name, const QString &fallback = {}) const;
    Result<> set(const QString &name, const QString &value);

private:
    SealedTable<Setting> m_table;
};

/// Of the kinds to which children and what is about them point, inside their seals.
template<typename T, typename IdType>
class NeededRepository : public Repository<T, IdType>
{
public:
    using Repository<T, IdType>::Repository;

    /// NeededByChild; ConstraintRefused when anything plain points to it.
    Result<> remove(IdType id);
};

using UnitRepository = NeededRepository<Unit, UnitId>;
using ProfessionalRepository = NeededRepository<Professional, ProfessionalId>;
using CalendarRepository = Repository<CalendarRecord, CalendarId>;

class ArenaRepository : public NeededRepository<ArenaRecord, ArenaId>
{
public:
    using NeededRepository::NeededRepository;

    /// By the pack's name of it; empty when there is none.
    Result<std::optional<ArenaRecord>> called(const QString &identifier) const;
    /// By the day from which they hold.
    Result<QList<ArenaVersionRecord>> versionsOf(ArenaId arena) const;
    /// Every version of every arena; the caller sorts.
    Result<QList<ArenaVersionRecord>> allVersions() const;
    /// The version that holds on \a day; empty before the first, and in a gap.
    Result<std::optional<ArenaVersionRecord>> versionOn(ArenaId arena, QDate day) const;
    /// VersionsOverlap when another version holds on one of its days; AboutOneChild
    /// when it is of such a kind and plain teams or meetings are there.
    Result<> addVersion(const ArenaVersionRecord &version);
    /// The same; LinkMissing when it was another arena's.
    Result<> changeVersion(const ArenaVersionRecord &version);
    /// Whether teams and meetings of the arena may stand where everyone can read
    /// them. LinkMissing, with \a table, when there is no such arena;
    /// AboutOneChild unless every version says that it meets, and not about one
    /// child; one without versions says nothing.
    Result<> checkPlain(ArenaId arena, const QString &table) const;
    /// AboutOneChild for an arena's last version while plain teams or meetings are
    /// there: nothing would say any longer that they may be.
    Result<> removeVersion(ArenaVersionId version);

private:
    Result<> check(const ArenaVersionRecord &version) const;
    Result<> checkNothingPlain(ArenaId arena) const;
};

/// Teams that are not about one child, as ArenaRepository::checkPlain() asks.
class TeamRepository : public GuardedRepository<Team, TeamId>
{
public:
    using GuardedRepository::GuardedRepository;

    Result<> add(const Team &team);
    Result<> change(const Team &team); ///< LinkMissing when it was another arena's

    Result<QList<TeamMember>> membersOf(TeamId team) const; ///< by their first day
    Result<QList<TeamMember>> allMembers() const;           ///< by id
    Result<> addMember(const TeamMember &member);           ///< asks as add() does
    Result<> changeMember(const TeamMember &member);        ///< asks as add() does
    Result<> removeMember(TeamMemberId member);

private:
    Result<> check(const TeamMember &member) const;
};

/// Meetings that are not about one child, as ArenaRepository::checkPlain() asks;
/// LinkMissing when the team is another arena's.
class MeetingRepository : public GuardedRepository<Meeting, MeetingId>
{
public:
    using GuardedRepository::GuardedRepository;

    Result<> add(const Meeting &meeting);
    Result<> change(const Meeting &meeting);
    /// And its places in plans. NeededByChild: it has a record.
    Result<> remove(MeetingId meeting);

    Result<QList<Meeting>> in(const DateSpan &span) const; ///< by day, then id
    /// To another day, by hand: the year's own day stays in planned. RowNotFound.
    Result<> move(MeetingId meeting, QDate day);
    /// The meetings of an arena as the year has them now: those planned for a day
    /// that is no longer among \a days go, unless moved by hand or no longer just
    /// planned; new days come. One unit of work.
    Result<> followYear(const Meeting &pattern, const DateSpan &span, const QList<QDate> &days);

private:
    Result<> check(const Meeting &meeting) const;
};

} // namespace tvers
