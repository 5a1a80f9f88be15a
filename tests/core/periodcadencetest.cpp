// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Rules that only count: n times in a period, and a window shared in slots.
#include "core/calendar/occurrences.h"

#include "core/storedwords.h"
#include "tests/core/calendartexts.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::listed;
using test::on;
using test::only;
using test::schoolYear;
using test::span;

namespace {

/// "2026-08-20 12:00-13:00".
QString listedWithHours(const QList<Occurrence> &meetings)
{
    QStringList lines;
    for (const Occurrence &meeting : meetings) {
        QString line = meeting.day.toString(Qt::ISODate);
        if (meeting.time)
            line += u' ' + meeting.time->start.toString(u"HH:mm"_s);
        if (meeting.time && meeting.time->end)
            line += u'-' + meeting.time->end->toString(u"HH:mm"_s);
        lines.append(line);
    }
    return lines.join(u", "_s);
}

/// The first days of the periods of 2020/21 to 2049/50, and the day after the last.
QList<QDate> periodStarts(Period period)
{
    const QHash<Period, QList<int>> months{
        {Period::Year, {8}},
        {Period::SchoolYear, {8}},
        {Period::HalfYear, {8, 2}},
        {Period::Semester, {8, 1}},
        {Period::Month, {8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7}}};
    QList<QDate> starts;
    for (int year = 2020; year < 2050; ++year) {
        for (const int month : months[period])
            starts.append({month >= 8 ? year : year + 1, month, 1});
    }
    return starts << QDate(2050, 8, 1);
}

} // namespace

class PeriodCadenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theWeekdayNearestTheMiddleOfEachPart_data();
    void theWeekdayNearestTheMiddleOfEachPart();
    void ofTwoEquallyNearTheEarlierIsTaken_data();
    void ofTwoEquallyNearTheEarlierIsTaken();
    void theDaysAreProvisionalEvenWithAWeekday_data();
    void theDaysAreProvisionalEvenWithAWeekday();
    void howSureTheNumberIsChangesNoDay();
    void eachPeriodHasItsNumberOnDifferentDays_data();
    void eachPeriodHasItsNumberOnDifferentDays();
    void aWindowIsSharedInWholeSlots_data();
    void aWindowIsSharedInWholeSlots();
    void slotsComeEveryWeekOfTheYearAndAreProvisional();
    void theMostTimesAPeriodHoldsAreItsWeeks();
};

// By hand: days counted from the first of the period, 0 first; a day's middle is
// its half. A year of 365 days: the middle, 182.5, is Saturday 30 January 2027
// itself. Four times: 45.6 (15 September), 136.9 (15 December), 228.1 (17
// March), 319.4 (16 June). August to January has 184 days, February to July 181;
// August to December 153, January to July 212.
void PeriodCadenceTest::theWeekdayNearestTheMiddleOfEachPart_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("dates");
    QTest::newRow("once a year") << 1 << Period::Year << u"2027-01-28"_s;
    QTest::newRow("once a school year is the same") << 1 << Period::SchoolYear << u"2027-01-28"_s;
    QTest::newRow("four times a year")
        << 4 << Period::Year << u"2026-09-17 2026-12-17 2027-03-18 2027-06-17"_s;
    QTest::newRow("twice a half-year")
        << 2 << Period::HalfYear << u"2026-09-17 2026-12-17 2027-03-18 2027-06-17"_s;
    QTest::newRow("once a semester") << 1 << Period::Semester << u"2026-10-15 2027-04-15"_s;
    QTest::newRow("once a month")
        << 1 << Period::Month
        << u"2026-08-13 2026-09-17 2026-10-15 2026-11-12 2026-12-17 2027-01-14 "
           "2027-02-11 2027-03-18 2027-04-15 2027-05-13 2027-06-17 2027-07-15"_s;
}

void PeriodCadenceTest::theWeekdayNearestTheMiddleOfEachPart()
{
    QFETCH(int, times);
    QFETCH(Period, period);
    QTEST(listed(occurrences(only(TimesPerPeriod{times, period}), schoolYear(2026))), "dates");
}

// By hand: the middle of November 2026, of February 2027 and of 2027/28, which
// has 366 days, is the midnight between a Sunday and a Monday: Thursday before
// and Thursday after are both three days and a half away.
void PeriodCadenceTest::ofTwoEquallyNearTheEarlierIsTaken_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<DateSpan>("days");
    QTest::addColumn<QString>("dates");
    QTest::newRow("November") << Period::Month << span("2026-11-01", "2026-11-30")
                              << u"2026-11-12"_s;
    QTest::newRow("February") << Period::Month << span("2027-02-01", "2027-02-28")
                              << u"2027-02-11"_s;
    QTest::newRow("February with a leap day has its middle in a day")
        << Period::Month << span("2028-02-01", "2028-02-29") << u"2028-02-17"_s;
    QTest::newRow("a year with a leap day") << Period::Year << schoolYear(2027) << u"2028-01-27"_s;
}

void PeriodCadenceTest::ofTwoEquallyNearTheEarlierIsTaken()
{
    QFETCH(Period, period);
    QFETCH(DateSpan, days);
    QTEST(listed(occurrences(only(TimesPerPeriod{1, period}), days)), "dates");
}

