// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/deadline.h"

#include "tests/core/calendartexts.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::span;

namespace {

const CalendarScope anybody{};

SchoolCalendar calendar(const SchoolCalendar::Entries &entries = {})
{
    return {PublicHolidays::builtIn(), entries};
}

/// The days of a rule in a school year: "2027-06-15 (warn 2027-06-15) for 2026/27".
QString listed(const DeadlineRule &rule, int year, const QList<QDate> &meetings = {})
{
    const SchoolCalendar none = calendar();
    QStringList lines;
    for (const DatedDeadline &found :
         datesOf(rule, {*SchoolYear::startingIn(year), none, anybody, meetings})) {
        QString line = found.day.toString(Qt::ISODate);
        if (found.warn != found.day)
            line += u" (warn %1)"_s.arg(found.warn.toString(Qt::ISODate));
        line += u" for "_s + found.concerns.text();
        if (found.meeting)
            line += u" before "_s + found.meeting->toString(Qt::ISODate);
        lines.append(line);
    }
    return lines.join(u"; "_s);
}

} // namespace

class DeadlineTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void workingDaysAreCountedBackWithoutTheDayItself_data();
    void workingDaysAreCountedBackWithoutTheDayItself();
    void closingDaysArePassedOverAndSchoolHolidaysAreNot();
    void aUnitsClosingDayIsPassedOverForThatUnit();
    void countingBackStopsAtTheBeginningOfTheCalendar();
    void theWarningIsNeverOnADayOff_data();
    void theWarningIsNeverOnADayOff();
    void theWarningPassesOverClosingDays();
    void aDeadlineByDayLiesOnceInTheYear_data();
    void aDeadlineByDayLiesOnceInTheYear();
    void theLastYearThatCanBeNextConcernsItself();
    void weeksEndOnTheFridayOfTheLastOfThem_data();
    void weeksEndOnTheFridayOfTheLastOfThem();
    void eachMeetingHasItsDeadline();
    void aMeetingInAugustMayHaveItsDeadlineInTheYearBefore();
    void withoutANumberOfDaysThereIsNoDeadline();
};

// By hand, on the month sheets. Ten before 8 April 2027: 7, 6, 5 April, then 2
// and 1 April, 31 and 30 March; Easter Monday 29, Good Friday 26 and Maundy
// Thursday 25 passed over; 24, 23, 22 March.
void DeadlineTest::workingDaysAreCountedBackWithoutTheDayItself_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("before");
    QTest::newRow("none") << QDate(2027, 4, 8) << 0 << QDate(2027, 4, 8);
    QTest::newRow("none, on a Sunday") << QDate(2027, 4, 11) << 0 << QDate(2027, 4, 11);
    QTest::newRow("one") << QDate(2027, 4, 8) << 1 << QDate(2027, 4, 7);
    QTest::newRow("seven, up to Easter") << QDate(2027, 4, 8) << 7 << QDate(2027, 3, 30);
    QTest::newRow("eight, over Easter") << QDate(2027, 4, 8) << 8 << QDate(2027, 3, 24);
    QTest::newRow("ten, over Easter") << QDate(2027, 4, 8) << 10 << QDate(2027, 3, 22);
    QTest::newRow("one before a Monday") << QDate(2026, 9, 7) << 1 << QDate(2026, 9, 4);
    QTest::newRow("one before a Sunday") << QDate(2026, 9, 6) << 1 << QDate(2026, 9, 4);
    QTest::newRow("one before a Saturday") << QDate(2026, 9, 5) << 1 << QDate(2026, 9, 4);
    QTest::newRow("five is a week") << QDate(2026, 9, 10) << 5 << QDate(2026, 9, 3);
    QTest::newRow("one before the day after Whit Monday, 17 May")
        << QDate(2027, 5, 18) << 1 << QDate(2027, 5, 14);
    QTest::newRow("one before 2 January 2028, a Sunday")
        << QDate(2028, 1, 2) << 1 << QDate(2027, 12, 31);
    QTest::newRow("five before 4 January 2027: four in week 53, and Christmas Eve, no holiday")
        << QDate(2027, 1, 4) << 5 << QDate(2026, 12, 24);
    QTest::newRow("over a leap day") << QDate(2028, 3, 1) << 2 << QDate(2028, 2, 28);
    QTest::newRow("over the start of summer time") << QDate(2026, 3, 30) << 1 << QDate(2026, 3, 27);
}

void DeadlineTest::workingDaysAreCountedBackWithoutTheDayItself()
{
    QFETCH(QDate, day);
    QFETCH(int, count);
    const auto before = workingDaysBefore(day, count, calendar(), anybody);
    QVERIFY(before);
    QTEST(*before, "before");
}

