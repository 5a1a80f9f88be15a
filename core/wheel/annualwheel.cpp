// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/annualwheel.h"

#include "core/wheel/wheelentries.h"
#include "core/wheel/wheellanes.h"

#include <algorithm>

namespace tvers {

namespace {

WheelHoliday::Kind kindOf(const DayFinding &finding)
{
    switch (finding.kind) {
    case DayFinding::Kind::PublicHoliday: return WheelHoliday::Kind::Public;
    case DayFinding::Kind::ClosingDay: return WheelHoliday::Kind::Closing;
    case DayFinding::Kind::SchoolHoliday:
    case DayFinding::Kind::OutsideTerm: break;
    }
    return WheelHoliday::Kind::School;
}

/// Days off of the municipality as a whole; neighbouring days of one name are
/// one stretch.
QList<WheelHoliday> holidaysIn(const DateSpan &span, const SchoolCalendar &calendar,
                               const QList<Sector> &sectors)
{
    QList<WheelHoliday> found;
    for (QDate day = span.first(); day <= span.last(); day = day.addDays(1)) {
        for (const DayFinding &finding : calendar.findingsOn(day, {sectors, {}})) {
            if (finding.kind == DayFinding::Kind::OutsideTerm || !finding.unit.isEmpty())
                continue;
            const WheelHoliday one{kindOf(finding), *DateSpan::make(day, day), finding.name};
            const auto before =
                std::find_if(found.begin(), found.end(), [&one](const WheelHoliday &other) {
                    return other.name == one.name && other.kind == one.kind &&
                           other.days.last().addDays(1) >= one.days.first();
                });
            if (before == found.end())
                found.append(one);
            else
                before->days = *DateSpan::make(before->days.first(), day);
        }
    }
    return found;
}

bool isChosen(const DatedArena &arena, const WheelChoice &choice)
{
    return mayStandOnWheel(arena.version.kind) &&
           (choice.arenas.isEmpty() || choice.arenas.contains(arena.id));
}

/// Nobody is sent to a day on which the arena meets already.
void findFreeDays(QList<WheelEntry> &entries, const DatedArena &arena,
                  const SchoolCalendar &calendar)
{
    FreeDays around{calendar, {arena.version.sectors, {}}, {}};
    for (const CheckedDate &date : arena.dates)
        around.taken.insert(date.meeting.day);
    for (WheelEntry &entry : entries) {
        if (entry.instead && around.taken.contains(*entry.instead))
            entry.instead = freeDayInstead(entry.days.first(), around);
    }
}

/// Order of the list: what must be delivered first, then what is met for.
bool comesBefore(const WheelEntry &a, const WheelEntry &b)
{
    const auto key = [](const WheelEntry &entry) {
        const int kind = entry.kind == WheelEntry::Kind::Deadline ? 0 : 1;
        const QTime start = entry.time ? entry.time->start : QTime(0, 0);
        return std::tuple(entry.days.first(), kind, start, entry.arena, entry.part);
    };
    return key(a) < key(b);
}

/// No two entries have one id, not even two deadlines of one arena on one day.
void makeIdsUnlike(QList<WheelEntry> &entries)
{
    QHash<QString, int> seen;
    for (WheelEntry &entry : entries) {
        const int times = ++seen[entry.id];
        if (times > 1)
            entry.id += u'.' + QString::number(times);
    }
}

} // namespace

bool mayStandOnWheel(ArenaTerms::Kind kind)
{
    return kind != ArenaTerms::Kind::CaseTeam && kind != ArenaTerms::Kind::TransferMeeting;
}

AnnualWheel annualWheel(const DatedYear &year, const SchoolCalendar &calendar,
                        const WheelChoice &choice)
{
    AnnualWheel wheel{year.year, choice.window.span(year.year), choice.window.isWholeYear()};
    wheel.holidays = holidaysIn(wheel.span, calendar, choice.daysOff);
    QList<DatedArena> dated;
    QList<QList<WheelEntry>> perArena;
    for (const DatedArena &arena : year.arenas) {
        if (!isChosen(arena, choice))
            continue;
        QList<WheelEntry> entries = entriesOf(arena, year.year);
        if (choice.suggestions == WheelChoice::Suggestions::LeftOut)
            wheel.leftOut +=
                int(entries.removeIf([](const WheelEntry &entry) { return entry.provisional; }));
        if (entries.isEmpty()) {
            wheel.undated.append(arena);
            continue;
        }
        entries.removeIf(
            [&wheel](const WheelEntry &entry) { return !entry.days.overlaps(wheel.span); });
        if (entries.isEmpty())
            continue;
        findFreeDays(entries, arena, calendar);
        dated.append(arena);
        perArena.append(entries);
    }
    wheel.lanes = packIntoLanes(wheel.arenas, dated, perArena);
    for (const QList<WheelEntry> &entries : std::as_const(perArena))
        wheel.entries.append(entries);
    std::stable_sort(wheel.entries.begin(), wheel.entries.end(), comesBefore);
    makeIdsUnlike(wheel.entries);
    return wheel;
}

} // namespace tvers
