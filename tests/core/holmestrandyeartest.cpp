// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Holmestrand's school year 2026/27 in dates, worked out by hand from
/// its text and a wall calendar.
#include "core/municipality/packreader.h"
#include "tests/core/arenabuilders.h"

#include <QTest>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum ArenaPlace { Kindergarten, School, StartAndEnd, OpenDoor, Network, Attendance, Films };

DatedYear holmestrand()
{
    return datedYear(*builtInPack(u"holmestrand"_s), schoolYear(2026), PublicHolidays::builtIn());
}

DatedArena arena(ArenaPlace place) { return holmestrand().arenas[place]; }

QStringList namesOf(const QList<DayFinding> &findings)
{
    QStringList names;
    for (const DayFinding &finding : findings)
        names.append(finding.name.nb);
    return names;
}

/// "2026-12-15 report 2026/27 2026-2"
QString shown(const ArenaDate &deadline)
{
    QStringList words{deadline.dated.day.toString(Qt::ISODate), stored(deadline.deadline.kind),
                      deadline.dated.concerns.text()};
    if (deadline.halfYear)
        words.append(deadline.halfYear->text());
    return words.join(u' ');
}

} // namespace

class HolmestrandYearTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyArenaStandsInTheYear() { QCOMPARE(holmestrand().arenas.size(), 9); }

    void kindergartensHaveThreeHoursEveryThursday()
    {
        const auto dates = arena(Kindergarten).dates;
        QCOMPARE(dates.size(), 52 * 3);
        QCOMPARE(dates.first().meeting.day, QDate(2026, 8, 6));
        QCOMPARE(dates.last().meeting.day, QDate(2027, 7, 29));
        for (int i = 0; i < 3; ++i) {
            const ClockTime hour{QTime(12 + i, 0), QTime(13 + i, 0)};
            QCOMPARE(dates[i].meeting.day, QDate(2026, 8, 6));
            QCOMPARE(dates[i].meeting.time, hour);
            QVERIFY(dates[i].meeting.provisional); // whose hour it is, nobody has said
        }
    }

    void schoolsMeetInTheSixWeeksOnADayYetToBeChosen()
    {
        const auto dates = arena(School).dates;
        QCOMPARE(isoDays(dates), QStringList({u"2026-10-01"_s, u"2026-10-29"_s, u"2026-11-26"_s,
                                              u"2027-02-04"_s, u"2027-03-25"_s, u"2027-05-13"_s}));
        for (const CheckedDate &date : dates)
            QVERIFY(date.meeting.provisional);
    }

    void easterIsFoundInWeek12AndTheWeekBeforeProposed()
    {
        const CheckedDate easter = arena(School).dates[4];
        QCOMPARE(namesOf(easter.findings), QStringList({u"Skjærtorsdag"_s, u"Påskeferie"_s}));
        QCOMPARE(easter.instead, QDate(2027, 3, 18));
    }

    void otherSchoolMeetingsHaveNothingAgainstThem()
    {
        auto dates = arena(School).dates;
        dates.removeAt(4);
        for (const CheckedDate &date : dates) {
            QCOMPARE(namesOf(date.findings), QStringList());
            QVERIFY(!date.instead);
        }
    }

    void attendanceTeamMeetsInWeek53AndInWeek1()
    {
        const QStringList days = isoDays(arena(Attendance).dates);
        QCOMPARE(days.size(), 26);
        QCOMPARE(days.first(), u"2026-08-11"_s);
        QCOMPARE(days.last(), u"2027-07-20"_s);
        QCOMPARE(days.mid(10, 2), QStringList({u"2026-12-29"_s, u"2027-01-05"_s}));
    }

    void startAndEndOfTheYearAreWindows()
    {
        const auto windows = arena(StartAndEnd).windows;
        QCOMPARE(windows.size(), 2);
        QCOMPARE(windows[0].days, *DateSpan::make({2026, 8, 1}, {2026, 8, 31}));
        QCOMPARE(windows[1].days, *DateSpan::make({2027, 6, 1}, {2027, 6, 15}));
        QVERIFY(arena(StartAndEnd).dates.isEmpty());
    }

    void arenaOfWhichTheTextGivesNoDaysHasNone_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("open door") << int(OpenDoor);
        QTest::newRow("network contacts") << int(Network);
        QTest::newRow("films") << int(Films);
        QTest::newRow("coordinating unit") << 7;
        QTest::newRow("governance dialogue") << 8;
    }
    void arenaOfWhichTheTextGivesNoDaysHasNone()
    {
        QFETCH(int, place);
        const DatedArena without = holmestrand().arenas[place];
        QVERIFY(without.dates.isEmpty());
        QVERIFY(without.windows.isEmpty());
        QVERIFY(without.deadlines.isEmpty());
    }

    void deadlinesOfTheYear_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QStringList>("deadlines");
        QTest::newRow("kindergartens: next year's plan by 15 June")
            << int(Kindergarten)
            << QStringList{u"2026-12-15 report 2026/27 2026-2"_s, u"2027-06-15 plan 2027/28"_s,
                           u"2027-06-15 report 2026/27 2027-1"_s};
        QTest::newRow("schools: this year's plan by weeks 34-35")
            << int(School)
            << QStringList{u"2026-08-28 plan 2026/27"_s, u"2026-12-15 report 2026/27 2026-2"_s,
                           u"2027-06-15 report 2026/27 2027-1"_s};
        QTest::newRow("closing meeting by the middle of June")
            << int(StartAndEnd) << QStringList{u"2027-06-15 meeting_held 2026/27"_s};
    }
    void deadlinesOfTheYear()
    {
        QFETCH(int, place);
        QFETCH(QStringList, deadlines);
        const auto dated = holmestrand().arenas[place].deadlines;
        QStringList found;
        for (const ArenaDate &deadline : dated) {
            found.append(shown(deadline));
            QCOMPARE(deadline.dated.warn, deadline.dated.day); // all of them are working days
        }
        QCOMPARE(found, deadlines);
    }

    void deadlineOnASundayWarnsOnTheFriday()
    {
        const auto year =
            datedYear(*builtInPack(u"holmestrand"_s), schoolYear(2024), PublicHolidays::builtIn());
        const DatedDeadline december = year.arenas[Kindergarten].deadlines[0].dated;
        QCOMPARE(december.day, QDate(2024, 12, 15));
        QCOMPARE(december.warn, QDate(2024, 12, 13));
    }

    void middleOfJuneIsKeptAsAbout()
    {
        const auto rule = arena(StartAndEnd).deadlines[0].deadline.rule;
        QVERIFY(std::get<ByDay>(rule).about);
    }

    void vestbyHasNoDatedDeadlines()
    {
        const auto year =
            datedYear(*builtInPack(u"vestby"_s), schoolYear(2026), PublicHolidays::builtIn());
        QCOMPARE(year.arenas.size(), 36);
        for (const DatedArena &one : year.arenas)
            QVERIFY2(one.deadlines.isEmpty(), qPrintable(one.id));
    }
};

} // namespace tvers

QTEST_APPLESS_MAIN(tvers::HolmestrandYearTest)
#include "holmestrandyeartest.moc"
