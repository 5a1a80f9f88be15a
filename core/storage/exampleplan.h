// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings for an example file: what a plan may look like, no planner.
#pragma once

#include "core/meetings/meeting.h"
#include "core/municipality/datedyear.h"
#include "core/storage/examplepeople.h"

namespace tvers {

/// An arena of the file and where it stands in the dated year.
struct ExampleArena {
    ArenaId id;
    const DatedArena &arena;
};

/// The teams and meetings of one arena, on days that nothing speaks against.
struct ExampleMeetings {
    QList<Team> teams;
    QList<TeamMember> members;
    QList<Meeting> meetings;
};

/// One team and its meetings for the whole municipality, or, where a unit's
/// manager leads the arena or the school calls it, for each unit of its sectors. Shared windows are
/// given out in turn, four rounds a year. Nothing for arenas about one child,
/// whose meetings are sealed, and for directory entries.
ExampleMeetings exampleMeetings(const ExampleArena &arena, const ExamplePeople &people,
                                const QList<Place> &places);

} // namespace tvers
