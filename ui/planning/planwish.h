// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What somebody decides of a plan before anything is placed.
#pragma once

#include "core/planning/plansetup.h"
#include "ui/shell/desk.h"

namespace tvers {

/// Into the set-up dialog, and out of it.
struct PlanWish {
    ArenaId arena;
    PlanSetup setup;
    QList<Room> rooms; ///< all that the file is to have
    friend bool operator==(const PlanWish &, const PlanWish &) = default;
};

/// Whether nothing speaks against a day for everybody in the arena, in the year looked at.
bool isFreeDay(const Desk &desk, ArenaId arena, QDate day);

/// What its rules propose; empty where it has none in the year looked at.
std::optional<PlanWish> proposedWish(const Desk &desk, ArenaId arena);

} // namespace tvers
