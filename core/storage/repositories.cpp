// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/repositories.h"

#include "core/municipality/arenaterms.h"
#include "core/storage/caserepositories.h"
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

/// A word that this Tvers does not know may well mean one child.
bool meetsInTheOpen(const ArenaVersionRecord &version)
{
    const auto content = QJsonDocument::fromJson(version.content.toUtf8());
    const auto kind = fromStored<ArenaTerms::Kind>(content["kind"_L1].toString());
    return kind && hasMeetings(*kind) && !isAboutOneChild(*kind);
}

template<typename T>
Result<bool> hasAnyOf(Store &store, ArenaId arena)
{
    const auto all = SealedTable<T>(store).all();
    if (!all)
        return all.error();
    return std::any_of(all->begin(), all->end(), [&](const T &one) { return one.arena == arena; });
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

template<typename T, typename IdType>
Result<> NeededRepository<T, IdType>::remove(IdType id)
{
    return this->m_store.inTransaction([&]() -> Result<> {
        const auto free = checkNoChildNeeds(this->m_store, id);
        return free ? this->m_table.remove(id.text()) : free;
    });
}

template class NeededRepository<Unit, UnitId>;
template class NeededRepository<Professional, ProfessionalId>;
template class NeededRepository<ArenaRecord, ArenaId>;

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

Result<> ArenaRepository::check(const ArenaVersionRecord &version) const
{
    const auto versions = versionsOf(version.arena);
    if (!versions)
        return versions.error();
    for (const ArenaVersionRecord &other : *versions) {
        const bool apart = endsBefore(version, other) || endsBefore(other, version);
        if (!(other.id == version.id) && !apart)
            return Error{ErrorCode::VersionsOverlap, {other.arena.text(), other.id.text()}};
    }
    return meetsInTheOpen(version) ? Result<>(Done{}) : checkNothingPlain(version.arena);
}

Result<> ArenaRepository::checkNothingPlain(ArenaId arena) const
{
    for (const auto &any : {hasAnyOf<Team>(m_store, arena), hasAnyOf<Meeting>(m_store, arena)}) {
        if (!any)
            return any.error();
        if (*any)
            return Error{ErrorCode::AboutOneChild, {arena.text()}};
    }
    return Done{};
}

Result<> ArenaRepository::checkPlain(ArenaId arena, const QString &table) const
{
    if (auto there = checkLink<ArenaRecord>(m_store, arena, {table, u"arena"_s}); !there)
        return there;
    const auto versions = versionsOf(arena);
    if (!versions)
        return versions.error();
    if (versions->isEmpty() || !std::all_of(versions->begin(), versions->end(), meetsInTheOpen))
        return Error{ErrorCode::AboutOneChild, {arena.text()}};
    return Done{};
}

Result<> ArenaRepository::addVersion(const ArenaVersionRecord &version)
{
    const auto allowed = check(version);
    return allowed ? SealedTable<ArenaVersionRecord>(m_store).add(version) : allowed;
}

Result<> ArenaRepository::changeVersion(const ArenaVersionRecord &version)
{
    SealedTable<ArenaVersionRecord> versions(m_store);
    const auto before = versions.find(version.id.text());
    if (!before)
        return before.error();
    if (*before && !((*before)->arena == version.arena)) // what is plain there rests on it
        return Error{ErrorCode::LinkMissing,
                     {u"arena_version"_s, u"arena"_s, version.arena.text()}};
    const auto allowed = check(version);
    return allowed ? versions.change(version) : allowed;
}

Result<> ArenaRepository::removeVersion(ArenaVersionId version)
{
    SealedTable<ArenaVersionRecord> versions(m_store);
    const auto going = versions.find(version.text());
    if (!going)
        return going.error();
    if (*going) {
        const auto all = versionsOf((*going)->arena);
        if (!all)
            return all.error();
        const auto allowed =
            all->size() > 1 ? Result<>(Done{}) : checkNothingPlain((*going)->arena);
        if (!allowed)
            return allowed;
    }
    return versions.remove(version.text());
}

Result<> TeamRepository::add(const Team &team)
{
    const auto allowed = ArenaRepository(m_store).checkPlain(team.arena, u"team"_s);
    return allowed ? m_table.add(team) : allowed;
}

Result<> TeamRepository::change(const Team &team)
{
    const auto before = find(team.id);
    if (!before)
        return before.error();
    if (*before && !((*before)->arena == team.arena)) // its meetings are of that arena
        return Error{ErrorCode::LinkMissing, {u"team"_s, u"arena"_s, team.arena.text()}};
    const auto allowed = ArenaRepository(m_store).checkPlain(team.arena, u"team"_s);
    return allowed ? m_table.change(team) : allowed;
}

Result<> TeamRepository::check(const TeamMember &member) const
{
    const auto team = find(member.team);
    if (!team)
        return team.error();
    if (!*team)
        return Error{ErrorCode::LinkMissing, {u"team_member"_s, u"team"_s, member.team.text()}};
    return ArenaRepository(m_store).checkPlain((*team)->arena, u"team"_s);
}

Result<> MeetingRepository::check(const Meeting &meeting) const
{
    const QString table = u"meeting"_s;
    if (auto plain = ArenaRepository(m_store).checkPlain(meeting.arena, table); !plain)
        return plain;
    if (!meeting.team)
        return Done{};
    const auto team = TeamRepository(m_store).find(*meeting.team);
    if (!team)
        return team.error();
    if (!*team || !((*team)->arena == meeting.arena))
        return Error{ErrorCode::LinkMissing, {table, u"team"_s, meeting.team->text()}};
    return Done{};
}

Result<> MeetingRepository::add(const Meeting &meeting)
{
    const auto allowed = check(meeting);
    return allowed ? m_table.add(meeting) : allowed;
}

Result<> MeetingRepository::change(const Meeting &meeting)
{
    const auto allowed = check(meeting);
    return allowed ? m_table.change(meeting) : allowed;
}

Result<> MeetingRepository::remove(MeetingId meeting)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto records = SealedTable<HeldMeeting>(m_store).all();
        if (!records)
            return records.error();
        for (const HeldMeeting &one : *records) {
            if (one.meeting == meeting)
                return Error{ErrorCode::NeededByChild,
                             {u"meeting"_s, meeting.text(), u"held_meeting"_s}};
        }
        SealedTable<PlanEntry> entries(m_store);
        const auto all = entries.all();
        if (!all)
            return all.error();
        for (const PlanEntry &entry : *all) {
            if (!(entry.meeting == meeting))
                continue;
            if (auto gone = entries.remove(entry.id.text()); !gone)
                return gone;
        }
        return m_table.remove(meeting.text());
    });
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
    const auto allowed = check(member);
    return allowed ? SealedTable<TeamMember>(m_store).add(member) : allowed;
}

Result<> TeamRepository::changeMember(const TeamMember &member)
{
    const auto allowed = check(member);
    return allowed ? SealedTable<TeamMember>(m_store).change(member) : allowed;
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

} // namespace tvers
