// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filecontent.h"

#include "core/anychange.h"

#include <QHash>

#include <type_traits>

namespace tvers {

namespace {

template<typename T>
auto keyOf(const T &one)
{
    return one.id;
}
QString keyOf(const Setting &one) { return one.name; }

template<typename T>
void addBetween(const QList<T> &before, const QList<T> &after, QList<Change> &changes)
{
    QHash<decltype(keyOf(std::declval<T>())), const T *> old;
    for (const T &one : before)
        old.insert(keyOf(one), &one);
    for (const T &one : after) {
        const T *was = old.take(keyOf(one));
        if (!was || !(*was == one))
            changes.append(Changed<T>{was ? std::optional(*was) : std::nullopt, one});
    }
    for (const T &one : before) {
        if (old.contains(keyOf(one)))
            changes.append(Changed<T>{one, std::nullopt});
    }
}

/// Where things of a kind are; null for what is about a child.
template<typename T>
auto listOf(FileContent &content)
{
    if constexpr (std::is_same_v<T, ArenaRecord>)
        return &content.arenas;
    else if constexpr (std::is_same_v<T, ArenaVersionRecord>)
        return &content.versions;
    else if constexpr (std::is_same_v<T, CalendarRecord>)
        return &content.calendars;
    else if constexpr (std::is_same_v<T, Unit>)
        return &content.units;
    else if constexpr (std::is_same_v<T, Professional>)
        return &content.people;
    else if constexpr (std::is_same_v<T, Team>)
        return &content.teams;
    else if constexpr (std::is_same_v<T, TeamMember>)
        return &content.members;
    else if constexpr (std::is_same_v<T, Meeting>)
        return &content.meetings;
    else if constexpr (std::is_same_v<T, Room>)
        return &content.rooms;
    else if constexpr (std::is_same_v<T, Absence>)
        return &content.absences;
    else if constexpr (std::is_same_v<T, MeetingPlan>)
        return &content.plans;
    else if constexpr (std::is_same_v<T, PlanEntry>)
        return &content.entries;
    else if constexpr (std::is_same_v<T, Setting>)
        return &content.settings;
    else
        return nullptr;
}

template<typename T>
void make(const Changed<T> &change, FileContent &content)
{
    if constexpr (std::is_same_v<T, Municipality>) {
        content.municipality = change.after;
    } else if constexpr (!std::is_same_v<decltype(listOf<T>(content)), std::nullptr_t>) {
        auto *list = listOf<T>(content);
        const T &one = change.after ? *change.after : *change.before;
        list->removeIf([&one](const T &other) { return keyOf(other) == keyOf(one); });
        if (change.after)
            list->append(*change.after);
    }
}

} // namespace

QList<Change> changesBetween(const FileContent &before, const FileContent &after)
{
    QList<Change> changes;
    if (before.municipality != after.municipality)
        changes.append(Changed<Municipality>{before.municipality, after.municipality});
    addBetween(before.arenas, after.arenas, changes);
    addBetween(before.versions, after.versions, changes);
    addBetween(before.calendars, after.calendars, changes);
    addBetween(before.units, after.units, changes);
    addBetween(before.people, after.people, changes);
    addBetween(before.teams, after.teams, changes);
    addBetween(before.members, after.members, changes);
    addBetween(before.meetings, after.meetings, changes);
    addBetween(before.rooms, after.rooms, changes);
    addBetween(before.absences, after.absences, changes);
    addBetween(before.plans, after.plans, changes);
    addBetween(before.entries, after.entries, changes);
    addBetween(before.settings, after.settings, changes);
    return changes;
}

FileContent withChanges(FileContent content, const QList<Change> &changes)
{
    for (const Change &change : changes)
        std::visit([&content](const auto &one) { make(one, content); }, change.any());
    return content;
}

} // namespace tvers
