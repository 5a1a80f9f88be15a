// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Rules that go by weeks: every n weeks, odd or even weeks, a list of weeks.
#include "core/calendar/occurrences.h"

#include "tests/core/calendartexts.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::listed;
using test::on;
using test::only;
using test::schoolYear;
using test::span;

class WeekCadenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyNWeeksCountsFromTheAnchorsWeek_data();
    void everyNWeeksCountsFromTheAnchorsWeek();
    void theAnchorMayLieFarAway_data();
    void theAnchorMayLieFarAway();
    void withoutAnAnchorWeek34OfEachSchoolYearIsIt_data();
    void withoutAnAnchorWeek34OfEachSchoolYearIsIt();
    void parityGoesByTheNumberAndNotByEverySecondWeek_data();
    void parityGoesByTheNumberAndNotByEverySecondWeek();
    void listedWeeksComeInTheYearTheyCome_data();
    void listedWeeksComeInTheYearTheyCome();
    void aDayIsProvisionalWhereTheSourceLeavesItOpen_data();
    void aDayIsProvisionalWhereTheSourceLeavesItOpen();
    void theClockStaysWhenSummerTimeBeginsAndEnds();
};

// By hand, on the month sheets of 2026/27 with week numbers.
void WeekCadenceTest::everyNWeeksCountsFromTheAnchorsWeek_data()
{
    QTest::addColumn<EveryWeeks>("rule");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("dates");
    const auto tuesday = on(Qt::Tuesday);
    QTest::newRow("every fifth week of a year with week 53")
        << EveryWeeks{5, tuesday, QDate(2026, 8, 18)} << schoolYear(2026)
        << u"2026-08-18 2026-09-22 2026-10-27 2026-12-01 2027-01-05 "
           "2027-02-09 2027-03-16 2027-04-20 2027-05-25 2027-06-29"_s;
    QTest::newRow("every second week over New Year, weeks 51 53 2 4")
        << EveryWeeks{2, tuesday, QDate(2026, 12, 15)} << span("2026-12-01", "2027-01-31")
        << u"2026-12-15 2026-12-29 2027-01-12 2027-01-26"_s;
    QTest::newRow("every week over a leap day")
        << EveryWeeks{1, tuesday, QDate(2027, 8, 24)} << span("2028-02-22", "2028-03-07")
        << u"2028-02-22 2028-02-29 2028-03-07"_s;
    QTest::newRow("both ends of the span count")
        << EveryWeeks{1, tuesday, QDate(2026, 8, 18)} << span("2026-09-01", "2026-09-08")
        << u"2026-09-01 2026-09-08"_s;
    QTest::newRow("a weekday before the anchor's: none before the anchor")
        << EveryWeeks{2, on(Qt::Monday), QDate(2026, 8, 20)} << span("2026-08-01", "2026-09-30")
        << u"2026-08-31 2026-09-14 2026-09-28"_s;
    QTest::newRow("a weekday after the anchor's, in its week")
        << EveryWeeks{2, on(Qt::Friday), QDate(2026, 8, 20)} << span("2026-08-01", "2026-09-30")
        << u"2026-08-21 2026-09-04 2026-09-18"_s;
    QTest::newRow("anchored on a Sunday, the week is the one that ends there")
        << EveryWeeks{2, on(Qt::Monday), QDate(2026, 8, 23)} << span("2026-08-17", "2026-09-30")
        << u"2026-08-31 2026-09-14 2026-09-28"_s;
    QTest::newRow("the anchor itself is the first")
        << EveryWeeks{1, on(Qt::Thursday), QDate(2027, 1, 7)} << span("2026-12-01", "2027-01-31")
        << u"2027-01-07 2027-01-14 2027-01-21 2027-01-28"_s;
}

void WeekCadenceTest::everyNWeeksCountsFromTheAnchorsWeek()
{
    QFETCH(EveryWeeks, rule);
    QFETCH(DateSpan, days);
    QTEST(listed(occurrences(only(rule), days)), "dates");
}

void WeekCadenceTest::theAnchorMayLieFarAway_data()
{
    QTest::addColumn<EveryWeeks>("rule");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("dates");
    const auto tuesday = on(Qt::Tuesday);
    QTest::newRow("the anchor lies after the span")
        << EveryWeeks{1, tuesday, QDate(2027, 1, 5)} << span("2026-08-01", "2027-01-04")
        << QString();
    // 2 January 2020 lies in week 1; 348 weeks, 87 times four, later is week 36 of 2026
    QTest::newRow("the anchor lies six years and a week 53 before")
        << EveryWeeks{4, on(Qt::Thursday), QDate(2020, 1, 2)} << span("2026-08-17", "2026-10-17")
        << u"2026-09-03 2026-10-01"_s;
    QTest::newRow("every 52 weeks, once over week 53")
        << EveryWeeks{52, tuesday, QDate(2026, 8, 18)} << span("2026-08-01", "2028-12-31")
        << u"2026-08-18 2027-08-17 2028-08-15"_s;
    QTest::newRow("from the first day Tvers computes")
        << EveryWeeks{1, on(Qt::Monday), QDate(1900, 1, 1)} << span("1900-01-01", "1900-01-14")
        << u"1900-01-01 1900-01-08"_s;
    QTest::newRow("to the last day it computes")
        << EveryWeeks{2, on(Qt::Wednesday), QDate(2200, 12, 17)} << span("2200-12-01", "2200-12-31")
        << u"2200-12-17 2200-12-31"_s;
}

