// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The meetings of a year as they really stand: computed, and what people
/// have done to them.
#pragma once

#include "core/meetings/meeting.h"
#include "core/municipality/datedyear.h"
#include "core/municipality/municipality.h"

namespace tvers {

/// One meeting of a calendar.
struct CalendarMeeting {
    /// Names the meeting as long as it is the same, moved or not: for the year's
    /// own "ARENA.meeting.DAY" by its planned day, with a number where there are
    /// several; for others made of the stored meeting's id.
    QString key;
    QString arena;                                  ///< Arena::id
    std::optional<MeetingId> stored = std::nullopt; ///< empty: the year's own, untouched
    std::optional<TeamId> team = std::nullopt;
    std::optional<UnitId> unit = std::nullopt;
    std::optional<QDate> planned = std::nullopt; ///< the year's day; empty: an extra meeting
    QDate day = {};
    std::optional<ClockTime> time = std::nullopt;
    QString place = {};
    int part = 0; ///< of the arena's cadence
    Meeting::State state = Meeting::State::Planned;
    bool provisional = false;
    QList<DayFinding> findings = {}; ///< of the day it is on
    std::optional<QDate> instead = std::nullopt;

    bool isSkipped() const { return state == Meeting::State::Cancelled; }
    bool isMovedByHand() const { return planned && *planned != day; }
    friend bool operator==(const CalendarMeeting &, const CalendarMeeting &) = default;
};

/// What a year's meetings are made of.
struct MeetingSource {
    const DatedYear &year;          ///< as computed
    const SchoolCalendar &calendar; ///< the one it was made with
    const QList<ArenaRecord> &arenas;
    const QList<Team> &teams;
    const QList<Meeting> &meetings;
    std::optional<UnitId> unit = std::nullopt; ///< whose year it is; empty: everybody's
};

/// Every meeting on a day of the year, skipped ones too, by day, then clock, then
/// arena. Of a unit's year: the unit's own and the municipality's. Nothing that is
/// about one child.
QList<CalendarMeeting> calendarMeetings(const MeetingSource &source);

/// The year with its meetings where they have been moved to, without those that
/// are skipped, and with extra ones. A day of which several units have meetings of
/// their own stays while one of them does.
DatedYear withMeetings(const MeetingSource &source);

/// A meeting as the file would keep it; \a id where it is not kept yet.
Meeting asStored(const CalendarMeeting &meeting, ArenaId arena, MeetingId id);

} // namespace tvers
