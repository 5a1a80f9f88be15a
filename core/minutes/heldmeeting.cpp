// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/heldmeeting.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

bool HeldMeeting::isSameButAfterwards(const HeldMeeting &other) const
{
    HeldMeeting then = *this;
    then.elsewhere = other.elsewhere;
    then.followUps = other.followUps;
    then.told = other.told;
    return then == other;
}

QLatin1StringView stored(AgendaItem::Kind kind)
{
    switch (kind) {
    case AgendaItem::Kind::Case: return "case"_L1;
    case AgendaItem::Kind::Standing: return "standing"_L1;
    case AgendaItem::Kind::Other: return "other"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(AgendaItem::State state)
{
    switch (state) {
    case AgendaItem::State::Waiting: return "waiting"_L1;
    case AgendaItem::State::Treated: return "treated"_L1;
    case AgendaItem::State::Postponed: return "postponed"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(MeetingSeat::Came came)
{
    switch (came) {
    case MeetingSeat::Came::Unsaid: return "unsaid"_L1;
    case MeetingSeat::Came::Came: return "came"_L1;
    case MeetingSeat::Came::Absent: return "absent"_L1;
    case MeetingSeat::Came::Substitute: return "substitute"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(MeetingSeat::Need need)
{
    switch (need) {
    case MeetingSeat::Need::Expected: return "expected"_L1;
    case MeetingSeat::Need::MayCome: return "may_come"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(MeetingCount::Kind kind)
{
    switch (kind) {
    case MeetingCount::Kind::Hours: return "hours"_L1;
    case MeetingCount::Kind::Conversations: return "conversations"_L1;
    case MeetingCount::Kind::Transfers: return "transfers"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(HeldMeeting::State state)
{
    switch (state) {
    case HeldMeeting::State::Planned: return "planned"_L1;
    case HeldMeeting::State::Held: return "held"_L1;
    case HeldMeeting::State::Finished: return "finished"_L1;
    case HeldMeeting::State::Cancelled: return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView stored(HeldMeeting::Cause cause)
{
    switch (cause) {
    case HeldMeeting::Cause::NoCases: return "no_cases"_L1;
    case HeldMeeting::Cause::TooFew: return "too_few"_L1;
    case HeldMeeting::Cause::LeaderAway: return "leader_away"_L1;
    case HeldMeeting::Cause::Closed: return "closed"_L1;
    case HeldMeeting::Cause::Other: return "other"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tvers
