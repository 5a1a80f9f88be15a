// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What has come in the way of meetings that have their slots, and what stands
/// in the way of other slots.
#pragma once

#include "core/planning/planclashes.h"
#include "core/planning/plandraft.h"

namespace tvers {

/// One thing that speaks against a meeting's being held where it is.
struct PlanTrouble {
    enum class Kind {
        Closed,    ///< the day, for its unit
        NoHours,   ///< the hours, or the room, are none of the plan's any longer
        RoomAway,  ///< its room, on that day; of what stays there all the same
        Away,      ///< somebody who must come
        Elsewhere, ///< somebody who must come sits in a meeting that is not of the plan
        Person,    ///< somebody who must be at another meeting too
        Room,      ///< which another meeting has as well
        Journey,   ///< somebody who cannot come from another meeting in time
    };

    Kind kind;
    QString meeting;     ///< id
    QString person = {}; ///< id; of Away, Elsewhere, Person and Journey
    QString other = {};  ///< id of the other meeting; of Person, Room and Journey
    std::optional<DayFinding> finding = std::nullopt; ///< of Closed

    friend bool operator==(const PlanTrouble &, const PlanTrouble &) = default;
};

/// Of meetings that are in the file and not held yet, in the order of the draft; each
/// side of a clash by itself.
QList<PlanTrouble> troublesIn(const PlanDraft &draft);

/// Of locked meetings: what speaks against them where they are, and no plan mends, for a
/// plan keeps what is locked. Their clashes with others are not among it.
QList<PlanTrouble> keptInSpiteOf(const PlanDraft &draft);
/// The same where only the problem is known: who must come and is away.
QList<PlanTrouble> keptInSpiteOf(const PlanProblem &problem);

/// A slot that a meeting may take, and all that would have to give way.
struct SlotChoice {
    QString slot;
    QList<PlanTrouble> inTheWay = {};
    friend bool operator==(const SlotChoice &, const SlotChoice &) = default;
};

/// Every slot that \a meeting may take, in the problem's order, but for the one it has
/// in \a placed. \pre the ids are known
QList<SlotChoice> choicesFor(const QString &meeting, const PlanProblem &problem,
                             const QList<Placement> &placed);

/// All that speaks against two meetings' taking each other's slots; empty when nothing does.
/// A slot that one of them may not take at all is NoHours. \pre both are in \a placed and
/// neither is locked
QList<PlanTrouble> againstExchange(const QString &meeting, const QString &other,
                                   const PlanProblem &problem, const QList<Placement> &placed);

} // namespace tvers
