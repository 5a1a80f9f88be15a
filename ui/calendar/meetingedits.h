// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What people do with meetings, each with its way back.
#pragma once

#include "ui/shell/desk.h"

namespace tvers {

/// How much of a series a change is meant for.
enum class SeriesExtent { ThisDate, FromHereOn, Whole };

/// Where and when somebody wants a meeting.
struct MeetingWish {
    QDate day;
    std::optional<ClockTime> time = std::nullopt; ///< empty: no hours
    QString place = {};

    static MeetingWish of(const CalendarMeeting &meeting)
    {
        return {meeting.day, meeting.time, meeting.place};
    }
    friend bool operator==(const MeetingWish &, const MeetingWish &) = default;
};

/// Those of the year looked at that \a meeting is one of: by one rule of one
/// arena, of one team. Only \a meeting itself for an extra one, and for one that
/// has been moved away from its series by hand.
QList<CalendarMeeting> seriesOf(const Desk &desk, const CalendarMeeting &meeting);
bool isInSeries(const Desk &desk, const CalendarMeeting &meeting);

// Every edit is one unit of work. \pre no meeting is held that is moved or skipped

/// This meeting alone.
Edit changeMeeting(Desk &desk, const CalendarMeeting &meeting, const MeetingWish &wish);
/// Its day and hours, and with it its series. Of the municipality's series the
/// arena's rule changes where it can say so; meetings kept by the file go along.
/// Otherwise, and for a unit's own, each meeting of the year looked at is moved as
/// far: from \a meeting on, or all. Held ones stay, and those moved by hand.
Edit changeSeries(Desk &desk, const CalendarMeeting &meeting, const MeetingWish &wish,
                  SeriesExtent extent);
/// Skipped, planned again, or held.
Edit changeState(Desk &desk, const CalendarMeeting &meeting, Meeting::State state);
/// An extra one, of the team that the arena has at the unit.
Meeting newMeeting(const Desk &desk, ArenaId arena, std::optional<UnitId> unit,
                   const MeetingWish &wish);
Edit addMeeting(Desk &desk, const Meeting &meeting);
/// The series' own is skipped, an extra one is gone.
Edit removeMeeting(Desk &desk, const CalendarMeeting &meeting);

/// The file's id of an arena; empty when it is not in the file.
std::optional<ArenaId> arenaIdOf(const Desk &desk, const QString &identifier);

} // namespace tvers
