// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planproblem.h"

#include "core/planning/planclashes.h"

#include <QSet>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where each id stands; PlanIdTwice for one that stands twice.
template<typename T>
std::optional<Error> placesOf(const QList<T> &list, const QString &where,
                              QHash<QString, int> &places)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (places.contains(list[i].id))
            return Error{ErrorCode::PlanIdTwice, {list[i].id, where}};
        places.insert(list[i].id, int(i));
    }
    return std::nullopt;
}

/// PlanIdTwice or PlanIdUnknown.
std::optional<Error> namedProblem(const QStringList &ids, const QHash<QString, int> &known,
                                  const QString &where)
{
    QSet<QString> seen;
    for (const QString &id : ids) {
        if (!known.contains(id))
            return Error{ErrorCode::PlanIdUnknown, {id, where}};
        if (seen.contains(id))
            return Error{ErrorCode::PlanIdTwice, {id, where}};
        seen.insert(id);
    }
    return std::nullopt;
}

std::optional<Error> travelProblem(const TravelMinutes &travel)
{
    const int longest = 24 * 60;
    for (auto from = travel.begin(); from != travel.end(); ++from) {
        for (auto to = from->begin(); to != from->end(); ++to) {
            const bool wrong = *to < 0 || *to > longest || (from.key() == to.key() && *to != 0);
            if (wrong)
                return Error{ErrorCode::PlanTravelWrong,
                             {from.key(), to.key(), QString::number(*to)}};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<int> PlanProblem::at(const Places &places, const QString &id)
{
    const auto found = places.find(id);
    return found == places.end() ? std::nullopt : std::optional(*found);
}

std::optional<Error> PlanProblem::listProblem()
{
    if (auto problem = placesOf(m_parts.times, u"slots"_s, m_times))
        return problem;
    if (auto problem = placesOf(m_parts.persons, u"persons"_s, m_persons))
        return problem;
    return placesOf(m_parts.meetings, u"meetings"_s, m_meetings);
}

std::optional<Error> PlanProblem::slotProblem() const
{
    for (const PlanSlot &slot : times()) {
        if (!slot.date.isValid() || !slot.start.isValid() || !(slot.start < slot.end))
            return Error{ErrorCode::PlanSlotReversed,
                         {slot.id, slot.start.toString(u"HH:mm"_s), slot.end.toString(u"HH:mm"_s)}};
    }
    return travelProblem(m_parts.travelMinutes);
}

std::optional<Error> PlanProblem::meetingProblem(const PlanMeeting &meeting) const
{
    const QString where = u"meetings."_s + meeting.id;
    QStringList attending;
    for (const PlanAttendance &one : meeting.persons) {
        attending.append(one.person);
        const QString substitutes = where + u".substitutes"_s;
        if (auto problem = namedProblem(one.substitutes, m_persons, substitutes))
            return problem;
        if (one.substitutes.contains(one.person))
            return Error{ErrorCode::PlanIdTwice, {one.person, substitutes}};
    }
    if (auto problem = namedProblem(attending, m_persons, where + u".persons"_s))
        return problem;
    if (auto problem =
            namedProblem(meeting.times.value_or(QStringList()), m_times, where + u".slots"_s))
        return problem;
    if (meeting.locked && !m_times.contains(*meeting.locked))
        return Error{ErrorCode::PlanIdUnknown, {*meeting.locked, where + u".locked"_s}};
    return std::nullopt;
}

std::optional<Error> PlanProblem::lockedProblem() const
{
    QList<Placement> locked;
    for (const PlanMeeting &meeting : meetings()) {
        if (meeting.locked)
            locked.append({meeting.id, *meeting.locked});
    }
    const QList<Clash> clashes = clashesIn(*this, locked, Thoroughness::First);
    if (clashes.isEmpty())
        return std::nullopt;
    const Clash &first = clashes.first();
    return Error{ErrorCode::PlanLockedClash, {first.meeting, first.other, first.shared}};
}

Result<PlanProblem> PlanProblem::make(Parts parts)
{
    PlanProblem made;
    made.m_parts = std::move(parts);
    if (auto problem = made.listProblem())
        return *std::move(problem);
    if (auto problem = made.slotProblem())
        return *std::move(problem);
    for (const PlanMeeting &meeting : made.meetings()) {
        if (auto problem = made.meetingProblem(meeting))
            return *std::move(problem);
    }
    if (auto problem = made.lockedProblem())
        return *std::move(problem);
    return made;
}

Result<PlanProblem> PlanProblem::with(const QList<PlanMeeting> &changed,
                                      const std::optional<PlanSlot> &added) const
{
    PlanProblem made = *this;
    if (added) {
        if (m_times.contains(added->id))
            return Error{ErrorCode::PlanIdTwice, {added->id, u"slots"_s}};
        made.m_times.insert(added->id, int(times().size()));
        made.m_parts.times.append(*added);
        if (auto problem = made.slotProblem())
            return *std::move(problem);
    }
    for (const PlanMeeting &meeting : changed) {
        made.m_parts.meetings[*meetingAt(meeting.id)] = meeting;
        if (auto problem = made.meetingProblem(meeting))
            return *std::move(problem);
    }
    if (auto problem = made.lockedProblem())
        return *std::move(problem);
    return made;
}

int PlanProblem::travelBetween(const QString &from, const QString &to) const
{
    if (from.isEmpty() || to.isEmpty() || from == to)
        return 0;
    const auto there = m_parts.travelMinutes.value(from);
    if (const auto found = there.find(to); found != there.end())
        return *found;
    return m_parts.travelMinutes.value(to).value(from, 0);
}

} // namespace tvers
