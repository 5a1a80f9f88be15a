// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Why a meeting has no slot, as codes and facts.
///
/// Days are ISO 8601, hours HH:mm, units and people by name: ui/wording/planwording.h
/// makes sentences of them.
#pragma once

#include "core/planning/plan.h"
#include "core/planning/planproblem.h"

#include <QObject>

namespace tvers {

struct PlanReason {
    Q_GADGET
public:
    enum class Code {
        NoSlots,      ///< unit
        Absent,       ///< name, role, days …
        LockedPerson, ///< name, role, unit of the locked meeting, day, start
        LockedRoom,   ///< room, unit of the locked meeting, day, start
        /// More meetings than hours: name, role, hours, round ("" for several), units …
        PersonShort,
        RoomShort, ///< rooms (with commas), hours, round ("" for several), units …
        SlotTaken, ///< day, start, end, unit there, name ("" for the room), role or room
        /// As PersonShort, where journeys take some of the hours.
        JourneyShort,
        /// No overlap, but the way takes too long: day, start, end, unit there, name, role,
        /// its start, its place.
        Journey,
        LockedJourney, ///< the same with a locked meeting: as LockedPerson
        MoreTaken,     ///< how many hours more are taken, after those that are told
    };
    Q_ENUM(Code)

    Code code;
    QStringList facts;
    friend bool operator==(const PlanReason &, const PlanReason &) = default;
};

/// The word in machine-readable answers: once released, never changed.
QLatin1StringView stored(PlanReason::Code code);

struct UnplacedMeeting {
    QString meeting; ///< id
    QList<PlanReason> because;
    friend bool operator==(const UnplacedMeeting &, const UnplacedMeeting &) = default;
};

/// For each unplaced meeting at least one reason; what explains most comes first.
/// \pre the plan is one for this problem
QList<UnplacedMeeting> explain(const PlanProblem &problem, const Plan &plan);

} // namespace tvers
