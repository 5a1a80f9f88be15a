// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/datespan.h"

#include "tests/core/calendartexts.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class DateSpanTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bothEndsCount_data();
    void bothEndsCount();
    void aDayIsInsideFromTheFirstToTheLast_data();
    void aDayIsInsideFromTheFirstToTheLast();
    void spansOverlapWhenTheyShareADay_data();
    void spansOverlapWhenTheyShareADay();
    void aReversedSpanIsRefusedWithBothDays();
    void aDayOutsideTheCalendarIsRefusedWithTheCalendarsEnds_data();
    void aDayOutsideTheCalendarIsRefusedWithTheCalendarsEnds();
    void theWholeCalendarIsASpan();
};

// By hand: days counted on the fingers; the year 2027/28 holds 29 February.
void DateSpanTest::bothEndsCount_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<qint64>("days");
    QTest::newRow("one day") << QDate(2026, 8, 17) << QDate(2026, 8, 17) << qint64(1);
    QTest::newRow("Monday to Friday") << QDate(2026, 8, 17) << QDate(2026, 8, 21) << qint64(5);
    QTest::newRow("a year") << QDate(2026, 8, 1) << QDate(2027, 7, 31) << qint64(365);
    QTest::newRow("a year with a leap day")
        << QDate(2027, 8, 1) << QDate(2028, 7, 31) << qint64(366);
    QTest::newRow("over the start of summer time")
        << QDate(2027, 3, 27) << QDate(2027, 3, 29) << qint64(3);
    QTest::newRow("over its end") << QDate(2026, 10, 24) << QDate(2026, 10, 26) << qint64(3);
}

void DateSpanTest::bothEndsCount()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto made = DateSpan::make(first, last);
    QVERIFY(made);
    QCOMPARE(made->first(), first);
    QCOMPARE(made->last(), last);
    QTEST(made->days(), "days");
}

void DateSpanTest::aDayIsInsideFromTheFirstToTheLast_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("inside");
    QTest::newRow("the day before") << QDate(2026, 8, 16) << false;
    QTest::newRow("the first") << QDate(2026, 8, 17) << true;
    QTest::newRow("the last") << QDate(2027, 6, 18) << true;
    QTest::newRow("the day after") << QDate(2027, 6, 19) << false;
}

void DateSpanTest::aDayIsInsideFromTheFirstToTheLast()
{
    QFETCH(QDate, day);
    QTEST(test::span("2026-08-17", "2027-06-18").contains(day), "inside");
}

void DateSpanTest::spansOverlapWhenTheyShareADay_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("overlap");
    QTest::newRow("ends the day before") << QDate(2026, 9, 1) << QDate(2026, 10, 4) << false;
    QTest::newRow("shares the first day") << QDate(2026, 9, 1) << QDate(2026, 10, 5) << true;
    QTest::newRow("lies inside") << QDate(2026, 10, 7) << QDate(2026, 10, 7) << true;
    QTest::newRow("lies around") << QDate(2026, 9, 1) << QDate(2026, 12, 1) << true;
    QTest::newRow("shares the last day") << QDate(2026, 10, 9) << QDate(2026, 12, 1) << true;
    QTest::newRow("begins the day after") << QDate(2026, 10, 10) << QDate(2026, 12, 1) << false;
}

void DateSpanTest::spansOverlapWhenTheyShareADay()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(bool, overlap);
    const DateSpan autumn = test::span("2026-10-05", "2026-10-09");
    const auto other = DateSpan::make(first, last);
    QVERIFY(other);
    QCOMPARE(autumn.overlaps(*other), overlap);
    QCOMPARE(other->overlaps(autumn), overlap);
}

void DateSpanTest::aReversedSpanIsRefusedWithBothDays()
{
    const auto made = DateSpan::make({2026, 8, 18}, {2026, 8, 17});
    QVERIFY(!made);
    QCOMPARE(made.error(), (Error{ErrorCode::SpanReversed, {u"2026-08-18"_s, u"2026-08-17"_s}}));
}

void DateSpanTest::aDayOutsideTheCalendarIsRefusedWithTheCalendarsEnds_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("named");
    QTest::newRow("the day before 1900")
        << QDate(1899, 12, 31) << QDate(2026, 8, 1) << u"1899-12-31"_s;
    QTest::newRow("the day after 2200")
        << QDate(2026, 8, 1) << QDate(2201, 1, 1) << u"2201-01-01"_s;
    QTest::newRow("no first day") << QDate() << QDate(2026, 8, 1) << QString();
    QTest::newRow("no last day") << QDate(2026, 8, 1) << QDate() << QString();
    QTest::newRow("29 February of a common year")
        << QDate(2027, 2, 29) << QDate(2027, 3, 1) << QString();
    QTest::newRow("outside and reversed: outside is said")
        << QDate(2201, 1, 1) << QDate(2026, 8, 1) << u"2201-01-01"_s;
}

void DateSpanTest::aDayOutsideTheCalendarIsRefusedWithTheCalendarsEnds()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QString, named);
    const auto made = DateSpan::make(first, last);
    QVERIFY(!made);
    QCOMPARE(made.error(),
             (Error{ErrorCode::OutsideCalendar, {named, u"1900-01-01"_s, u"2200-12-31"_s}}));
}

// 301 years of 365 days, and 73 leap days: 75 years divide by four (1904 to
// 2200), and of these 2100 and 2200 have none.
void DateSpanTest::theWholeCalendarIsASpan()
{
    const auto all = DateSpan::make({1900, 1, 1}, {2200, 12, 31});
    QVERIFY(all);
    QCOMPARE(all->days(), qint64(301 * 365 + 73));
    QVERIFY(insideCalendar(all->first()));
    QVERIFY(insideCalendar(all->last()));
    QVERIFY(!insideCalendar(all->first().addDays(-1)));
    QVERIFY(!insideCalendar(all->last().addDays(1)));
    QVERIFY(!insideCalendar(QDate()));
}

QTEST_GUILESS_MAIN(DateSpanTest)
#include "datespantest.moc"
