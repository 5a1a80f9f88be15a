// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What must still be done after meetings: records to be written elsewhere, refusals
/// to be followed up, units to be told what was observed.
#pragma once

#include "core/minutes/heldmeeting.h"

namespace tvers {

class MeetingDue
{
    Q_GADGET
public:
    enum class Kind {
        Record,   ///< «skal være skrevet innen …»
        FollowUp, ///< after a refusal
        Telling   ///< the unit was observed and not told yet
    };
    Q_ENUM(Kind)

    HeldMeetingId meeting;
    Kind kind = Kind::Record;
    std::optional<QDate> due = {}; ///< empty: nobody said by when
    QString responsible = {};      ///< a role; may be ""
    QString reference = {};        ///< may be ""
    friend bool operator==(const MeetingDue &, const MeetingDue &) = default;
};

/// Of meetings that are not called off, what is not done: by day, those without one last.
QList<MeetingDue> meetingDues(const QList<HeldMeeting> &meetings);

} // namespace tvers
