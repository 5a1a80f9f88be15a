// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Services that come to a unit on several days of a week («bør koordineres»).
#pragma once

#include "core/meetings/calendarmeeting.h"

namespace tvers {

/// A week in which services from outside come to one unit on more than one day.
struct ScatteredWeek {
    UnitId unit;
    QDate monday;
    QList<qsizetype> meetings; ///< indexes into those looked through, by day
    QStringList services;      ///< in the pack's words, sorted

    friend bool operator==(const ScatteredWeek &, const ScatteredWeek &) = default;
};

/// Who sits where.
struct Seats {
    const QList<Team> &teams;
    const QList<TeamMember> &members;
    const QList<Professional> &people;
};

/// By unit, then week. A service from outside is one of a person who does not belong to
/// the unit. Skipped and suggested meetings, and those of nobody from outside, say
/// nothing. \pre meetings are by day
QList<ScatteredWeek> scatteredWeeks(const QList<CalendarMeeting> &meetings, const Seats &seats);

} // namespace tvers
