// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which meetings of the file stand for which of the year's.
#pragma once

#include "core/calendar/checkeddate.h"
#include "core/meetings/meeting.h"

namespace tvers {

/// Indexes into the meetings that were matched.
struct MeetingMatch {
    QList<QList<qsizetype>> standing; ///< beside the dates: those that stand for each
    QList<qsizetype> others;          ///< extra ones, and those that the year has no day for
};

/// \a dates and \a meetings are of one arena, the dates by day. A meeting stands
/// for the year's on its planned day: where there are several slots, for the one
/// with its clock, else for the first that nobody stands for. A unit's own
/// meeting that has no such day stands for the arena's in the same week, for
/// every school may have a weekday of its own.
MeetingMatch matchMeetings(const QList<CheckedDate> &dates, const QList<Meeting> &meetings);

/// Whether \a standing leave nothing of the arena's own meeting: one of them is
/// everybody's, or every unit of \a seated, those with a team in the arena, has one.
bool standForAll(const QList<Meeting> &standing, const QList<UnitId> &seated);

/// Who stands for none of the year's and belongs in it all the same: an extra
/// meeting, one moved by hand or held, and a unit's own. Others were planned by a
/// rule that has changed since.
bool standsAlone(const Meeting &meeting);

} // namespace tvers
