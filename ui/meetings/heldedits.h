// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file New meetings of every kind of arena: those that stand in the open, and those that
/// are sealed whole.
#pragma once

#include "core/minutes/consultationhours.h"
#include "core/minutes/heldmeeting.h"
#include "ui/calendar/meetingedits.h"

namespace tvers {

/// A meeting, or a visit, that somebody wants to note.
struct NewHeld {
    QString arena; ///< Arena::id
    std::optional<UnitId> unit = {};
    std::optional<ChildId> child = {}; ///< only of arenas that are sealed whole
    MeetingWish wish;
};

/// An hour that somebody wants for a consultation.
struct Booking {
    QString arena; ///< Arena::id
    ConsultationHour hour;
    int kind = 0; ///< index into ArenaVersion::consultationTypes
    std::optional<UnitId> unit = {};
    std::optional<ChildId> child = {};
};

/// The arena as it is on \a day; empty when it is not in the pack.
std::optional<ArenaVersion> arenaOn(const Desk &desk, const QString &arena, QDate day);

/// What is to be done, and the key (MeetingLine::key) that the meeting then has.
struct NewLine {
    Edit edit;
    QString key;
};

/// Empty when the arena is not in the file.
std::optional<NewLine> addHeld(Desk &desk, const NewHeld &wanted);
/// A meeting sealed whole, with a record that says which kind of consultation it is.
std::optional<NewLine> bookHour(Desk &desk, const Booking &wanted);

} // namespace tvers
