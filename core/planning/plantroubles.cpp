// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plantroubles.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = PlanTrouble::Kind;
using Need = PlanAttendance::Need;

PlanTrouble::Kind kindOf(Clash::Kind kind)
{
    switch (kind) {
    case Clash::Kind::Person: return Kind::Person;
    case Clash::Kind::Room: return Kind::Room;
    case Clash::Kind::Travel: return Kind::Journey;
    }
    Q_UNREACHABLE();
}

/// Who must come to \a meeting and is away on \a day.
QList<PlanTrouble> awayFrom(const PlanProblem &problem, const QString &meeting, QDate day)
{
    QList<PlanTrouble> away;
    for (const PlanAttendance &one : problem.meeting(meeting).persons) {
        if (one.need == Need::Mandatory && problem.person(one.person).absent.contains(day))
            away.append({Kind::Away, meeting, one.person});
    }
    return away;
}

/// Who must come to \a meeting, as it is \a kept, and sits elsewhere then.
QList<PlanTrouble> elsewhereThan(const PlanDraft &draft, const PlanMeeting &meeting,
                                 const Meeting &kept)
{
    QList<PlanTrouble> found;
    if (!kept.starts || !kept.ends)
        return found;
    const PlanSlot slot{{}, kept.day, *kept.starts, *kept.ends, {}, {}};
    for (const PlanAttendance &one : meeting.persons) {
        const auto sits = [&](const Elsewhere &other) {
            return other.person == one.person && other.overlaps(slot);
        };
        if (one.need == Need::Mandatory &&
            std::any_of(draft.elsewhere.begin(), draft.elsewhere.end(), sits))
            found.append({Kind::Elsewhere, meeting.id, one.person});
    }
    return found;
}

/// "" for one that has none.
QString slotOf(const QString &meeting, const QList<Placement> &placed)
{
    for (const Placement &one : placed) {
        if (one.meeting == meeting)
            return one.slot;
    }
    return {};
}

PlanTrouble troubleOf(const Clash &clash, const QString &meeting)
{
    const QString other = clash.meeting == meeting ? clash.other : clash.meeting;
    const QString person = clash.kind == Clash::Kind::Room ? QString() : clash.shared;
    return {kindOf(clash.kind), meeting, person, other};
}

/// What speaks against \a wanted while the others stand as \a placed has them.
QList<PlanTrouble> against(const Placement &wanted, const PlanProblem &problem,
                           const QList<Placement> &placed)
{
    const PlanSlot &slot = problem.time(wanted.slot);
    const auto &times = problem.meeting(wanted.meeting).times;
    if (times && !times->contains(slot.id))
        return {{Kind::NoHours, wanted.meeting}};
    QList<PlanTrouble> found = awayFrom(problem, wanted.meeting, slot.date);
    for (const Placement &other : placed) {
        const bool isFar =
            other.meeting == wanted.meeting ||
            relationOf(problem, slot, problem.time(other.slot)) == SlotRelation::Apart;
        if (isFar)
            continue;
        for (const Clash &clash : clashesIn(problem, {wanted, other}))
            found.append(troubleOf(clash, wanted.meeting));
    }
    return found;
}

} // namespace

QList<PlanTrouble> troublesIn(const PlanDraft &draft)
{
    QList<PlanTrouble> found;
    const QList<Clash> clashes = clashesIn(draft.problem, draft.older.placed);
    for (qsizetype i = 0; i < draft.cells.size(); ++i) {
        const PlanCell &cell = draft.cells[i];
        const QString id = draft.problem.meetings()[i].id;
        if (!cell.meeting || cell.meeting->state == Meeting::State::Held)
            continue;
        const QDate day = cell.meeting->day;
        const auto closed =
            std::find_if(draft.closed.begin(), draft.closed.end(), [&](const ClosedDay &one) {
                return one.unit == cell.unit && one.day == day;
            });
        const auto &placed = draft.older.placed;
        const bool hasSlot = std::any_of(placed.begin(), placed.end(),
                                         [&id](const Placement &one) { return one.meeting == id; });
        if (closed != draft.closed.end())
            found.append({.kind = Kind::Closed, .meeting = id, .finding = closed->finding});
        else if (!hasSlot)
            found.append({Kind::NoHours, id});
        if (draft.roomless.contains(id))
            found.append({Kind::RoomAway, id});
        found += awayFrom(draft.problem, id, day);
        found += elsewhereThan(draft, draft.problem.meetings()[i], *cell.meeting);
        for (const Clash &clash : clashes) {
            if (clash.meeting == id || clash.other == id)
                found.append(troubleOf(clash, id));
        }
    }
    return found;
}

QList<PlanTrouble> keptInSpiteOf(const PlanDraft &draft)
{
    QList<PlanTrouble> found = troublesIn(draft);
    found.removeIf([&draft](const PlanTrouble &one) {
        const bool isClash = one.kind == Kind::Person || one.kind == Kind::Room ||
                             one.kind == Kind::Journey || one.kind == Kind::NoHours;
        return isClash || !draft.problem.meeting(one.meeting).locked;
    });
    return found;
}

QList<PlanTrouble> keptInSpiteOf(const PlanProblem &problem)
{
    QList<PlanTrouble> found;
    for (const PlanMeeting &meeting : problem.meetings()) {
        if (meeting.locked)
            found += awayFrom(problem, meeting.id, problem.time(*meeting.locked).date);
    }
    return found;
}

QList<PlanTrouble> againstExchange(const QString &meeting, const QString &other,
                                   const PlanProblem &problem, const QList<Placement> &placed)
{
    QList<Placement> without = placed;
    without.removeIf(
        [&](const Placement &one) { return one.meeting == meeting || one.meeting == other; });
    const Placement first{meeting, slotOf(other, placed)};
    const Placement second{other, slotOf(meeting, placed)};
    return against(first, problem, without) + against(second, problem, without + QList{first});
}

QList<SlotChoice> choicesFor(const QString &meeting, const PlanProblem &problem,
                             const QList<Placement> &placed)
{
    const QString now = slotOf(meeting, placed);
    QList<SlotChoice> choices;
    const auto &times = problem.meeting(meeting).times;
    for (const PlanSlot &slot : problem.times()) {
        if (slot.id == now || (times && !times->contains(slot.id)))
            continue;
        choices.append({slot.id, against({meeting, slot.id}, problem, placed)});
    }
    return choices;
}

} // namespace tvers
