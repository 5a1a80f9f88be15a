// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Everything in a file that is not about a child, as values.
#pragma once

#include "core/changes.h"
#include "core/withid.h"

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

/// What makes \a after of \a before: things are told apart by their ids, settings by
/// their names. The two may be parts of a file.
QList<Change> changesBetween(const FileContent &before, const FileContent &after);
/// \a content with \a changes made; those about a child are passed over.
FileContent withChanges(FileContent content, const QList<Change> &changes);

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
