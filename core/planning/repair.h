// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What would give a meeting its slot: one thing to decide, and its effect.
#pragma once

#include "core/planning/plan.h"
#include "core/planning/planproblem.h"

#include <QObject>

namespace tvers {

struct Repair {
    Q_GADGET
public:
    /// Cheapest first. Facts: days ISO 8601, hours HH:mm, units and people by name;
    /// each begins with the meeting's unit, and the day and hour it would have.
    enum class Code {
        Move,         ///< …, then for each that moves: unit, day, start, new day, new start
        Substitute,   ///< …, name, role, the substitute's name
        MakeOptional, ///< …, name, role
        AllowSlot,    ///< …, room or place (or ""): a slot that the meeting may not take so far
        OtherRoom,    ///< …, the room that is taken
        Unlock,       ///< …, unit of the locked meeting, its day, start, new day, new start
        AddSlot,      ///< …, room or place (or "")
    };
    Q_ENUM(Code)

    Code code;
    QString meeting;         ///< id
    QList<Placement> places; ///< its own slot, then those of meetings that move
    QString person = {};     ///< who need not come, or is replaced
    QString substitute = {}; ///< who comes instead
    QString unlocked = {};   ///< id of a locked meeting
    std::optional<PlanSlot> added = std::nullopt; ///< a slot that is not there yet
    QStringList facts = {};
    friend bool operator==(const Repair &, const Repair &) = default;
};

/// The word in machine-readable answers: once released, never changed.
QLatin1StringView stored(Repair::Code code);

struct Repaired {
    PlanProblem problem;
    Plan plan; ///< one more meeting placed, none lost, free of clashes
};

/// Carries it out on copies. PlanOutdated when the plan has changed and it no longer
/// fits; the refusals of PlanProblem::make().
Result<Repaired> apply(const Repair &repair, const PlanProblem &problem, const Plan &plan);

/// What would place \a meeting, cheapest first, one of each kind at most; each works
/// when it is applied. None when it is placed already. Knows no holidays: a day it
/// proposes is a weekday, and a person must look at it.
QList<Repair> repairsFor(const QString &meeting, const PlanProblem &problem, const Plan &plan);

/// The same for every unplaced meeting, in their order.
/// \pre the ids are known
QList<QList<Repair>> repairsForAll(const PlanProblem &problem, const Plan &plan);

} // namespace tvers
