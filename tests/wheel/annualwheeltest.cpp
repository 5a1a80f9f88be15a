// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wheel/wheelmaking.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tvers;
using namespace tvers::testing;

class AnnualWheelTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Odd weeks of 2026/27, Tuesdays: by hand in a calendar, 26 of them.
    void everyMeetingWithADateIsAnEntry()
    {
        const auto wheel = packWheel(u"holmestrand"_s);
        const auto count = std::count_if(
            wheel.entries.begin(), wheel.entries.end(), [&wheel](const WheelEntry &entry) {
                return wheel.arenas[entry.arena].id == "holmestrand.naervaersteam"_L1;
            });
        QCOMPARE(count, 26);
    }

    // 29 December 2026 lies in week 53, 5 January 2027 in week 1: both are odd.
    void bothWeek53AndWeek1Meet()
    {
        const auto wheel = packWheel(u"holmestrand"_s);
        QStringList ids;
        for (const WheelEntry &entry : wheel.entries)
            ids.append(entry.id);
        QVERIFY(ids.contains(u"holmestrand.naervaersteam.meeting.2026-12-29"_s));
        QVERIFY(ids.contains(u"holmestrand.naervaersteam.meeting.2027-01-05"_s));
    }

    void suggestionsAreLeftOutAndCounted()
    {
        const auto wheel = packWheel(u"holmestrand"_s);
        QVERIFY(std::none_of(wheel.entries.begin(), wheel.entries.end(),
                             [](const WheelEntry &entry) { return entry.provisional; }));
        const auto with = packWheel(u"holmestrand"_s, {{}, {}, WheelChoice::Suggestions::Shown});
        QCOMPARE(with.leftOut, 0);
        QCOMPARE(with.entries.size(), wheel.entries.size() + wheel.leftOut);
    }

    // Three hours for three kindergartens on one Thursday: one thing on the wall.
    void slotsOfOneDayAreOneEntry()
    {
        const auto wheel =
            packWheel(u"holmestrand"_s,
                      {{}, {u"holmestrand.pa_tvers_barnehage"_s}, WheelChoice::Suggestions::Shown});
        const auto meeting =
            std::find_if(wheel.entries.begin(), wheel.entries.end(), [](const WheelEntry &entry) {
                return entry.kind == WheelEntry::Kind::Meeting;
            });
        QVERIFY(meeting != wheel.entries.end());
        QCOMPARE(meeting->slotCount, 3);
        QCOMPARE(meeting->time->start, QTime(12, 0));
        QCOMPARE(*meeting->time->end, QTime(15, 0));
        QVERIFY(std::adjacent_find(wheel.entries.begin(), wheel.entries.end(),
                                   [](const WheelEntry &a, const WheelEntry &b) {
                                       return a.kind == b.kind && a.days == b.days &&
                                              a.kind == WheelEntry::Kind::Meeting;
                                   }) == wheel.entries.end());
    }

    /// 12-13 and 14-15 are taken, 13-14 is nobody's: one decided entry, of two.
    void whatIsDecidedStandsAndTheHoursLeftOverDoNot()
    {
        DatedYear year = madeUpYear(1, 1);
        QList<CheckedDate> &dates = year.arenas.first().dates;
        dates = {dates.first(), dates.first(), dates.first()};
        for (int i = 0; i < 3; ++i) {
            dates[i].meeting.time = ClockTime{{12 + i, 0}, QTime(13 + i, 0)};
            dates[i].meeting.provisional = i == 1;
            if (i != 1)
                dates[i].units = {u"unit %1"_s.arg(i)};
        }
        const auto wheel = annualWheel(year, SchoolCalendar(PublicHolidays::builtIn(), {}));
        QCOMPARE(wheel.entries.size(), 1);
        QCOMPARE(wheel.entries.first().slotCount, 2);
        QCOMPARE(wheel.entries.first().units, (QStringList{u"unit 0"_s, u"unit 2"_s}));
        QCOMPARE(wheel.entries.first().time, (ClockTime{{12, 0}, QTime(15, 0)}));
        QCOMPARE(wheel.leftOut, 0);
    }

    /// 18 kindergartens in 6 rounds, three hours on a day: 36 days, 36 markers.
    void aWholePlanIsOneEntryADay()
    {
        DatedYear year = madeUpYear(1, 1);
        QList<CheckedDate> &dates = year.arenas.first().dates;
        dates.clear();
        for (int meeting = 0; meeting < 18 * 6; ++meeting) {
            CheckedDate date{Occurrence{QDate(2026, 9, 3).addDays(7 * (meeting / 3))}};
            date.meeting.time = ClockTime{{12 + meeting % 3, 0}, QTime(13 + meeting % 3, 0)};
            date.units = {u"unit %1"_s.arg(meeting % 18)};
            dates.append(date);
        }
        const auto wheel = annualWheel(year, SchoolCalendar(PublicHolidays::builtIn(), {}));
        QCOMPARE(wheel.entries.size(), 36);
        for (const WheelEntry &entry : wheel.entries)
            QCOMPARE(entry.units.size(), 3);
    }

    void deadlinesBeforeSuggestedMeetingsAreSuggestions()
    {
        DatedYear year = madeUpYear(1, 1);
        DatedArena &arena = year.arenas.first();
        arena.dates.first().meeting.provisional = true;
        const QDate meeting = arena.dates.first().meeting.day;
        const ArenaDeadline rule{ArenaTerms::DeadlineKind::Notice,
                                 {u"Innkalling"_s},
                                 {u"leder"_s},
                                 {},
                                 BeforeMeeting{10}};
        arena.deadlines.append({rule, DatedDeadline{schoolYear().first(), schoolYear().first(),
                                                    schoolYear(), meeting}});
        const SchoolCalendar calendar(PublicHolidays::builtIn(), {});
        QCOMPARE(annualWheel(year, calendar).entries.size(), 0);
        QCOMPARE(annualWheel(year, calendar).leftOut, 2);
    }

    void whatIsAboutOneChildNeverStandsThere()
    {
        const auto wheel = packWheel(u"vestby"_s, {{}, {}, WheelChoice::Suggestions::Shown});
        for (const WheelArena &arena : wheel.arenas)
            QVERIFY2(mayStandOnWheel(arena.version.kind), qPrintable(arena.id));
        for (const DatedArena &arena : wheel.undated)
            QVERIFY2(mayStandOnWheel(arena.version.kind), qPrintable(arena.id));
        QVERIFY(!wheel.arenas.isEmpty());
    }

    void aTeamRoundAChildIsLeftOutEvenWhenAskedForByName()
    {
        DatedYear year = madeUpYear(1, 5);
        year.arenas.first().version.kind = ArenaTerms::Kind::CaseTeam;
        const auto wheel = annualWheel(year, SchoolCalendar(PublicHolidays::builtIn(), {}),
                                       {{}, {u"test.arena_0"_s}});
        QVERIFY(wheel.entries.isEmpty());
        QVERIFY(wheel.undated.isEmpty());
    }

    void arenasWithoutDatesAreNamed()
    {
        const auto wheel = packWheel(u"vestby"_s);
        QVERIFY(std::any_of(wheel.undated.begin(), wheel.undated.end(), [](const auto &arena) {
            return arena.id == "vestby.hjelpetjenesten"_L1;
        }));
    }

    void onlyTheChosenArenasStand()
    {
        const auto wheel = packWheel(u"holmestrand"_s, {{}, {u"holmestrand.naervaersteam"_s}});
        QCOMPARE(wheel.arenas.size(), 1);
        QCOMPARE(wheel.arenas.first().letter, u"A"_s);
        QVERIFY(wheel.undated.isEmpty());
    }

    void manyArenasShareEightLanes()
    {
        const auto wheel = madeUpWheel(30, 300);
        QCOMPARE(wheel.lanes, AnnualWheel::mostLanes);
        QCOMPARE(wheel.arenas.size(), 30);
        QCOMPARE(wheel.arenas[25].letter, u"Z"_s);
        QCOMPARE(wheel.arenas[26].letter, u"AA"_s);
        for (qsizetype i = 1; i < wheel.arenas.size(); ++i)
            QVERIFY(wheel.arenas[i - 1].lane <= wheel.arenas[i].lane);
        QCOMPARE(wheel.arenas.last().lane, AnnualWheel::mostLanes - 1);
    }

    void everyIdStandsOnce()
    {
        for (const QString &name : {u"holmestrand"_s, u"vestby"_s}) {
            const auto wheel = packWheel(name, {{}, {}, WheelChoice::Suggestions::Shown});
            QSet<QString> ids;
            for (const WheelEntry &entry : wheel.entries)
                ids.insert(entry.id);
            QCOMPARE(ids.size(), wheel.entries.size());
        }
    }

    void entriesComeByDay()
    {
        const auto wheel = packWheel(u"vestby"_s, {{}, {}, WheelChoice::Suggestions::Shown});
        QVERIFY(std::is_sorted(wheel.entries.begin(), wheel.entries.end(),
                               [](const WheelEntry &a, const WheelEntry &b) {
                                   return a.days.first() < b.days.first();
                               }));
    }

    void aStretchOfSchoolHolidaysIsOne()
    {
        const auto wheel = packWheel(u"holmestrand"_s);
        QStringList stretches;
        for (const WheelHoliday &holiday : wheel.holidays) {
            if (holiday.kind == WheelHoliday::Kind::School)
                stretches.append(holiday.name.nb + holiday.days.first().toString(u" d.M."_s) +
                                 holiday.days.last().toString(u"–d.M."_s));
        }
        const QStringList expected{u"Høstferie 5.10.–9.10."_s, u"Vinterferie 22.2.–26.2."_s,
                                   u"Påskeferie 22.3.–29.3."_s};
        QCOMPARE(stretches, expected);
    }

    void aWindowOfTheYearHasItsOwnDaysOnly_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("year") << u"year"_s << QDate(2026, 8, 1) << QDate(2027, 7, 31);
        QTest::newRow("autumn half") << u"half:1"_s << QDate(2026, 8, 1) << QDate(2027, 1, 31);
        QTest::newRow("spring half") << u"half:2"_s << QDate(2027, 2, 1) << QDate(2027, 7, 31);
        QTest::newRow("first quarter")
            << u"quarter:1"_s << QDate(2026, 8, 1) << QDate(2026, 10, 31);
        QTest::newRow("last quarter") << u"quarter:4"_s << QDate(2027, 5, 1) << QDate(2027, 7, 31);
    }
    void aWindowOfTheYearHasItsOwnDaysOnly()
    {
        QFETCH(const QString, window);
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        const auto wheel = packWheel(u"holmestrand"_s, {*WheelWindow::fromText(window)});
        QCOMPARE(wheel.span, *DateSpan::make(first, last));
        for (const WheelEntry &entry : wheel.entries)
            QVERIFY(entry.days.overlaps(wheel.span));
        QVERIFY(!wheel.entries.isEmpty());
    }

    void otherWordsAreNoWindow_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"", "half", "half:0", "half:3", "quarter:5", "Year", "quarter:1 "})
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void otherWordsAreNoWindow()
    {
        QFETCH(const QString, word);
        QVERIFY(!WheelWindow::fromText(word));
    }
};

QTEST_GUILESS_MAIN(AnnualWheelTest)
#include "annualwheeltest.moc"
