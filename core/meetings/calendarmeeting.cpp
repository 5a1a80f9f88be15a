// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/calendarmeeting.h"

#include "core/meetings/meetingmatch.h"

#include <QHash>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<ClockTime> clockOf(const Meeting &meeting)
{
    if (!meeting.starts)
        return std::nullopt;
    return ClockTime{*meeting.starts, meeting.ends};
}

/// The stored meetings of the year's unit and of everybody, by arena.
QHash<QString, QList<Meeting>> byArena(const MeetingSource &source)
{
    QHash<ArenaId, QString> names;
    for (const ArenaRecord &arena : source.arenas)
        names.insert(arena.id, arena.identifier);
    QHash<QString, QList<Meeting>> found;
    for (const Meeting &meeting : source.meetings) {
        if (!source.unit || !meeting.unit || meeting.unit == source.unit)
            found[names.value(meeting.arena)].append(meeting);
    }
    return found;
}

/// One arena of a year, and what the file has of it.
class ArenaMeetings
{
public:
    ArenaMeetings(const MeetingSource &source, const DatedArena &arena,
                  const QList<Meeting> &meetings) :
        m_source(source),
        m_arena(arena),
        m_meetings(meetings),
        m_match(matchMeetings(arena.dates, meetings)),
        m_seated(seatedUnits())
    {}

    void addTo(QList<CalendarMeeting> &all) const
    {
        const std::optional<Team> team = seated();
        for (qsizetype i = 0; i < m_arena.dates.size(); ++i) {
            if (isLeft(i))
                all.append(computed(i, team));
            bool first = true;
            for (const qsizetype meeting : m_match.standing[i]) {
                all.append(kept(m_meetings[meeting], &m_arena.dates[i]));
                if (std::exchange(first, false) && m_match.standing[i].size() == 1 && !isLeft(i))
                    all.last().key = keyOf(i);
            }
        }
        for (const qsizetype meeting : m_match.others) {
            if (standsAlone(m_meetings[meeting]))
                all.append(kept(m_meetings[meeting], nullptr));
        }
    }

    QList<CheckedDate> dates() const
    {
        QList<CheckedDate> dates;
        for (qsizetype i = 0; i < m_arena.dates.size(); ++i)
            addDates(dates, i);
        for (const qsizetype other : m_match.others) {
            const Meeting &meeting = m_meetings[other];
            if (standsAlone(meeting) && meeting.state != Meeting::State::Cancelled)
                addDate(dates, meeting, 0);
        }
        std::stable_sort(dates.begin(), dates.end(), [](const auto &a, const auto &b) {
            const auto start = [](const CheckedDate &date) {
                return date.meeting.time ? date.meeting.time->start : QTime(0, 0);
            };
            return std::pair(a.meeting.day, start(a)) < std::pair(b.meeting.day, start(b));
        });
        return dates;
    }

private:
    /// Whether the arena's own meeting is still one: a unit that has moved its own
    /// has not moved the others'.
    bool isLeft(qsizetype date) const
    {
        QList<Meeting> standing;
        for (const qsizetype meeting : m_match.standing[date])
            standing.append(m_meetings[meeting]);
        return standing.isEmpty() || (!m_source.unit && !standForAll(standing, m_seated));
    }

    QList<UnitId> seatedUnits() const
    {
        QList<UnitId> units;
        for (const Team &team : m_source.teams) {
            if (team.unit && isOurs(team))
                units.append(*team.unit);
        }
        return units;
    }

    bool isOurs(const Team &team) const
    {
        return std::any_of(m_source.arenas.begin(), m_source.arenas.end(),
                           [&](const ArenaRecord &arena) {
                               return arena.id == team.arena && arena.identifier == m_arena.id;
                           });
    }

    CalendarScope scope() const { return {m_arena.version.sectors, {}}; }

    QString keyOf(qsizetype date) const
    {
        qsizetype number = 1;
        while (date >= number &&
               m_arena.dates[date - number].meeting.day == m_arena.dates[date].meeting.day)
            ++number;
        const QString key = u"%1.meeting.%2"_s.arg(
            m_arena.id, m_arena.dates[date].meeting.day.toString(Qt::ISODate));
        return number == 1 ? key : key + u'.' + QString::number(number);
    }

