// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/checkeddate.h"

#include "tests/core/calendartexts.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::on;
using test::only;
using test::schoolYear;
using test::span;

namespace {

SchoolCalendar calendar(const SchoolCalendar::Entries &entries = {})
{
    return {PublicHolidays::builtIn(), entries};
}

/// Days on which the school is away.
SchoolCalendar away(const QList<DateSpan> &holidays)
{
    SchoolCalendar::Entries entries;
    for (const DateSpan &days : holidays)
        entries.schoolHolidays.append({days, {u"Ferie"_s}});
    return calendar(entries);
}

/// Only the meetings with findings: "2027-03-25 public_holiday -> 2027-03-18".
QString listed(const QList<CheckedDate> &dates)
{
    QStringList lines;
    for (const CheckedDate &date : dates) {
        if (date.findings.isEmpty() && !date.instead)
            continue;
        QString line = date.meeting.day.toString(Qt::ISODate);
        for (const DayFinding &finding : date.findings)
            line += u' ' + stored(finding.kind);
        line += u" -> "_s + (date.instead ? date.instead->toString(Qt::ISODate) : u"none"_s);
        lines.append(line);
    }
    return lines.join(u"; "_s);
}

QString checked(const Cadence &cadence, const DateSpan &days, const SchoolCalendar &closed)
{
    return listed(checkedDates(cadence, days, closed, {}));
}

Cadence everyThursday() { return only(EveryWeeks{1, on(Qt::Thursday), QDate(2020, 1, 2)}); }

} // namespace

class CheckedDateTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aDayWithoutFindingsHasNoOtherInstead();
    void week12Of2027IsEasterWeek();
    void theNearestWeekIsTakenAndTheEarlierOfTwo_data();
    void theNearestWeekIsTakenAndTheEarlierOfTwo();
    void theDayInsteadLiesInTheSameSchoolYear_data();
    void theDayInsteadLiesInTheSameSchoolYear();
    void whereAllDaysHaveFindingsThereIsNone();
    void parityIsKeptWhereTheRuleIsOneOfParity_data();
    void parityIsKeptWhereTheRuleIsOneOfParity();
    void eachPartKeepsItsOwnParity();
    void theWeekdayAndTheHourStay();
    void findingsAreThoseOfTheOnesAskedAbout_data();
    void findingsAreThoseOfTheOnesAskedAbout();
    void atTheEndsOfTheCalendarThereIsNoYearToLookIn_data();
    void atTheEndsOfTheCalendarThereIsNoYearToLookIn();
};

void CheckedDateTest::aDayWithoutFindingsHasNoOtherInstead()
{
    const auto dates =
        checkedDates(everyThursday(), span("2026-09-03", "2026-09-03"), calendar(), {});
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates.first().findings, QList<DayFinding>());
    QVERIFY(!dates.first().instead.has_value());
}

// DESIGN.md §2: Thursdays of these weeks, and the Easter week among them is said.
// By hand: 25 March 2027 is Maundy Thursday and in Holmestrand's Easter holiday
// (22–29 March); a week before, 18 March, nothing is.
void CheckedDateTest::week12Of2027IsEasterWeek()
{
    const Cadence cadence = only(IsoWeeks{{40, 44, 48, 5, 12, 19}, true});
    const auto dates =
        checkedDates(cadence, schoolYear(2026),
                     away({span("2026-10-05", "2026-10-09"), span("2027-02-22", "2027-02-26"),
                           span("2027-03-22", "2027-03-29")}),
                     {});
    QStringList days;
    for (const CheckedDate &date : dates) {
        QVERIFY(date.meeting.provisional);
        days.append(date.meeting.day.toString(Qt::ISODate));
    }
    QCOMPARE(days.join(u' '),
             u"2026-10-01 2026-10-29 2026-11-26 2027-02-04 2027-03-25 2027-05-13"_s);
    QCOMPARE(listed(dates), u"2027-03-25 public_holiday school_holiday -> 2027-03-18"_s);
}

// By hand, on the sheets of autumn 2026: the Thursdays are 1, 8, 15, 22 October.
void CheckedDateTest::theNearestWeekIsTakenAndTheEarlierOfTwo_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QDate>("instead");
    QTest::newRow("one week away on both sides: the earlier")
        << u"2026-10-05"_s << u"2026-10-09"_s << QDate(2026, 10, 1);
    QTest::newRow("the week before is away too: the later")
        << u"2026-10-01"_s << u"2026-10-09"_s << QDate(2026, 10, 15);
    QTest::newRow("the week after is away too: the earlier")
        << u"2026-10-08"_s << u"2026-10-15"_s << QDate(2026, 10, 1);
    QTest::newRow("two weeks away on both sides: the earlier")
        << u"2026-10-01"_s << u"2026-10-15"_s << QDate(2026, 9, 24);
    QTest::newRow("three before, two after: the later")
        << u"2026-09-24"_s << u"2026-10-15"_s << QDate(2026, 10, 22);
}

