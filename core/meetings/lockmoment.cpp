// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/lockmoment.h"

#include <algorithm>

namespace tvers {

namespace {

constexpr int minuteInSeconds = 60;
constexpr int usualMinutes = 60;

QDateTime afterwards(const RunningMeeting &meeting)
{
    return meeting.until.addSecs(qint64(lockedAfterMeetingMinutes) * minuteInSeconds);
}

/// The one that \a moment falls into, with the quarter of an hour behind it.
auto around(const QDateTime &moment, const QList<RunningMeeting> &meetings)
{
    return std::find_if(meetings.begin(), meetings.end(), [&](const RunningMeeting &one) {
        return one.from <= moment && moment < afterwards(one);
    });
}

} // namespace

RunningMeeting runningMeeting(QDate day, QTime starts, std::optional<QTime> ends)
{
    const QTime last = starts.addSecs(usualMinutes * minuteInSeconds);
    const QTime until = ends && *ends > starts ? *ends : last;
    return {QDateTime(day, starts),
            until > starts ? QDateTime(day, until) : QDateTime(day, QTime(23, 59))};
}

QDateTime lockMoment(const QDateTime &touched, int minutes, const QList<RunningMeeting> &meetings)
{
    QDateTime moment = touched.addSecs(qint64(qMax(1, minutes)) * minuteInSeconds);
    // each turn moves it behind one of them, so that it ends
    for (auto one = around(moment, meetings); one != meetings.end(); one = around(moment, meetings))
        moment = afterwards(*one);
    return moment;
}

std::optional<QDateTime> hideMoment(const QDateTime &touched, const QList<RunningMeeting> &meetings)
{
    const QDateTime moment = touched.addSecs(hiddenAfterSeconds);
    return around(moment, meetings) == meetings.end() ? std::nullopt : std::optional(moment);
}

} // namespace tvers
