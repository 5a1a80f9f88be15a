// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Rules that go by months: the n-th weekday of every m-th month.
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

class MonthCadenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theNthWeekdayOfEveryMthMonth_data();
    void theNthWeekdayOfEveryMthMonth();
    void monthsCountFromTheAnchorsAndNoneComesBeforeIt_data();
    void monthsCountFromTheAnchorsAndNoneComesBeforeIt();
    void withoutAnAnchorTheMonthOfWeek34IsTheFirst_data();
    void withoutAnAnchorTheMonthOfWeek34IsTheFirst();
    void aDayIsProvisionalWhereTheSourceLeavesItOpen_data();
    void aDayIsProvisionalWhereTheSourceLeavesItOpen();
    void theFourthAndTheLastAreOneInFebruaryWithoutALeapDay();
    void everyMonthHasTheNthOfEachWeekdayInItsPlace();
};

// By hand, on the month sheets of 2026/27.
void MonthCadenceTest::theNthWeekdayOfEveryMthMonth_data()
{
    QTest::addColumn<EveryMonths>("rule");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("dates");
    const QDate august(2026, 8, 1);
    const auto thursday = on(Qt::Thursday);
    QTest::newRow("the first Thursday of every second month")
        << EveryMonths{2, 1, thursday, QDate(2026, 8, 6)} << schoolYear(2026)
        << u"2026-08-06 2026-10-01 2026-12-03 2027-02-04 2027-04-01 2027-06-03"_s;
    QTest::newRow("the last Friday of every month")
        << EveryMonths{1, -1, on(Qt::Friday), august} << schoolYear(2026)
        << u"2026-08-28 2026-09-25 2026-10-30 2026-11-27 2026-12-25 2027-01-29 "
           "2027-02-26 2027-03-26 2027-04-30 2027-05-28 2027-06-25 2027-07-30"_s;
    QTest::newRow("the fourth where there are five")
        << EveryMonths{1, 4, thursday, august} << span("2026-10-01", "2026-10-31")
        << u"2026-10-22"_s;
    QTest::newRow("the last where there are five")
        << EveryMonths{1, -1, thursday, august} << span("2026-10-01", "2026-10-31")
        << u"2026-10-29"_s;
    QTest::newRow("the last where there are four")
        << EveryMonths{1, -1, thursday, august} << span("2026-11-01", "2026-11-30")
        << u"2026-11-26"_s;
    QTest::newRow("the first, on the first of the month")
        << EveryMonths{1, 1, on(Qt::Tuesday), august} << span("2026-09-01", "2026-09-30")
        << u"2026-09-01"_s;
    QTest::newRow("the last, on the last of the month")
        << EveryMonths{1, -1, on(Qt::Wednesday), august} << span("2026-09-01", "2026-09-30")
        << u"2026-09-30"_s;
    QTest::newRow("the last, on a leap day") << EveryMonths{1, -1, on(Qt::Tuesday), august}
                                             << span("2028-02-01", "2028-02-29") << u"2028-02-29"_s;
    QTest::newRow("the last of the calendar")
        << EveryMonths{1, -1, on(Qt::Wednesday), QDate(2200, 1, 1)}
        << span("2200-11-01", "2200-12-31") << u"2200-11-26 2200-12-31"_s;
    QTest::newRow("the first of the calendar")
        << EveryMonths{1, 1, on(Qt::Monday), QDate(1900, 1, 1)} << span("1900-01-01", "1900-02-28")
        << u"1900-01-01 1900-02-05"_s;
}

void MonthCadenceTest::theNthWeekdayOfEveryMthMonth()
{
    QFETCH(EveryMonths, rule);
    QFETCH(DateSpan, days);
    QTEST(listed(occurrences(only(rule), days)), "dates");
}

void MonthCadenceTest::monthsCountFromTheAnchorsAndNoneComesBeforeIt_data()
{
    QTest::addColumn<EveryMonths>("rule");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("dates");
    const auto thursday = on(Qt::Thursday);
    QTest::newRow("the anchor is the day itself")
        << EveryMonths{3, 1, thursday, QDate(2026, 8, 6)} << schoolYear(2026)
        << u"2026-08-06 2026-11-05 2027-02-04 2027-05-06"_s;
    QTest::newRow("the anchor is a day late: not in August, yet counted from August")
        << EveryMonths{3, 1, thursday, QDate(2026, 8, 7)} << schoolYear(2026)
        << u"2026-11-05 2027-02-04 2027-05-06"_s;
    QTest::newRow("the anchor is the last of its month")
        << EveryMonths{1, 4, thursday, QDate(2026, 8, 31)} << span("2026-08-01", "2026-10-31")
        << u"2026-09-24 2026-10-22"_s;
    QTest::newRow("over New Year: August, January, June")
        << EveryMonths{5, 1, thursday, QDate(2026, 8, 1)} << schoolYear(2026)
        << u"2026-08-06 2027-01-07 2027-06-03"_s;
    QTest::newRow("once a year, in the anchor's month")
        << EveryMonths{12, 1, thursday, QDate(2026, 8, 6)} << span("2026-08-01", "2028-07-31")
        << u"2026-08-06 2027-08-05"_s;
    QTest::newRow("the anchor lies years before")
        << EveryMonths{5, 1, thursday, QDate(2024, 8, 1)} << schoolYear(2026)
        << u"2026-09-03 2027-02-04 2027-07-01"_s;
    QTest::newRow("the anchor lies after the span")
        << EveryMonths{1, 1, thursday, QDate(2027, 8, 1)} << schoolYear(2026) << QString();
    QTest::newRow("the span begins a day after the meeting")
        << EveryMonths{2, 1, thursday, QDate(2026, 8, 6)} << span("2026-08-07", "2026-10-01")
        << u"2026-10-01"_s;
    QTest::newRow("the span ends a day before the meeting")
        << EveryMonths{2, 1, thursday, QDate(2026, 8, 6)} << span("2026-08-06", "2026-09-30")
        << u"2026-08-06"_s;
}

