// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From what a bundle brings to what is written into the file, and the words for it.
#include "core/anychange.h"
#include "core/exchange/bundlemerge.h"
#include "core/municipality/calendarrecords.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = BundleChange::Kind;
using Outcome = BundleChange::Outcome;

bool isTaken(const BundleChange &change, const QSet<QString> &taken)
{
    switch (change.outcome) {
    case Outcome::New:
    case Outcome::Moved:
    case Outcome::Changed:
    case Outcome::Cancelled: return true;
    case Outcome::Conflict: return taken.contains(change.thing);
    case Outcome::KeptOwn:
    case Outcome::LeftOut: return false;
    }
    Q_UNREACHABLE();
}

QList<CalendarDays> &listOf(SchoolCalendar::Entries &entries, CalendarThing::List list)
{
    switch (list) {
    case CalendarThing::List::Term: return entries.terms;
    case CalendarThing::List::SchoolHoliday: return entries.schoolHolidays;
    case CalendarThing::List::ClosingDay: return entries.closingDays;
    }
    Q_UNREACHABLE();
}

/// The calendar of \a owner with the lines that are taken.
Result<QList<Change>> calendarChanges(const QList<BundleChange> &lines, const FileContent &ours,
                                      std::optional<UnitId> owner)
{
    const QString name = owner || !ours.municipality ? QString() : ours.municipality->name;
    const Unit *unit = owner ? withId(ours.units, *owner) : nullptr;
    const KeptCalendar kept = keptCalendar(ours.calendars, owner, unit ? unit->name : name);
    auto entries = kept.record ? entriesIn(*kept.record) : SchoolCalendar::Entries();
    if (!entries)
        return entries.error();
    for (const BundleChange &change : lines) {
        if (change.line->owner != owner)
            continue;
        auto &list = listOf(*entries, change.line->list);
        if (change.outcome == Outcome::Cancelled)
            list.removeOne(change.line->line);
        else if (!list.contains(change.line->line))
            list.append(change.line->line);
    }
    const auto record = recordWith(kept, *entries);
    if (!record)
        return record.error();
    if (kept.record == *record)
        return QList<Change>();
    return QList<Change>{Changed<CalendarRecord>{kept.record, *record}};
}

/// What would be there after the changes, and whether it holds together.
class Links
{
public:
    Links(const FileContent &ours, const QList<Change> &changes) : m_after(ours)
    {
        for (const Change &change : changes)
            std::visit([this](const auto &one) { apply(one); }, change.any());
    }

    /// Whether nothing that is put in points to nothing, and nothing that is taken out
    /// is pointed to.
    bool hold(const Change &change) const
    {
        return std::visit(
            [this](const auto &one) {
                return one.after ? points(*one.after) : isFree(*one.before);
            },
            change.any());
    }

private:
    template<typename T>
    static void put(QList<T> &rows, const Changed<T> &change)
    {
        const auto isOne = [&](const T &row) {
            return (change.before && row.id == change.before->id) ||
                   (change.after && row.id == change.after->id);
        };
        rows.removeIf(isOne);
        if (change.after)
            rows.append(*change.after);
    }
    void apply(const Changed<ArenaRecord> &change) { put(m_after.arenas, change); }
    void apply(const Changed<Unit> &change) { put(m_after.units, change); }
    void apply(const Changed<Professional> &change) { put(m_after.people, change); }
    void apply(const Changed<Team> &change) { put(m_after.teams, change); }
    void apply(const Changed<TeamMember> &change) { put(m_after.members, change); }
    void apply(const Changed<Meeting> &change) { put(m_after.meetings, change); }
    template<typename T>
    void apply(const Changed<T> &)
    {}

    bool isThere(const std::optional<UnitId> &unit) const
    {
        return !unit || withId(m_after.units, *unit);
    }
    bool points(const ArenaVersionRecord &version) const
    {
        return withId(m_after.arenas, version.arena);
    }
    bool points(const Professional &person) const { return isThere(person.unit); }
    bool points(const Team &team) const
    {
        return withId(m_after.arenas, team.arena) && isThere(team.unit);
    }
    bool points(const TeamMember &member) const
    {
        return withId(m_after.teams, member.team) && withId(m_after.people, member.professional) &&
               (!member.substituteFor || withId(m_after.people, *member.substituteFor));
    }
    bool points(const Meeting &meeting) const
    {
        const Team *team = meeting.team ? withId(m_after.teams, *meeting.team) : nullptr;
        return withId(m_after.arenas, meeting.arena) && isThere(meeting.unit) &&
               (!meeting.team || (team && team->arena == meeting.arena));
    }
    template<typename T>
    bool points(const T &) const
    {
        return true;
    }

