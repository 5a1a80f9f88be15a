// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/wheelentries.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QString idOf(const DatedArena &arena, QLatin1StringView kind, QDate day)
{
    return u"%1.%2.%3"_s.arg(arena.id, kind, day.toString(Qt::ISODate));
}

DateSpan oneDay(QDate day) { return *DateSpan::make(day, day); }

void addMeetings(QList<WheelEntry> &entries, const DatedArena &arena)
{
    for (const CheckedDate &date : arena.dates) {
        const Occurrence &meeting = date.meeting;
        if (!entries.isEmpty() && entries.last().days.first() == meeting.day &&
            entries.last().part == meeting.part) {
            WheelEntry &same = entries.last();
            ++same.slotCount;
            if (same.time && meeting.time)
                same.time->end = meeting.time->end;
            continue;
        }
        WheelEntry entry{idOf(arena, "meeting"_L1, meeting.day), WheelEntry::Kind::Meeting, 0,
                         oneDay(meeting.day), meeting.provisional};
        entry.part = meeting.part;
        entry.time = meeting.time;
        entry.findings = date.findings;
        entry.instead = date.instead;
        entries.append(entry);
    }
}

/// Meetings of the August after the year count too: their deadlines may lie in it.
bool isProvisional(const DatedDeadline &deadline, const DatedArena &arena, SchoolYear year)
{
    if (!deadline.meeting)
        return false;
    if (year.contains(*deadline.meeting))
        return std::any_of(
            arena.dates.begin(), arena.dates.end(), [&deadline](const CheckedDate &date) {
                return date.meeting.day == *deadline.meeting && date.meeting.provisional;
            });
    const auto meetings = occurrences(arena.version.cadence, oneDay(*deadline.meeting));
    return std::any_of(meetings.begin(), meetings.end(),
                       [](const Occurrence &meeting) { return meeting.provisional; });
}

} // namespace

QList<WheelEntry> entriesOf(const DatedArena &arena, SchoolYear year)
{
    QList<WheelEntry> entries;
    addMeetings(entries, arena);
    for (const Window &window : arena.windows) {
        WheelEntry entry{idOf(arena, "window"_L1, window.days.first()), WheelEntry::Kind::Window, 0,
                         window.days};
        entry.part = window.part;
        entries.append(entry);
    }
    for (const ArenaDate &deadline : arena.deadlines) {
        WheelEntry entry{idOf(arena, "deadline"_L1, deadline.dated.day), WheelEntry::Kind::Deadline,
                         0, oneDay(deadline.dated.day), isProvisional(deadline.dated, arena, year)};
        entry.deadline = deadline;
        entries.append(entry);
    }
    return entries;
}

} // namespace tvers