void CheckedDateTest::theNearestWeekIsTakenAndTheEarlierOfTwo()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    const SchoolCalendar closed = away({*DateSpan::make(QDate::fromString(first, Qt::ISODate),
                                                        QDate::fromString(last, Qt::ISODate))});
    const auto dates = checkedDates(everyThursday(), span("2026-10-08", "2026-10-08"), closed, {});
    QCOMPARE(dates.size(), 1);
    QVERIFY(dates.first().instead.has_value());
    QTEST(*dates.first().instead, "instead");
}

// By hand: Thursday 6 August 2026 is the first of 2026/27, 29 July 2027 the
// last; 30 July 2026 and 5 August 2027 are free, but of other school years.
void CheckedDateTest::theDayInsteadLiesInTheSameSchoolYear_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("lastAway");
    QTest::addColumn<QString>("said");
    QTest::newRow("not in the year before")
        << QDate(2026, 8, 6) << QDate(2026, 8, 13) << u"2026-08-06 school_holiday -> 2026-08-20"_s;
    QTest::newRow("not in the year after")
        << QDate(2027, 7, 29) << QDate(2027, 7, 29) << u"2027-07-29 school_holiday -> 2027-07-22"_s;
}

void CheckedDateTest::theDayInsteadLiesInTheSameSchoolYear()
{
    QFETCH(QDate, day);
    QFETCH(QDate, lastAway);
    const SchoolCalendar closed = away({*DateSpan::make(day, lastAway)});
    QTEST(checked(everyThursday(), *DateSpan::make(day, day), closed), "said");
}

void CheckedDateTest::whereAllDaysHaveFindingsThereIsNone()
{
    const DateSpan october = span("2026-10-08", "2026-10-08");
    QCOMPARE(checked(everyThursday(), october, away({schoolYear(2026)})),
             u"2026-10-08 school_holiday -> none"_s);
    // but one free Thursday at either end of the year is found from afar
    QCOMPARE(checked(everyThursday(), october, away({span("2026-08-07", "2027-07-31")})),
             u"2026-10-08 school_holiday -> 2026-08-06"_s);
    QCOMPARE(checked(everyThursday(), october, away({span("2026-08-01", "2027-07-28")})),
             u"2026-10-08 school_holiday -> 2027-07-29"_s);
}

// By hand, Tuesdays: 1 December w49, 8 w50, 15 w51, 22 w52, 29 w53, 5 January
// w1, 12 w2, 19 w3.
void CheckedDateTest::parityIsKeptWhereTheRuleIsOneOfParity_data()
{
    QTest::addColumn<QDate>("firstAway");
    QTest::addColumn<QDate>("lastAway");
    QTest::addColumn<QString>("oddWeeks");
    QTest::addColumn<QString>("everyWeek");
    QTest::newRow("Christmas until New Year's Day: week 1 is as odd as week 53")
        << QDate(2026, 12, 21) << QDate(2027, 1, 1) << u"2027-01-05"_s << u"2027-01-05"_s;
    QTest::newRow("Christmas until the 5th: back to week 51")
        << QDate(2026, 12, 21) << QDate(2027, 1, 5) << u"2026-12-15"_s << u"2026-12-15"_s;
    QTest::newRow("from the 29th alone: week 52 is even")
        << QDate(2026, 12, 29) << QDate(2026, 12, 29) << u"2027-01-05"_s << u"2026-12-22"_s;
    QTest::newRow("from week 51 until the 5th: three weeks on, to week 3")
        << QDate(2026, 12, 14) << QDate(2027, 1, 5) << u"2027-01-19"_s << u"2027-01-12"_s;
    QTest::newRow("from week 51 until the 19th: four weeks back, to week 49")
        << QDate(2026, 12, 14) << QDate(2027, 1, 19) << u"2026-12-01"_s << u"2026-12-08"_s;
}

