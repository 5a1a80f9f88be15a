// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What holds for cadences of every kind.
#include "core/calendar/occurrences.h"

#include "core/storedwords.h"
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

namespace {

using Named = std::pair<const char *, SingleCadence>;

/// One rule of each kind that gives dates or windows.
QList<Named> datedRules()
{
    const auto when = on(Qt::Thursday, {12, 0}, {15, 0});
    return {{"weekly with an anchor", EveryWeeks{3, when, QDate(2024, 8, 22)}},
            {"weekly without", EveryWeeks{5}},
            {"parity", WeekParity{Parity::Odd, when}},
            {"weeks", IsoWeeks{{40, 44, 48, 53, 1, 5}, true}},
            {"monthly with an anchor", EveryMonths{5, -1, when, QDate(2024, 8, 1)}},
            {"monthly without", EveryMonths{2, 1}},
            {"seven a year", TimesPerPeriod{7, Period::Year, Precision::About}},
            {"three a half-year", TimesPerPeriod{3, Period::HalfYear}},
            {"two a semester", TimesPerPeriod{2, Period::Semester}},
            {"four a month", TimesPerPeriod{4, Period::Month}},
            {"slots", Slots{60, when}},
            {"days", DayWindow{*MonthDay::make(7, 20), *MonthDay::make(8, 9)}},
            {"week windows", WeekWindow{{30, 31, 32, 52, 53, 1}}}};
}

} // namespace

class CadenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void someRulesGiveNoDates_data();
    void someRulesGiveNoDates();
    void aSpanGivesTheSameWholeOrInPieces_data();
    void aSpanGivesTheSameWholeOrInPieces();
    void datesStandInOrderAndNoneTwice_data();
    void datesStandInOrderAndNoneTwice();
    void partsStandSideBySideByDayThenHourThenPart();
    void aPartWithoutDatesIsNoTrouble();
    void twoPartsMayMeetOnOneDay();
    void theHourIsThatOfTheRule_data();
    void theHourIsThatOfTheRule();
    void enumeratorsHaveTheirStoredWords();
};

void CadenceTest::someRulesGiveNoDates_data()
{
    QTest::addColumn<SingleCadence>("rule");
    QTest::newRow("average") << SingleCadence(AveragePerPeriod{3, Period::Month});
    QTest::newRow("after an event") << SingleCadence(AfterEvent{u"staffing_decided"_s});
    QTest::newRow("as needed") << SingleCadence(AsNeeded{});
    QTest::newRow("continuous") << SingleCadence(Continuous{});
    QTest::newRow("unspecified") << SingleCadence(Unspecified{});
}

void CadenceTest::someRulesGiveNoDates()
{
    QFETCH(SingleCadence, rule);
    QCOMPARE(listed(occurrences(only(rule), span("1900-01-01", "2200-12-31"))), QString());
}

void CadenceTest::aSpanGivesTheSameWholeOrInPieces_data()
{
    QTest::addColumn<SingleCadence>("rule");
    for (const auto &[name, rule] : datedRules())
        QTest::newRow(name) << rule;
}

// Cut at the ends of weeks, of months and of years, and in the middle of them.
void CadenceTest::aSpanGivesTheSameWholeOrInPieces()
{
    QFETCH(SingleCadence, rule);
    const DateSpan whole = span("2025-08-01", "2028-07-31");
    QStringList meetings;
    QStringList stretches;
    for (QDate first = whole.first(); first <= whole.last();) {
        const QDate last = qMin(first.addDays(first.day() % 9), whole.last());
        const auto piece = DateSpan::make(first, last);
        QVERIFY(piece);
        if (const QString days = listed(occurrences(only(rule), *piece)); !days.isEmpty())
            meetings.append(days);
        if (const QString days = listed(windows(only(rule), *piece)); !days.isEmpty())
            stretches.append(days);
        first = last.addDays(1);
    }
    QVERIFY(!meetings.isEmpty() || !stretches.isEmpty());
    QCOMPARE(meetings.join(u' '), listed(occurrences(only(rule), whole)));
    QCOMPARE(stretches.join(u' '), listed(windows(only(rule), whole)));
}

void CadenceTest::datesStandInOrderAndNoneTwice_data() { aSpanGivesTheSameWholeOrInPieces_data(); }

