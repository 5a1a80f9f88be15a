// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/datedyear.h"

#include <algorithm>

namespace tvers {

namespace {

/// Reaches far enough into the next year for a meeting in August whose notice
/// is due in July.
constexpr int daysAfterYear = 120;

/// Without the terms of other years, which say nothing about this one.
SchoolCalendar::Entries entriesIn(SchoolYear year, SchoolCalendar::Entries entries)
{
    QList<CalendarDays> terms;
    for (const CalendarDays &term : entries.terms) {
        if (term.days.overlaps(year.span()))
            terms.append(term);
    }
    entries.terms = terms;
    return entries;
}

std::optional<HalfYear> halfYearOf(const ArenaDeadline &deadline, QDate day,
                                   const MunicipalityPack &pack)
{
    if (deadline.kind != ArenaTerms::DeadlineKind::Report || !pack.report)
        return std::nullopt;
    return HalfYear::containing(day, pack.report->deliveryDays);
}

/// What all arenas of the year share.
struct YearSetting {
    const MunicipalityPack &pack;
    SchoolYear year;
    const SchoolCalendar &calendar;
};

QList<QDate> meetingDays(const ArenaVersion &version, SchoolYear year)
{
    QList<QDate> days;
    const auto reach = DateSpan::make(year.first(), year.last().addDays(daysAfterYear));
    const auto valid = validIn(version, reach ? *reach : year.span());
    if (!valid)
        return days;
    for (const Occurrence &meeting : occurrences(version.cadence, *valid)) {
        if (days.isEmpty() || days.last() != meeting.day) // slots of one day have one notice
            days.append(meeting.day);
    }
    return days;
}

void addDates(DatedArena &arena, const ArenaVersion &version, const DateSpan &valid,
              const YearSetting &setting)
{
    arena.version = version;
    arena.dates.append(
        checkedDates(version.cadence, valid, setting.calendar, {version.sectors, {}}));
    arena.windows.append(windows(version.cadence, valid));
}

/// A deadline before a meeting goes by the rules that the meeting is held by,
/// also when they do not hold yet on the deadline's own day.
void addDeadlines(DatedArena &arena, const ArenaVersion &version, const YearSetting &setting)
{
    const CalendarScope scope{version.sectors, {}};
    const QList<QDate> meetings = meetingDays(version, setting.year);
    for (const ArenaDeadline &deadline : version.deadlines) {
        for (const DatedDeadline &dated :
             datesOf(deadline.rule, {setting.year, setting.calendar, scope, meetings})) {
            const QDate ruled = dated.meeting.value_or(dated.day);
            if (validIn(version, *DateSpan::make(ruled, ruled)))
                arena.deadlines.append(
                    {deadline, dated, halfYearOf(deadline, dated.day, setting.pack)});
        }
    }
}

} // namespace

DatedYear datedYear(const MunicipalityPack &pack, SchoolYear year, const PublicHolidays &holidays,
                    const SchoolCalendar::Entries &more)
{
    return datedYear(
        pack, year,
        SchoolCalendar(holidays, entriesIn(year, pack.calendar)).with(entriesIn(year, more)));
}

DatedYear datedYear(const MunicipalityPack &pack, SchoolYear year, const SchoolCalendar &calendar)
{
    DatedYear dated{year, {}, openQuestions(pack, calendar.entries(), year)};
    for (const Arena &arena : pack.arenas) {
        DatedArena inYear{arena.id, {}};
        bool holds = false;
        for (const ArenaVersion &version : arena.versions) {
            const auto valid = validIn(version, year.span());
            if (valid)
                addDates(inYear, version, *valid, {pack, year, calendar});
            addDeadlines(inYear, version, {pack, year, calendar});
            holds = holds || valid;
        }
        if (!holds)
            continue;
        std::stable_sort(inYear.deadlines.begin(), inYear.deadlines.end(),
                         [](const auto &a, const auto &b) { return a.dated.day < b.dated.day; });
        inYear.questions = openQuestions(inYear.version);
        dated.arenas.append(inYear);
    }
    return dated;
}

} // namespace tvers
