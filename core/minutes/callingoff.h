// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file When a meeting without cases should be called off. Proposed, never done: the
/// leader confirms.
#pragma once

#include "core/minutes/agenda.h"

namespace tvers {

struct EmptyMeeting {
    const ArenaVersion &arena; ///< as it is on the day
    QDate day;
    const QList<AgendaItem> &items;
    const SchoolCalendar &calendar; ///< closing days are no working days
    QDate today;
};

struct CallingOff {
    QDate since;              ///< the first day on which no case can come any longer
    bool provisional = false; ///< the arena's source gives no deadline for cases
    friend bool operator==(const CallingOff &, const CallingOff &) = default;
};

/// Empty unless the arena is called off when there is no case («avlyses når det ikke er
/// saker»), none stands on the agenda, and the deadline for cases is past. Where the source
/// gives no deadline, it is the last working day before the meeting.
std::optional<CallingOff> callingOffOf(const EmptyMeeting &meeting);

} // namespace tvers
