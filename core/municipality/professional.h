// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Those who work with children, and the teams they sit in.
#pragma once

#include "core/ids.h"

#include <QDate>

namespace tvers {

using ArenaId = Id<struct ArenaTag>;
using TeamMemberId = Id<struct TeamMemberTag>;

/// Someone in a service or at a unit.
struct Professional {
    ProfessionalId id;
    QString name;
    QString service; ///< in the pack's words
    QString role = {};
    QString email = {};
    QString phone = {};
    std::optional<UnitId> unit = {}; ///< where they belong, if to one

    friend bool operator==(const Professional &, const Professional &) = default;
};

/// An arena at one unit, or for the whole municipality.
struct Team {
    TeamId id;
    ArenaId arena;
    std::optional<UnitId> unit = {};
    QString name;

    friend bool operator==(const Team &, const Team &) = default;
};

/// A seat in a team, from a day until, perhaps, another (both included).
struct TeamMember {
    TeamMemberId id;
    TeamId team;
    ProfessionalId professional;
    QString role = {};
    QDate from;
    std::optional<QDate> to = {};
    std::optional<ProfessionalId> substituteFor = {};

    friend bool operator==(const TeamMember &, const TeamMember &) = default;
};

} // namespace tvers
