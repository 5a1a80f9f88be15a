// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/repositories.h"

#include "core/municipality/arenaterms.h"
#include "core/storedwords.h"

#include <QJsonDocument>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

bool endsBefore(const ArenaVersionRecord &one, const ArenaVersionRecord &other)
{
    return one.to && other.from && *one.to < *other.from;
}

/// What is plain in the file must not tell of a child by being there.
Result<> mayBePlain(Store &store, ArenaId arena)
{
    const auto versions = ArenaRepository(store).versionsOf(arena);
    if (!versions)
        return versions.error();
    for (const ArenaVersionRecord &version : *versions) {
        const auto content = QJsonDocument::fromJson(version.content.toUtf8());
        const auto kind = fromStored<ArenaTerms::Kind>(content["kind"_L1].toString());
        if (kind && isAboutOneChild(*kind))
            return Error{ErrorCode::AboutOneChild, {arena.text()}};
    }
    return Done{};
}

} // namespace

Result<std::optional<Municipality>> MunicipalityRepository::get() const
{
    const auto all = m_table.all();
    if (!all)
        return all.error();
    return all->isEmpty() ? std::nullopt : std::optional<Municipality>(all->first());
}

Result<> MunicipalityRepository::set(const Municipality &municipality)
{
    const auto before = get();
    if (!before)
        return before.error();
    if (!*before)
        return m_table.add(municipality);
    Municipality same = municipality;
    same.id = (*before)->id;
    return m_table.change(same);
}

Result<QString> SettingRepository::value(const QString &name, const QString &fallback) const
{
    const auto found = m_table.find(name);
    if (!found)
        return found.error();
    return *found ? (*found)->value : fallback;
}

Result<> SettingRepository::set(const QString &name, const QString &value)
{
    const auto before = m_table.find(name);
    if (!before)
        return before.error();
    return *before ? m_table.change({name, value}) : m_table.add({name, value});
}

Result<std::optional<ArenaRecord>> ArenaRepository::called(const QString &identifier) const
{
    const auto arenas = all();
    if (!arenas)
        return arenas.error();
    const auto found = std::find_if(arenas->begin(), arenas->end(), [&](const ArenaRecord &arena) {
        return arena.identifier == identifier;
    });
    return found == arenas->end() ? std::nullopt : std::optional<ArenaRecord>(*found);
}

Result<QList<ArenaVersionRecord>> ArenaRepository::versionsOf(ArenaId arena) const
{
    return SealedTable<ArenaVersionRecord>(m_store).some(Sql::of(Sql::Named::VersionsOfArena),
                                                         {{"arena"_L1, arena.text()}});
}

Result<QList<ArenaVersionRecord>> ArenaRepository::allVersions() const
{
    return SealedTable<ArenaVersionRecord>(m_store).all();
}

Result<std::optional<ArenaVersionRecord>> ArenaRepository::versionOn(ArenaId arena, QDate day) const
{
    const auto versions = versionsOf(arena);
    if (!versions)
        return versions.error();
    for (const ArenaVersionRecord &version : *versions) {
        if ((!version.from || *version.from <= day) && (!version.to || day <= *version.to))
            return std::optional<ArenaVersionRecord>(version);
    }
    return std::optional<ArenaVersionRecord>();
}

Result<> ArenaRepository::checkOverlap(const ArenaVersionRecord &version) const
{
    const auto versions = versionsOf(version.arena);
    if (!versions)
        return versions.error();
    for (const ArenaVersionRecord &other : *versions) {
        const bool apart = endsBefore(version, other) || endsBefore(other, version);
        if (!(other.id == version.id) && !apart)
            return Error{ErrorCode::VersionsOverlap, {other.arena.text(), other.id.text()}};
    }
    return Done{};
}

Result<> ArenaRepository::addVersion(const ArenaVersionRecord &version)
{
    if (auto apart = checkOverlap(version); !apart)
        return apart;
    return SealedTable<ArenaVersionRecord>(m_store).add(version);
}

Result<> ArenaRepository::changeVersion(const ArenaVersionRecord &version)
{
    if (auto apart = checkOverlap(version); !apart)
        return apart;
    return SealedTable<ArenaVersionRecord>(m_store).change(version);
}

Result<> ArenaRepository::removeVersion(ArenaVersionId version)
{
    return SealedTable<ArenaVersionRecord>(m_store).remove(version.text());
}

Result<> TeamRepository::add(const Team &team)
{
    const auto allowed = mayBePlain(m_store, team.arena);
    return allowed ? Repository::add(team) : allowed;
}

Result<> TeamRepository::change(const Team &team)
{
    const auto allowed = mayBePlain(m_store, team.arena);
    return allowed ? Repository::change(team) : allowed;
}

Result<> MeetingRepository::add(const Meeting &meeting)
{
    const auto allowed = mayBePlain(m_store, meeting.arena);
    return allowed ? Repository::add(meeting) : allowed;
}

