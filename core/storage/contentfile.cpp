// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contentfile.h"

#include "core/anychange.h"
#include "core/storage/layouts.h"
#include "core/storage/planrepositories.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace tvers {

namespace {

/// Keeps the first refusal, and the value where there is none.
template<typename T>
void take(Result<T> read, T &into, std::optional<Error> &problem)
{
    if (read)
        into = *std::move(read);
    else if (!problem)
        problem = read.error();
}

/// One row's way into its repository. What a repository asks first, it asks here too.
class Writer
{
public:
    explicit Writer(Store &store) : m_store(store) {}

    template<typename T>
    Result<> operator()(const Changed<T> &changed) const
    {
        return changed.before || changed.after ? write(changed) : Result<>(Done{});
    }

private:
    Result<> write(const Changed<Municipality> &changed) const
    {
        return changed.after ? MunicipalityRepository(m_store).set(*changed.after)
                             : SealedTable<Municipality>(m_store).remove(changed.before->id.text());
    }
    Result<> write(const Changed<Setting> &changed) const
    {
        return changed.after
                   ? SettingRepository(m_store).set(changed.after->name, changed.after->value)
                   : SealedTable<Setting>(m_store).remove(changed.before->name);
    }
    Result<> write(const Changed<ArenaVersionRecord> &changed) const
    {
        ArenaRepository arenas(m_store);
        if (!changed.after)
            return arenas.removeVersion(changed.before->id);
        return changed.before ? arenas.changeVersion(*changed.after)
                              : arenas.addVersion(*changed.after);
    }
    Result<> write(const Changed<TeamMember> &changed) const
    {
        TeamRepository teams(m_store);
        if (!changed.after)
            return teams.removeMember(changed.before->id);
        return changed.before ? teams.changeMember(*changed.after)
                              : teams.addMember(*changed.after);
    }
    Result<> write(const Changed<ArenaRecord> &changed) const
    {
        return by<ArenaRepository>(changed);
    }
    Result<> write(const Changed<Unit> &changed) const { return by<UnitRepository>(changed); }
    Result<> write(const Changed<Professional> &changed) const
    {
        return by<ProfessionalRepository>(changed);
    }
    Result<> write(const Changed<Team> &changed) const { return by<TeamRepository>(changed); }
    Result<> write(const Changed<CalendarRecord> &changed) const
    {
        return by<CalendarRepository>(changed);
    }
    Result<> write(const Changed<Meeting> &changed) const { return by<MeetingRepository>(changed); }
    Result<> write(const Changed<Room> &changed) const { return by<RoomRepository>(changed); }
    Result<> write(const Changed<Absence> &changed) const { return by<AbsenceRepository>(changed); }
    Result<> write(const Changed<MeetingPlan> &changed) const
    {
        return by<MeetingPlanRepository>(changed);
    }
    Result<> write(const Changed<PlanEntry> &changed) const
    {
        return by<PlanEntryRepository>(changed);
    }
    /// What is about a child has ways of its own.
    template<typename T>
    Result<> write(const Changed<T> &) const
    {
        return Error{ErrorCode::AboutOneChild, {QString()}};
    }

    template<typename R, typename T>
    Result<> by(const Changed<T> &changed) const
    {
        R repository(m_store);
        if (!changed.after)
            return repository.remove(changed.before->id);
        return changed.before ? repository.change(*changed.after) : repository.add(*changed.after);
    }

    Store &m_store;
};

/// In the order of the tables, what is pointed to comes first.
int rank(const Change &change)
{
    return std::visit([]<typename T>(const Changed<T> &) { return int(RowLayout<T>::table); },
                      change.any());
}

/// The order of the steps: two versions of an arena may never hold on one day, so
/// what gives days free goes first.
enum class Step { Shrink, RemoveVersion, Add, Change, Remove };

bool isShorter(const ArenaVersionRecord &before, const ArenaVersionRecord &after)
{
    const QDate earliest(1, 1, 1);
    const QDate latest(9999, 12, 31);
    return before.from.value_or(earliest) <= after.from.value_or(earliest) &&
           after.to.value_or(latest) <= before.to.value_or(latest);
}

/// Says which step a change is of.
class Steps
{
public:
    explicit Steps(const QList<Change> &changes)
    {
        for (const Change &change : changes) {
            const auto *arena = change.as<ArenaRecord>();
            if (arena && arena->before && !arena->after)
                m_going.append(arena->before->id);
        }
    }

    template<typename T>
    Step operator()(const Changed<T> &one) const
    {
        if (!one.before)
            return Step::Add;
        return one.after ? Step::Change : Step::Remove;
    }
    Step operator()(const Changed<ArenaVersionRecord> &one) const
    {
        if (!one.before)
            return Step::Add;
        if (!one.after) // with its arena, when nothing rests on it any longer
            return m_going.contains(one.before->arena) ? Step::Remove : Step::RemoveVersion;
        return isShorter(*one.before, *one.after) ? Step::Shrink : Step::Change;
    }

private:
    QList<ArenaId> m_going;
};

QList<Change> inOrder(const QList<Change> &changes)
{
    const Steps steps(changes);
    const auto place = [&steps](const Change &change) {
        const Step step = std::visit(steps, change.any());
        return std::pair(step, step == Step::Remove ? -rank(change) : rank(change));
    };
    QList<Change> ordered = changes;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const Change &a, const Change &b) { return place(a) < place(b); });
    return ordered;
}

} // namespace

Result<FileContent> contentOf(Store &store)
{
    FileContent content;
    std::optional<Error> problem;
    take(MunicipalityRepository(store).get(), content.municipality, problem);
    take(ArenaRepository(store).all(), content.arenas, problem);
    take(ArenaRepository(store).allVersions(), content.versions, problem);
    take(CalendarRepository(store).all(), content.calendars, problem);
    take(UnitRepository(store).all(), content.units, problem);
    take(ProfessionalRepository(store).all(), content.people, problem);
    take(TeamRepository(store).all(), content.teams, problem);
    take(TeamRepository(store).allMembers(), content.members, problem);
    take(MeetingRepository(store).all(), content.meetings, problem);
    take(RoomRepository(store).all(), content.rooms, problem);
    take(AbsenceRepository(store).all(), content.absences, problem);
    take(MeetingPlanRepository(store).all(), content.plans, problem);
    take(PlanEntryRepository(store).all(), content.entries, problem);
    take(SealedTable<Setting>(store).all(), content.settings, problem);
    return problem ? Result<FileContent>(*problem) : content;
}

Result<> carryOut(Store &store, const QList<Change> &changes)
{
    return store.inTransaction([&]() -> Result<> {
        for (const Change &change : inOrder(changes)) {
            if (auto done = std::visit(Writer(store), change.any()); !done)
                return done;
        }
        return Done{};
    });
}

QList<Change> reversed(const QList<Change> &changes)
{
    QList<Change> back;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        std::visit(
            [&back]<typename T>(const Changed<T> &one) {
                back.append(Changed<T>{one.after, one.before});
            },
            change->any());
    }
    return back;
}

} // namespace tvers
