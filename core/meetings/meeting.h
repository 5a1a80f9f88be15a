// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A meeting of a group or of the system level.
#pragma once

#include "core/municipality/professional.h"

#include <QObject>
#include <QTime>

namespace tvers {

/// One meeting on one day. Those about a single child are another kind, sealed
/// whole.
class Meeting
{
    Q_GADGET
public:
    enum class State { Planned, Held, Cancelled };
    Q_ENUM(State)

    MeetingId id;
    ArenaId arena;
    std::optional<TeamId> team = {};
    std::optional<UnitId> unit = {};
    std::optional<QDate> planned = {}; ///< the year's day; empty: an extra meeting
    QDate day;
    std::optional<QTime> starts = {}; ///< Europe/Oslo, whole minutes
    std::optional<QTime> ends = {};
    QString place = {};
    State state = State::Planned;

    bool isMovedByHand() const { return planned && *planned != day; }
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

QLatin1StringView stored(Meeting::State state);

} // namespace tvers