Result<> MeetingRepository::change(const Meeting &meeting)
{
    const auto allowed = mayBePlain(m_store, meeting.arena);
    return allowed ? Repository::change(meeting) : allowed;
}

Result<QList<TeamMember>> TeamRepository::membersOf(TeamId team) const
{
    return SealedTable<TeamMember>(m_store).some(Sql::of(Sql::Named::MembersOfTeam),
                                                 {{"team"_L1, team.text()}});
}

Result<QList<TeamMember>> TeamRepository::allMembers() const
{
    return SealedTable<TeamMember>(m_store).all();
}

Result<> TeamRepository::addMember(const TeamMember &member)
{
    return SealedTable<TeamMember>(m_store).add(member);
}

Result<> TeamRepository::changeMember(const TeamMember &member)
{
    return SealedTable<TeamMember>(m_store).change(member);
}

Result<> TeamRepository::removeMember(TeamMemberId member)
{
    return SealedTable<TeamMember>(m_store).remove(member.text());
}

Result<QList<Meeting>> MeetingRepository::in(const DateSpan &span) const
{
    return m_table.some(Sql::of(Sql::Named::MeetingsInSpan),
                        {{"first"_L1, span.first().toString(Qt::ISODate)},
                         {"last"_L1, span.last().toString(Qt::ISODate)}});
}

Result<> MeetingRepository::move(MeetingId meeting, QDate day)
{
    const auto found = find(meeting);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::RowNotFound, {u"meeting"_s, meeting.text()}};
    Meeting moved = **found;
    moved.day = day;
    return change(moved);
}

Result<> MeetingRepository::followYear(const Meeting &pattern, const DateSpan &span,
                                       const QList<QDate> &days)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto there = all(); // moved ones may lie outside the span
        if (!there)
            return there.error();
        QList<QDate> missing = days;
        for (const Meeting &meeting : *there) {
            const bool ours = meeting.arena == pattern.arena && meeting.team == pattern.team &&
                              meeting.unit == pattern.unit && meeting.planned &&
                              span.contains(*meeting.planned);
            if (!ours || missing.removeOne(*meeting.planned))
                continue;
            if (meeting.isMovedByHand() || meeting.state != Meeting::State::Planned)
                continue;
            if (auto gone = remove(meeting.id); !gone)
                return gone;
        }
        for (const QDate day : missing) {
            Meeting meeting = pattern;
            meeting.id = MeetingId::sortable();
            meeting.planned = day;
            meeting.day = day;
            if (auto done = add(meeting); !done)
                return done;
        }
        return Done{};
    });
}

Result<> ChildRepository::checkLinks(const Child &child) const
{
    if (!child.unit)
        return Done{};
    const auto unit = SealedTable<Unit>(m_store).find(child.unit->text());
    if (!unit)
        return unit.error();
    if (!*unit)
        return Error{ErrorCode::LinkMissing, {u"child"_s, u"unit"_s, child.unit->text()}};
    return Done{};
}

Result<> ChildRepository::checkLinks(const Guardian &guardian) const
{
    const auto child = find(guardian.child);
    if (!child)
        return child.error();
    if (!*child)
        return Error{ErrorCode::LinkMissing, {u"guardian"_s, u"child"_s, guardian.child.text()}};
    return Done{};
}

Result<> ChildRepository::add(const Child &child)
{
    if (auto linked = checkLinks(child); !linked)
        return linked;
    return m_table.add(child);
}

Result<> ChildRepository::change(const Child &child)
{
    if (auto linked = checkLinks(child); !linked)
        return linked;
    return m_table.change(child);
}

Result<> ChildRepository::remove(ChildId child)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto guardians = guardiansOf(child);
        if (!guardians)
            return guardians.error();
        for (const Guardian &guardian : *guardians) {
            if (auto gone = removeGuardian(guardian.id); !gone)
                return gone;
        }
        return m_table.remove(child.text());
    });
}

Result<QList<Guardian>> ChildRepository::guardiansOf(ChildId child) const
{
    auto guardians = allGuardians();
    if (guardians)
        guardians->removeIf([&](const Guardian &guardian) { return !(guardian.child == child); });
    return guardians;
}

Result<QList<Guardian>> ChildRepository::allGuardians() const
{
    return SealedTable<Guardian>(m_store).all();
}

Result<> ChildRepository::addGuardian(const Guardian &guardian)
{
    if (auto linked = checkLinks(guardian); !linked)
        return linked;
    return SealedTable<Guardian>(m_store).add(guardian);
}

Result<> ChildRepository::changeGuardian(const Guardian &guardian)
{
    if (auto linked = checkLinks(guardian); !linked)
        return linked;
    return SealedTable<Guardian>(m_store).change(guardian);
}

Result<> ChildRepository::removeGuardian(GuardianId guardian)
{
    return SealedTable<Guardian>(m_store).remove(guardian.text());
}

} // namespace tvers
