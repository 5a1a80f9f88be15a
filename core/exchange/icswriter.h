// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings as iCalendar (RFC 5545): lines end with CRLF and have at most 75
/// octets, no letter is cut, times are UTC.
#pragma once

#include "core/exchange/calendarevent.h"

#include <QDateTime>

namespace tvers {

struct MailAddress {
    QString name;
    QString address;
    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};

/// Whose calendar it is.
struct CalendarTitle {
    QString name;
    QString organizer; ///< who publishes it: the municipality
};

/// For the calendar of whoever opens it (RFC 5546 §3.2.1): METHOD:PUBLISH, a VEVENT
/// for each of \a events, with an ORGANIZER that has a name and no address: nobody is
/// to answer. \a stamp: when this was made.
QByteArray publishedCalendar(const QList<CalendarEvent> &events, const CalendarTitle &title,
                             const QDateTime &stamp);

/// Who is asked to a meeting, by whom.
struct Guests {
    MailAddress organizer;
    QList<MailAddress> attendees;
};

/// One meeting that people are asked to, or that is called off (RFC 5546 §3.2.2,
/// §3.2.5): METHOD:REQUEST, or CANCEL for a cancelled one.
QByteArray requestedMeeting(const CalendarEvent &event, const Guests &guests,
                            const QDateTime &stamp);

} // namespace tvers
