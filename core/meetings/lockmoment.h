// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file When a file that nobody touches is to hide what it shows, and to be locked.
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace tvers {

/// A meeting that is under way, or is being shown to those in the room.
struct RunningMeeting {
    QDateTime from;  ///< Europe/Oslo
    QDateTime until; ///< the planned end; never before from
    friend bool operator==(const RunningMeeting &, const RunningMeeting &) = default;
};

/// A meeting with a planned end from \a starts on \a day; without one it is taken to last an
/// hour, and past midnight none lasts.
RunningMeeting runningMeeting(QDate day, QTime starts, std::optional<QTime> ends);

inline constexpr int lockedAfterMeetingMinutes = 15;
inline constexpr int hiddenAfterSeconds = 60;

/// \a minutes (1 or more) after the last touch; where a meeting runs then, not before a
/// quarter of an hour after its planned end, nor before that of one that runs by that time.
QDateTime lockMoment(const QDateTime &touched, int minutes, const QList<RunningMeeting> &meetings);

/// A minute after the last touch, when a meeting is under way by then; empty otherwise.
std::optional<QDateTime> hideMoment(const QDateTime &touched,
                                    const QList<RunningMeeting> &meetings);

} // namespace tvers
