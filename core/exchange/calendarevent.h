// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A meeting as it leaves for other programs' calendars.
#pragma once

#include <QDate>
#include <QObject>
#include <QTime>

#include <optional>

namespace tvers {

/// One VEVENT to be (RFC 5545 §3.6.1). Nothing in it is about a child: what is, has
/// become «Opptatt» before it gets here.
class CalendarEvent
{
    Q_GADGET
public:
    enum class Status { Confirmed, Tentative, Cancelled };
    Q_ENUM(Status)

    QString uid;
    QDate day;
    std::optional<QTime> starts = {}; ///< Europe/Oslo; empty: the whole day
    std::optional<QTime> ends = {};   ///< the same day; only when it starts and after that
    QString title = {};
    QString place = {};
    Status status = Status::Confirmed;
    int sequence = 0; ///< grows with each change of what was sent

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

QLatin1StringView stored(CalendarEvent::Status status);

} // namespace tvers