void PeriodCadenceTest::theDaysAreProvisionalEvenWithAWeekday_data()
{
    QTest::addColumn<WeekTime>("when");
    QTest::addColumn<QDate>("day");
    QTest::newRow("nothing known") << WeekTime{} << QDate(2027, 1, 28);
    QTest::newRow("Tuesdays: 2 February is nearer than 26 January")
        << on(Qt::Tuesday) << QDate(2027, 2, 2);
    QTest::newRow("Saturdays: the very middle") << on(Qt::Saturday) << QDate(2027, 1, 30);
}

void PeriodCadenceTest::theDaysAreProvisionalEvenWithAWeekday()
{
    QFETCH(WeekTime, when);
    const TimesPerPeriod rule{1, Period::Year, Precision::Exact, when};
    const auto found = occurrences(only(rule), schoolYear(2026));
    QCOMPARE(found.size(), 1);
    QTEST(found.first().day, "day");
    QVERIFY(found.first().provisional);
}

void PeriodCadenceTest::howSureTheNumberIsChangesNoDay()
{
    const TimesPerPeriod exact{4, Period::Year, Precision::Exact};
    const QString days = listed(occurrences(only(exact), schoolYear(2026)));
    for (const Precision other : {Precision::About, Precision::AtLeast}) {
        const TimesPerPeriod rule{4, Period::Year, other};
        QCOMPARE(listed(occurrences(only(rule), schoolYear(2026))), days);
    }
}

void PeriodCadenceTest::eachPeriodHasItsNumberOnDifferentDays_data()
{
    QTest::addColumn<Period>("period");
    for (const QString &word : storedWords<Period>())
        QTest::newRow(qPrintable(word)) << *fromStored<Period>(word);
}

// Thirty years, every number that may be asked for, every weekday.
void PeriodCadenceTest::eachPeriodHasItsNumberOnDifferentDays()
{
    QFETCH(Period, period);
    const QList<QDate> starts = periodStarts(period);
    const DateSpan all = span("2020-08-01", "2050-07-31");
    for (int times = 1; times <= mostTimesIn(period); ++times) {
        const auto when = on(Qt::DayOfWeek(1 + times % 7));
        const TimesPerPeriod rule{times, period, Precision::Exact, when};
        QSet<QDate> days;
        QList<int> counts(starts.size() - 1, 0);
        for (const Occurrence &meeting : occurrences(only(rule), all)) {
            QCOMPARE(meeting.day.dayOfWeek(), int(*when.weekday));
            days.insert(meeting.day);
            const auto next = std::upper_bound(starts.begin(), starts.end(), meeting.day);
            ++counts[std::distance(starts.begin(), next) - 1];
        }
        QCOMPARE(counts, QList<int>(starts.size() - 1, times));
        QCOMPARE(days.size(), (starts.size() - 1) * times);
    }
}

void PeriodCadenceTest::aWindowIsSharedInWholeSlots_data()
{
    QTest::addColumn<Slots>("rule");
    QTest::addColumn<QString>("entries");
    const auto when = on(Qt::Thursday, {12, 0}, {15, 0});
    QTest::newRow("three hours are three entries")
        << Slots{60, when}
        << u"2026-08-20 12:00-13:00, 2026-08-20 13:00-14:00, 2026-08-20 14:00-15:00"_s;
    QTest::newRow("what is left over is left out")
        << Slots{50, when}
        << u"2026-08-20 12:00-12:50, 2026-08-20 12:50-13:40, 2026-08-20 13:40-14:30"_s;
    QTest::newRow("a slot as long as the window")
        << Slots{180, when} << u"2026-08-20 12:00-15:00"_s;
    QTest::newRow("more than half the window") << Slots{91, when} << u"2026-08-20 12:00-13:31"_s;
    QTest::newRow("to the last minute of the day")
        << Slots{30, on(Qt::Thursday, {22, 59}, {23, 59})}
        << u"2026-08-20 22:59-23:29, 2026-08-20 23:29-23:59"_s;
    QTest::newRow("no hours known: one entry") << Slots{60, on(Qt::Thursday)} << u"2026-08-20"_s;
    QTest::newRow("no weekday known: Thursday") << Slots{60} << u"2026-08-20"_s;
}

void PeriodCadenceTest::aWindowIsSharedInWholeSlots()
{
    QFETCH(Slots, rule);
    QTEST(listedWithHours(occurrences(only(rule), span("2026-08-17", "2026-08-23"))), "entries");
}

// By hand: the first Thursday of 2026/27 is 6 August, the last 29 July: 52.
void PeriodCadenceTest::slotsComeEveryWeekOfTheYearAndAreProvisional()
{
    const Slots rule{60, on(Qt::Thursday, {12, 0}, {15, 0})};
    const auto found = occurrences(only(rule), schoolYear(2026));
    QCOMPARE(found.size(), 52 * 3);
    QCOMPARE(found.first().day, QDate(2026, 8, 6));
    QCOMPARE(found.last().day, QDate(2027, 7, 29));
    for (const Occurrence &entry : found)
        QVERIFY(entry.provisional);
}

// 52 weeks in a year; 181 days from February, 153 from August, 28 in February.
void PeriodCadenceTest::theMostTimesAPeriodHoldsAreItsWeeks()
{
    QCOMPARE(mostTimesIn(Period::Year), 365 / 7);
    QCOMPARE(mostTimesIn(Period::SchoolYear), 365 / 7);
    QCOMPARE(mostTimesIn(Period::HalfYear), 181 / 7);
    QCOMPARE(mostTimesIn(Period::Semester), 153 / 7);
    QCOMPARE(mostTimesIn(Period::Month), 28 / 7);
}

QTEST_GUILESS_MAIN(PeriodCadenceTest)
#include "periodcadencetest.moc"
