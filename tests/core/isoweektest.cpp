// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/isoweek.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class IsoWeekTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aDayLiesInTheWeekOfItsThursday_data();
    void aDayLiesInTheWeekOfItsThursday();
    void theLastWeekIs53WhenTheYearBeginsOrEndsOnAThursday_data();
    void theLastWeekIs53WhenTheYearBeginsOrEndsOnAThursday();
    void aYearThatBeginsOrEndsOnAThursdayAndNoOtherHas53Weeks();
    void aWeekKnowsItsDays_data();
    void aWeekKnowsItsDays();
    void aWeekThatItsYearLacksHasNoDays_data();
    void aWeekThatItsYearLacksHasNoDays();
    void everyDayIsFoundAgainInItsWeek();
    void weeks53And1AreBothOdd();
    void theMondayIsTheDayItselfOrTheOneBefore_data();
    void theMondayIsTheDayItselfOrTheOneBefore();
    void aWeekIsWrittenAsIso8601WritesIt_data();
    void aWeekIsWrittenAsIso8601WritesIt();
    void weeksSortByYearBeforeNumber();
};

// By hand, from the sheets of December and January with week numbers.
void IsoWeekTest::aDayLiesInTheWeekOfItsThursday_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("week");
    QTest::newRow("the last Sunday before week 53") << QDate(2026, 12, 27) << u"2026-W52"_s;
    QTest::newRow("the first day of week 53") << QDate(2026, 12, 28) << u"2026-W53"_s;
    QTest::newRow("New Year's Eve in week 53") << QDate(2026, 12, 31) << u"2026-W53"_s;
    QTest::newRow("New Year's Day still in week 53") << QDate(2027, 1, 1) << u"2026-W53"_s;
    QTest::newRow("the last day of week 53") << QDate(2027, 1, 3) << u"2026-W53"_s;
    QTest::newRow("the first day of week 1") << QDate(2027, 1, 4) << u"2027-W01"_s;
    QTest::newRow("December already in week 1") << QDate(2024, 12, 30) << u"2025-W01"_s;
    QTest::newRow("a year that begins on its week 1") << QDate(2024, 1, 1) << u"2024-W01"_s;
    QTest::newRow("January still in week 52") << QDate(2023, 1, 1) << u"2022-W52"_s;
    QTest::newRow("a leap day") << QDate(2028, 2, 29) << u"2028-W09"_s;
    QTest::newRow("the Sunday that summer time begins") << QDate(2027, 3, 28) << u"2027-W12"_s;
    QTest::newRow("the Sunday that summer time ends") << QDate(2026, 10, 25) << u"2026-W43"_s;
    QTest::newRow("the first day Tvers computes") << QDate(1900, 1, 1) << u"1900-W01"_s;
    QTest::newRow("the last day Tvers computes") << QDate(2200, 12, 31) << u"2201-W01"_s;
}

void IsoWeekTest::aDayLiesInTheWeekOfItsThursday()
{
    QFETCH(QDate, day);
    QFETCH(QString, week);
    QCOMPARE(text(isoWeekOf(day)), week);
}

// By hand, from the December sheets: is there a row with number 53?
void IsoWeekTest::theLastWeekIs53WhenTheYearBeginsOrEndsOnAThursday_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("weeks");
    QTest::newRow("2020 begins on a Wednesday and ends on a Thursday") << 2020 << 53;
    QTest::newRow("2021") << 2021 << 52;
    QTest::newRow("2024, a leap year that begins on a Monday") << 2024 << 52;
    QTest::newRow("2026 begins and ends on a Thursday") << 2026 << 53;
    QTest::newRow("2027") << 2027 << 52;
    QTest::newRow("2032 begins on a Thursday and ends on a Friday") << 2032 << 53;
    QTest::newRow("2037 begins and ends on a Thursday") << 2037 << 53;
    QTest::newRow("1900 begins on a Monday and is no leap year") << 1900 << 52;
    QTest::newRow("1903 begins and ends on a Thursday") << 1903 << 53;
    QTest::newRow("2200 begins on a Wednesday and is no leap year") << 2200 << 52;
}

void IsoWeekTest::theLastWeekIs53WhenTheYearBeginsOrEndsOnAThursday()
{
    QFETCH(int, year);
    QTEST(weeksIn(year), "weeks");
}

// The rule of the standard, told another way than the code tells it.
void IsoWeekTest::aYearThatBeginsOrEndsOnAThursdayAndNoOtherHas53Weeks()
{
    for (int year = 1900; year <= 2200; ++year) {
        const bool thursday = QDate(year, 1, 1).dayOfWeek() == Qt::Thursday ||
                              QDate(year, 12, 31).dayOfWeek() == Qt::Thursday;
        QVERIFY2(weeksIn(year) == (thursday ? 53 : 52), qPrintable(QString::number(year)));
    }
}

