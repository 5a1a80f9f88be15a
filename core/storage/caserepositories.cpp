// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/caserepositories.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T, typename IdType>
Result<> checkLinkIfAny(Store &store, const std::optional<IdType> &id, const QStringList &from)
{
    return id ? checkLink<T>(store, *id, from) : Result<>(Done{});
}

template<typename T>
Result<QList<T>> aboutChild(const SealedTable<T> &table, ChildId child)
{
    auto found = table.all();
    if (found)
        found->removeIf([&](const T &one) { return !(one.child == child); });
    return found;
}

template<typename T>
Result<> removeAbout(Store &store, ChildId child)
{
    SealedTable<T> table(store);
    const auto found = aboutChild(table, child);
    if (!found)
        return found.error();
    for (const T &one : *found) {
        if (auto gone = table.remove(one.id.text()); !gone)
            return gone;
    }
    return Done{};
}

/// NeededByChild when \a points is true of any row of the sealed table. \a what:
/// table and id that would go.
template<typename T>
Result<> refuseWhile(Store &store, const QStringList &what,
                     const std::function<bool(const T &)> &points)
{
    const auto all = SealedTable<T>(store).all();
    if (!all)
        return all.error();
    if (std::none_of(all->begin(), all->end(), points))
        return Done{};
    return Error{ErrorCode::NeededByChild, QStringList(what) << specOf(RowLayout<T>::table).name};
}

} // namespace

Result<> checkNoChildNeeds(Store &store, UnitId unit)
{
    const QStringList what{u"unit"_s, unit.text()};
    const auto pointing = [&](const auto &one) { return one.unit == unit; };
    auto free = refuseWhile<Child>(store, what, [&](const Child &one) {
        return one.unit == unit ||
               std::any_of(one.formerUnits.begin(), one.formerUnits.end(),
                           [unit](const FormerUnit &former) { return former.unit == unit; });
    });
    if (free)
        free = refuseWhile<ChildTeam>(store, what, pointing);
    if (free)
        free = refuseWhile<ChildMeeting>(store, what, pointing);
    if (free)
        free = refuseWhile<DiscussionCase>(store, what, pointing);
    return free;
}

Result<> checkNoChildNeeds(Store &store, ProfessionalId person)
{
    return refuseWhile<ChildTeam>(
        store, {u"professional"_s, person.text()},
        [&](const ChildTeam &team) { return team.members.contains(person); });
}

Result<> checkNoChildNeeds(Store &store, ArenaId arena)
{
    const QStringList what{u"arena"_s, arena.text()};
    const auto pointing = [&](const auto &one) { return one.arena == arena; };
    auto free = refuseWhile<ChildTeam>(store, what, pointing);
    if (free)
        free = refuseWhile<ChildMeeting>(store, what, pointing);
    if (!free)
        return free;
    return refuseWhile<PermittedDiscussion>(
        store, what, [&](const PermittedDiscussion &one) { return one.discussion.arena == arena; });
}

Result<> ChildRepository::checkLinks(const Child &child) const
{
    return checkLinkIfAny<Unit>(m_store, child.unit, {u"child"_s, u"unit"_s});
}

Result<> ChildRepository::checkLinks(const Guardian &guardian) const
{
    return checkLink<Child>(m_store, guardian.child, {u"guardian"_s, u"child"_s});
}

Result<> ChildRepository::add(const Child &child)
{
    const auto linked = checkLinks(child);
    return linked ? m_table.add(child) : linked;
}

Result<> ChildRepository::change(const Child &child)
{
    const auto linked = checkLinks(child);
    return linked ? m_table.change(child) : linked;
}

Result<> ChildRepository::remove(ChildId child)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto free = refuseWhile<DiscussionCase>(
            m_store, {u"child"_s, child.text()},
            [&](const DiscussionCase &one) { return one.child == child; });
        if (!free)
            return free;
        // Answers are kept, refusals too: such a child is archived.
        const auto unasked =
            refuseWhile<Consent>(m_store, {u"child"_s, child.text()},
                                 [&](const Consent &one) { return one.child == child; });
        if (!unasked)
            return unasked;
        if (auto gone = removeAbout<Guardian>(m_store, child); !gone)
            return gone;
        const auto meetings = ChildMeetingRepository(m_store).of(child);
        if (!meetings)
            return meetings.error();
        for (const ChildMeeting &one : *meetings) {
            if (auto gone = ChildMeetingRepository(m_store).remove(one.id); !gone)
                return gone;
        }
        if (auto gone = removeAbout<ChildTeam>(m_store, child); !gone)
            return gone;
        return m_table.remove(child.text());
    });
}

Result<QList<Guardian>> ChildRepository::guardiansOf(ChildId child) const
{
    return aboutChild(SealedTable<Guardian>(m_store), child);
}

Result<QList<Guardian>> ChildRepository::allGuardians() const
{
    return SealedTable<Guardian>(m_store).all();
}

