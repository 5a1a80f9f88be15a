// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/schoolyear.h"

#include "tests/core/calendartexts.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class SchoolYearTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void itRunsFrom1AugustTo31July();
    void aDayLiesInTheYearThatBeganLast_data();
    void aDayLiesInTheYearThatBeganLast();
    void itsNameIsReadBack_data();
    void itsNameIsReadBack();
    void anythingElseIsNotAName_data();
    void anythingElseIsNotAName();
    void aYearMustLieWholeInsideTheCalendar_data();
    void aYearMustLieWholeInsideTheCalendar();
    void theRefusalNamesTheDayAndTheCalendarsEnds();
    void everyYearThatASpanTouchesIsListed_data();
    void everyYearThatASpanTouchesIsListed();
};

void SchoolYearTest::itRunsFrom1AugustTo31July()
{
    const auto year = SchoolYear::startingIn(2026);
    QVERIFY(year);
    QCOMPARE(year->firstCalendarYear(), 2026);
    QCOMPARE(year->first(), QDate(2026, 8, 1));
    QCOMPARE(year->last(), QDate(2027, 7, 31));
    QCOMPARE(test::text(year->span()), u"2026-08-01..2027-07-31"_s);
    QVERIFY(!year->contains(QDate(2026, 7, 31)));
    QVERIFY(year->contains(QDate(2026, 8, 1)));
    QVERIFY(year->contains(QDate(2027, 7, 31)));
    QVERIFY(!year->contains(QDate(2027, 8, 1)));
}

void SchoolYearTest::aDayLiesInTheYearThatBeganLast_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("year");
    QTest::newRow("its first day") << QDate(2026, 8, 1) << u"2026/27"_s;
    QTest::newRow("New Year's Eve") << QDate(2026, 12, 31) << u"2026/27"_s;
    QTest::newRow("New Year's Day") << QDate(2027, 1, 1) << u"2026/27"_s;
    QTest::newRow("its last day") << QDate(2027, 7, 31) << u"2026/27"_s;
    QTest::newRow("a leap day") << QDate(2028, 2, 29) << u"2027/28"_s;
    QTest::newRow("the first of the first") << QDate(1900, 8, 1) << u"1900/01"_s;
    QTest::newRow("the last of the last") << QDate(2200, 7, 31) << u"2199/00"_s;
}

void SchoolYearTest::aDayLiesInTheYearThatBeganLast()
{
    QFETCH(QDate, day);
    const auto year = SchoolYear::containing(day);
    QVERIFY(year);
    QVERIFY(year->contains(day));
    QTEST(year->text(), "year");
}

void SchoolYearTest::itsNameIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("begins");
    QTest::newRow("an ordinary one") << u"2026/27"_s << 2026;
    QTest::newRow("over a century") << u"1999/00"_s << 1999;
    QTest::newRow("just after it") << u"2000/01"_s << 2000;
    QTest::newRow("the first") << u"1900/01"_s << 1900;
    QTest::newRow("the last") << u"2199/00"_s << 2199;
}

void SchoolYearTest::itsNameIsReadBack()
{
    QFETCH(QString, name);
    QFETCH(int, begins);
    const auto year = SchoolYear::fromText(name);
    QVERIFY(year.has_value());
    QCOMPARE(year->firstCalendarYear(), begins);
    QCOMPARE(year->text(), name);
}

void SchoolYearTest::anythingElseIsNotAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one year alone") << u"2026"_s;
    QTest::newRow("two years") << u"2026/28"_s;
    QTest::newRow("the same year twice") << u"2026/26"_s;
    QTest::newRow("four figures each") << u"2026/2027"_s;
    QTest::newRow("a hyphen") << u"2026-27"_s;
    QTest::newRow("a space after") << u"2026/27 "_s;
    QTest::newRow("a line break after") << u"2026/27\n"_s;
    QTest::newRow("before the calendar") << u"1899/00"_s;
    QTest::newRow("past the calendar") << u"2200/01"_s;
    QTest::newRow("century without its wrap") << u"1999/100"_s;
}

void SchoolYearTest::anythingElseIsNotAName()
{
    QFETCH(QString, name);
    QVERIFY(!SchoolYear::fromText(name).has_value());
}

void SchoolYearTest::aYearMustLieWholeInsideTheCalendar_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("made");
    QTest::newRow("spring 1900 belongs to 1899/00") << QDate(1900, 7, 31) << false;
    QTest::newRow("August 1900") << QDate(1900, 8, 1) << true;
    QTest::newRow("July 2200") << QDate(2200, 7, 31) << true;
    QTest::newRow("autumn 2200 belongs to 2200/01") << QDate(2200, 8, 1) << false;
}

void SchoolYearTest::aYearMustLieWholeInsideTheCalendar()
{
    QFETCH(QDate, day);
    const auto year = SchoolYear::containing(day);
    QTEST(bool(year), "made");
}

void SchoolYearTest::theRefusalNamesTheDayAndTheCalendarsEnds()
{
    const auto tooEarly = SchoolYear::startingIn(1899);
    QVERIFY(!tooEarly);
    const QString first = u"1900-01-01"_s;
    const QString last = u"2200-12-31"_s;
    QCOMPARE(tooEarly.error(), (Error{ErrorCode::OutsideCalendar, {u"1899-08-01"_s, first, last}}));
    const auto tooLate = SchoolYear::startingIn(2200);
    QVERIFY(!tooLate);
    QCOMPARE(tooLate.error(), (Error{ErrorCode::OutsideCalendar, {u"2201-07-31"_s, first, last}}));
}

void SchoolYearTest::everyYearThatASpanTouchesIsListed_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("years");
    QTest::newRow("one day") << QDate(2026, 8, 1) << QDate(2026, 8, 1) << u"2026/27"_s;
    QTest::newRow("exactly one year") << QDate(2026, 8, 1) << QDate(2027, 7, 31) << u"2026/27"_s;
    QTest::newRow("a day more at each end")
        << QDate(2026, 7, 31) << QDate(2027, 8, 1) << u"2025/26 2026/27 2027/28"_s;
    QTest::newRow("a calendar year")
        << QDate(2026, 1, 1) << QDate(2026, 12, 31) << u"2025/26 2026/27"_s;
    QTest::newRow("spring 1900 has none") << QDate(1900, 1, 1) << QDate(1900, 7, 31) << QString();
    QTest::newRow("autumn 2200 has none")
        << QDate(2200, 6, 1) << QDate(2200, 12, 31) << u"2199/00"_s;
}

void SchoolYearTest::everyYearThatASpanTouchesIsListed()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QStringList names;
    for (const SchoolYear year : schoolYearsIn(*DateSpan::make(first, last)))
        names.append(year.text());
    QTEST(names.join(u' '), "years");
}

QTEST_GUILESS_MAIN(SchoolYearTest)
#include "schoolyeartest.moc"
