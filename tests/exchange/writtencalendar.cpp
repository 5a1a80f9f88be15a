// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Writes a calendar to standard output, for readers that are not ours.
#include "core/exchange/icswriter.h"
#include "tests/exchange/calendarmaking.h"

#include <cstdio>

int main()
{
    using namespace tvers;
    using namespace Qt::Literals::StringLiterals;
    CalendarEvent winter = septemberMeeting();
    winter.uid = u"b@tvers"_s;
    winter.day = {2026, 11, 26};
    winter.title = u"Ærlig talt, «på tvers»; \\ "_s + u"åø"_s.repeated(60);
    winter.status = CalendarEvent::Status::Tentative;
    winter.sequence = 2;
    CalendarEvent whole{u"c@tvers"_s, {2026, 12, 31}};
    whole.title = u"Hele dagen"_s;
    whole.status = CalendarEvent::Status::Cancelled;
    const QByteArray calendar = publishedCalendar({septemberMeeting(), winter, whole},
                                                  {u"Prøve"_s, u"Holmestrand"_s}, stampOfTests());
    return std::fwrite(calendar.constData(), 1, size_t(calendar.size()), stdout) ==
                   size_t(calendar.size())
               ? 0
               : 1;
}
