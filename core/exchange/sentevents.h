// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What somebody's calendar was sent, and what it is therefore sent now.
#pragma once

#include "core/calendar/datespan.h"
#include "core/exchange/calendarevent.h"

#include <QHash>

namespace tvers {

/// What goes out now, and what is to be remembered of it.
struct Sending {
    QList<CalendarEvent> events; ///< by day, then hour
    QList<CalendarEvent> record; ///< as they were sent last
};

/// By uid, what was sent of a meeting last, in whatever calendar: its highest SEQUENCE.
using LastSent = QHash<QString, CalendarEvent>;
LastSent lastSentOf(const QList<CalendarEvent> &sent);

/// \a event with its number: the meeting's last one in whatever calendar, the next where it
/// is another meeting than was sent then (another time or place, off or on again), or
/// where its receiver, who was \a sent it, sees any change. Null: was never sent it.
CalendarEvent numbered(CalendarEvent event, const CalendarEvent *sent, const LastSent &last);

/// \a now against what was \a sent before in this calendar, and \a last in any: the same
/// keeps its SEQUENCE, what is changed gets the next one, what is gone from \a span goes
/// out as cancelled. What was never sent here and is cancelled stays at home. What lies
/// outside \a span is remembered for a year before it, and not sent.
Sending sendingOf(const QList<CalendarEvent> &now, const QList<CalendarEvent> &sent,
                  const DateSpan &span, const LastSent &last = {});

/// As a text for the file's settings, and back; what is damaged was never sent.
QString recordText(const QList<CalendarEvent> &record);
QList<CalendarEvent> recordFrom(const QString &text);

} // namespace tvers
