// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything in a file that is not about a child, as values.
#pragma once

#include "core/changes.h"

namespace tvers {

/// The plain rows of a file, or of a part of it that travels.
struct FileContent {
    std::optional<Municipality> municipality = {};
    QList<ArenaRecord> arenas = {};
    QList<ArenaVersionRecord> versions = {};
    QList<CalendarRecord> calendars = {};
    QList<Unit> units = {};
    QList<Professional> people = {};
    QList<Team> teams = {};
    QList<TeamMember> members = {};
    QList<Meeting> meetings = {};
    QList<Room> rooms = {};
    QList<Absence> absences = {};
    QList<MeetingPlan> plans = {};
    QList<PlanEntry> entries = {};
    QList<Setting> settings = {};

    friend bool operator==(const FileContent &, const FileContent &) = default;
};

/// The one of \a all that \a id names; null when there is none.
template<typename T, typename IdType>
const T *withId(const QList<T> &all, const IdType &id)
{
    for (const T &one : all) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

/// The value of a setting; empty when there is none.
inline QString settingIn(const FileContent &content, const QString &name)
{
    for (const Setting &setting : content.settings) {
        if (setting.name == name)
            return setting.value;
    }
    return {};
}

} // namespace tvers
