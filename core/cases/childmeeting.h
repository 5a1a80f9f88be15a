// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Teams and meetings about one child.
#pragma once

#include "core/cases/child.h"
#include "core/meetings/meeting.h"

#include <QList>

namespace tvers {

using ChildTeamId = Id<struct ChildTeamTag>;
using ChildMeetingId = Id<struct ChildMeetingTag>;

/// Those who meet about one child: a bullying team, an «ansvarsgruppe». That it
/// is there at all is what must not be seen: it is sealed whole, and stands on no
/// wheel, wall plan or bundle.
struct ChildTeam {
    ChildTeamId id;
    ChildId child;
    ArenaId arena;
    std::optional<UnitId> unit = {};
    QString name = {};
    QList<ProfessionalId> members = {};

    friend bool operator==(const ChildTeam &, const ChildTeam &) = default;
};

/// A meeting about children: of such a team, a transfer meeting, a consultation, an hour
/// of an open door. Without a child nobody is named: of a transfer meeting before the
/// guardians have been asked, of visits that are only counted. Leaves as «Opptatt» in
/// calendars.
struct ChildMeeting {
    ChildMeetingId id;
    std::optional<ChildId> child = {};
    ArenaId arena;
    std::optional<ChildTeamId> team = {};
    std::optional<UnitId> unit = {};
    QDate day;
    std::optional<QTime> starts = {}; ///< Europe/Oslo, whole minutes
    std::optional<QTime> ends = {};
    QString place = {};
    Meeting::State state = Meeting::State::Planned;

    friend bool operator==(const ChildMeeting &, const ChildMeeting &) = default;
};

} // namespace tvers