    /// The team whose meetings the computed ones are: the unit's, or everybody's.
    std::optional<Team> seated() const
    {
        std::optional<Team> seated;
        for (const Team &team : m_source.teams) {
            const bool ours = isOurs(team);
            if (ours && team.unit == m_source.unit)
                return team;
            if (ours && !team.unit)
                seated = team;
        }
        return seated;
    }

    CalendarMeeting computed(qsizetype date, const std::optional<Team> &team) const
    {
        const CheckedDate &checked = m_arena.dates[date];
        CalendarMeeting meeting{keyOf(date), m_arena.id};
        if (team) {
            meeting.team = team->id;
            meeting.unit = team->unit;
        }
        meeting.planned = checked.meeting.day;
        meeting.day = checked.meeting.day;
        meeting.time = checked.meeting.time;
        meeting.part = checked.meeting.part;
        meeting.provisional = checked.meeting.provisional;
        meeting.findings = checked.findings;
        meeting.instead = checked.instead;
        return meeting;
    }

    CalendarMeeting kept(const Meeting &meeting, const CheckedDate *date) const
    {
        CalendarMeeting shown{u"meeting."_s + meeting.id.text(), m_arena.id, meeting.id,
                              meeting.team, meeting.unit};
        shown.planned = meeting.planned;
        shown.day = meeting.day;
        shown.time = clockOf(meeting);
        shown.place = meeting.place;
        shown.part = date ? date->meeting.part : 0;
        shown.state = meeting.state;
        shown.provisional = date && date->meeting.provisional && !isDecided(meeting);
        const CheckedDate checked = check(meeting, shown.part);
        shown.findings = checked.findings;
        shown.instead = checked.instead;
        return shown;
    }

    CheckedDate check(const Meeting &meeting, int part) const
    {
        return checkedDate({meeting.day, clockOf(meeting), false, part}, m_arena.version.cadence,
                           m_source.calendar, scope());
    }

    /// A row that only says what the rule said anyway decides nothing.
    static bool isDecided(const Meeting &meeting)
    {
        return meeting.unit || meeting.isMovedByHand() || meeting.state != Meeting::State::Planned;
    }

    void addDate(QList<CheckedDate> &dates, const Meeting &meeting, int part) const
    {
        if (!m_source.year.year.contains(meeting.day))
            return;
        dates.append(check(meeting, part));
        if (meeting.unit)
            dates.last().units.append(meeting.unit->text());
    }

    /// Those who stand where the year has them are one date, the year's; what only
    /// the rule suggested is decided by whoever stands there.
    void addDates(QList<CheckedDate> &dates, qsizetype date) const
    {
        CheckedDate own = m_arena.dates[date];
        QList<Meeting> staying;
        for (const qsizetype i : m_match.standing[date]) {
            const Meeting &meeting = m_meetings[i];
            if (meeting.state == Meeting::State::Cancelled)
                continue;
            if (meeting.day == own.meeting.day)
                staying.append(meeting);
            else
                addDate(dates, meeting, own.meeting.part);
        }
        if (staying.isEmpty() && !isLeft(date))
            return;
        if (!isLeft(date) || own.meeting.provisional)
            takeOver(own, staying);
        dates.append(own);
    }

    /// Hours, units and certainty of those who are there instead of the rule.
    static void takeOver(CheckedDate &own, const QList<Meeting> &staying)
    {
        for (const Meeting &meeting : staying) {
            if (isDecided(meeting))
                own.meeting.provisional = false;
            if (meeting.unit && !own.units.contains(meeting.unit->text()))
                own.units.append(meeting.unit->text());
        }
        std::optional<ClockTime> hours;
        for (const Meeting &meeting : staying) {
            if (const auto clock = clockOf(meeting))
                hours = hours ? enclosing(*hours, *clock) : *clock;
        }
        if (hours)
            own.meeting.time = hours;
    }

    const MeetingSource &m_source;
    const DatedArena &m_arena;
    const QList<Meeting> &m_meetings;
    MeetingMatch m_match;
    QList<UnitId> m_seated;
};

