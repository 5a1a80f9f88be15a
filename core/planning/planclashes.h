// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file When two meetings cannot both be held, and who of the optional can come.
///
/// Two meetings clash when somebody who must be at both, or their room, would be
/// needed at overlapping times, or when that person has less time between two
/// places than the journey takes. A meeting that ends when another begins does
/// not overlap it. Optional persons make no clash: they come where they can.
#pragma once

#include "core/planning/plan.h"
#include "core/planning/planproblem.h"

#include <QMap>

namespace tvers {

/// How two slots stand in each other's way.
enum class SlotRelation {
    Apart,       ///< somebody can be at both
    TooFarApart, ///< not at the same time, but the journey takes too long
    Overlapping,
};

SlotRelation relationOf(const PlanProblem &problem, const PlanSlot &a, const PlanSlot &b);

struct Clash {
    enum class Kind { Person, Room, Travel };

    Kind kind;
    QString meeting;
    QString other;
    QString shared; ///< id of the person, or the room
    friend bool operator==(const Clash &, const Clash &) = default;
};

enum class Thoroughness { All, First };

/// Every pair that clashes, once, by the order of \a placed.
/// \pre the ids are known
QList<Clash> clashesIn(const PlanProblem &problem, const QList<Placement> &placed,
                       Thoroughness thoroughness = Thoroughness::All);

/// For each placed meeting that has any: the optional persons who can come. Nobody
/// is at two meetings at once, and who must be at one is not at another; where two
/// meetings want somebody who is optional in both, the one that ends first.
QMap<QString, QStringList> optionalPresent(const PlanProblem &problem,
                                           const QList<Placement> &placed);

} // namespace tvers
