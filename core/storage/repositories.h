// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One repository for each kind of thing: values in, values out.
#pragma once

#include "core/calendar/datespan.h"
#include "core/storage/sealedtable.h"

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

/// What every repository of plain kinds offers; the table does the rest.
template<typename T, typename IdType>
class Repository
{
public:
    explicit Repository(Store &store) : m_store(store), m_table(store) {}

    Result<> add(const T &value) { return m_table.add(value); }
    Result<> change(const T &value) { return m_table.change(value); }
    Result<> remove(IdType id) { return m_table.remove(id.text()); }
    Result<std::optional<T>> find(IdType id) const { return m_table.find(id.text()); }
    Result<QList<T>> all() const { return m_table.all(); } ///< by id: as they were made

protected:
    Store &m_store;
    SealedTable<T> m_table;
};

using UnitRepository = Repository<Unit, UnitId>;
using ProfessionalRepository = Repository<Professional, ProfessionalId>;
using CalendarRepository = Repository<CalendarRecord, CalendarId>;

class ArenaRepository : public Repository<ArenaRecord, ArenaId>
{
public:
    using Repository::Repository;

    /// By the pack's name of it; empty when there is none.
    Result<std::optional<ArenaRecord>> called(const QString &identifier) const;
    /// By the day from which they hold.
    Result<QList<ArenaVersionRecord>> versionsOf(ArenaId arena) const;
    /// Every version of every arena; the caller sorts.
    Result<QList<ArenaVersionRecord>> allVersions() const;
    /// The version that holds on \a day; empty before the first, and in a gap.
    Result<std::optional<ArenaVersionRecord>> versionOn(ArenaId arena, QDate day) const;
    /// VersionsOverlap when another version holds on one of its days.
    Result<> addVersion(const ArenaVersionRecord &version);
    Result<> changeVersion(const ArenaVersionRecord &version); ///< VersionsOverlap
    Result<> removeVersion(ArenaVersionId version);

private:
    Result<> checkOverlap(const ArenaVersionRecord &version) const;
};

/// Teams that are not about one child: AboutOneChild when the arena says they are.
class TeamRepository : public Repository<Team, TeamId>
{
public:
    using Repository::Repository;

    Result<> add(const Team &team);
    Result<> change(const Team &team);

    Result<QList<TeamMember>> membersOf(TeamId team) const; ///< by their first day
    Result<QList<TeamMember>> allMembers() const;           ///< by id
    Result<> addMember(const TeamMember &member);
    Result<> changeMember(const TeamMember &member);
    Result<> removeMember(TeamMemberId member);
};

/// Meetings that are not about one child: AboutOneChild when the arena says they
/// are, in any of its versions.
class MeetingRepository : public Repository<Meeting, MeetingId>
{
public:
    using Repository::Repository;

    Result<> add(const Meeting &meeting);
    Result<> change(const Meeting &meeting);

    Result<QList<Meeting>> in(const DateSpan &span) const; ///< by day, then id
    /// To another day, by hand: the year's own day stays in planned. RowNotFound.
    Result<> move(MeetingId meeting, QDate day);
    /// The meetings of an arena as the year has them now: those planned for a day
    /// that is no longer among \a days go, unless moved by hand or no longer just
    /// planned; new days come. One unit of work.
    Result<> followYear(const Meeting &pattern, const DateSpan &span, const QList<QDate> &days);
};

/// Sealed whole: needs the key for everything.
class ChildRepository : public Repository<Child, ChildId>
{
public:
    using Repository::Repository;

    Result<> add(const Child &child);    ///< LinkMissing: its unit is not there
    Result<> change(const Child &child); ///< LinkMissing
    /// With its guardians, in one unit of work.
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

} // namespace tvers
