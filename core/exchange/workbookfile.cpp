// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookfile.h"

#include "core/meetings/unitmeeting.h"
#include "core/storage/contentfile.h"
#include "core/storage/filepack.h"

#include <algorithm>
#include <functional>

namespace tvers {

namespace {

QList<CalendarMeeting> meetingsIn(const FileContent &content, const MunicipalityPack &pack,
                                  SchoolYear year, const PublicHolidays &holidays)
{
    const SchoolCalendar calendar(holidays, pack.calendar);
    const DatedYear dated = datedYear(pack, year, holidays);
    return calendarMeetings({dated, calendar, content.arenas, content.teams, content.meetings});
}

/// Kindergartens before schools, each by name: the grid's order.
QStringList unitNames(QList<Unit> units)
{
    std::sort(units.begin(), units.end(), [](const Unit &a, const Unit &b) {
        return std::pair(a.kind, a.name) < std::pair(b.kind, b.name);
    });
    QStringList names;
    for (const Unit &unit : std::as_const(units))
        names.append(unit.name);
    return names;
}

QList<Professional> byName(QList<Professional> people)
{
    std::sort(people.begin(), people.end(),
              [](const auto &a, const auto &b) { return a.name < b.name; });
    return people;
}

/// The unit's of \a findings.meetings from a day on, and who speaks against them.
void addConflicts(PlanFindings &findings, const FileContent &content,
                  const std::function<bool(qsizetype)> &isUnits)
{
    using Kind = MeetingConflict::Kind;
    for (const MeetingConflict &conflict : conflictsIn(findings.meetings, content.members)) {
        if (!isUnits(conflict.meeting))
            continue;
        const bool isSaid =
            conflict.other && isUnits(*conflict.other) && *conflict.other < conflict.meeting;
        if (conflict.kind == Kind::PersonTwice && !isSaid)
            findings.twice.append(conflict);
        const bool isKept = findings.meetings[conflict.meeting].stored.has_value();
        if (isKept && (conflict.kind == Kind::Holiday || conflict.kind == Kind::Closed))
            findings.daysOff.append(conflict);
    }
}

} // namespace

Result<int> writePlanWorkbook(Store &store, const WorkbookRequest &request, const QString &path)
{
    const auto content = contentOf(store);
    const auto pack = packOf(store);
    if (!content)
        return content.error();
    if (!pack)
        return pack.error();
    const auto meetings = meetingsIn(*content, *pack, request.year, request.holidays);
    const SheetSource source{*pack,
                             meetings,
                             content->units,
                             content->teams,
                             content->members,
                             content->people,
                             content->entries,
                             {}};
    const DateSpan days = request.year.span();
    PlanWorkbook workbook{sheetMeetings(source, days), {}, {}, request.words};
    for (const QString &name : unitNames(content->units)) {
        const auto isOfUnit = [&name](const SheetMeeting &one) { return one.unit == name; };
        if (std::any_of(workbook.meetings.begin(), workbook.meetings.end(), isOfUnit))
            workbook.units.append(name);
    }
    for (const Professional &person : byName(content->people)) {
        if (person.unit) // a unit's own people have the grid
            continue;
        PersonPlan plan{person.name, {}};
        for (const DaySheet &sheet : daySheets(source, person, days))
            plan.meetings += sheet.meetings;
        workbook.people.append(plan);
    }
    const auto done = writeWorkbook(workbook, path);
    return done ? Result<int>(int(workbook.meetings.size())) : done.error();
}

Result<PlanFindings> findingsFor(Store &store, UnitId unit, QDate today,
                                 const PublicHolidays &holidays)
{
    const auto year = SchoolYear::containing(today);
    const auto content = contentOf(store);
    const auto pack = packOf(store);
    if (!year)
        return year.error();
    if (!content)
        return content.error();
    if (!pack)
        return pack.error();
    PlanFindings findings{meetingsIn(*content, *pack, *year, holidays), {}, {}, {}, {}};
    for (const CalendarMeeting &meeting : findings.meetings)
        findings.names.append(titleOf(meeting, content->teams, *pack));
    const auto isUnits = [&](qsizetype at) {
        const CalendarMeeting &meeting = findings.meetings[at];
        return meeting.day >= today && unitOf(meeting, content->teams) == unit;
    };
    addConflicts(findings, *content, isUnits);
    const Seats seats{content->teams, content->members, content->people};
    for (const ScatteredWeek &week : scatteredWeeks(findings.meetings, seats)) {
        if (week.unit == unit && week.monday.addDays(6) >= today)
            findings.uncoordinated.append(week);
    }
    return findings;
}

} // namespace tvers
