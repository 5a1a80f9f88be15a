// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Plan problems for tests, and the rules a second time, by hand and slowly.
#pragma once

#include "core/planning/plan.h"
#include "core/planning/planproblem.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

namespace tvers::testing {

using namespace Qt::Literals::StringLiterals;

/// An hour on a day of September 2026.
inline PlanSlot slotAt(const QString &id, int day, int hour, const QString &room = {},
                       const QString &place = {})
{
    return {id, {2026, 9, day}, {hour, 0}, {hour + 1, 0}, room, place};
}

inline PlanMeeting meetingOf(const QString &id, const QStringList &persons,
                             std::optional<QStringList> times = std::nullopt)
{
    PlanMeeting meeting{id, id, 1, {}, std::move(times)};
    for (const QString &person : persons)
        meeting.persons.append({person});
    return meeting;
}

inline QList<PlanPerson> personsNamed(const QStringList &ids)
{
    QList<PlanPerson> persons;
    for (const QString &id : ids)
        persons.append({id, id.toUpper(), u"PPT"_s});
    return persons;
}

/// \pre the parts make a problem
inline PlanProblem problemOf(const PlanProblem::Parts &parts)
{
    auto made = PlanProblem::make(parts);
    if (!made)
        qFatal("%s", qPrintable(made.error().facts.join(u' ')));
    return *std::move(made);
}

/// The rules of CLI.md, read anew: nothing here is shared with core/planning.
class Checker
{
public:
    explicit Checker(const PlanProblem::Parts &parts) : m_parts(parts) {}

    bool clash(const PlanMeeting &a, const PlanSlot &s, const PlanMeeting &b,
               const PlanSlot &t) const
    {
        const qint64 as = at(s.date, s.start);
        const qint64 ae = at(s.date, s.end);
        const qint64 bs = at(t.date, t.start);
        const qint64 be = at(t.date, t.end);
        const bool overlap = as < be && bs < ae;
        if (overlap && !s.room.isEmpty() && s.room == t.room)
            return true;
        const bool late = as < bs ? bs - ae < way(s, t) : as - be < way(t, s);
        return (overlap || late) && mandatory(a).intersects(mandatory(b));
    }

    bool mayTake(const PlanMeeting &meeting, const PlanSlot &slot) const
    {
        if (meeting.locked)
            return *meeting.locked == slot.id;
        const QSet<QString> needed = mandatory(meeting);
        for (const PlanPerson &person : m_parts.persons) {
            if (needed.contains(person.id) && person.absent.contains(slot.date))
                return false;
        }
        return !meeting.times || meeting.times->contains(slot.id);
    }

    /// "" when every placement is allowed and none clash.
    QString wrongIn(const QList<Placement> &placed) const
    {
        for (qsizetype i = 0; i < placed.size(); ++i) {
            if (!mayTake(meeting(placed[i].meeting), slot(placed[i].slot)))
                return placed[i].meeting + u" may not"_s;
            for (qsizetype j = 0; j < i; ++j) {
                if (clash(meeting(placed[i].meeting), slot(placed[i].slot),
                          meeting(placed[j].meeting), slot(placed[j].slot)))
                    return placed[i].meeting + u" clashes with "_s + placed[j].meeting;
            }
        }
        return {};
    }

    const PlanMeeting &meeting(const QString &id) const { return named(m_parts.meetings, id); }
    const PlanSlot &slot(const QString &id) const { return named(m_parts.times, id); }

private:
    template<typename T>
    static const T &named(const QList<T> &list, const QString &id)
    {
        for (const T &one : list) {
            if (one.id == id)
                return one;
        }
        qFatal("%s is nowhere", qPrintable(id));
    }
    static qint64 at(QDate day, QTime time)
    {
        return day.toJulianDay() * 1440 + time.hour() * 60 + time.minute();
    }
    int way(const PlanSlot &from, const PlanSlot &to) const
    {
        if (from.place.isEmpty() || to.place.isEmpty() || from.place == to.place)
            return 0;
        const auto there = m_parts.travelMinutes.value(from.place);
        return there.contains(to.place)
                   ? there[to.place]
                   : m_parts.travelMinutes.value(to.place).value(from.place, 0);
    }
    static QSet<QString> mandatory(const PlanMeeting &meeting)
    {
        QSet<QString> ids;
        for (const PlanAttendance &one : meeting.persons) {
            if (one.need == PlanAttendance::Need::Mandatory)
                ids.insert(one.person);
        }
        return ids;
    }