void IsoWeekTest::aWeekKnowsItsDays_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("week");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<QDate>("day");
    QTest::newRow("Monday of week 1, in the year before")
        << 2026 << 1 << int(Qt::Monday) << QDate(2025, 12, 29);
    QTest::newRow("Thursday of week 34") << 2026 << 34 << int(Qt::Thursday) << QDate(2026, 8, 20);
    QTest::newRow("Thursday of week 40") << 2026 << 40 << int(Qt::Thursday) << QDate(2026, 10, 1);
    QTest::newRow("Sunday of week 44") << 2026 << 44 << int(Qt::Sunday) << QDate(2026, 11, 1);
    QTest::newRow("Tuesday of week 53") << 2026 << 53 << int(Qt::Tuesday) << QDate(2026, 12, 29);
    QTest::newRow("Sunday of week 53, in the next year")
        << 2026 << 53 << int(Qt::Sunday) << QDate(2027, 1, 3);
    QTest::newRow("Tuesday of week 1") << 2027 << 1 << int(Qt::Tuesday) << QDate(2027, 1, 5);
}

void IsoWeekTest::aWeekKnowsItsDays()
{
    QFETCH(int, year);
    QFETCH(int, week);
    QFETCH(int, weekday);
    const auto found = dayIn({year, week}, Qt::DayOfWeek(weekday));
    QVERIFY(found.has_value());
    QTEST(*found, "day");
}

void IsoWeekTest::aWeekThatItsYearLacksHasNoDays_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("week");
    QTest::newRow("week 53 of a year with 52") << 2027 << 53;
    QTest::newRow("week 54 of a year with 53") << 2026 << 54;
    QTest::newRow("week 0") << 2026 << 0;
    QTest::newRow("week -1") << 2026 << -1;
}

void IsoWeekTest::aWeekThatItsYearLacksHasNoDays()
{
    QFETCH(int, year);
    QFETCH(int, week);
    QVERIFY(!dayIn({year, week}, Qt::Monday).has_value());
}

void IsoWeekTest::everyDayIsFoundAgainInItsWeek()
{
    for (QDate day(1900, 1, 1); day.year() <= 2200; day = day.addDays(1)) {
        const auto again = dayIn(isoWeekOf(day), Qt::DayOfWeek(day.dayOfWeek()));
        QVERIFY2(again == day, qPrintable(day.toString(Qt::ISODate)));
    }
}

// Why «odd weeks» and «every second week» are two rules: these two Tuesdays
// follow each other by a week, and both are odd.
void IsoWeekTest::weeks53And1AreBothOdd()
{
    QCOMPARE(isoWeekOf(QDate(2026, 12, 29)), (IsoWeek{2026, 53}));
    QCOMPARE(isoWeekOf(QDate(2027, 1, 5)), (IsoWeek{2027, 1}));
}

void IsoWeekTest::theMondayIsTheDayItselfOrTheOneBefore_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("monday");
    QTest::newRow("a Monday") << QDate(2026, 8, 17) << QDate(2026, 8, 17);
    QTest::newRow("a Tuesday") << QDate(2026, 8, 18) << QDate(2026, 8, 17);
    QTest::newRow("a Sunday") << QDate(2026, 8, 23) << QDate(2026, 8, 17);
    QTest::newRow("over New Year") << QDate(2027, 1, 1) << QDate(2026, 12, 28);
    QTest::newRow("over a leap day") << QDate(2028, 3, 1) << QDate(2028, 2, 28);
    QTest::newRow("over the start of summer time") << QDate(2027, 3, 28) << QDate(2027, 3, 22);
}

void IsoWeekTest::theMondayIsTheDayItselfOrTheOneBefore()
{
    QFETCH(QDate, day);
    QTEST(mondayOf(day), "monday");
}

void IsoWeekTest::aWeekIsWrittenAsIso8601WritesIt_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("week");
    QTest::addColumn<QString>("written");
    QTest::newRow("two figures") << 2026 << 53 << u"2026-W53"_s;
    QTest::newRow("one figure") << 2027 << 1 << u"2027-W01"_s;
    QTest::newRow("an early year") << 987 << 9 << u"0987-W09"_s;
}

void IsoWeekTest::aWeekIsWrittenAsIso8601WritesIt()
{
    QFETCH(int, year);
    QFETCH(int, week);
    QTEST(text(IsoWeek{year, week}), "written");
}

void IsoWeekTest::weeksSortByYearBeforeNumber()
{
    QVERIFY((IsoWeek{2026, 53}) < (IsoWeek{2027, 1}));
    QVERIFY((IsoWeek{2027, 1}) < (IsoWeek{2027, 2}));
}

QTEST_GUILESS_MAIN(IsoWeekTest)
#include "isoweektest.moc"
