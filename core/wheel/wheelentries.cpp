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

/// Meetings of one part on one day are one entry. \pre none, or all, of them are
/// suggestions
void join(WheelEntry &entry, const CheckedDate &date)
{
    ++entry.slotCount;
    if (entry.time && date.meeting.time)
        entry.time = enclosing(*entry.time, *date.meeting.time);
    for (const QString &unit : date.units) {
        if (!entry.units.contains(unit))
            entry.units.append(unit);
    }
}

/// Whether another meeting of the same part and day is fixed: then the hours that
/// nobody has taken are no entry.
bool isPassedOver(const CheckedDate &date, const QList<CheckedDate> &dates)
{
    const auto isFixed = [&date](const CheckedDate &other) {
        return other.meeting.day == date.meeting.day && other.meeting.part == date.meeting.part &&
               !other.meeting.provisional;
    };
    return date.meeting.provisional && std::any_of(dates.begin(), dates.end(), isFixed);
}

void addMeetings(QList<WheelEntry> &entries, const DatedArena &arena)
{
    for (const CheckedDate &date : arena.dates) {
        if (isPassedOver(date, arena.dates))
            continue;
        const Occurrence &meeting = date.meeting;
        const auto same = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) {
            return entry.days.first() == meeting.day && entry.part == meeting.part;
        });
        if (same != entries.end()) {
            join(*same, date);
            continue;
        }
        WheelEntry entry{idOf(arena, "meeting"_L1, meeting.day), WheelEntry::Kind::Meeting, 0,
                         oneDay(meeting.day), meeting.provisional};
        entry.part = meeting.part;
        entry.time = meeting.time;
        entry.findings = date.findings;
        entry.instead = date.instead;
        entry.units = date.units;
        entries.append(entry);
    }
}

/// Meetings of the August after the year count too: their deadlines may lie in it.
bool isProvisional(const DatedDeadline &deadline, const DatedArena &arena, SchoolYear year)
{
    if (!deadline.meeting)
        return false;
    if (year.contains(*deadline.meeting))
        return std::any_of(arena.dates.begin(), arena.dates.end(), [&](const CheckedDate &date) {
            return date.meeting.day == *deadline.meeting && date.meeting.provisional &&
                   !isPassedOver(date, arena.dates);
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
