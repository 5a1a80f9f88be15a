// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What an adviser decides before anything is placed.
#pragma once

#include "core/calendar/cadence.h"
#include "core/planning/room.h"

namespace tvers {

/// What one unit would like best; never a must.
struct UnitWish {
    UnitId unit;
    std::optional<QTime> starts = {};
    std::optional<RoomId> room = {};

    friend bool operator==(const UnitWish &, const UnitWish &) = default;
};

/// How long it takes from one place to another, and as long back.
struct Travel {
    QString from;
    QString to;
    int minutes; ///< 1..1440

    friend bool operator==(const Travel &, const Travel &) = default;
};

/// Whole days on which a room cannot be had.
struct RoomAway {
    RoomId room;
    DateSpan days;

    friend bool operator==(const RoomAway &, const RoomAway &) = default;
};

/// Somebody of a unit's team whom one of its meetings does not wait for.
struct SeatChange {
    UnitId unit;
    int round; ///< from 1
    ProfessionalId person;
    std::optional<ProfessionalId> substitute = {}; ///< who comes instead

    friend bool operator==(const SeatChange &, const SeatChange &) = default;
};

/// Every unit gets one meeting in every round.
struct PlanSetup {
    QList<UnitId> units = {};
    QList<DateSpan> rounds = {}; ///< in order, none reaching into another
    /// Windows cut into meetings; what is left over at the end of one is not used.
    /// Start and end are known; without a weekday it is one of every pool day.
    QList<Slots> hours = {};
    /// Days that units are booked into («Drøftingsteam»: three a month); without
    /// any, every day of the rounds that is on a weekday of the hours.
    QList<QDate> pool = {};
    QList<RoomId> rooms = {}; ///< none: rooms are no matter
    QList<Travel> travel = {};
    QList<UnitWish> wishes = {};
    QList<RoomAway> roomsAway = {};
    QList<SeatChange> seatChanges = {};

    friend bool operator==(const PlanSetup &, const PlanSetup &) = default;
};

} // namespace tvers