void WeekCadenceTest::theAnchorMayLieFarAway() { everyNWeeksCountsFromTheAnchorsWeek(); }

// By hand: Thursday of week 34 is 20 August 2026, 26 August 2027 and 23 August 1900.
void WeekCadenceTest::withoutAnAnchorWeek34OfEachSchoolYearIsIt_data()
{
    QTest::addColumn<EveryWeeks>("rule");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("dates");
    QTest::newRow("the year begins in week 34")
        << EveryWeeks{1, on(Qt::Thursday)} << span("2026-08-01", "2026-09-03")
        << u"2026-08-20 2026-08-27 2026-09-03"_s;
    QTest::newRow("the weekday decides the anchor")
        << EveryWeeks{1, on(Qt::Monday)} << span("2026-08-01", "2026-08-24")
        << u"2026-08-17 2026-08-24"_s;
    QTest::newRow("every fifth week, weekday unknown: weeks 34 39 44 49 1 6 11 16 21 26")
        << EveryWeeks{5} << schoolYear(2026)
        << u"2026-08-20 2026-09-24 2026-10-29 2026-12-03 2027-01-07 "
           "2027-02-11 2027-03-18 2027-04-22 2027-05-27 2027-07-01"_s;
    QTest::newRow("counted anew each school year: not 5 August")
        << EveryWeeks{5} << span("2027-06-01", "2027-09-30")
        << u"2027-07-01 2027-08-26 2027-09-30"_s;
    QTest::newRow("none in spring 1900, which has no year")
        << EveryWeeks{1} << span("1900-01-01", "1900-08-30") << u"1900-08-23 1900-08-30"_s;
    QTest::newRow("none in autumn 2200, which has no year")
        << EveryWeeks{1} << span("2200-07-20", "2200-12-31") << u"2200-07-24 2200-07-31"_s;
}

void WeekCadenceTest::withoutAnAnchorWeek34OfEachSchoolYearIsIt()
{
    QFETCH(EveryWeeks, rule);
    QFETCH(DateSpan, days);
    QTEST(listed(occurrences(only(rule), days)), "dates");
}

// DESIGN.md §2: both Tuesdays 29 December 2026 and 5 January 2027. By hand, on
// the sheets of December and January, as the other winters with a week 53.
void WeekCadenceTest::parityGoesByTheNumberAndNotByEverySecondWeek_data()
{
    QTest::addColumn<WeekParity>("rule");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("dates");
    const WeekParity odd{Parity::Odd, on(Qt::Tuesday)};
    const WeekParity even{Parity::Even, on(Qt::Tuesday)};
    QTest::newRow("odd weeks 51 53 1 3 of winter 2026")
        << odd << span("2026-12-09", "2027-01-20")
        << u"2026-12-15 2026-12-29 2027-01-05 2027-01-19"_s;
    QTest::newRow("even weeks 50 52 2 4 of winter 2026")
        << even << span("2026-12-08", "2027-01-26")
        << u"2026-12-08 2026-12-22 2027-01-12 2027-01-26"_s;
    QTest::newRow("odd weeks 53 1 of winter 2020")
        << odd << span("2020-12-23", "2021-01-12") << u"2020-12-29 2021-01-05"_s;
    QTest::newRow("odd weeks 53 1 of winter 2032")
        << odd << span("2032-12-22", "2033-01-11") << u"2032-12-28 2033-01-04"_s;
    QTest::newRow("odd weeks 53 1 of winter 2037")
        << odd << span("2037-12-23", "2038-01-12") << u"2037-12-29 2038-01-05"_s;
    QTest::newRow("odd weeks 51 1 of a winter without week 53")
        << odd << span("2027-12-15", "2028-01-11") << u"2027-12-21 2028-01-04"_s;
    QTest::newRow("week 1 begins in December: Monday 30 December 2024 is odd")
        << WeekParity{Parity::Odd, on(Qt::Monday)} << span("2024-12-17", "2025-01-12")
        << u"2024-12-30"_s;
    QTest::newRow("both ends of the span count")
        << odd << span("2026-08-25", "2026-09-08") << u"2026-08-25 2026-09-08"_s;
}

void WeekCadenceTest::parityGoesByTheNumberAndNotByEverySecondWeek()
{
    QFETCH(WeekParity, rule);
    QFETCH(DateSpan, days);
    QTEST(listed(occurrences(only(rule), days)), "dates");
}

