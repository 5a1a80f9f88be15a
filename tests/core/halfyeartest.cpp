// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/halfyear.h"

#include "tests/core/calendartexts.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Holmestrand's: 15 June and 15 December.
DeliveryDays holmestrand()
{
    return *DeliveryDays::make(*MonthDay::make(6, 15), *MonthDay::make(12, 15));
}

} // namespace

class HalfYearTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void springMustComeBeforeAutumn_data();
    void springMustComeBeforeAutumn();
    void aDayIsReportedByTheNextDeliveryDay_data();
    void aDayIsReportedByTheNextDeliveryDay();
    void itIsNamedAfterItsDeliveryDaysYear_data();
    void itIsNamedAfterItsDeliveryDaysYear();
    void anythingElseIsNotAName_data();
    void anythingElseIsNotAName();
    void itRunsFromTheDayAfterThePreviousDeliveryDay_data();
    void itRunsFromTheDayAfterThePreviousDeliveryDay();
    void theHalfYearsOfADecadeHaveNoGapAndNoOverlap();
    void deliveryDaysOnALeapDayMoveToThe28th();
    void theFirstHalfYearReachesOutsideTheCalendar();
    void springComesBeforeAutumnAndOneYearBeforeTheNext();
};

void HalfYearTest::springMustComeBeforeAutumn_data()
{
    QTest::addColumn<QString>("spring");
    QTest::addColumn<QString>("autumn");
    QTest::addColumn<bool>("made");
    QTest::newRow("Holmestrand's") << u"06-15"_s << u"12-15"_s << true;
    QTest::newRow("a day apart") << u"06-15"_s << u"06-16"_s << true;
    QTest::newRow("the same day") << u"06-15"_s << u"06-15"_s << false;
    QTest::newRow("the other way round") << u"12-15"_s << u"06-15"_s << false;
}

void HalfYearTest::springMustComeBeforeAutumn()
{
    QFETCH(QString, spring);
    QFETCH(QString, autumn);
    const auto days = DeliveryDays::make(*MonthDay::fromText(spring), *MonthDay::fromText(autumn));
    QTEST(days.has_value(), "made");
}

// `2026-1` is the one delivered by 15 June 2026, `2026-2` by 15 December 2026.
void HalfYearTest::aDayIsReportedByTheNextDeliveryDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("half");
    QTest::newRow("New Year's Day") << QDate(2026, 1, 1) << u"2026-1"_s;
    QTest::newRow("the spring delivery day itself") << QDate(2026, 6, 15) << u"2026-1"_s;
    QTest::newRow("the day after it") << QDate(2026, 6, 16) << u"2026-2"_s;
    QTest::newRow("the autumn delivery day itself") << QDate(2026, 12, 15) << u"2026-2"_s;
    QTest::newRow("the day after it") << QDate(2026, 12, 16) << u"2027-1"_s;
    QTest::newRow("New Year's Eve") << QDate(2026, 12, 31) << u"2027-1"_s;
}

void HalfYearTest::aDayIsReportedByTheNextDeliveryDay()
{
    QFETCH(QDate, day);
    QTEST(HalfYear::containing(day, holmestrand()).text(), "half");
}

void HalfYearTest::itIsNamedAfterItsDeliveryDaysYear_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QDate>("delivery");
    QTest::newRow("spring") << u"2026-1"_s << u"2025-2"_s << QDate(2026, 6, 15);
    QTest::newRow("autumn") << u"2026-2"_s << u"2026-1"_s << QDate(2026, 12, 15);
}

void HalfYearTest::itIsNamedAfterItsDeliveryDaysYear()
{
    QFETCH(QString, name);
    const auto half = HalfYear::fromText(name);
    QVERIFY(half.has_value());
    QCOMPARE(half->text(), name);
    QTEST(half->previous().text(), "before");
    QTEST(half->deliveryDay(holmestrand()), "delivery");
}

void HalfYearTest::anythingElseIsNotAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("half 0") << u"2026-0"_s;
    QTest::newRow("half 3") << u"2026-3"_s;
    QTest::newRow("no half") << u"2026"_s;
    QTest::newRow("two figures") << u"2026-01"_s;
    QTest::newRow("a school year") << u"2026/27"_s;
    QTest::newRow("a line break after") << u"2026-1\n"_s;
}

void HalfYearTest::anythingElseIsNotAName()
{
    QFETCH(QString, name);
    QVERIFY(!HalfYear::fromText(name).has_value());
}

void HalfYearTest::itRunsFromTheDayAfterThePreviousDeliveryDay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("days");
    QTest::newRow("spring, from the year before") << u"2026-1"_s << u"2025-12-16..2026-06-15"_s;
    QTest::newRow("autumn") << u"2026-2"_s << u"2026-06-16..2026-12-15"_s;
}

void HalfYearTest::itRunsFromTheDayAfterThePreviousDeliveryDay()
{
    QFETCH(QString, name);
    const auto span = HalfYear::fromText(name)->span(holmestrand());
    QVERIFY(span);
    QTEST(test::text(*span), "days");
}

void HalfYearTest::theHalfYearsOfADecadeHaveNoGapAndNoOverlap()
{
    for (QDate day(2020, 1, 1); day.year() < 2030; day = day.addDays(1)) {
        const auto span = HalfYear::containing(day, holmestrand()).span(holmestrand());
        QVERIFY2(span && span->contains(day), qPrintable(day.toString(Qt::ISODate)));
    }
}

void HalfYearTest::deliveryDaysOnALeapDayMoveToThe28th()
{
    const auto days = DeliveryDays::make(*MonthDay::make(2, 29), *MonthDay::make(12, 15));
    QVERIFY(days.has_value());
    QCOMPARE(HalfYear(2027, HalfYear::Half::Spring).deliveryDay(*days), QDate(2027, 2, 28));
    QCOMPARE(HalfYear(2028, HalfYear::Half::Spring).deliveryDay(*days), QDate(2028, 2, 29));
    QCOMPARE(HalfYear::containing(QDate(2027, 2, 28), *days).text(), u"2027-1"_s);
    QCOMPARE(HalfYear::containing(QDate(2028, 2, 29), *days).text(), u"2028-1"_s);
    QCOMPARE(HalfYear::containing(QDate(2028, 3, 1), *days).text(), u"2028-2"_s);
}

void HalfYearTest::theFirstHalfYearReachesOutsideTheCalendar()
{
    const auto span = HalfYear(1900, HalfYear::Half::Spring).span(holmestrand());
    QVERIFY(!span);
    QCOMPARE(span.error(), (Error{ErrorCode::OutsideCalendar,
                                  {u"1899-12-16"_s, u"1900-01-01"_s, u"2200-12-31"_s}}));
}

void HalfYearTest::springComesBeforeAutumnAndOneYearBeforeTheNext()
{
    const HalfYear spring(2026, HalfYear::Half::Spring);
    const HalfYear autumn(2026, HalfYear::Half::Autumn);
    QVERIFY(spring < autumn);
    QVERIFY(autumn < HalfYear(2027, HalfYear::Half::Spring));
    QCOMPARE(autumn.previous(), spring);
}

QTEST_GUILESS_MAIN(HalfYearTest)
#include "halfyeartest.moc"
