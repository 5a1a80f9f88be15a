// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The hours that an arena offers for consultations, and which of them are taken.
#pragma once

#include "core/cases/childmeeting.h"
#include "core/meetings/calendarmeeting.h"

namespace tvers {

struct ConsultationHour {
    QString key; ///< CalendarMeeting::key of its day
    QDate day;
    QTime starts; ///< Europe/Oslo
    QTime ends;
    std::optional<ChildMeetingId> booked = {}; ///< the consultation that takes it
    friend bool operator==(const ConsultationHour &, const ConsultationHour &) = default;
};

/// Whole hours of each of \a offered that is not skipped and has both ends, in their order;
/// what is left over at the end is one shorter hour. An hour is taken by any of \a booked
/// that overlaps it and is not called off; one without hours takes none.
QList<ConsultationHour> consultationHours(const QList<CalendarMeeting> &offered,
                                          const QList<ChildMeeting> &booked);

} // namespace tvers
