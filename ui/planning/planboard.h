// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A møteplan of the file as it lies before somebody: units down, rounds across.
#pragma once

#include "core/planning/plan.h"
#include "core/planning/plantroubles.h"
#include "ui/shell/desk.h"

#include <optional>

namespace tvers {

/// Days that a unit, or everybody, is closed on from now.
struct ClosedDays {
    DateSpan days;
    LocalText name;
    std::optional<UnitId> unit = std::nullopt; ///< empty: everybody
};

/// What has happened, or might; nothing of it is in the file yet.
struct PlanChange {
    std::optional<Absence> absence = std::nullopt;
    std::optional<RoomAway> room = std::nullopt;
    std::optional<ClosedDays> closed = std::nullopt;
};

/// A plan with all that is known about it, copied: stays as it is when the file changes.
class PlanBoard
{
public:
    /// Services are named in the language spoken. \a change is taken for true. The refusals of
    /// planSetupFrom() and draftPlan(); LinkMissing where the arena has no rules in the plan's
    /// year.
    static Result<PlanBoard> make(const Desk &desk, const MeetingPlan &plan,
                                  const PlanChange &change = {});
    /// The same, as if the file held \a content.
    static Result<PlanBoard> make(const Desk &desk, FileContent content, const MeetingPlan &plan,
                                  const PlanChange &change = {});

    const MeetingPlan &plan() const { return m_plan; }
    const PlanSetup &setup() const { return m_setup; }
    const PlanDraft &draft() const { return m_draft; }
    const PlanProblem &problem() const { return m_draft.problem; }

    /// Units that have meetings here, in the setup's order.
    const QList<UnitId> &units() const { return m_units; }
    QString unitName(qsizetype row) const { return m_names[row]; }
    qsizetype rounds() const { return m_setup.rounds.size(); }
    /// The meeting of that unit and round, in the problem's order; empty when it is no
    /// part of the plan.
    std::optional<int> at(qsizetype row, int round) const;
    qsizetype rowOf(int meeting) const;

    qsizetype meetings() const { return m_draft.cells.size(); }
    const PlanCell &cell(int meeting) const { return m_draft.cells[meeting]; }
    QString id(int meeting) const { return problem().meetings()[meeting].id; }
    qsizetype placed() const; ///< meetings with a day
    /// The plan as the file has it; what is not placed may or may not find a slot.
    Plan current() const;
    const QList<PlanTrouble> &troubles() const { return m_troubles; }
    QList<PlanTrouble> troublesOf(int meeting) const;
    /// Names of those who must come, then of the optional who can.
    QStringList present(int meeting) const;

private:
    PlanBoard(MeetingPlan plan, PlanSetup setup, PlanDraft draft);

    MeetingPlan m_plan;
    PlanSetup m_setup;
    PlanDraft m_draft;
    QList<UnitId> m_units;
    QStringList m_names;
    QList<PlanTrouble> m_troubles;
    QMap<QString, QStringList> m_optional;
};

} // namespace tvers