void WeekCadenceTest::listedWeeksComeInTheYearTheyCome_data()
{
    QTest::addColumn<IsoWeeks>("rule");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("dates");
    // FINDINGS.md, and by hand on the sheets of 2026/27
    const QString six = u"2026-10-01 2026-10-29 2026-11-26 2027-02-04 2027-03-25 2027-05-13"_s;
    QTest::newRow("40 44 48 are 2026, 5 12 19 are 2027")
        << IsoWeeks{{40, 44, 48, 5, 12, 19}, true, on(Qt::Thursday)} << schoolYear(2026) << six;
    QTest::newRow("in whatever order they are written")
        << IsoWeeks{{19, 5, 40, 48, 12, 44}, false, on(Qt::Thursday)} << schoolYear(2026) << six;
    QTest::newRow("week 53 comes where there is one")
        << IsoWeeks{{53}, false, on(Qt::Tuesday)} << span("2026-08-01", "2033-07-31")
        << u"2026-12-29 2032-12-28"_s;
    QTest::newRow("week 1 may come in December")
        << IsoWeeks{{1}, false, on(Qt::Monday)} << span("2024-08-01", "2026-07-31")
        << u"2024-12-30 2025-12-29"_s;
    QTest::newRow("week 53 may come in January")
        << IsoWeeks{{53}, false, on(Qt::Friday)} << schoolYear(2026) << u"2027-01-01"_s;
    QTest::newRow("week 31 comes twice in 2025/26, on a Friday")
        << IsoWeeks{{31}, false, on(Qt::Friday)} << schoolYear(2025) << u"2025-08-01 2026-07-31"_s;
    QTest::newRow("and not at all in 2026/27")
        << IsoWeeks{{31}, false, on(Qt::Friday)} << schoolYear(2026) << QString();
}

void WeekCadenceTest::listedWeeksComeInTheYearTheyCome()
{
    QFETCH(IsoWeeks, rule);
    QFETCH(DateSpan, days);
    QTEST(listed(occurrences(only(rule), days)), "dates");
}

// Where the weekday is open it is Thursday: 20 August 2026, in week 34.
void WeekCadenceTest::aDayIsProvisionalWhereTheSourceLeavesItOpen_data()
{
    QTest::addColumn<SingleCadence>("rule");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("provisional");
    const QDate monday(2026, 8, 17);
    const QDate thursday(2026, 8, 20);
    const WeekTime hourAlone{std::nullopt, ClockTime{{13, 0}}};
    QTest::newRow("weekly, weekday and anchor known")
        << SingleCadence(EveryWeeks{1, on(Qt::Monday), monday}) << monday << false;
    QTest::newRow("weekly, weekday open")
        << SingleCadence(EveryWeeks{1, {}, monday}) << thursday << true;
    QTest::newRow("weekly, weekday open and the anchor a Friday: the Thursday after")
        << SingleCadence(EveryWeeks{1, {}, QDate(2026, 8, 14)}) << thursday << true;
    QTest::newRow("weekly, anchor open")
        << SingleCadence(EveryWeeks{1, on(Qt::Monday)}) << monday << true;
    QTest::newRow("parity, weekday known")
        << SingleCadence(WeekParity{Parity::Even, on(Qt::Monday)}) << monday << false;
    QTest::newRow("parity, weekday open")
        << SingleCadence(WeekParity{Parity::Even}) << thursday << true;
    QTest::newRow("weeks, weekday known")
        << SingleCadence(IsoWeeks{{34}, false, on(Qt::Monday)}) << monday << false;
    QTest::newRow("weeks, advisory but with a weekday")
        << SingleCadence(IsoWeeks{{34}, true, on(Qt::Monday)}) << monday << false;
    QTest::newRow("weeks, weekday open") << SingleCadence(IsoWeeks{{34}}) << thursday << true;
    QTest::newRow("weeks, only the hour known")
        << SingleCadence(IsoWeeks{{34}, false, hourAlone}) << thursday << true;
}

void WeekCadenceTest::aDayIsProvisionalWhereTheSourceLeavesItOpen()
{
    QFETCH(SingleCadence, rule);
    const auto found = occurrences(only(rule), span("2026-08-17", "2026-08-23"));
    QCOMPARE(found.size(), 1);
    QTEST(found.first().day, "day");
    QTEST(found.first().provisional, "provisional");
}

// By hand: summer time ends on 25 October 2026 and begins on 28 March 2027.
void WeekCadenceTest::theClockStaysWhenSummerTimeBeginsAndEnds()
{
    const auto when = on(Qt::Sunday, {2, 30}, {3, 0}); // the hour that comes twice, or not at all
    const Cadence sundays = only(EveryWeeks{1, when, QDate(2026, 8, 16)});
    const auto autumn = occurrences(sundays, span("2026-10-18", "2026-11-01"));
    QCOMPARE(listed(autumn), u"2026-10-18 2026-10-25 2026-11-01"_s);
    const auto spring = occurrences(sundays, span("2027-03-21", "2027-04-04"));
    QCOMPARE(listed(spring), u"2027-03-21 2027-03-28 2027-04-04"_s);
    for (const Occurrence &meeting : autumn + spring)
        QCOMPARE(meeting.time, when.time);
}

QTEST_GUILESS_MAIN(WeekCadenceTest)
#include "weekcadencetest.moc"
