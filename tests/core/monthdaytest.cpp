// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/monthday.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class MonthDayTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aDayThatSomeYearHasIsOne_data();
    void aDayThatSomeYearHasIsOne();
    void aDayThatNoYearHasIsNone_data();
    void aDayThatNoYearHasIsNone();
    void itIsWrittenWithTwoFiguresEachAndReadBack_data();
    void itIsWrittenWithTwoFiguresEachAndReadBack();
    void anythingElseIsNotRead_data();
    void anythingElseIsNotRead();
    void theLeapDayFallsOnThe28thInOtherYears_data();
    void theLeapDayFallsOnThe28thInOtherYears();
    void daysSortThroughTheCalendarYear();
};

void MonthDayTest::aDayThatSomeYearHasIsOne_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::newRow("the first of the year") << 1 << 1;
    QTest::newRow("the last of the year") << 12 << 31;
    QTest::newRow("the last of a short month") << 4 << 30;
    QTest::newRow("the leap day") << 2 << 29;
}

void MonthDayTest::aDayThatSomeYearHasIsOne()
{
    QFETCH(int, month);
    QFETCH(int, day);
    const auto made = MonthDay::make(month, day);
    QVERIFY(made.has_value());
    QCOMPARE(made->month(), month);
    QCOMPARE(made->day(), day);
}

void MonthDayTest::aDayThatNoYearHasIsNone_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::newRow("30 February") << 2 << 30;
    QTest::newRow("31 April") << 4 << 31;
    QTest::newRow("32 December") << 12 << 32;
    QTest::newRow("day 0") << 6 << 0;
    QTest::newRow("month 0") << 0 << 15;
    QTest::newRow("month 13") << 13 << 15;
    QTest::newRow("a day below zero") << 6 << -15;
}

void MonthDayTest::aDayThatNoYearHasIsNone()
{
    QFETCH(int, month);
    QFETCH(int, day);
    QVERIFY(!MonthDay::make(month, day).has_value());
}

void MonthDayTest::itIsWrittenWithTwoFiguresEachAndReadBack_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("written");
    QTest::newRow("one figure each") << 8 << 1 << u"08-01"_s;
    QTest::newRow("two figures each") << 12 << 15 << u"12-15"_s;
    QTest::newRow("the leap day") << 2 << 29 << u"02-29"_s;
}

void MonthDayTest::itIsWrittenWithTwoFiguresEachAndReadBack()
{
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(QString, written);
    const auto made = MonthDay::make(month, day);
    QVERIFY(made.has_value());
    QCOMPARE(made->text(), written);
    QVERIFY(MonthDay::fromText(written) == made);
}

void MonthDayTest::anythingElseIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one figure") << u"6-15"_s;
    QTest::newRow("three figures") << u"06-015"_s;
    QTest::newRow("with a year") << u"2026-06-15"_s;
    QTest::newRow("with a full stop") << u"15.06"_s;
    QTest::newRow("30 February") << u"02-30"_s;
    QTest::newRow("month 13") << u"13-01"_s;
    QTest::newRow("a space before") << u" 06-15"_s;
    QTest::newRow("a line break after") << u"06-15\n"_s;
    QTest::newRow("Arabic-Indic figures") << u"٠٦-١٥"_s;
    QTest::newRow("a dash that is no hyphen") << u"06–15"_s;
}

void MonthDayTest::anythingElseIsNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!MonthDay::fromText(text).has_value());
}

void MonthDayTest::theLeapDayFallsOnThe28thInOtherYears_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("date");
    QTest::newRow("29 February, leap year") << 2 << 29 << 2028 << QDate(2028, 2, 29);
    QTest::newRow("29 February, common year") << 2 << 29 << 2027 << QDate(2027, 2, 28);
    QTest::newRow("29 February 2000, divisible by 400") << 2 << 29 << 2000 << QDate(2000, 2, 29);
    QTest::newRow("29 February 2100, divisible by 100") << 2 << 29 << 2100 << QDate(2100, 2, 28);
    QTest::newRow("28 February stays in a leap year") << 2 << 28 << 2028 << QDate(2028, 2, 28);
    QTest::newRow("31 December") << 12 << 31 << 2026 << QDate(2026, 12, 31);
}

void MonthDayTest::theLeapDayFallsOnThe28thInOtherYears()
{
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, year);
    QTEST(MonthDay::make(month, day)->in(year), "date");
}

void MonthDayTest::daysSortThroughTheCalendarYear()
{
    QVERIFY(*MonthDay::make(1, 31) < *MonthDay::make(2, 1));
    QVERIFY(*MonthDay::make(6, 15) < *MonthDay::make(12, 15));
    QVERIFY(!(*MonthDay::make(6, 15) < *MonthDay::make(6, 15)));
}

QTEST_GUILESS_MAIN(MonthDayTest)
#include "monthdaytest.moc"