    const PlanProblem::Parts &m_parts;
};

/// Tries everything. Locked meetings must be placed.
class Exhaustive
{
public:
    explicit Exhaustive(const PlanProblem::Parts &parts, QHash<QString, QString> before = {}) :
        m_parts(parts), m_checker(parts), m_before(std::move(before))
    {
        walk(0, 0);
    }

    int mostPlaced = -1;
    int mostKept = -1; ///< among the plans that place the most: in the slot as before

private:
    void walk(qsizetype at, int kept)
    {
        if (at == m_parts.meetings.size()) {
            const int placed = int(m_now.size());
            if (placed > mostPlaced || (placed == mostPlaced && kept > mostKept))
                mostKept = kept;
            mostPlaced = qMax(mostPlaced, placed);
            return;
        }
        const PlanMeeting &meeting = m_parts.meetings[at];
        for (const PlanSlot &slot : m_parts.times) {
            if (!m_checker.mayTake(meeting, slot))
                continue;
            m_now.append({meeting.id, slot.id});
            if (m_checker.wrongIn(m_now).isEmpty())
                walk(at + 1, kept + (m_before.value(meeting.id) == slot.id ? 1 : 0));
            m_now.removeLast();
        }
        if (!meeting.locked)
            walk(at + 1, kept);
    }

    const PlanProblem::Parts &m_parts;
    Checker m_checker;
    QHash<QString, QString> m_before;
    QList<Placement> m_now;
};

/// A small problem of any shape: rooms, two places, half hours, people away, optional.
inline PlanProblem::Parts randomParts(QRandomGenerator &random)
{
    const auto below = [&random](int highest) { return int(random.bounded(highest)); };
    PlanProblem::Parts parts;
    const int times = 3 + below(4);
    for (int i = 0; i < times; ++i) {
        PlanSlot slot = slotAt(u"t%1"_s.arg(i), 1 + below(2), 9 + below(3));
        slot.start = slot.start.addSecs(below(2) * 1800);
        slot.end = slot.start.addSecs(1800 * (1 + below(3)));
        slot.room = below(2) ? u"room %1"_s.arg(below(2)) : QString();
        slot.place = below(3) ? u"place %1"_s.arg(below(2)) : QString();
        parts.times.append(slot);
    }
    parts.persons = personsNamed({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    parts.persons[below(4)].absent = {{2026, 9, 1 + below(2)}};
    parts.travelMinutes[u"place 0"_s][u"place 1"_s] = 15 * below(6);
    if (below(2))
        parts.travelMinutes[u"place 1"_s][u"place 0"_s] = 15 * below(6);
    const int meetings = 3 + below(4);
    for (int i = 0; i < meetings; ++i) {
        PlanMeeting meeting{u"m%1"_s.arg(i), u"U%1"_s.arg(below(3)), 1 + below(2)};
        for (const PlanPerson &person : parts.persons) {
            if (below(3) == 0)
                meeting.persons.append({person.id, PlanAttendance::Need(below(4) == 0)});
        }
        if (below(3)) {
            meeting.times = QStringList();
            for (const PlanSlot &slot : parts.times) {
                if (below(2))
                    meeting.times->append(slot.id);
            }
        }
        if (below(8) == 0)
            meeting.locked = parts.times[below(times)].id;
        parts.meetings.append(meeting);
    }
    return parts;
}

} // namespace tvers::testing
