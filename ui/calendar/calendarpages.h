// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The three pages of a calendar.
#pragma once

#include "ui/calendar/calendarlayout.h"

namespace tvers {

// See layOut().
CalendarLayout monthPage(const CalendarFrame &frame);
CalendarLayout weekPage(const CalendarFrame &frame);
CalendarLayout yearPage(const CalendarFrame &frame);

/// How wide week numbers are: "uke 40" in figures.
double weekColumn(const CalendarFrame &frame);

/// Puts the meetings [\a first, \a end) under each other into \a room, a \a height
/// each; those that have no place there go into a "more" in the last one.
struct Stack {
    qsizetype first;
    qsizetype end;
    QRectF room;
    double height;
};
void stack(CalendarLayout &layout, const Stack &stack);

/// The end of the meetings on the day of the one at \a first.
qsizetype endOfDay(const QList<MeetingTime> &meetings, qsizetype first);

} // namespace tvers