// By hand: of the five weekdays before Friday 16 October 2026, Wednesday 14 is
// closed, so the fifth is Thursday 8, in the autumn holiday, which counts.
void DeadlineTest::closingDaysArePassedOverAndSchoolHolidaysAreNot()
{
    SchoolCalendar::Entries entries;
    entries.schoolHolidays = {{span("2026-10-05", "2026-10-09"), {u"Høstferie"_s}}};
    entries.closingDays = {{span("2026-10-14", "2026-10-14"), {u"Planleggingsdag"_s}}};
    entries.terms = {{span("2026-10-12", "2027-06-18")}};
    const auto before = workingDaysBefore({2026, 10, 16}, 5, calendar(entries), anybody);
    QVERIFY(before);
    QCOMPARE(*before, QDate(2026, 10, 8));
}

void DeadlineTest::aUnitsClosingDayIsPassedOverForThatUnit()
{
    SchoolCalendar::Entries entries;
    entries.closingDays = {{span("2026-10-14", "2026-10-14"), {u"Stengt"_s}, {}, u"Ekeberg"_s}};
    const SchoolCalendar closed = calendar(entries);
    QCOMPARE(*workingDaysBefore({2026, 10, 15}, 1, closed, {{}, u"Ekeberg"_s}),
             QDate(2026, 10, 13));
    QCOMPARE(*workingDaysBefore({2026, 10, 15}, 1, closed, {{}, u"Botne"_s}), QDate(2026, 10, 14));
    QCOMPARE(*workingDaysBefore({2026, 10, 15}, 1, closed, anybody), QDate(2026, 10, 13));
}

// By hand: 1 January 1900 is a holiday, so Tuesday 2 is the first working day.
void DeadlineTest::countingBackStopsAtTheBeginningOfTheCalendar()
{
    const auto first = workingDaysBefore({1900, 1, 3}, 1, calendar(), anybody);
    QVERIFY(first);
    QCOMPARE(*first, QDate(1900, 1, 2));
    const auto outside = workingDaysBefore({1900, 1, 3}, 2, calendar(), anybody);
    QVERIFY(!outside);
    QCOMPARE(outside.error(), (Error{ErrorCode::OutsideCalendar,
                                     {u"1899-12-31"_s, u"1900-01-01"_s, u"2200-12-31"_s}}));
}

// By hand: Sunday 15 June 2025, Saturday 15 December 2029, on the month sheets.
void DeadlineTest::theWarningIsNeverOnADayOff_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("warn");
    QTest::newRow("a working day itself") << QDate(2026, 6, 15) << QDate(2026, 6, 15);
    QTest::newRow("Sunday 15 June 2025") << QDate(2025, 6, 15) << QDate(2025, 6, 13);
    QTest::newRow("Saturday 15 December 2029") << QDate(2029, 12, 15) << QDate(2029, 12, 14);
    QTest::newRow("Sunday 15 December 2024") << QDate(2024, 12, 15) << QDate(2024, 12, 13);
    QTest::newRow("17 May 2027, after Whit Sunday") << QDate(2027, 5, 17) << QDate(2027, 5, 14);
    QTest::newRow("Easter Monday: back over five days") << QDate(2027, 3, 29) << QDate(2027, 3, 24);
    QTest::newRow("the first day of the calendar has none before")
        << QDate(1900, 1, 1) << QDate(1900, 1, 1);
}

void DeadlineTest::theWarningIsNeverOnADayOff()
{
    QFETCH(QDate, day);
    QTEST(warningDay(day, calendar(), anybody), "warn");
}

void DeadlineTest::theWarningPassesOverClosingDays()
{
    SchoolCalendar::Entries entries;
    entries.closingDays = {{span("2026-06-12", "2026-06-15"), {u"Stengt"_s}}};
    QCOMPARE(warningDay({2026, 6, 15}, calendar(entries), anybody), QDate(2026, 6, 11));
}

// «Plan by 15 June» for 2026/27 lies in 2025/26's list.
void DeadlineTest::aDeadlineByDayLiesOnceInTheYear_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("next");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("dates");
    QTest::newRow("in spring, about this year")
        << u"06-15"_s << false << 2025 << u"2026-06-15 for 2025/26"_s;
    QTest::newRow("in spring, about the next")
        << u"06-15"_s << true << 2025 << u"2026-06-15 for 2026/27"_s;
    QTest::newRow("in spring, on a Sunday")
        << u"06-15"_s << true << 2024 << u"2025-06-15 (warn 2025-06-13) for 2025/26"_s;
    QTest::newRow("in autumn, on a Saturday")
        << u"12-15"_s << false << 2029 << u"2029-12-15 (warn 2029-12-14) for 2029/30"_s;
    QTest::newRow("on the first day, a Saturday")
        << u"08-01"_s << false << 2026 << u"2026-08-01 (warn 2026-07-31) for 2026/27"_s;
    QTest::newRow("on the last day, a Saturday")
        << u"07-31"_s << false << 2026 << u"2027-07-31 (warn 2027-07-30) for 2026/27"_s;
    QTest::newRow("on the leap day") << u"02-29"_s << false << 2027 << u"2028-02-29 for 2027/28"_s;
    QTest::newRow("on the leap day of a common year, a Sunday")
        << u"02-29"_s << false << 2026 << u"2027-02-28 (warn 2027-02-26) for 2026/27"_s;
}