void CadenceTest::datesStandInOrderAndNoneTwice()
{
    QFETCH(SingleCadence, rule);
    const DateSpan days = span("2020-01-01", "2040-12-31");
    const auto found = occurrences(only(rule), days);
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY(days.contains(found[i].day));
        if (i == 0)
            continue;
        const auto &before = found[i - 1];
        const bool later = before.day < found[i].day ||
                           (before.day == found[i].day && before.time && found[i].time &&
                            before.time->start < found[i].time->start);
        QVERIFY2(later, qPrintable(found[i].day.toString(Qt::ISODate)));
    }
    const auto stretches = windows(only(rule), days);
    for (qsizetype i = 1; i < stretches.size(); ++i)
        QVERIFY(stretches[i - 1].days.last() < stretches[i].days.first());
}

// By hand: Thursday 20 August 2026 lies in week 34.
void CadenceTest::partsStandSideBySideByDayThenHourThenPart()
{
    const QDate anchor(2026, 8, 17);
    const Cadence cadence{{{EveryWeeks{1, on(Qt::Thursday, {13, 0}, {14, 0}), anchor}},
                           {EveryWeeks{1, on(Qt::Thursday, {8, 30}, {9, 0}), anchor}},
                           {EveryWeeks{1, on(Qt::Monday, {15, 0}, {16, 0}), anchor}},
                           {EveryWeeks{1, on(Qt::Thursday), anchor}},
                           {EveryWeeks{1, on(Qt::Thursday, {8, 30}, {10, 0}), anchor}}},
                          true};
    QStringList lines;
    for (const Occurrence &meeting : occurrences(cadence, span("2026-08-17", "2026-08-23")))
        lines.append(u"%1 %2"_s.arg(meeting.day.day()).arg(meeting.part));
    QCOMPARE(lines.join(u", "_s), u"17 2, 20 3, 20 1, 20 4, 20 0"_s);
}

void CadenceTest::aPartWithoutDatesIsNoTrouble()
{
    const Cadence cadence{{{AsNeeded{}},
                           {IsoWeeks{{40}, false, on(Qt::Thursday)}},
                           {DayWindow{*MonthDay::make(8, 1), *MonthDay::make(8, 31)}}},
                          true};
    const auto found = occurrences(cadence, schoolYear(2026));
    QCOMPARE(listed(found), u"2026-10-01"_s);
    QCOMPARE(found.first().part, 1);
    const auto stretches = windows(cadence, schoolYear(2026));
    QCOMPARE(listed(stretches), u"2026-08-01..2026-08-31"_s);
    QCOMPARE(stretches.first().part, 2);
}

void CadenceTest::twoPartsMayMeetOnOneDay()
{
    const TimesPerPeriod once{1, Period::Year};
    const auto found = occurrences({{{once}, {once}}, true}, schoolYear(2026));
    QCOMPARE(listed(found), u"2027-01-28 2027-01-28"_s);
    QCOMPARE(found[0].part, 0);
    QCOMPARE(found[1].part, 1);
}

void CadenceTest::theHourIsThatOfTheRule_data()
{
    QTest::addColumn<WeekTime>("when");
    QTest::newRow("both known") << on(Qt::Thursday, {12, 0}, {15, 0});
    QTest::newRow("only the start") << WeekTime{Qt::Thursday, ClockTime{{12, 0}}};
    QTest::newRow("midnight") << on(Qt::Thursday, {0, 0}, {0, 1});
    QTest::newRow("neither") << on(Qt::Thursday);
}

void CadenceTest::theHourIsThatOfTheRule()
{
    QFETCH(WeekTime, when);
    const QDate anchor(2026, 8, 20);
    for (const SingleCadence &rule :
         {SingleCadence(EveryWeeks{1, when, anchor}), SingleCadence(WeekParity{Parity::Even, when}),
          SingleCadence(IsoWeeks{{34}, false, when}),
          SingleCadence(EveryMonths{1, 3, when, anchor}),
          SingleCadence(TimesPerPeriod{52, Period::Year, Precision::Exact, when})}) {
        const auto found = occurrences(only(rule), span("2026-08-20", "2026-08-20"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().time, when.time);
    }
}

void CadenceTest::enumeratorsHaveTheirStoredWords()
{
    QCOMPARE(storedWords<Period>(),
             (QStringList{u"year"_s, u"school_year"_s, u"half_year"_s, u"semester"_s, u"month"_s}));
    QCOMPARE(storedWords<Precision>(), (QStringList{u"exact"_s, u"about"_s, u"at_least"_s}));
    QCOMPARE(storedWords<Parity>(), (QStringList{u"odd"_s, u"even"_s}));
}

QTEST_GUILESS_MAIN(CadenceTest)
#include "cadencetest.moc"
