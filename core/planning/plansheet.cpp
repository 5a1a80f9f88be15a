// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plansheet.h"

#include <algorithm>
#include <tuple>

namespace tvers {

namespace {

bool isSame(const SheetMeeting &a, const SheetMeeting &b)
{
    if (a.stored || b.stored)
        return a.stored == b.stored;
    return a.unitId == b.unitId && a.arena == b.arena && a.day == b.day;
}

bool isWhereItWas(const SheetMeeting &a, const SheetMeeting &b)
{
    return a.day == b.day && a.time == b.time && a.place == b.place;
}

const SheetMeeting *sameIn(const QList<SheetMeeting> &all, const SheetMeeting &meeting)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const SheetMeeting &one) { return isSame(one, meeting); });
    return found == all.end() ? nullptr : &*found;
}

const SheetMeeting &shown(const SheetChange &change)
{
    return change.now ? *change.now : *change.before;
}

} // namespace

PlanSheet planSheet(const SheetSource &source, const QString &arena, const QList<Unit> &units,
                    const DateSpan &days)
{
    QList<CalendarMeeting> own;
    std::copy_if(source.meetings.begin(), source.meetings.end(), std::back_inserter(own),
                 [&arena](const CalendarMeeting &meeting) { return meeting.arena == arena; });
    const SheetSource ofArena{source.pack,    own,           source.units,   source.teams,
                              source.members, source.people, source.entries, source.cases};
    PlanSheet sheet{arena, days, {}, {}, {}};
    for (const Arena &one : source.pack.arenas) {
        const ArenaVersion *version = one.id == arena ? versionOn(one, days.last()) : nullptr;
        if (version)
            sheet.arena = version->name.in(norwegian(source.pack.language));
    }
    QSet<UnitId> rows;
    for (const Unit &unit : units) {
        sheet.units.append(unit.name);
        rows.insert(unit.id);
    }
    QList<IsoWeek> weeks;
    for (const SheetMeeting &meeting : sheetMeetings(ofArena, days)) {
        if (!meeting.unitId || !rows.contains(*meeting.unitId))
            continue;
        sheet.meetings.append(meeting);
        weeks.append(isoWeekOf(meeting.day));
    }
    std::sort(weeks.begin(), weeks.end());
    weeks.erase(std::unique(weeks.begin(), weeks.end()), weeks.end());
    sheet.weeks = weeks;
    return sheet;
}

QList<SheetChange> sheetChanges(const QList<SheetMeeting> &before, const QList<SheetMeeting> &now)
{
    QList<SheetChange> changes;
    for (const SheetMeeting &meeting : now) {
        const SheetMeeting *was = sameIn(before, meeting);
        if (!was)
            changes.append(SheetChange{std::nullopt, meeting});
        else if (!isWhereItWas(*was, meeting))
            changes.append(SheetChange{*was, meeting});
    }
    for (const SheetMeeting &meeting : before) {
        if (!sameIn(now, meeting))
            changes.append(SheetChange{meeting, std::nullopt});
    }
    std::stable_sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) {
        return std::tie(shown(a).unit, shown(a).day) < std::tie(shown(b).unit, shown(b).day);
    });
    return changes;
}

} // namespace tvers
