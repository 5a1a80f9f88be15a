// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plansheet.h"

#include <QSet>

#include <algorithm>

namespace tvers {

PlanSheet planSheet(const SheetSource &source, const QString &arena, const QList<Unit> &units,
                    const DateSpan &days)
{
    QList<CalendarMeeting> own;
    std::copy_if(source.meetings.begin(), source.meetings.end(), std::back_inserter(own),
                 [&arena](const CalendarMeeting &meeting) { return meeting.arena == arena; });
    const SheetSource ofArena{source.pack,    own,           source.units,   source.teams,
                              source.members, source.people, source.entries, source.cases};
    PlanSheet sheet{arena, days, {}, {}, {}};
    if (const QString name = arenaNameOn(source.pack, arena, days.last()); !name.isEmpty())
        sheet.arena = name;
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
    std::unique_copy(weeks.cbegin(), weeks.cend(), std::back_inserter(sheet.weeks));
    return sheet;
}

} // namespace tvers
