// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A rule moved by one of its meetings: which days it gives afterwards.
#include "core/calendar/cadencemove.h"
#include "core/calendar/occurrences.h"

#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(tvers::SingleCadence)

namespace {

const ClockTime morning{{9, 0}, QTime(10, 0)};

QString daysOf(const SingleCadence &rule, QDate first, QDate last)
{
    QStringList days;
    for (const Occurrence &one : occurrences({{{rule}}}, *DateSpan::make(first, last)))
        days.append(one.day.toString(u"d.M"_s));
    return days.join(u' ');
}

} // namespace

class CadenceMoveTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Days looked up in a calendar of 2026: 1 September is a Tuesday of week 36.
    void theNeighboursGoAlong_data()
    {
        QTest::addColumn<SingleCadence>("rule");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("days"); // September and October; empty: cannot be said
        const WeekTime tuesday{Qt::Tuesday, morning};
        const SingleCadence third = EveryWeeks{3, tuesday, QDate(2026, 9, 1)};
        const QDate from(2026, 9, 22);
        QTest::newRow("every third week, two days on")
            << third << from << QDate(2026, 9, 24) << u"3.9 24.9 15.10"_s;
        QTest::newRow("every third week, a week and a day back")
            << third << from << QDate(2026, 9, 14) << u"14.9 5.10 26.10"_s;
        QTest::newRow("without an anchor to another week")
            << SingleCadence(EveryWeeks{3, tuesday}) << from << QDate(2026, 9, 29) << QString();
        // Anchored on a Wednesday: its first Tuesday is three weeks later.
        QTest::newRow("an anchor after the weekday")
            << SingleCadence(EveryWeeks{3, tuesday, QDate(2026, 9, 2)}) << from
            << QDate(2026, 9, 21) << u"21.9 12.10"_s;
        const SingleCadence even = WeekParity{Parity::Even, tuesday};
        QTest::newRow("even weeks to Monday")
            << even << QDate(2026, 9, 1) << QDate(2026, 8, 31) << u"14.9 28.9 12.10 26.10"_s;
        QTest::newRow("even weeks to the odd beside them")
            << even << QDate(2026, 9, 1) << QDate(2026, 9, 8) << u"8.9 22.9 6.10 20.10"_s;
        QTest::newRow("even weeks two on")
            << even << QDate(2026, 9, 1) << QDate(2026, 9, 15) << QString();
        const SingleCadence weeks = IsoWeeks{{36, 40, 44}, false, tuesday};
        QTest::newRow("listed weeks, one on")
            << weeks << QDate(2026, 9, 1) << QDate(2026, 9, 11) << u"11.9 9.10"_s;
        QTest::newRow("listed weeks over New Year")
            << SingleCadence(IsoWeeks{{40, 52}, false, tuesday}) << QDate(2026, 9, 29)
            << QDate(2026, 10, 6) << QString();
        const SingleCadence first = EveryMonths{1, 1, tuesday, QDate(2026, 8, 4)};
        QTest::newRow("first Tuesday to the second Thursday")
            << first << QDate(2026, 9, 1) << QDate(2026, 9, 10) << u"10.9 8.10"_s;
        QTest::newRow("first Tuesday to the last Wednesday")
            << first << QDate(2026, 9, 1) << QDate(2026, 9, 30) << u"30.9 28.10"_s;
        QTest::newRow("to another month")
            << first << QDate(2026, 9, 1) << QDate(2026, 10, 1) << QString();
        QTest::newRow("several in a period") << SingleCadence(TimesPerPeriod{4, Period::Year})
                                             << from << QDate(2026, 9, 23) << QString();
        QTest::newRow("as needed") << SingleCadence(AsNeeded{}) << from << from << QString();
    }
    void theNeighboursGoAlong()
    {
        QFETCH(const SingleCadence, rule);
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QFETCH(const QString, days);
        const auto other = moved(rule, {from, to, morning, morning});
        QCOMPARE(other.has_value(), !days.isEmpty());
        if (other)
            QCOMPARE(daysOf(*other, {2026, 9, 1}, {2026, 10, 31}), days);
    }

    void slotsKeepTheirLength()
    {
        const Slots rule{60, {Qt::Thursday, ClockTime{{12, 0}, QTime(15, 0)}}};
        const ClockTime second{{13, 0}, QTime(14, 0)};
        const QDate day(2026, 9, 3);
        const auto later =
            moved(rule, {day, {2026, 9, 4}, second, ClockTime{{14, 0}, QTime(15, 0)}});
        QVERIFY(later);
        const auto now = std::get<Slots>(*later);
        QCOMPARE(now.when.weekday, Qt::Friday);
        QCOMPARE(*now.when.time, (ClockTime{{13, 0}, QTime(16, 0)}));
        QVERIFY(!moved(rule, {day, day, second, ClockTime{{13, 0}, QTime(15, 0)}})); // longer
        QVERIFY(!moved(rule, {day, {2026, 9, 10}, second, second})); // they are every week
        QVERIFY(!moved(rule, {day, day, second, ClockTime{{23, 0}, QTime(23, 59)}}));
    }
};

QTEST_GUILESS_MAIN(CadenceMoveTest)
#include "cadencemovetest.moc"