void MonthCadenceTest::monthsCountFromTheAnchorsAndNoneComesBeforeIt()
{
    QFETCH(EveryMonths, rule);
    QFETCH(DateSpan, days);
    QTEST(listed(occurrences(only(rule), days)), "dates");
}

// By hand: Thursday of week 34 is 20 August 2026, the month's third, and 26
// August 2027, its fourth and last.
void MonthCadenceTest::withoutAnAnchorTheMonthOfWeek34IsTheFirst_data()
{
    QTest::addColumn<EveryMonths>("rule");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("dates");
    QTest::newRow("the first Thursday of August is before it")
        << EveryMonths{2, 1} << schoolYear(2026)
        << u"2026-10-01 2026-12-03 2027-02-04 2027-04-01 2027-06-03"_s;
    QTest::newRow("the third is it")
        << EveryMonths{4, 3} << schoolYear(2026) << u"2026-08-20 2026-12-17 2027-04-15"_s;
    QTest::newRow("the third of 2027 is before it")
        << EveryMonths{4, 3} << schoolYear(2027) << u"2027-12-16 2028-04-20"_s;
    QTest::newRow("the last is after it or it")
        << EveryMonths{6, -1} << span("2026-08-01", "2027-12-31")
        << u"2026-08-27 2027-02-25 2027-08-26"_s;
    QTest::newRow("counted anew each school year")
        << EveryMonths{5, -1} << span("2026-08-01", "2028-07-31")
        << u"2026-08-27 2027-01-28 2027-06-24 2027-08-26 2028-01-27 2028-06-29"_s;
    QTest::newRow("spring 1900 has no year")
        << EveryMonths{1, -1} << span("1900-01-01", "1900-09-30") << u"1900-08-30 1900-09-27"_s;
}

void MonthCadenceTest::withoutAnAnchorTheMonthOfWeek34IsTheFirst()
{
    QFETCH(EveryMonths, rule);
    QFETCH(DateSpan, days);
    QTEST(listed(occurrences(only(rule), days)), "dates");
}

void MonthCadenceTest::aDayIsProvisionalWhereTheSourceLeavesItOpen_data()
{
    QTest::addColumn<EveryMonths>("rule");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("provisional");
    const QDate anchor(2026, 8, 1);
    QTest::newRow("weekday and anchor known")
        << EveryMonths{1, 1, on(Qt::Monday), anchor} << QDate(2026, 9, 7) << false;
    QTest::newRow("weekday open") << EveryMonths{1, 1, {}, anchor} << QDate(2026, 9, 3) << true;
    QTest::newRow("anchor open") << EveryMonths{1, 1, on(Qt::Monday)} << QDate(2026, 9, 7) << true;
    QTest::newRow("both open") << EveryMonths{1, 1} << QDate(2026, 9, 3) << true;
}

void MonthCadenceTest::aDayIsProvisionalWhereTheSourceLeavesItOpen()
{
    QFETCH(EveryMonths, rule);
    const auto found = occurrences(only(rule), span("2026-09-01", "2026-09-30"));
    QCOMPARE(found.size(), 1);
    QTEST(found.first().day, "day");
    QTEST(found.first().provisional, "provisional");
}

void MonthCadenceTest::theFourthAndTheLastAreOneInFebruaryWithoutALeapDay()
{
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        const auto when = on(Qt::DayOfWeek(weekday));
        const DateSpan february = span("2027-02-01", "2027-02-28"); // Monday to Sunday
        const QString expected = QDate(2027, 2, 21 + weekday).toString(Qt::ISODate);
        for (const int nth : {4, -1})
            QCOMPARE(
                listed(occurrences(only(EveryMonths{1, nth, when, QDate(2026, 8, 1)}), february)),
                expected);
    }
}

// The n-th weekday lies on days 7n-6 to 7n, the last within seven of the end.
void MonthCadenceTest::everyMonthHasTheNthOfEachWeekdayInItsPlace()
{
    const DateSpan thirtyYears = span("2020-01-01", "2049-12-31");
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        for (const int nth : {1, 2, 3, 4, -1}) {
            const EveryMonths rule{1, nth, on(Qt::DayOfWeek(weekday)), thirtyYears.first()};
            const auto found = occurrences(only(rule), thirtyYears);
            QCOMPARE(found.size(), 30 * 12);
            for (const Occurrence &meeting : found) {
                QCOMPARE(meeting.day.dayOfWeek(), weekday);
                const int first = nth > 0 ? 7 * nth - 6 : meeting.day.daysInMonth() - 6;
                QVERIFY2(meeting.day.day() >= first && meeting.day.day() <= first + 6,
                         qPrintable(meeting.day.toString(Qt::ISODate)));
            }
        }
    }
}

QTEST_GUILESS_MAIN(MonthCadenceTest)
#include "monthcadencetest.moc"
