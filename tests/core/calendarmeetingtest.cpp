// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The year's meetings and what people have done to them, in one list.
#include "core/meetings/conflicts.h"
#include "core/meetings/meetingmatch.h"
#include "tests/core/arenabuilders.h"

#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One arena "a" of Wednesdays 9–10, from 19 August 2026, and what is kept of it.
struct File {
    explicit File(const SingleCadence &rule = wednesdays({2026, 8, 19})) :
        year(datedYear(packOf({meetingsBy(rule)}), schoolYear(2026), PublicHolidays::builtIn()))
    {}

    MeetingSource source(std::optional<UnitId> unit = std::nullopt) const
    {
        return {year, calendar, arenas, teams, meetings, unit};
    }
    Meeting &keep(QDate planned, QDate day, std::optional<UnitId> unit = std::nullopt)
    {
        meetings.append({MeetingId::sortable(),
                         arenas.first().id,
                         {},
                         unit,
                         planned,
                         day,
                         QTime(9, 0),
                         QTime(10, 0)});
        return meetings.last();
    }
    QStringList days(std::optional<UnitId> unit = std::nullopt) const
    {
        QStringList days;
        for (const CalendarMeeting &meeting : calendarMeetings(source(unit))) {
            if (meeting.day < QDate(2026, 9, 10))
                days.append(meeting.day.toString(u"d.M"_s) +
                            (meeting.isSkipped() ? u"-"_s : u""_s));
        }
        return days;
    }
    QStringList yearDays() const
    {
        return isoDays(withMeetings(source()).arenas.first().dates).mid(0, 4);
    }

    DatedYear year;
    SchoolCalendar calendar{PublicHolidays::builtIn(), {}};
    QList<ArenaRecord> arenas{{ArenaId::sortable(), u"a"_s}};
    QList<Team> teams;
    QList<Meeting> meetings;
};

const QStringList untouched{u"19.8"_s, u"26.8"_s, u"2.9"_s, u"9.9"_s};

} // namespace

class CalendarMeetingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theYearStandsWhereNobodyDidAnything()
    {
        const File file;
        QCOMPARE(file.days(), untouched);
        QCOMPARE(withMeetings(file.source()).arenas.first().dates, file.year.arenas.first().dates);
        QCOMPARE(calendarMeetings(file.source()).first().key, u"a.meeting.2026-08-19"_s);
    }

    void aKeptMeetingStandsForTheYears()
    {
        File file;
        file.keep({2026, 8, 26}, {2026, 8, 26});
        QCOMPARE(file.days(), untouched);
        const auto meeting = calendarMeetings(file.source())[1];
        QCOMPARE(meeting.stored, file.meetings.first().id);
        QCOMPARE(meeting.key, u"a.meeting.2026-08-26"_s);
    }

    void aMovedMeetingIsWhereItWasMovedTo()
    {
        File file;
        file.keep({2026, 8, 26}, {2026, 8, 28});
        QCOMPARE(file.days(), (QStringList{u"19.8"_s, u"28.8"_s, u"2.9"_s, u"9.9"_s}));
        QCOMPARE(file.yearDays(),
                 (QStringList{u"2026-08-19"_s, u"2026-08-28"_s, u"2026-09-02"_s, u"2026-09-09"_s}));
        QCOMPARE(calendarMeetings(file.source())[1].key, u"a.meeting.2026-08-26"_s);
    }

    void aSkippedOneIsKnownAndLeftOutOfTheYear()
    {
        File file;
        file.keep({2026, 8, 26}, {2026, 8, 26}).state = Meeting::State::Cancelled;
        QCOMPARE(file.days(), (QStringList{u"19.8"_s, u"26.8-"_s, u"2.9"_s, u"9.9"_s}));
        QVERIFY(!file.yearDays().contains(u"2026-08-26"_s));
    }

    void anExtraMeetingIsAdded()
    {
        File file;
        file.keep({}, {2026, 8, 27}).planned.reset();
        QCOMPARE(file.days().size(), 5);
        QVERIFY(file.yearDays().contains(u"2026-08-27"_s));
    }

    /// The rule has changed since: only what somebody did by hand is still worth showing.
    void whatTheYearNoLongerHasGoes()
    {
        File file;
        file.keep({2026, 8, 20}, {2026, 8, 20});
        QCOMPARE(file.days(), untouched);
        file.keep({2026, 8, 20}, {2026, 8, 21});
        QCOMPARE(file.days().size(), 5);
    }

    /// Every school may have its own weekday; the arena's own day stays for the rest.
    void unitsStandForTheArenasWeek()
    {
        File file;
        const UnitId ekeberg = UnitId::sortable();
        const UnitId botne = UnitId::sortable();
        for (const UnitId unit : {ekeberg, botne})
            file.teams.append({TeamId::sortable(), file.arenas[0].id, unit, {}});
        file.keep({2026, 8, 24}, {2026, 8, 24}, ekeberg);
        file.keep({2026, 8, 27}, {2026, 8, 31}, botne);
        QCOMPARE(file.days(), (QStringList{u"19.8"_s, u"24.8"_s, u"31.8"_s, u"2.9"_s, u"9.9"_s}));
        QCOMPARE(file.days(ekeberg), (QStringList{u"19.8"_s, u"24.8"_s, u"2.9"_s, u"9.9"_s}));
        QCOMPARE(file.yearDays(),
                 (QStringList{u"2026-08-19"_s, u"2026-08-24"_s, u"2026-08-31"_s, u"2026-09-02"_s}));
    }

    /// Thursdays 12-15, an hour each: three suggestions a week until somebody is put there.
    void whoIsPutWhereTheRuleOnlySuggestedHasDecided()
    {
        File file{Slots{60, {Qt::Thursday, ClockTime{{12, 0}, QTime(15, 0)}}}};
        const QDate day(2026, 8, 27);
        const UnitId ekeberg = UnitId::sortable();
        Meeting &kept = file.keep(day, day, ekeberg);
        kept.starts = QTime(13, 0);
        kept.ends = QTime(14, 0);
        const auto datesOn = [&file](QDate wanted, std::optional<UnitId> unit) {
            QList<CheckedDate> dates = withMeetings(file.source(unit)).arenas.first().dates;
            dates.removeIf([wanted](const CheckedDate &one) { return one.meeting.day != wanted; });
            return dates;
        };
        for (const std::optional<UnitId> unit : {std::optional<UnitId>(), std::optional(ekeberg)}) {
            const auto dates = datesOn(day, unit);
            QCOMPARE(dates.size(), 3);
            QVERIFY(dates[0].meeting.provisional);
            QVERIFY(!dates[1].meeting.provisional);
            QCOMPARE(dates[1].units, QStringList{ekeberg.text()});
            QVERIFY(dates[2].meeting.provisional);
            QVERIFY(datesOn(day.addDays(7), unit).first().meeting.provisional);
        }
    }

    /// One day a week for all, hours not known: the day stands once, from the first
    /// unit's hour to the last one's.
    void unitsOfOneDayAreOneDateWithAllTheirHours()
    {
        File file{EveryWeeks{1, {}, QDate(2026, 8, 20)}}; // Thursday is only suggested
        const QDate day(2026, 8, 27);
        QStringList ids;
        for (const int hour : {12, 9, 14}) {
            Meeting &kept = file.keep(day, day, UnitId::sortable());
            kept.starts = QTime(hour, 0);
            kept.ends = QTime(hour + 1, 0);
            ids.append(kept.unit->text());
        }
        const auto dates = withMeetings(file.source()).arenas.first().dates;
        const auto date = std::find_if(dates.begin(), dates.end(), [day](const CheckedDate &one) {
            return one.meeting.day == day;
        });
        QVERIFY(!date->meeting.provisional);
        QCOMPARE(date->units, ids);
        QCOMPARE(date->meeting.time, (ClockTime{{9, 0}, QTime(15, 0)}));
        QVERIFY(std::prev(date)->meeting.provisional);
        QCOMPARE(std::next(date)->meeting.day, QDate(2026, 9, 3));
    }

    /// The others still meet by the rule: nobody is counted.
    void oneUnitsRowSaysNothingOfTheOthersOnAFixedDay()
    {
        File file;
        file.keep({2026, 8, 26}, {2026, 8, 26}, UnitId::sortable());
        const auto dates = withMeetings(file.source()).arenas.first().dates;
        QCOMPARE(dates[1].meeting.day, QDate(2026, 8, 26));
        QVERIFY(dates[1].units.isEmpty());
    }

    /// The calendar has it, so the wheel does.
    void aUnitsMeetingOnADayThatTheRuleNoLongerHasStays()
    {
        File file{EveryWeeks{4, {Qt::Wednesday, {}}, QDate(2026, 8, 19)}};
        file.keep({2026, 9, 1}, {2026, 9, 1}, UnitId::sortable());
        QVERIFY(file.yearDays().contains(u"2026-09-01"_s));
    }

    void whatOneSchoolSkipsTheOthersKeep()
    {
        File file;
        const UnitId ekeberg = UnitId::sortable();
        file.keep({2026, 8, 26}, {2026, 8, 26}, ekeberg).state = Meeting::State::Cancelled;
        QVERIFY(file.yearDays().contains(u"2026-08-26"_s)); // nobody knows of the others
        for (const UnitId unit : {ekeberg, UnitId::sortable()})
            file.teams.append({TeamId::sortable(), file.arenas[0].id, unit, {}});
        QVERIFY(file.yearDays().contains(u"2026-08-26"_s)); // the other one meets
        file.teams.removeLast();
        QVERIFY(!file.yearDays().contains(u"2026-08-26"_s));
    }

    void slotsAreStoodForByTheirHours()
    {
        File file{Slots{60, {Qt::Wednesday, ClockTime{{8, 0}, QTime(11, 0)}}}};
        const auto before = calendarMeetings(file.source()).size();
        file.keep({2026, 8, 26}, {2026, 8, 26}); // the second of three
        const auto all = calendarMeetings(file.source());
        QCOMPARE(all.size(), before);
        const auto kept = std::find_if(all.begin(), all.end(),
                                       [](const CalendarMeeting &one) { return one.stored; });
        QCOMPARE(kept->key, u"a.meeting.2026-08-26.2"_s);
        QVERIFY(std::prev(kept)->time->start < kept->time->start);
        QVERIFY(!std::next(kept)->stored);
    }

    void aMovedMeetingIsLookedUpOnItsNewDay()
    {
        File file;
        file.keep({2027, 3, 24}, {2027, 3, 26}); // Good Friday
        const auto all = calendarMeetings(file.source());
        const auto moved = std::find_if(all.begin(), all.end(),
                                        [](const CalendarMeeting &one) { return one.stored; });
        QCOMPARE(moved->findings.size(), 1);
        QCOMPARE(moved->findings.first().name.nb, u"Langfredag"_s);
        QCOMPARE(moved->instead, QDate(2027, 3, 19));
    }

    void clashesAreFoundWithTheirReason()
    {
        const TeamId one = TeamId::sortable();
        const TeamId other = TeamId::sortable();
        const auto kari = ProfessionalId::sortable();
        const auto per = ProfessionalId::sortable();
        const QDate day(2026, 9, 2);
        const QList<TeamMember> members{
            {TeamMemberId::sortable(), one, kari, {}, {2026, 8, 1}},
            {TeamMemberId::sortable(), other, kari, {}, {2026, 8, 1}},
            {TeamMemberId::sortable(), one, per, {}, {2026, 8, 1}, QDate(2026, 9, 1)},
            {TeamMemberId::sortable(), other, per, {}, {2026, 8, 1}}};
        const auto at = [day](int from, int to, std::optional<TeamId> team, const char *place) {
            CalendarMeeting meeting{u"k"_s, u"a"_s};
            meeting.team = team;
            meeting.day = day;
            meeting.time = ClockTime{{from, 0}, QTime(to, 0)};
            meeting.place = QString::fromLatin1(place);
            return meeting;
        };
        QList<CalendarMeeting> meetings{at(9, 11, one, "Rom 1"), at(10, 12, other, "Rom 2"),
                                        at(10, 11, {}, " rom  1"), at(11, 12, one, "Rom 1")};
        const auto found = conflictsIn(meetings, members);
        // Kari in 0+1 and 1+3 (Per left on 1 September); Rom 1 in 0+2; 11 is free again.
        QStringList told;
        for (const MeetingConflict &conflict : found)
            told.append(
                u"%1%2%3"_s.arg(conflict.kind == MeetingConflict::Kind::RoomTwice ? u"r"_s : u"p"_s)
                    .arg(conflict.meeting)
                    .arg(*conflict.other));
        QCOMPARE(told, (QStringList{u"p01"_s, u"r02"_s, u"p10"_s, u"p13"_s, u"r20"_s, u"p31"_s}));
        QCOMPARE(found.first().person, kari);
        meetings[1].state = Meeting::State::Cancelled;
        QCOMPARE(conflictsIn(meetings, members).size(), 2);
        meetings[3].findings = {{DayFinding::Kind::ClosingDay, {u"Planleggingsdag"_s}}};
        QCOMPARE(conflictsIn(meetings, members).last().kind, MeetingConflict::Kind::Closed);
    }
};

QTEST_GUILESS_MAIN(CalendarMeetingTest)
#include "calendarmeetingtest.moc"
