// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/consultationhours.h"

namespace tvers {

namespace {

constexpr int hour = 60 * 60; // seconds

std::optional<ChildMeetingId> takenBy(const ConsultationHour &wanted,
                                      const QList<ChildMeeting> &booked)
{
    for (const ChildMeeting &one : booked) {
        const bool isThatDay =
            one.day == wanted.day && one.starts && one.state != Meeting::State::Cancelled;
        if (!isThatDay)
            continue;
        const QTime end = one.ends.value_or(one.starts->addSecs(hour));
        if (*one.starts < wanted.ends && wanted.starts < end)
            return one.id;
    }
    return std::nullopt;
}

} // namespace

QList<ConsultationHour> consultationHours(const QList<CalendarMeeting> &offered,
                                          const QList<ChildMeeting> &booked)
{
    QList<ConsultationHour> hours;
    for (const CalendarMeeting &one : offered) {
        if (one.isSkipped() || !one.time || !one.time->end)
            continue;
        const QTime last = *one.time->end;
        for (QTime from = one.time->start; from < last;) {
            const bool isWhole = from.secsTo(last) >= hour;
            const QTime to = isWhole ? from.addSecs(hour) : last;
            ConsultationHour wanted{one.key, one.day, from, to};
            wanted.booked = takenBy(wanted, booked);
            hours.append(wanted);
            from = to;
        }
    }
    return hours;
}

} // namespace tvers
