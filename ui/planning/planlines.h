// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The lines of a plan's set-up as its tables show them.
#pragma once

#include "core/planning/plansetup.h"

namespace tvers {

/// A round, or a day of the pool (then both days are the same).
struct DaysLine {
    int id;
    QDate from;
    QDate to;
    friend bool operator==(const DaysLine &, const DaysLine &) = default;
};

struct PlanUnitLine {
    UnitId id;
    QString name;
    QString people; ///< who sits in its team; "" when nobody does
    bool takesPart;
    QString room = {};   ///< id of the one it likes best; "" for any
    QString starts = {}; ///< HH:mm; "" for any
    friend bool operator==(const PlanUnitLine &, const PlanUnitLine &) = default;
};

struct RoomLine {
    RoomId id;
    QString name;
    QString place;
    bool isUsed;
    friend bool operator==(const RoomLine &, const RoomLine &) = default;
};

/// From one place to another, and as long back.
struct TravelLine {
    int id;
    QString from;
    QString to;
    int minutes;
    friend bool operator==(const TravelLine &, const TravelLine &) = default;
};

} // namespace tvers