Result<> ChildRepository::addGuardian(const Guardian &guardian)
{
    const auto linked = checkLinks(guardian);
    return linked ? SealedTable<Guardian>(m_store).add(guardian) : linked;
}

Result<> ChildRepository::changeGuardian(const Guardian &guardian)
{
    const auto linked = checkLinks(guardian);
    return linked ? SealedTable<Guardian>(m_store).change(guardian) : linked;
}

Result<> ChildRepository::removeGuardian(GuardianId guardian)
{
    return SealedTable<Guardian>(m_store).remove(guardian.text());
}

Result<> ChildTeamRepository::checkLinks(const ChildTeam &team) const
{
    const QString table = u"child_team"_s;
    if (auto there = checkLink<Child>(m_store, team.child, {table, u"child"_s}); !there)
        return there;
    if (auto there = checkLink<ArenaRecord>(m_store, team.arena, {table, u"arena"_s}); !there)
        return there;
    for (const ProfessionalId member : team.members) {
        if (auto there = checkLink<Professional>(m_store, member, {table, u"members"_s}); !there)
            return there;
    }
    return checkLinkIfAny<Unit>(m_store, team.unit, {table, u"unit"_s});
}

Result<> ChildTeamRepository::add(const ChildTeam &team)
{
    const auto linked = checkLinks(team);
    return linked ? m_table.add(team) : linked;
}

Result<> ChildTeamRepository::change(const ChildTeam &team)
{
    if (auto linked = checkLinks(team); !linked)
        return linked;
    const auto meetings = ChildMeetingRepository(m_store).all();
    if (!meetings)
        return meetings.error();
    for (const ChildMeeting &meeting : *meetings) { // a team does not change its child
        if (meeting.team == team.id && !(meeting.child == team.child))
            return Error{ErrorCode::LinkMissing, {u"child_team"_s, u"child"_s, team.child.text()}};
    }
    return m_table.change(team);
}

Result<> ChildTeamRepository::remove(ChildTeamId team)
{
    const auto meetings = ChildMeetingRepository(m_store).all();
    if (!meetings)
        return meetings.error();
    for (const ChildMeeting &meeting : *meetings) {
        if (meeting.team == team)
            return Error{ErrorCode::ConstraintRefused, {u"child_team"_s, team.text()}};
    }
    return m_table.remove(team.text());
}

Result<QList<ChildTeam>> ChildTeamRepository::of(ChildId child) const
{
    return aboutChild(m_table, child);
}

Result<> ChildMeetingRepository::checkLinks(const ChildMeeting &meeting) const
{
    const QString table = u"child_meeting"_s;
    if (auto there = checkLinkIfAny<Child>(m_store, meeting.child, {table, u"child"_s}); !there)
        return there;
    if (auto there = checkLink<ArenaRecord>(m_store, meeting.arena, {table, u"arena"_s}); !there)
        return there;
    if (auto there = checkLinkIfAny<Unit>(m_store, meeting.unit, {table, u"unit"_s}); !there)
        return there;
    if (!meeting.team)
        return Done{};
    const auto team = ChildTeamRepository(m_store).find(*meeting.team);
    if (!team)
        return team.error();
    if (!*team || !((*team)->child == meeting.child) || !((*team)->arena == meeting.arena))
        return Error{ErrorCode::LinkMissing, {table, u"team"_s, meeting.team->text()}};
    return Done{};
}

Result<> ChildMeetingRepository::add(const ChildMeeting &meeting)
{
    const auto linked = checkLinks(meeting);
    return linked ? m_table.add(meeting) : linked;
}

Result<> ChildMeetingRepository::change(const ChildMeeting &meeting)
{
    const auto before = m_table.find(meeting.id.text());
    if (!before)
        return before.error();
    const bool isAnother = *before && (*before)->child && (*before)->child != meeting.child;
    if (isAnother) // what was noted of one is not another's
        return Error{ErrorCode::LinkMissing, {u"child_meeting"_s, u"child"_s, {}}};
    const auto linked = checkLinks(meeting);
    return linked ? m_table.change(meeting) : linked;
}

Result<> ChildMeetingRepository::remove(ChildMeetingId meeting)
{
    return m_store.inTransaction([&]() -> Result<> {
        SealedTable<HeldMeeting> records(m_store);
        const auto all = records.all();
        if (!all)
            return all.error();
        for (const HeldMeeting &one : *all) {
            if (!(one.childMeeting == meeting))
                continue;
            if (auto gone = records.remove(one.id.text()); !gone)
                return gone;
        }
        return m_table.remove(meeting.text());
    });
}

Result<QList<ChildMeeting>> ChildMeetingRepository::of(ChildId child) const
{
    auto found = aboutChild(m_table, child);
    if (found)
        std::sort(found->begin(), found->end(), [](const ChildMeeting &a, const ChildMeeting &b) {
            return std::pair(a.day, a.id.uuid()) < std::pair(b.day, b.id.uuid());
        });
    return found;
}

} // namespace tvers
