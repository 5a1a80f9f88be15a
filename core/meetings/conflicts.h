// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Why a meeting cannot well be where it is.
#pragma once

#include "core/meetings/calendarmeeting.h"

namespace tvers {

struct MeetingConflict {
    enum class Kind {
        PersonTwice, ///< somebody sits in two meetings at the same time
        RoomTwice,   ///< two meetings have the same place at the same time
        Holiday,     ///< a public holiday or school holiday
        Closed,      ///< a closing day, or outside the school term
    };

    Kind kind;
    qsizetype meeting;                                   ///< index into the meetings looked through
    std::optional<qsizetype> other = std::nullopt;       ///< of the first two kinds
    std::optional<ProfessionalId> person = std::nullopt; ///< of the first kind
    std::optional<DayFinding> finding = std::nullopt;    ///< of the last two kinds

    friend bool operator==(const MeetingConflict &, const MeetingConflict &) = default;
};

/// Everything that speaks against \a meetings, each side of a clash by itself, by
/// meeting. Meetings clash when their hours overlap: one that ends when another
/// begins does not; one without hours never does; one without an end stands for
/// its first minute. Skipped meetings have no conflicts. Who sits in a meeting
/// are the members of its team on that day. Places are the same when their words
/// are, but for capitals and spaces.
/// \pre meetings are by day, then clock
QList<MeetingConflict> conflictsIn(const QList<CalendarMeeting> &meetings,
                                   const QList<TeamMember> &members);

} // namespace tvers
