// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A year of «På tvers» to print: eighteen kindergartens, six rounds. Everybody
/// in it is invented.
#pragma once

#include "core/municipality/packreader.h"
#include "ui/wording/planpapers.h"

namespace tvers::testing {

using namespace Qt::Literals::StringLiterals;

inline const QStringList &kindergartens()
{
    static const QStringList names{
        u"Ekeberg barnehage"_s,    u"Solsikken barnehage"_s,        u"Bjerkøya barnehage"_s,
        u"Gullhaug barnehage"_s,   u"Kleiva barnehage"_s,           u"Nordre Jarlsberg barnehage"_s,
        u"Rove barnehage"_s,       u"Sande sentrum barnehage"_s,    u"Trollskogen barnehage"_s,
        u"Kirkelia barnehage"_s,   u"Botne naturbarnehage"_s,       u"Hvittingfoss barnehage"_s,
        u"Skogbrynet barnehage"_s, u"Áhkká sámi mánáidgárdi"_s,     u"Fjordgløtt barnehage"_s,
        u"Eplehagen barnehage"_s,  u"Vestre Mølleåsen barnehage"_s, u"Ås gårdsbarnehage"_s};
    return names;
}

/// The Thursdays of each round: three from the week on that the list of weeks names.
inline QDate thursdayOf(int round, int unit)
{
    const QList<QDate> first{{2026, 9, 17}, {2026, 10, 15}, {2026, 11, 19},
                             {2027, 1, 21}, {2027, 3, 4},   {2027, 4, 29}};
    return first[round - 1].addDays(7 * (unit / 6));
}

inline SheetMeeting planMeeting(int round, int unit)
{
    SheetMeeting meeting{thursdayOf(round, unit)};
    const int hour = 12 + unit % 3;
    meeting.time = ClockTime{QTime(hour, 0), QTime(hour + 1, 0)};
    meeting.arena = u"På tvers"_s;
    meeting.unit = kindergartens()[unit];
    meeting.round = round;
    meeting.place = unit / 3 % 2 ? u"Sande bibliotek"_s : u"Kantinen, 3. etg."_s;
    meeting.people = {{u"Åse Prøve"_s, u"ppt"_s},
                      {u"Berit Mønster"_s, u"child_welfare"_s, {}, u"Jan Utkast"_s},
                      {u"Nils-Áilu Skisse"_s, u"family_centre"_s}};
    meeting.cases = (unit + round) % 4;
    return meeting;
}

inline QList<SheetMeeting> planMeetings(int units, int rounds)
{
    QList<SheetMeeting> meetings;
    for (int round = 1; round <= rounds; ++round) {
        for (int unit = 0; unit < units; ++unit)
            meetings.append(planMeeting(round, unit));
    }
    return meetings;
}

inline PlanSheet planSheetOf(int units, int rounds)
{
    PlanSheet sheet{u"På tvers"_s,
                    SchoolYear::fromText(u"2026/27"_s)->span(),
                    kindergartens().first(units),
                    {},
                    planMeetings(units, rounds)};
    for (const SheetMeeting &meeting : sheet.meetings) {
        if (!sheet.weeks.contains(isoWeekOf(meeting.day)))
            sheet.weeks.append(isoWeekOf(meeting.day));
    }
    return sheet;
}

/// A meeting a week, from 17 September 2026 (week 38) on.
inline PlanSheet manyWeeks(int weeks)
{
    PlanSheet sheet{
        u"På tvers"_s, SchoolYear::fromText(u"2026/27"_s)->span(), kindergartens(), {}, {}};
    for (int week = 0; week < weeks; ++week) {
        SheetMeeting meeting = planMeeting(1, week % 18);
        meeting.day = QDate(2026, 9, 17).addDays(7 * week);
        sheet.weeks.append(isoWeekOf(meeting.day));
        sheet.meetings.append(meeting);
    }
    return sheet;
}

inline UnitSheet unitSheetOf(int rounds)
{
    UnitSheet sheet{{UnitId::random(), kindergartens()[13], Unit::Kind::Kindergarten},
                    SchoolYear::fromText(u"2026/27"_s)->span(),
                    {}};
    for (int round = 1; round <= rounds; ++round)
        sheet.meetings.append(planMeeting(round, 13));
    return sheet;
}

inline QList<DaySheet> daySheetsOf(int days)
{
    QList<DaySheet> sheets;
    for (int day = 0; day < days; ++day) {
        DaySheet sheet{
            {ProfessionalId::random(), u"Åse Prøve"_s, u"ppt"_s}, thursdayOf(day + 1, 0), {}};
        for (int unit = 0; unit < 3; ++unit)
            sheet.meetings.append(planMeeting(day + 1, unit));
        sheets.append(sheet);
    }
    return sheets;
}

inline CalendarEvent eventOf(const SheetMeeting &meeting)
{
    return {.uid = meeting.unit,
            .day = meeting.day,
            .starts = meeting.time->start,
            .ends = meeting.time->end,
            .title = u"På tvers, "_s + meeting.unit,
            .place = meeting.place};
}

/// New, moved, renamed, called off, and again.
inline QList<ToldChange> changesOf(int count)
{
    QList<ToldChange> changes;
    for (int i = 0; i < count; ++i) {
        const auto kind = ToldChange::Kind(i % 4);
        ToldChange change{kind, eventOf(planMeeting(2, i % 18)), eventOf(planMeeting(2, i % 18))};
        if (kind == ToldChange::Kind::New)
            change.before.reset();
        if (kind == ToldChange::Kind::Moved)
            change.after->day = change.after->day.addDays(7);
        if (kind == ToldChange::Kind::Cancelled)
            change.after.reset();
        changes.append(change);
    }
    return changes;
}

} // namespace tvers::testing
