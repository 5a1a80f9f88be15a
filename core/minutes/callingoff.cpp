// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/callingoff.h"

#include <algorithm>

namespace tvers {

namespace {

std::optional<int> noticeOf(const ArenaVersion &arena)
{
    for (const ArenaDeadline &deadline : arena.deadlines) {
        const auto *before = std::get_if<BeforeMeeting>(&deadline.rule);
        if (deadline.kind == ArenaTerms::DeadlineKind::Notice && before && before->workingDays)
            return before->workingDays;
    }
    return std::nullopt;
}

} // namespace

std::optional<CallingOff> callingOffOf(const EmptyMeeting &meeting)
{
    const bool goesWithout = std::any_of(
        meeting.arena.duties.begin(), meeting.arena.duties.end(),
        [](const ArenaDuty &duty) { return duty.kind == ArenaTerms::Duty::CancelIfEmpty; });
    const bool hasCase =
        std::any_of(meeting.items.begin(), meeting.items.end(),
                    [](const AgendaItem &item) { return item.kind == AgendaItem::Kind::Case; });
    if (!goesWithout || hasCase || meeting.day < meeting.today)
        return std::nullopt;
    const std::optional<int> notice = noticeOf(meeting.arena);
    const CalendarScope scope{meeting.arena.sectors, {}};
    const auto last = workingDaysBefore(meeting.day, notice.value_or(1), meeting.calendar, scope);
    if (!last)
        return std::nullopt;
    const CallingOff off{notice ? last->addDays(1) : *last, !notice};
    return off.since <= meeting.today ? std::optional(off) : std::nullopt;
}

} // namespace tvers
