// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From what the file knows to a problem for the planner, and from its plan
/// back to meetings.
#pragma once

#include "core/municipality/arena.h"
#include "core/municipality/unit.h"
#include "core/planning/meetingplan.h"
#include "core/planning/plansetup.h"
#include "core/planning/replan.h"

#include <functional>

namespace tvers {

/// What speaks against a day for a unit: its own holidays and closing days too.
using FindingsFor = std::function<QList<DayFinding>(UnitId unit, QDate day)>;

/// Everything a plan is made of, as the file has it.
struct PlanMaterial {
    ArenaId arena;
    const ArenaVersion &rules; ///< who must come, and who may
    const PlanSetup &setup;
    const QList<Unit> &units;
    const QList<Team> &teams;
    const QList<TeamMember> &members;
    const QList<Professional> &people;
    const QList<Room> &rooms;
    const QList<Absence> &absences;
    const QList<Meeting> &meetings;
    const QList<PlanEntry> &entries; ///< of this plan
    FindingsFor findings;
};

/// One unit's meeting of one round, beside the problem's meeting.
struct PlanCell {
    UnitId unit;
    int round;
    std::optional<TeamId> team = {};     ///< the unit's own; empty: it has none
    std::optional<Meeting> meeting = {}; ///< as it is in the file; empty: not placed yet
    std::optional<PlanEntry> entry = {};
};

/// A day of a round that a unit is not offered, and why; or one on which its meeting stands.
struct ClosedDay {
    UnitId unit;
    int round;
    QDate day;
    DayFinding finding;
    friend bool operator==(const ClosedDay &, const ClosedDay &) = default;
};

/// Somebody sits in a meeting that is no part of the plan.
struct Elsewhere {
    QString person; ///< id in the problem
    QDate day;
    QTime starts;
    QTime ends;

    bool overlaps(const PlanSlot &slot) const
    {
        return day == slot.date && starts < slot.end && slot.start < ends;
    }
    friend bool operator==(const Elsewhere &, const Elsewhere &) = default;
};

struct PlanDraft {
    PlanProblem problem;
    QList<PlanCell> cells; ///< in the order of the problem's meetings
    OlderPlan older;       ///< as the file has it
    QList<ClosedDay> closed;
    QList<Elsewhere> elsewhere; ///< on days of the rounds
    QStringList roomless = {};  ///< ids of meetings that stay though their room is away that day
};

/// By unit in the setup's order, then round. Units and rooms that are gone are
/// passed over. Who sits in the unit's team, or in the one for all, comes to its
/// meeting of every round that the seat reaches into; nobody whose role may stay
/// away is waited for. Nor is anybody offered an hour at which somebody who must come
/// sits in a meeting that is not of this plan. Cancelled meetings count as none. What is held, or
/// locked, stays in a slot of its own where the hours no longer have one; where it has no hours, it
/// is no part of the problem. The refusals of PlanProblem::make().
Result<PlanDraft> draftPlan(const PlanMaterial &material);

/// A cell as the plan has it, ready to be kept.
struct PlannedMeeting {
    Meeting meeting; ///< with a new id where the cell had none
    PlanEntry entry;
    friend bool operator==(const PlannedMeeting &, const PlannedMeeting &) = default;
};

/// What \a placed puts elsewhere or in for the first time; what stays as it is in
/// the file is left out. \pre placed is of the draft's problem
QList<PlannedMeeting> changesOf(const PlanDraft &draft, const QList<Placement> &placed,
                                const MeetingPlan &plan);

} // namespace tvers
