// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/meetingwork.h"

#include <algorithm>

namespace tvers {

namespace {

bool has(const ArenaVersion &arena, ArenaTerms::Duty kind)
{
    return std::any_of(arena.duties.begin(), arena.duties.end(),
                       [kind](const ArenaDuty &duty) { return duty.kind == kind; });
}

} // namespace

bool isNoted(const ArenaVersion &arena)
{
    return hasMeetings(arena.kind) || arena.records == ArenaTerms::Records::Elsewhere;
}

bool isSealedWhole(const ArenaVersion &arena)
{
    return isAboutOneChild(arena.kind) || !hasMeetings(arena.kind);
}

QList<MeetingCount::Kind> countsOf(const ArenaVersion &arena)
{
    using Kind = MeetingCount::Kind;
    if (passesChildrenOn(arena))
        return {Kind::Transfers};
    const bool isVisited =
        arena.kind == ArenaTerms::Kind::Service && arena.records == ArenaTerms::Records::Elsewhere;
    return isVisited ? QList<Kind>{Kind::Hours, Kind::Conversations} : QList<Kind>{};
}

bool passesChildrenOn(const ArenaVersion &arena)
{
    return arena.kind == ArenaTerms::Kind::TransferMeeting;
}

bool followsUpRefusals(const ArenaVersion &arena)
{
    return arena.records == ArenaTerms::Records::Elsewhere &&
           has(arena, ArenaTerms::Duty::FollowUp);
}

bool tellsWhatWasSeen(const ArenaVersion &arena) { return has(arena, ArenaTerms::Duty::Feedback); }

} // namespace tvers
