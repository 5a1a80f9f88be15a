// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/meetingdues.h"

#include <algorithm>

namespace tvers {

namespace {

void addIfOpen(const HeldMeeting &held, MeetingDue::Kind kind, const RecordElsewhere &record,
               QList<MeetingDue> &dues)
{
    if (!record.done && (record.due || kind == MeetingDue::Kind::FollowUp))
        dues.append({held.id, kind, record.due, record.responsible, record.reference});
}

} // namespace

QList<MeetingDue> meetingDues(const QList<HeldMeeting> &meetings)
{
    QList<MeetingDue> dues;
    for (const HeldMeeting &held : meetings) {
        if (held.state == HeldMeeting::State::Cancelled)
            continue;
        if (held.elsewhere)
            addIfOpen(held, MeetingDue::Kind::Record, *held.elsewhere, dues);
        for (const RecordElsewhere &one : held.followUps)
            addIfOpen(held, MeetingDue::Kind::FollowUp, one, dues);
        if (held.observed && !held.told)
            dues.append({held.id, MeetingDue::Kind::Telling});
    }
    const QDate never(9999, 12, 31);
    std::stable_sort(dues.begin(), dues.end(), [&](const MeetingDue &a, const MeetingDue &b) {
        return a.due.value_or(never) < b.due.value_or(never);
    });
    return dues;
}

} // namespace tvers