/// Nobody is sent to a day on which the arena meets already; \a first: where its
/// meetings begin.
void findFreeDays(QList<CalendarMeeting> &all, qsizetype first, const MeetingSource &source,
                  const DatedArena &arena)
{
    FreeDays around{source.calendar, {arena.version.sectors, {}}, {}};
    for (qsizetype i = first; i < all.size(); ++i) {
        if (!all[i].isSkipped())
            around.taken.insert(all[i].day);
    }
    for (qsizetype i = first; i < all.size(); ++i) {
        if (all[i].instead && around.taken.contains(*all[i].instead))
            all[i].instead = freeDayInstead(all[i].day, around);
    }
}

/// Deadlines before meetings follow their meetings.
void followMeetings(DatedArena &arena, const QList<CheckedDate> &before,
                    const MeetingSource &source)
{
    QList<QDate> days;
    for (const CheckedDate &date : arena.dates)
        days.append(date.meeting.day);
    QList<QDate> others; // those that were there have their deadlines, by the rules of then
    for (const QDate day : std::as_const(days)) {
        const bool wasThere =
            std::any_of(before.begin(), before.end(),
                        [day](const CheckedDate &date) { return date.meeting.day == day; });
        if (!wasThere && (!arena.version.validFrom || *arena.version.validFrom <= day))
            others.append(day);
    }
    QList<ArenaDate> deadlines;
    for (const ArenaDate &deadline : arena.deadlines) {
        const auto &meeting = deadline.dated.meeting;
        if (!meeting || !source.year.year.contains(*meeting) || days.contains(*meeting))
            deadlines.append(deadline);
    }
    for (const ArenaDeadline &rule : arena.version.deadlines) {
        const CalendarScope scope{arena.version.sectors, {}};
        for (const DatedDeadline &dated :
             datesOf(rule.rule, {source.year.year, source.calendar, scope, others})) {
            const bool known =
                std::any_of(deadlines.begin(), deadlines.end(), [&](const ArenaDate &deadline) {
                    return deadline.deadline == rule && deadline.dated.meeting == dated.meeting;
                });
            if (dated.meeting && !known)
                deadlines.append({rule, dated});
        }
    }
    std::stable_sort(deadlines.begin(), deadlines.end(),
                     [](const auto &a, const auto &b) { return a.dated.day < b.dated.day; });
    arena.deadlines = deadlines;
}

} // namespace

QList<CalendarMeeting> calendarMeetings(const MeetingSource &source)
{
    const auto meetings = byArena(source);
    QList<CalendarMeeting> all;
    for (const DatedArena &arena : source.year.arenas) {
        if (isAboutOneChild(arena.version.kind))
            continue;
        const QList<Meeting> stored = meetings.value(arena.id);
        const qsizetype first = all.size();
        ArenaMeetings(source, arena, stored).addTo(all);
        findFreeDays(all, first, source, arena);
    }
    all.removeIf([&source](const CalendarMeeting &meeting) {
        return !source.year.year.contains(meeting.day);
    });
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        const auto start = [](const CalendarMeeting &meeting) {
            return meeting.time ? meeting.time->start : QTime(0, 0);
        };
        return std::pair(a.day, start(a)) < std::pair(b.day, start(b));
    });
    return all;
}

DatedYear withMeetings(const MeetingSource &source)
{
    const auto meetings = byArena(source);
    DatedYear year = source.year;
    for (DatedArena &arena : year.arenas) {
        const QList<Meeting> stored = meetings.value(arena.id);
        if (stored.isEmpty() || isAboutOneChild(arena.version.kind))
            continue;
        const QList<CheckedDate> dates = ArenaMeetings(source, arena, stored).dates();
        if (dates == arena.dates)
            continue;
        const QList<CheckedDate> before = std::exchange(arena.dates, dates);
        followMeetings(arena, before, source);
    }
    return year;
}

Meeting asStored(const CalendarMeeting &meeting, ArenaId arena, MeetingId id)
{
    Meeting stored{meeting.stored.value_or(id),
                   arena,
                   meeting.team,
                   meeting.unit,
                   meeting.planned,
                   meeting.day};
    if (meeting.time) {
        stored.starts = meeting.time->start;
        stored.ends = meeting.time->end;
    }
    stored.place = meeting.place;
    stored.state = meeting.state;
    return stored;
}

} // namespace tvers