void CheckedDateTest::parityIsKeptWhereTheRuleIsOneOfParity()
{
    QFETCH(QDate, firstAway);
    QFETCH(QDate, lastAway);
    QFETCH(QString, oddWeeks);
    QFETCH(QString, everyWeek);
    const DateSpan december29 = span("2026-12-29", "2026-12-29");
    const SchoolCalendar closed = away({*DateSpan::make(firstAway, lastAway)});
    const QString finding = u"2026-12-29 school_holiday -> "_s;
    QCOMPARE(checked(only(WeekParity{Parity::Odd, on(Qt::Tuesday)}), december29, closed),
             finding + oddWeeks);
    QCOMPARE(checked(only(EveryWeeks{1, on(Qt::Tuesday), QDate(2026, 8, 18)}), december29, closed),
             finding + everyWeek);
}

// By hand, week 41: Tuesday 6 October is odd and moves to week 39 (22
// September), Thursday 8 moves by one week to 1 October.
void CheckedDateTest::eachPartKeepsItsOwnParity()
{
    const Cadence both{{{WeekParity{Parity::Odd, on(Qt::Tuesday)}},
                        {EveryWeeks{1, on(Qt::Thursday), QDate(2026, 8, 20)}}},
                       true};
    QCOMPARE(
        checked(both, span("2026-10-05", "2026-10-11"), away({span("2026-10-05", "2026-10-09")})),
        u"2026-10-06 school_holiday -> 2026-09-22; 2026-10-08 school_holiday -> 2026-10-01"_s);
}

void CheckedDateTest::theWeekdayAndTheHourStay()
{
    const auto when = on(Qt::Monday, {13, 0}, {15, 0});
    const auto dates = checkedDates(only(EveryWeeks{2, when, QDate(2026, 10, 19)}),
                                    schoolYear(2026), calendar(), {});
    int moved = 0;
    for (const CheckedDate &date : dates) {
        QCOMPARE(date.meeting.time, when.time);
        if (!date.instead)
            continue;
        QCOMPARE(date.instead->dayOfWeek(), int(Qt::Monday));
        ++moved;
    }
    // By hand, every second Monday from week 43: 2026 weeks 45 47 49 51 53, 2027
    // weeks 2 4 … 20. Of these one is a holiday, 17 May, week 20.
    QCOMPARE(moved, 1);
    QCOMPARE(listed(dates), u"2027-05-17 public_holiday public_holiday -> 2027-05-10"_s);
}

void CheckedDateTest::findingsAreThoseOfTheOnesAskedAbout_data()
{
    QTest::addColumn<int>("sector");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("said");
    const QString closed = u"2026-11-12 closing_day -> 2026-11-05"_s;
    QTest::newRow("the unit itself") << int(Sector::Kindergarten) << u"Ekeberg"_s << closed;
    QTest::newRow("another unit") << int(Sector::Kindergarten) << u"Botne"_s << QString();
    QTest::newRow("another sector") << int(Sector::School) << u"Ekeberg"_s << QString();
    QTest::newRow("any unit of the sector") << int(Sector::Kindergarten) << QString() << closed;
}

void CheckedDateTest::findingsAreThoseOfTheOnesAskedAbout()
{
    QFETCH(int, sector);
    QFETCH(QString, unit);
    SchoolCalendar::Entries entries;
    entries.closingDays = {
        {span("2026-11-12", "2026-11-13"), {u"Stengt"_s}, {Sector::Kindergarten}, u"Ekeberg"_s}};
    QTEST(listed(checkedDates(everyThursday(), span("2026-11-12", "2026-11-12"), calendar(entries),
                              {{Sector(sector)}, unit})),
          "said");
}

// By hand: Good Friday 13 April 1900 (Easter 15 April) lies in 1899/1900;
// Christmas Day 2200 is a Thursday in 2200/01. Neither year is computed.
void CheckedDateTest::atTheEndsOfTheCalendarThereIsNoYearToLookIn_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<QString>("said");
    QTest::newRow("spring 1900") << QDate(1900, 4, 13) << int(Qt::Friday)
                                 << u"1900-04-13 public_holiday -> none"_s;
    QTest::newRow("Christmas 1900")
        << QDate(1900, 12, 25) << int(Qt::Tuesday) << u"1900-12-25 public_holiday -> 1900-12-18"_s;
    QTest::newRow("autumn 2200") << QDate(2200, 12, 25) << int(Qt::Thursday)
                                 << u"2200-12-25 public_holiday -> none"_s;
}

void CheckedDateTest::atTheEndsOfTheCalendarThereIsNoYearToLookIn()
{
    QFETCH(QDate, day);
    QFETCH(int, weekday);
    const Cadence weekly = only(EveryWeeks{1, on(Qt::DayOfWeek(weekday)), QDate(1900, 1, 1)});
    QTEST(checked(weekly, *DateSpan::make(day, day), calendar()), "said");
}

QTEST_GUILESS_MAIN(CheckedDateTest)
#include "checkeddatetest.moc"
