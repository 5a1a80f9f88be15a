// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/conflicts.h"

#include <QHash>

#include <algorithm>

namespace tvers {

namespace {

bool mayClash(const CalendarMeeting &meeting) { return meeting.time && !meeting.isSkipped(); }

QTime endOf(const CalendarMeeting &meeting)
{
    return meeting.time->end.value_or(meeting.time->start.addSecs(60));
}

QString roomOf(const CalendarMeeting &meeting) { return meeting.place.simplified().toCaseFolded(); }

void addDayConflicts(QList<MeetingConflict> &conflicts, const CalendarMeeting &meeting,
                     qsizetype index)
{
    if (meeting.isSkipped())
        return;
    for (const DayFinding &finding : meeting.findings) {
        const bool holiday = finding.kind == DayFinding::Kind::PublicHoliday ||
                             finding.kind == DayFinding::Kind::SchoolHoliday;
        MeetingConflict conflict{
            holiday ? MeetingConflict::Kind::Holiday : MeetingConflict::Kind::Closed, index};
        conflict.finding = finding;
        conflicts.append(conflict);
    }
}

/// Goes through the meetings by their beginnings, and keeps those still going on.
class ClashSearch
{
public:
    ClashSearch(const QList<CalendarMeeting> &meetings, const QList<TeamMember> &members,
                QList<MeetingConflict> &conflicts) :
        m_meetings(meetings), m_rooms(meetings.size()), m_conflicts(conflicts)
    {
        for (const TeamMember &member : members)
            m_seats[member.team].append(&member);
        for (qsizetype i = 0; i < meetings.size(); ++i)
            m_rooms[i] = roomOf(meetings[i]);
    }

    void run()
    {
        QList<qsizetype> going;
        for (qsizetype i = 0; i < m_meetings.size(); ++i) {
            const CalendarMeeting &meeting = m_meetings[i];
            if (!mayClash(meeting))
                continue;
            going.removeIf([&](qsizetype other) {
                return m_meetings[other].day != meeting.day ||
                       endOf(m_meetings[other]) <= meeting.time->start;
            });
            for (const qsizetype other : std::as_const(going))
                compare(other, i);
            going.append(i);
        }
    }

private:
    bool sits(const TeamMember &seat, QDate day) const
    {
        return seat.from <= day && (!seat.to || day <= *seat.to);
    }

    void add(MeetingConflict conflict, qsizetype one, qsizetype other)
    {
        conflict.meeting = one;
        conflict.other = other;
        m_conflicts.append(conflict);
        conflict.meeting = other;
        conflict.other = one;
        m_conflicts.append(conflict);
    }

    void compare(qsizetype one, qsizetype other)
    {
        if (!m_rooms[one].isEmpty() && m_rooms[one] == m_rooms[other])
            add({MeetingConflict::Kind::RoomTwice, 0}, one, other);
        const auto &first = m_meetings[one].team;
        const auto &second = m_meetings[other].team;
        if (!first || !second)
            return;
        QList<ProfessionalId> told;
        for (const TeamMember *seat : m_seats.value(*first)) {
            if (!sits(*seat, m_meetings[one].day) || told.contains(seat->professional) ||
                !sitsIn(*second, seat->professional, m_meetings[one].day))
                continue;
            told.append(seat->professional);
            MeetingConflict conflict{MeetingConflict::Kind::PersonTwice, 0};
            conflict.person = seat->professional;
            add(conflict, one, other);
        }
    }

    bool sitsIn(TeamId team, ProfessionalId person, QDate day) const
    {
        const auto seats = m_seats.value(team);
        return std::any_of(seats.begin(), seats.end(), [&](const TeamMember *seat) {
            return seat->professional == person && sits(*seat, day);
        });
    }

    const QList<CalendarMeeting> &m_meetings;
    QList<QString> m_rooms;
    QHash<TeamId, QList<const TeamMember *>> m_seats;
    QList<MeetingConflict> &m_conflicts;
};

} // namespace

QList<MeetingConflict> conflictsIn(const QList<CalendarMeeting> &meetings,
                                   const QList<TeamMember> &members)
{
    QList<MeetingConflict> conflicts;
    for (qsizetype i = 0; i < meetings.size(); ++i)
        addDayConflicts(conflicts, meetings[i], i);
    ClashSearch(meetings, members, conflicts).run();
    std::stable_sort(conflicts.begin(), conflicts.end(),
                     [](const auto &a, const auto &b) { return a.meeting < b.meeting; });
    return conflicts;
}

} // namespace tvers