    bool isFree(const ArenaRecord &arena) const { return isFreeArena(arena.id); }
    bool isFree(const ArenaVersionRecord &version) const
    {
        return withId(m_after.arenas, version.arena) || isFreeArena(version.arena);
    }
    bool isFreeArena(ArenaId arena) const
    {
        const auto isOf = [&](const auto &row) { return row.arena == arena; };
        return std::none_of(m_after.teams.begin(), m_after.teams.end(), isOf) &&
               std::none_of(m_after.meetings.begin(), m_after.meetings.end(), isOf) &&
               std::none_of(m_after.plans.begin(), m_after.plans.end(), isOf);
    }
    bool isFree(const Team &team) const
    {
        const auto isOf = [&](const auto &row) { return row.team == team.id; };
        return std::none_of(m_after.members.begin(), m_after.members.end(), isOf) &&
               std::none_of(m_after.meetings.begin(), m_after.meetings.end(), isOf);
    }
    template<typename T>
    bool isFree(const T &) const
    {
        return true;
    }

    FileContent m_after;
};

QList<Change> holding(QList<Change> changes, const FileContent &ours)
{
    for (qsizetype before = -1; before != changes.size();) {
        before = changes.size();
        const Links links(ours, changes);
        changes.removeIf([&links](const Change &change) { return !links.hold(change); });
    }
    return changes;
}

/// A meeting's place in the plan goes with it, and comes back with it when that is undone.
QList<Change> placesOf(const QList<Change> &changes, const FileContent &ours)
{
    QList<Change> places;
    for (const Change &change : changes) {
        const auto *meeting = change.as<Meeting>();
        if (!meeting || meeting->after)
            continue;
        for (const PlanEntry &entry : ours.entries) {
            if (entry.meeting == meeting->before->id)
                places.append(Changed<PlanEntry>{entry, std::nullopt});
        }
    }
    return places;
}

Setting stateSettingOf(const BundleMerge &merge)
{
    return {stateSetting(merge.head.unit), toText(merge.state)};
}

void addSetting(QList<Change> &changes, const FileContent &ours, const Setting &setting)
{
    std::optional<Setting> before;
    if (const QString value = settingIn(ours, setting.name); !value.isEmpty())
        before = Setting{setting.name, value};
    if (before != setting)
        changes.append(Changed<Setting>{before, setting});
}

} // namespace

Result<QList<Change>> changesOf(const BundleMerge &merge, const FileContent &ours,
                                const QSet<QString> &taken)
{
    QList<Change> changes;
    QList<BundleChange> lines;
    QList<std::optional<UnitId>> owners;
    for (const BundleChange &change : merge.changes) {
        if (!isTaken(change, taken))
            continue;
        changes += change.changes;
        if (!change.line)
            continue;
        lines.append(change);
        if (!owners.contains(change.line->owner))
            owners.append(change.line->owner);
    }
    changes = holding(changes, ours);
    changes += placesOf(changes, ours);
    for (const auto &owner : std::as_const(owners)) {
        const auto calendar = calendarChanges(lines, ours, owner);
        if (!calendar)
            return calendar.error();
        changes += *calendar;
    }
    addSetting(changes, ours, stateSettingOf(merge));
    if (merge.isFirst)
        addSetting(changes, ours, {bundleUnitSetting(), merge.head.unit.text()});
    return changes;
}

QLatin1StringView stored(BundleChange::Outcome outcome)
{
    switch (outcome) {
    case Outcome::New: return "new"_L1;
    case Outcome::Moved: return "moved"_L1;
    case Outcome::Changed: return "changed"_L1;
    case Outcome::Cancelled: return "cancelled"_L1;
    case Outcome::KeptOwn: return "kept_own"_L1;
    case Outcome::Conflict: return "conflict"_L1;
    case Outcome::LeftOut: return "left_out"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(BundleChange::Kind kind)
{
    switch (kind) {
    case Kind::Rules: return "rules"_L1;
    case Kind::Arena: return "arena"_L1;
    case Kind::CalendarLine: return "calendar_line"_L1;
    case Kind::Unit: return "unit"_L1;
    case Kind::Person: return "person"_L1;
    case Kind::Team: return "team"_L1;
    case Kind::Member: return "member"_L1;
    case Kind::Meeting: return "meeting"_L1;
    case Kind::Setting: return "setting"_L1;
    }
    Q_UNREACHABLE();
}

qsizetype BundleMerge::count(BundleChange::Outcome outcome) const
{
    return std::count_if(changes.begin(), changes.end(),
                         [outcome](const auto &one) { return one.outcome == outcome; });
}

bool BundleMerge::brings(const std::optional<MeetingId> &meeting) const
{
    return meeting && std::any_of(changes.begin(), changes.end(), [&](const BundleChange &one) {
               return one.theirs && one.theirs->id == *meeting && one.outcome != Outcome::KeptOwn &&
                      one.outcome != Outcome::LeftOut;
           });
}

} // namespace tvers
