// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings of all kinds as events of a calendar.
#pragma once

#include "core/cases/childmeeting.h"
#include "core/exchange/calendarevent.h"
#include "core/municipality/datedyear.h"

namespace tvers {

/// A meeting that is kept, under \a title: its arena's or its team's name.
CalendarEvent eventOf(const Meeting &meeting, const QString &title);

/// A meeting about one child: «Opptatt», when, and nothing else. The uid is a hash
/// of the id and leads nowhere. SEQUENCE is the minute of \a stamp, for what was
/// sent of it is written down nowhere; it only grows.
CalendarEvent busyEvent(const ChildMeeting &meeting, const QDateTime &stamp);

/// Whether days that only the convention gave are among them, as suggestions.
enum class Suggestions { LeftOut, Tentative };

/// Whom days are computed for.
struct ComputedFor {
    QString unit; ///< its id; empty: the municipality
    Language language;
    Suggestions suggestions;
};

/// The computed days of \a arena: those of a cadence that nobody has planned
/// meetings for yet. None of arenas about one child.
QList<CalendarEvent> eventsOf(const DatedArena &arena, const ComputedFor &whom);

} // namespace tvers
