// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/meetingsettling.h"

#include "core/storage/heldmeetingrepository.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace tvers {

namespace {

Result<> settleOne(Store &store, const SettledMeeting &one)
{
    MeetingRepository meetings(store);
    if (!one.isStored) {
        if (auto done = meetings.add(one.meeting); !done)
            return done;
    }
    if (!one.cancelling) {
        Meeting held = one.meeting;
        held.state = Meeting::State::Held;
        return meetings.change(held);
    }
    HeldMeetingRepository records(store);
    if (!one.hasRecord) {
        if (auto done = records.add(one.record); !done)
            return done;
    }
    return records.cancel(one.record.id, *one.cancelling);
}

Result<> unsettleOne(Store &store, const SettledMeeting &one)
{
    HeldMeetingRepository records(store);
    if (one.cancelling) {
        if (auto done = records.takeBackCancelling(one.record); !done)
            return done;
        if (!one.hasRecord) {
            if (auto done = records.remove(one.record.id); !done)
                return done;
        }
    }
    MeetingRepository meetings(store);
    return one.isStored ? meetings.change(one.meeting) : meetings.remove(one.meeting.id);
}

} // namespace

bool isBegun(const HeldMeeting &record)
{
    return record.state != HeldMeeting::State::Planned || record.began || record.ended ||
           !record.minutes.isEmpty() || !record.competenceNeeds.isEmpty() ||
           !record.reopened.isEmpty() ||
           std::any_of(record.items.begin(), record.items.end(),
                       [](const AgendaItem &item) {
                           return item.discussion || item.state != AgendaItem::State::Waiting;
                       }) ||
           std::any_of(record.seats.begin(), record.seats.end(), [](const MeetingSeat &seat) {
               return seat.came != MeetingSeat::Came::Unsaid;
           });
}

Result<> settle(Store &store, const QList<SettledMeeting> &meetings)
{
    return store.inTransaction([&]() -> Result<> {
        for (const SettledMeeting &one : meetings) {
            if (one.meeting.state != Meeting::State::Planned || isBegun(one.record))
                return Error{ErrorCode::MeetingLocked, {stored(one.record.state)}};
            if (auto done = settleOne(store, one); !done)
                return done;
        }
        return Done{};
    });
}

Result<> unsettle(Store &store, const QList<SettledMeeting> &meetings)
{
    return store.inTransaction([&]() -> Result<> {
        for (const SettledMeeting &one : meetings) {
            if (auto done = unsettleOne(store, one); !done)
                return done;
        }
        return Done{};
    });
}

} // namespace tvers