void DeadlineTest::aDeadlineByDayLiesOnceInTheYear()
{
    QFETCH(QString, day);
    QFETCH(bool, next);
    QFETCH(int, year);
    const auto concerns = next ? Concerns::NextSchoolYear : Concerns::SameSchoolYear;
    QTEST(listed(ByDay{*MonthDay::fromText(day), concerns}, year), "dates");
}

void DeadlineTest::theLastYearThatCanBeNextConcernsItself()
{
    const ByDay plan{*MonthDay::make(6, 16), Concerns::NextSchoolYear};
    QCOMPARE(listed(plan, 2198), u"2199-06-16 (warn 2199-06-14) for 2199/00"_s);
    QCOMPARE(listed(plan, 2199), u"2200-06-16 for 2199/00"_s);
}

// By hand: Friday of week 35 is 28 August 2026; week 53's is 1 January 2027, a
// holiday, so that Thursday warns; week 31's lies in 2025/26 twice (1 August
// 2025, 31 July 2026) and in 2026/27 not at all.
void DeadlineTest::weeksEndOnTheFridayOfTheLastOfThem_data()
{
    QTest::addColumn<QList<int>>("weeks");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("dates");
    QTest::newRow("one week") << QList<int>{34} << 2026 << u"2026-08-21 for 2026/27"_s;
    QTest::newRow("two weeks") << QList<int>{34, 35} << 2026 << u"2026-08-28 for 2026/27"_s;
    QTest::newRow("in any order") << QList<int>{35, 34} << 2026 << u"2026-08-28 for 2026/27"_s;
    QTest::newRow("over New Year") << QList<int>{51, 2} << 2026 << u"2027-01-15 for 2026/27"_s;
    QTest::newRow("week 53, whose Friday is a holiday")
        << QList<int>{53} << 2026 << u"2027-01-01 (warn 2026-12-31) for 2026/27"_s;
    QTest::newRow("week 53 where there is none") << QList<int>{53} << 2027 << QString();
    QTest::newRow("week 31 comes twice") << QList<int>{31} << 2025 << u"2026-07-31 for 2025/26"_s;
    QTest::newRow("week 31 does not come") << QList<int>{31} << 2026 << QString();
    QTest::newRow("Easter week, on Good Friday")
        << QList<int>{12} << 2026 << u"2027-03-26 (warn 2027-03-24) for 2026/27"_s;
}

void DeadlineTest::weeksEndOnTheFridayOfTheLastOfThem()
{
    QFETCH(QList<int>, weeks);
    QFETCH(int, year);
    QTEST(listed(ByIsoWeeks{weeks}, year), "dates");
}

// By hand: the ten working days before 8 April as above; those before 29
// October 2026 are 28 back to 15.
void DeadlineTest::eachMeetingHasItsDeadline()
{
    QCOMPARE(
        listed(BeforeMeeting{10}, 2026, {{2026, 10, 29}, {2027, 4, 8}}),
        u"2026-10-15 for 2026/27 before 2026-10-29; 2027-03-22 for 2026/27 before 2027-04-08"_s);
    QCOMPARE(listed(BeforeMeeting{0}, 2026, {{2026, 10, 29}}),
             u"2026-10-29 for 2026/27 before 2026-10-29"_s);
}

// By hand: ten working days before Thursday 6 August 2026 are 5, 4, 3 August,
// then 31 July back to 23 July, in 2025/26.
void DeadlineTest::aMeetingInAugustMayHaveItsDeadlineInTheYearBefore()
{
    const QList<QDate> meetings{{2026, 8, 6}};
    QCOMPARE(listed(BeforeMeeting{10}, 2025, meetings),
             u"2026-07-23 for 2026/27 before 2026-08-06"_s);
    QCOMPARE(listed(BeforeMeeting{10}, 2026, meetings), QString());
    QCOMPARE(listed(BeforeMeeting{3}, 2026, meetings),
             u"2026-08-03 for 2026/27 before 2026-08-06"_s);
}

void DeadlineTest::withoutANumberOfDaysThereIsNoDeadline()
{
    QCOMPARE(listed(BeforeMeeting{}, 2026, {{2026, 10, 29}}), QString());
}

QTEST_GUILESS_MAIN(DeadlineTest)
#include "deadlinetest.moc"
