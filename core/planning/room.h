// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where meetings of the plan can be, and who is away when.
#pragma once

#include "core/calendar/datespan.h"
#include "core/ids.h"

namespace tvers {

using RoomId = Id<struct RoomTag>;
using AbsenceId = Id<struct AbsenceTag>;

/// A room that one meeting at a time can have.
struct Room {
    RoomId id;
    QString name;       ///< "Kantinen, 3. etg."
    QString place = {}; ///< where one travels to: "Holmestrand"

    friend bool operator==(const Room &, const Room &) = default;
};

/// How people write it: its name; and its place, where another of \a all has the same name
/// elsewhere. Capitals and spaces make no other name.
QString roomWords(const Room &room, const QList<Room> &all);

/// Whole days on which somebody cannot come. Why is nobody's business: there is
/// no field for it.
struct Absence {
    AbsenceId id;
    ProfessionalId professional;
    DateSpan days;

    friend bool operator==(const Absence &, const Absence &) = default;
};

} // namespace tvers
