// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings of all kinds as events of a calendar.
#pragma once

#include "core/cases/childmeeting.h"
#include "core/exchange/calendarevent.h"
#include "core/meetings/calendarmeeting.h"

namespace tvers {

/// A meeting that is kept, under \a title: its arena's or its team's name.
CalendarEvent eventOf(const Meeting &meeting, const QString &title);

/// A meeting about one child: «Opptatt», when, and nothing else. The uid is a hash
/// of the id and leads nowhere. SEQUENCE is the minute of \a stamp, for what was
/// sent of it is written down nowhere; it only grows.
CalendarEvent busyEvent(const ChildMeeting &meeting, const QDateTime &stamp);

/// Whether days that only the convention gave are among them, as suggestions.
enum class Suggestions { LeftOut, Tentative };

/// Whether nobody has said that \a meeting is on that day: what only the convention gave,
/// and days of the rule on which nobody meets.
bool isSuggested(const CalendarMeeting &meeting);

/// A meeting of a calendar; tentative when it is only suggested. One that the file does
/// not keep has a uid of its arena, its planned day and whose it is: one for all calendars.
CalendarEvent eventOf(const CalendarMeeting &meeting, const QString &title);

/// Where \a meeting is, in words for people from elsewhere: a place of the pack with its
/// address. Of a meeting without one, its arena's, if that is one place; else nothing.
QString locationOf(const CalendarMeeting &meeting, const MunicipalityPack &pack);

} // namespace tvers
