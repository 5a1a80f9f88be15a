// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Stretches of days in which an arena meets some time.
#include "core/calendar/occurrences.h"

#include "tests/core/calendartexts.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::listed;
using test::only;
using test::schoolYear;
using test::span;

namespace {

DayWindow between(const char *from, const char *to)
{
    return {*MonthDay::fromText(QLatin1StringView(from)),
            *MonthDay::fromText(QLatin1StringView(to))};
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void daysOfTheYearAreAWindowEachYear_data();
    void daysOfTheYearAreAWindowEachYear();
    void weeksAreWindowsFromMondayToSunday_data();
    void weeksAreWindowsFromMondayToSunday();
    void aWindowBelongsToTheSpanThatItBeginsIn_data();
    void aWindowBelongsToTheSpanThatItBeginsIn();
    void windowsAreListedByTheirFirstDayWithTheirPart();
    void aWindowGivesNoDates();
    void otherRulesHaveNoWindows_data();
    void otherRulesHaveNoWindows();
};

void WindowTest::daysOfTheYearAreAWindowEachYear_data()
{
    QTest::addColumn<DayWindow>("rule");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("found");
    QTest::newRow("August") << between("08-01", "08-31") << schoolYear(2026)
                            << u"2026-08-01..2026-08-31"_s;
    QTest::newRow("until mid-June")
        << between("06-01", "06-15") << schoolYear(2026) << u"2027-06-01..2027-06-15"_s;
    QTest::newRow("one day") << between("06-15", "06-15") << schoolYear(2026)
                             << u"2027-06-15..2027-06-15"_s;
    QTest::newRow("the last day of the year")
        << between("07-31", "07-31") << schoolYear(2026) << u"2027-07-31..2027-07-31"_s;
    QTest::newRow("over New Year")
        << between("12-15", "01-10") << schoolYear(2026) << u"2026-12-15..2027-01-10"_s;
    QTest::newRow("a year but a day")
        << between("08-02", "08-01") << schoolYear(2026) << u"2026-08-02..2027-08-01"_s;
    QTest::newRow("each year of the span")
        << between("08-01", "08-31") << span("2026-08-01", "2028-08-01")
        << u"2026-08-01..2026-08-31 2027-08-01..2027-08-31 2028-08-01..2028-08-31"_s;
    QTest::newRow("to the leap day, with one and without")
        << between("02-15", "02-29") << span("2027-01-01", "2028-12-31")
        << u"2027-02-15..2027-02-28 2028-02-15..2028-02-29"_s;
    QTest::newRow("from the leap day, with one and without")
        << between("02-29", "03-05") << span("2027-01-01", "2028-12-31")
        << u"2027-02-28..2027-03-05 2028-02-29..2028-03-05"_s;
    QTest::newRow("past the end of the calendar there is none whole")
        << between("12-20", "01-10") << span("2199-08-01", "2200-12-31")
        << u"2199-12-20..2200-01-10"_s;
}

void WindowTest::daysOfTheYearAreAWindowEachYear()
{
    QFETCH(DayWindow, rule);
    QFETCH(DateSpan, days);
    QTEST(listed(windows(only(rule), days)), "found");
}

// By hand, on the month sheets with week numbers.
void WindowTest::weeksAreWindowsFromMondayToSunday_data()
{
    QTest::addColumn<QList<int>>("weeks");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("found");
    QTest::newRow("one week") << QList<int>{34} << schoolYear(2026) << u"2026-08-17..2026-08-23"_s;
    QTest::newRow("neighbours are one window")
        << QList<int>{34, 35} << schoolYear(2026) << u"2026-08-17..2026-08-30"_s;
    QTest::newRow("in whatever order they are written")
        << QList<int>{35, 34} << schoolYear(2026) << u"2026-08-17..2026-08-30"_s;
    QTest::newRow("others are several")
        << QList<int>{34, 36, 2} << schoolYear(2026)
        << u"2026-08-17..2026-08-23 2026-08-31..2026-09-06 2027-01-11..2027-01-17"_s;
    QTest::newRow("week 53 where there is one")
        << QList<int>{53} << span("2026-08-01", "2033-07-31")
        << u"2026-12-28..2027-01-03 2032-12-27..2033-01-02"_s;
    QTest::newRow("53 and 1 are neighbours")
        << QList<int>{1, 53} << schoolYear(2026) << u"2026-12-28..2027-01-10"_s;
    QTest::newRow("52 and 1 are not, in a year with week 53")
        << QList<int>{52, 1} << schoolYear(2026)
        << u"2026-12-21..2026-12-27 2027-01-04..2027-01-10"_s;
    QTest::newRow("52 and 1 are, in a year without")
        << QList<int>{52, 1} << schoolYear(2027) << u"2027-12-27..2028-01-09"_s;
    QTest::newRow("week 1 of 2201 is not whole in the calendar")
        << QList<int>{52, 1} << span("2200-12-01", "2200-12-31") << QString();
    QTest::newRow("week 52 of 2200 is")
        << QList<int>{52} << span("2200-12-01", "2200-12-31") << u"2200-12-22..2200-12-28"_s;
}

void WindowTest::weeksAreWindowsFromMondayToSunday()
{
    QFETCH(QList<int>, weeks);
    QFETCH(DateSpan, days);
    QTEST(listed(windows(only(WeekWindow{weeks}), days)), "found");
}

// By hand: 2025/26 ends on Friday 31 July of week 31.
void WindowTest::aWindowBelongsToTheSpanThatItBeginsIn_data()
{
    QTest::addColumn<SingleCadence>("rule");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("found");
    const SingleCadence days(between("07-20", "08-09"));
    const SingleCadence weeks(WeekWindow{{30, 31, 32}});
    const QString summer = u"2026-07-20..2026-08-09"_s;
    QTest::newRow("days that run on, whole") << days << schoolYear(2025) << summer;
    QTest::newRow("and not again") << days << schoolYear(2026) << u"2027-07-20..2027-08-09"_s;
    QTest::newRow("weeks that run on, whole") << weeks << schoolYear(2025) << summer;
    QTest::newRow("and not again") << weeks << schoolYear(2026) << u"2027-07-26..2027-08-15"_s;
    QTest::newRow("days: begins on the last day")
        << days << span("2026-07-01", "2026-07-20") << summer;
    QTest::newRow("days: begins on the first day")
        << days << span("2026-07-20", "2026-07-31") << summer;
    QTest::newRow("days: begun the day before")
        << days << span("2026-07-21", "2026-08-31") << QString();
    QTest::newRow("weeks: begins on the last day")
        << weeks << span("2026-07-01", "2026-07-20") << summer;
    QTest::newRow("weeks: begins on the first day")
        << weeks << span("2026-07-20", "2026-07-31") << summer;
    QTest::newRow("weeks: begun the day before")
        << weeks << span("2026-07-21", "2026-08-31") << QString();
    QTest::newRow("weeks: begun the week before")
        << weeks << span("2026-07-27", "2026-08-31") << QString();
}

void WindowTest::aWindowBelongsToTheSpanThatItBeginsIn()
{
    QFETCH(SingleCadence, rule);
    QFETCH(DateSpan, days);
    QTEST(listed(windows(only(rule), days)), "found");
}

void WindowTest::windowsAreListedByTheirFirstDayWithTheirPart()
{
    const Cadence both{
        {{between("06-01", "06-15")}, {between("08-01", "08-31")}, {WeekWindow{{2}}}}, true};
    const auto found = windows(both, schoolYear(2026));
    QCOMPARE(listed(found),
             u"2026-08-01..2026-08-31 2027-01-11..2027-01-17 2027-06-01..2027-06-15"_s);
    QCOMPARE(found[0].part, 1);
    QCOMPARE(found[1].part, 2);
    QCOMPARE(found[2].part, 0);
}

void WindowTest::aWindowGivesNoDates()
{
    QCOMPARE(listed(occurrences(only(between("08-01", "08-31")), schoolYear(2026))), QString());
    QCOMPARE(listed(occurrences(only(WeekWindow{{34, 35}}), schoolYear(2026))), QString());
}

void WindowTest::otherRulesHaveNoWindows_data()
{
    QTest::addColumn<SingleCadence>("rule");
    QTest::newRow("weekly") << SingleCadence(EveryWeeks{});
    QTest::newRow("parity") << SingleCadence(WeekParity{});
    QTest::newRow("weeks") << SingleCadence(IsoWeeks{{34}});
    QTest::newRow("monthly") << SingleCadence(EveryMonths{});
    QTest::newRow("times") << SingleCadence(TimesPerPeriod{});
    QTest::newRow("average") << SingleCadence(AveragePerPeriod{});
    QTest::newRow("slots") << SingleCadence(Slots{});
    QTest::newRow("after an event") << SingleCadence(AfterEvent{u"staffing_decided"_s});
    QTest::newRow("as needed") << SingleCadence(AsNeeded{});
    QTest::newRow("continuous") << SingleCadence(Continuous{});
    QTest::newRow("unspecified") << SingleCadence(Unspecified{});
}

void WindowTest::otherRulesHaveNoWindows()
{
    QFETCH(SingleCadence, rule);
    QCOMPARE(listed(windows(only(rule), schoolYear(2026))), QString());
}

QTEST_GUILESS_MAIN(WindowTest)
#include "windowtest.moc"
