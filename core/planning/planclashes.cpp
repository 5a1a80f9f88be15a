// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planclashes.h"

#include <algorithm>
#include <tuple>

namespace tvers {

namespace {

constexpr int secondsAMinute = 60;

/// Seconds from \a earlier's end to \a later's start, over midnight too.
qint64 secondsBetween(const PlanSlot &earlier, const PlanSlot &later)
{
    const qint64 day = 24 * 60 * secondsAMinute;
    return earlier.date.daysTo(later.date) * day + earlier.end.secsTo(later.start);
}

bool mustCome(const PlanMeeting &meeting, const QString &person)
{
    return std::any_of(
        meeting.persons.begin(), meeting.persons.end(), [&person](const PlanAttendance &one) {
            return one.person == person && one.need == PlanAttendance::Need::Mandatory;
        });
}

/// The first who must be at both; "" for nobody.
QString sharedPerson(const PlanMeeting &a, const PlanMeeting &b)
{
    for (const PlanAttendance &one : a.persons) {
        if (one.need == PlanAttendance::Need::Mandatory && mustCome(b, one.person))
            return one.person;
    }
    return {};
}

std::optional<Clash> clashBetween(const PlanProblem &problem, const Placement &a,
                                  const Placement &b)
{
    const PlanSlot &one = problem.time(a.slot);
    const PlanSlot &other = problem.time(b.slot);
    const SlotRelation relation = relationOf(problem, one, other);
    if (relation == SlotRelation::Apart)
        return std::nullopt;
    const bool overlap = relation == SlotRelation::Overlapping;
    const QString person = sharedPerson(problem.meeting(a.meeting), problem.meeting(b.meeting));
    if (!person.isEmpty())
        return Clash{overlap ? Clash::Kind::Person : Clash::Kind::Travel, a.meeting, b.meeting,
                     person};
    if (overlap && !one.room.isEmpty() && one.room == other.room)
        return Clash{Clash::Kind::Room, a.meeting, b.meeting, one.room};
    return std::nullopt;
}

/// Who is where: the slots that each person must or does sit in.
class Diary
{
public:
    Diary(const PlanProblem &problem, const QList<Placement> &placed) : m_problem(problem)
    {
        for (const Placement &one : placed) {
            for (const PlanAttendance &who : problem.meeting(one.meeting).persons) {
                if (who.need == PlanAttendance::Need::Mandatory)
                    m_slots[who.person].append(&problem.time(one.slot));
            }
        }
    }

    bool isFree(const QString &person, const PlanSlot &slot) const
    {
        const auto taken = m_slots.value(person);
        return !m_problem.person(person).absent.contains(slot.date) &&
               std::all_of(taken.begin(), taken.end(), [&](const PlanSlot *other) {
                   return relationOf(m_problem, slot, *other) == SlotRelation::Apart;
               });
    }
    void take(const QString &person, const PlanSlot &slot) { m_slots[person].append(&slot); }

private:
    const PlanProblem &m_problem;
    QHash<QString, QList<const PlanSlot *>> m_slots;
};

} // namespace

SlotRelation relationOf(const PlanProblem &problem, const PlanSlot &a, const PlanSlot &b)
{
    if (a.date == b.date && a.start < b.end && b.start < a.end)
        return SlotRelation::Overlapping;
    const bool aFirst = std::tie(a.date, a.start) < std::tie(b.date, b.start);
    const PlanSlot &earlier = aFirst ? a : b;
    const PlanSlot &later = aFirst ? b : a;
    const qint64 needed = secondsAMinute * problem.travelBetween(earlier.place, later.place);
    return secondsBetween(earlier, later) < needed ? SlotRelation::TooFarApart
                                                   : SlotRelation::Apart;
}

QList<Clash> clashesIn(const PlanProblem &problem, const QList<Placement> &placed,
                       Thoroughness thoroughness)
{
    QList<Clash> clashes;
    QList<qint64> days; // no journey is longer than a day: others need not be looked at
    for (const Placement &one : placed)
        days.append(problem.time(one.slot).date.toJulianDay());
    for (qsizetype i = 0; i < placed.size(); ++i) {
        for (qsizetype j = i + 1; j < placed.size(); ++j) {
            if (std::abs(days[i] - days[j]) > 1)
                continue;
            if (const auto clash = clashBetween(problem, placed[i], placed[j])) {
                clashes.append(*clash);
                if (thoroughness == Thoroughness::First)
                    return clashes;
            }
        }
    }
    return clashes;
}

QMap<QString, QStringList> optionalPresent(const PlanProblem &problem,
                                           const QList<Placement> &placed)
{
    Diary diary(problem, placed);
    QList<Placement> byEnd = placed;
    std::stable_sort(byEnd.begin(), byEnd.end(), [&](const Placement &a, const Placement &b) {
        const PlanSlot &one = problem.time(a.slot);
        const PlanSlot &other = problem.time(b.slot);
        return std::tie(one.date, one.end) < std::tie(other.date, other.end);
    });
    QMap<QString, QStringList> present;
    for (const Placement &one : byEnd) {
        const PlanSlot &slot = problem.time(one.slot);
        for (const PlanAttendance &who : problem.meeting(one.meeting).persons) {
            if (who.need == PlanAttendance::Need::Optional && diary.isFree(who.person, slot)) {
                diary.take(who.person, slot);
                present[one.meeting].append(who.person);
            }
        }
    }
    return present;
}

} // namespace tvers
