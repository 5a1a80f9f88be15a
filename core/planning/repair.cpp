// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/repair.h"

#include "core/planning/planclashes.h"
#include "core/planning/planindex.h"

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

/// Whether each meeting of the repair may take its slot.
bool mayTake(const Repair &repair, const PlanProblem &problem)
{
    const PlanIndex index(problem);
    return std::all_of(repair.places.begin(), repair.places.end(), [&](const Placement &one) {
        const auto meeting = problem.meetingAt(one.meeting);
        const auto slot = problem.timeAt(one.slot);
        if (!meeting || !slot)
            return false;
        const auto &choices = index.meeting(*meeting).choices;
        return std::find(choices.begin(), choices.end(), *slot) != choices.end();
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
    PlanProblem::Parts parts = problem.parts();
    if (repair.added)
        parts.times.append(*repair.added);
    for (PlanMeeting &meeting : parts.meetings)
        changeMeeting(meeting, repair);
    auto changed = PlanProblem::make(std::move(parts));
    if (!changed)
        return changed.error();
    const Plan made = placedAnew(repair, *changed, plan);
    const bool fits = mayTake(repair, *changed) &&
                      clashesIn(*changed, made.placed, Thoroughness::First).isEmpty();
    if (!fits)
        return outdated(repair.meeting);
    return Repaired{*std::move(changed), made};
}

} // namespace tvers
