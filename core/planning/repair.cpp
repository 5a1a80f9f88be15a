// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/repair.h"

#include "core/planning/planclashes.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = Repair::Code;

Error outdated(const QString &meeting) { return {ErrorCode::PlanOutdated, {meeting}}; }

void changePerson(PlanMeeting &meeting, const Repair &repair)
{
    for (PlanAttendance &one : meeting.persons) {
        if (one.person != repair.person)
            continue;
        if (repair.code == Code::MakeOptional)
            one.need = PlanAttendance::Need::Optional;
        else
            one = {repair.substitute, one.need, {}};
    }
}

void changeMeeting(PlanMeeting &meeting, const Repair &repair)
{
    if (meeting.id == repair.unlocked)
        meeting.locked.reset();
    if (meeting.id != repair.meeting)
        return;
    if (repair.code == Code::MakeOptional || repair.code == Code::Substitute)
        changePerson(meeting, repair);
    const bool widens = repair.added || repair.code == Code::AllowSlot;
    const QString slot = repair.places.first().slot;
    if (widens && meeting.times && !meeting.times->contains(slot))
        meeting.times->append(slot);
}

QList<PlanMeeting> changedMeetings(const Repair &repair, const PlanProblem &problem)
{
    QList<PlanMeeting> changed;
    for (const QString &id : {repair.meeting, repair.unlocked}) {
        if (const auto at = problem.meetingAt(id)) {
            changed.append(problem.meetings()[*at]);
            changeMeeting(changed.last(), repair);
        }
    }
    return changed;
}

/// The plan with the repair's placements; in the problem's order.
Plan placedAnew(const Repair &repair, const PlanProblem &problem, const Plan &plan)
{
    QHash<QString, QString> slotOf;
    for (const Placement &one : plan.placed)
        slotOf.insert(one.meeting, one.slot);
    for (const Placement &one : repair.places)
        slotOf.insert(one.meeting, one.slot);
    Plan made;
    for (const PlanMeeting &meeting : problem.meetings()) {
        if (slotOf.contains(meeting.id))
            made.placed.append({meeting.id, slotOf.value(meeting.id)});
        else
            made.unplaced.append(meeting.id);
    }
    made.atMostMore = int(made.unplaced.size());
    return made;
}

/// Whether each meeting of the repair may take its slot, as far as others let it.
bool mayTake(const Repair &repair, const PlanProblem &problem)
{
    return std::all_of(repair.places.begin(), repair.places.end(), [&](const Placement &one) {
        const auto at = problem.meetingAt(one.meeting);
        if (!at || !problem.timeAt(one.slot))
            return false;
        const PlanMeeting &meeting = problem.meetings()[*at];
        if (meeting.locked)
            return *meeting.locked == one.slot;
        const QDate day = problem.time(one.slot).date;
        const bool allCome = std::none_of(
            meeting.persons.begin(), meeting.persons.end(), [&](const PlanAttendance &who) {
                return who.need == PlanAttendance::Need::Mandatory &&
                       problem.person(who.person).absent.contains(day);
            });
        return allCome && (!meeting.times || meeting.times->contains(one.slot));
    });
}

} // namespace

QLatin1StringView stored(Repair::Code code)
{
    switch (code) { // no default: -Werror=switch finds the missing word
    case Code::Move: return "move"_L1;
    case Code::Substitute: return "substitute"_L1;
    case Code::MakeOptional: return "make_optional"_L1;
    case Code::AllowSlot: return "allow_slot"_L1;
    case Code::OtherRoom: return "other_room"_L1;
    case Code::Unlock: return "unlock"_L1;
    case Code::AddSlot: return "add_slot"_L1;
    }
    Q_UNREACHABLE();
}

Result<Repaired> apply(const Repair &repair, const PlanProblem &problem, const Plan &plan)
{
    if (repair.places.isEmpty() || !plan.unplaced.contains(repair.meeting))
        return outdated(repair.meeting);
    const auto changed = problem.with(changedMeetings(repair, problem), repair.added);
    if (!changed)
        return changed.error();
    const Plan made = placedAnew(repair, *changed, plan);
    const bool fits = mayTake(repair, *changed) &&
                      clashesIn(*changed, made.placed, Thoroughness::First).isEmpty();
    if (!fits)
        return outdated(repair.meeting);
    return Repaired{*changed, made};
}

} // namespace tvers
