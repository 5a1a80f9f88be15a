// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meetingmatch.h"

#include "core/calendar/isoweek.h"

#include <QHash>

namespace tvers {

namespace {

using Places = QHash<QDate, QList<qsizetype>>; ///< by day: indexes of dates

class Matching
{
public:
    Matching(const QList<CheckedDate> &dates, const QList<Meeting> &meetings) :
        m_dates(dates), m_meetings(meetings), m_match{QList<QList<qsizetype>>(dates.size()), {}}
    {
        for (qsizetype i = 0; i < dates.size(); ++i) {
            m_onDay[dates[i].meeting.day].append(i);
            m_inWeek[mondayOf(dates[i].meeting.day)].append(i);
        }
    }

    MeetingMatch made()
    {
        const QList<qsizetype> sameDay = standByClock();
        QList<qsizetype> homeless;
        for (const qsizetype meeting : sameDay) {
            if (!stand(meeting, m_onDay[*m_meetings[meeting].planned]))
                homeless.append(meeting);
        }
        for (const qsizetype meeting : homeless) {
            const Meeting &one = m_meetings[meeting];
            if (!one.unit || !stand(meeting, m_inWeek[mondayOf(*one.planned)]))
                m_match.others.append(meeting);
        }
        return m_match;
    }

private:
    /// Those that are left over, without the extra ones.
    QList<qsizetype> standByClock()
    {
        QList<qsizetype> left;
        for (qsizetype i = 0; i < m_meetings.size(); ++i) {
            if (!m_meetings[i].planned)
                m_match.others.append(i);
            else if (const auto date = dateWithClock(m_meetings[i]))
                m_match.standing[*date].append(i);
            else
                left.append(i);
        }
        return left;
    }

    std::optional<qsizetype> dateWithClock(const Meeting &meeting) const
    {
        for (const qsizetype date : m_onDay.value(*meeting.planned)) {
            const auto &time = m_dates[date].meeting.time;
            if (time && meeting.starts == time->start)
                return date;
        }
        return std::nullopt;
    }

    bool stand(qsizetype meeting, const QList<qsizetype> &dates)
    {
        if (dates.isEmpty())
            return false;
        qsizetype chosen = dates.first();
        for (const qsizetype date : dates) {
            if (m_match.standing[date].isEmpty()) {
                chosen = date;
                break;
            }
        }
        m_match.standing[chosen].append(meeting);
        return true;
    }

    const QList<CheckedDate> &m_dates;
    const QList<Meeting> &m_meetings;
    Places m_onDay;
    Places m_inWeek;
    MeetingMatch m_match;
};

} // namespace

MeetingMatch matchMeetings(const QList<CheckedDate> &dates, const QList<Meeting> &meetings)
{
    return Matching(dates, meetings).made();
}

bool standsAlone(const Meeting &meeting)
{
    return !meeting.planned || meeting.unit || meeting.isMovedByHand() ||
           meeting.state == Meeting::State::Held;
}

bool standForAll(const QList<Meeting> &standing, const QList<UnitId> &seated)
{
    const auto hasOne = [&standing](UnitId unit) {
        return std::any_of(standing.begin(), standing.end(),
                           [unit](const Meeting &meeting) { return meeting.unit == unit; });
    };
    const bool isEverybodys = std::any_of(standing.begin(), standing.end(),
                                          [](const Meeting &meeting) { return !meeting.unit; });
    return isEverybodys || (!seated.isEmpty() && std::all_of(seated.begin(), seated.end(), hasOne));
}

} // namespace tvers
