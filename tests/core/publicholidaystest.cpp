// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/publicholidays.h"

#include "tests/core/calendartexts.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "2027-01-01 Første nyttårsdag": in bokmål.
QStringList listed(const QList<PublicHoliday> &holidays)
{
    QStringList lines;
    for (const PublicHoliday &holiday : holidays)
        lines.append(holiday.day.toString(Qt::ISODate) + u' ' + holiday.name.nb);
    return lines;
}

/// A law table of one line.
QByteArray tableOf(const QByteArray &line)
{
    return R"({"format":"tvers-public-holidays","formatVersion":1,"read":"2026-11-21","days":[)" +
           line + "]}";
}

} // namespace

class PublicHolidaysTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void easterFallsWhereTheTablesHaveIt_data();
    void easterFallsWhereTheTablesHaveIt();
    void easterIsASundayFrom22MarchTo25April();
    void aYearHasItsTwelveHolidaysByDate_data();
    void aYearHasItsTwelveHolidaysByDate();
    void bothNamesHoldOnADayWithTwo_data();
    void bothNamesHoldOnADayWithTwo();
    void ordinaryDaysAreNone_data();
    void ordinaryDaysAreNone();
    void theTwoDaysInMayHoldFrom1947_data();
    void theTwoDaysInMayHoldFrom1947();
    void yearsOutsideTheCalendarAreRefused_data();
    void yearsOutsideTheCalendarAreRefused();
    void everyHolidayOfAYearIsFoundOnItsDay();
    void aTableIsReadStrictly_data();
    void aTableIsReadStrictly();
    void aLineHoldsFromItsFirstToItsLastYear();
    void aLeapDayInTheTableFallsOnThe28th();
};

// As the published tables of Easter have it, the earliest and the latest among
// them, and the years in which Gauss's first rule is a week late.
void PublicHolidaysTest::easterFallsWhereTheTablesHaveIt_data()
{
    QTest::addColumn<QDate>("easter");
    QTest::newRow("1900, first of the calendar") << QDate(1900, 4, 15);
    QTest::newRow("1913, 23 March") << QDate(1913, 3, 23);
    QTest::newRow("1943, the latest there is") << QDate(1943, 4, 25);
    QTest::newRow("1954, where Gauss's first rule fails") << QDate(1954, 4, 18);
    QTest::newRow("1981, where it fails again") << QDate(1981, 4, 19);
    QTest::newRow("2000") << QDate(2000, 4, 23);
    QTest::newRow("2008, 23 March") << QDate(2008, 3, 23);
    QTest::newRow("2024, 31 March") << QDate(2024, 3, 31);
    QTest::newRow("2026") << QDate(2026, 4, 5);
    QTest::newRow("2027") << QDate(2027, 3, 28);
    QTest::newRow("2038, the latest there is") << QDate(2038, 4, 25);
    QTest::newRow("2049, where it fails again") << QDate(2049, 4, 18);
    QTest::newRow("2076, and again") << QDate(2076, 4, 19);
    QTest::newRow("1818, the earliest there is") << QDate(1818, 3, 22);
}

void PublicHolidaysTest::easterFallsWhereTheTablesHaveIt()
{
    QFETCH(QDate, easter);
    QCOMPARE(easterSunday(easter.year()), easter);
}

void PublicHolidaysTest::easterIsASundayFrom22MarchTo25April()
{
    for (int year = 1583; year <= 2200; ++year) {
        const QDate easter = easterSunday(year);
        QVERIFY2(easter.dayOfWeek() == Qt::Sunday && easter >= QDate(year, 3, 22) &&
                     easter <= QDate(year, 4, 25),
                 qPrintable(easter.toString(Qt::ISODate)));
    }
}

// By hand: Easter from the row above, the others counted on month sheets.
void PublicHolidaysTest::aYearHasItsTwelveHolidaysByDate_data()
{
    QTest::addColumn<QStringList>("days");
    QTest::newRow("2027: Whit Monday is 17 May")
        << QStringList{u"2027-01-01 Første nyttårsdag"_s,
                       u"2027-03-25 Skjærtorsdag"_s,
                       u"2027-03-26 Langfredag"_s,
                       u"2027-03-28 Første påskedag"_s,
                       u"2027-03-29 Andre påskedag"_s,
                       u"2027-05-01 Arbeidernes dag"_s,
                       u"2027-05-06 Kristi himmelfartsdag"_s,
                       u"2027-05-16 Første pinsedag"_s,
                       u"2027-05-17 Grunnlovsdagen"_s,
                       u"2027-05-17 Andre pinsedag"_s,
                       u"2027-12-25 Første juledag"_s,
                       u"2027-12-26 Andre juledag"_s};
    QTest::newRow("2008: Ascension Day is 1 May")
        << QStringList{u"2008-01-01 Første nyttårsdag"_s,
                       u"2008-03-20 Skjærtorsdag"_s,
                       u"2008-03-21 Langfredag"_s,
                       u"2008-03-23 Første påskedag"_s,
                       u"2008-03-24 Andre påskedag"_s,
                       u"2008-05-01 Arbeidernes dag"_s,
                       u"2008-05-01 Kristi himmelfartsdag"_s,
                       u"2008-05-11 Første pinsedag"_s,
                       u"2008-05-12 Andre pinsedag"_s,
                       u"2008-05-17 Grunnlovsdagen"_s,
                       u"2008-12-25 Første juledag"_s,
                       u"2008-12-26 Andre juledag"_s};
    QTest::newRow("2038: Easter so late that Whitsun is in June")
        << QStringList{u"2038-01-01 Første nyttårsdag"_s, u"2038-04-22 Skjærtorsdag"_s,
                       u"2038-04-23 Langfredag"_s,        u"2038-04-25 Første påskedag"_s,
                       u"2038-04-26 Andre påskedag"_s,    u"2038-05-01 Arbeidernes dag"_s,
                       u"2038-05-17 Grunnlovsdagen"_s,    u"2038-06-03 Kristi himmelfartsdag"_s,
                       u"2038-06-13 Første pinsedag"_s,   u"2038-06-14 Andre pinsedag"_s,
                       u"2038-12-25 Første juledag"_s,    u"2038-12-26 Andre juledag"_s};
}

void PublicHolidaysTest::aYearHasItsTwelveHolidaysByDate()
{
    QFETCH(QStringList, days);
    const auto found = PublicHolidays::builtIn().in(days.first().first(4).toInt());
    QVERIFY(found);
    QCOMPARE(listed(*found), days);
}

void PublicHolidaysTest::bothNamesHoldOnADayWithTwo_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("nynorsk");
    QTest::newRow("17 May 2027") << QDate(2027, 5, 17) << u"Grunnlovsdagen, Andre pinsedag"_s;
    QTest::newRow("1 May 2008") << QDate(2008, 5, 1) << u"Arbeidardagen, Kristi himmelfartsdag"_s;
    QTest::newRow("17 May 2012") << QDate(2012, 5, 17)
                                 << u"Grunnlovsdagen, Kristi himmelfartsdag"_s;
}

void PublicHolidaysTest::bothNamesHoldOnADayWithTwo()
{
    QFETCH(QDate, day);
    QStringList names;
    for (const PublicHoliday &holiday : PublicHolidays::builtIn().on(day))
        names.append(holiday.name.nn);
    QTEST(names.join(u", "_s), "nynorsk");
}

void PublicHolidaysTest::ordinaryDaysAreNone_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("Palm Sunday") << QDate(2027, 3, 21);
    QTest::newRow("Easter Saturday") << QDate(2027, 3, 27);
    QTest::newRow("an ordinary Sunday") << QDate(2027, 6, 13);
    QTest::newRow("Christmas Eve") << QDate(2026, 12, 24);
    QTest::newRow("New Year's Eve") << QDate(2026, 12, 31);
    QTest::newRow("the Saturday before Whit Sunday") << QDate(2027, 5, 15);
}

void PublicHolidaysTest::ordinaryDaysAreNone()
{
    QFETCH(QDate, day);
    QCOMPARE(listed(PublicHolidays::builtIn().on(day)), QStringList());
}

void PublicHolidaysTest::theTwoDaysInMayHoldFrom1947_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("names");
    QTest::newRow("1 May 1946") << QDate(1946, 5, 1) << 0;
    QTest::newRow("17 May 1946") << QDate(1946, 5, 17) << 0;
    QTest::newRow("1 May 1947") << QDate(1947, 5, 1) << 1;
    QTest::newRow("17 May 1947") << QDate(1947, 5, 17) << 1;
    QTest::newRow("17 May 1900") << QDate(1900, 5, 17) << 0;
    QTest::newRow("17 May 2200") << QDate(2200, 5, 17) << 1;
}

void PublicHolidaysTest::theTwoDaysInMayHoldFrom1947()
{
    QFETCH(QDate, day);
    QTEST(int(PublicHolidays::builtIn().on(day).size()), "names");
}

void PublicHolidaysTest::yearsOutsideTheCalendarAreRefused_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("computed");
    QTest::newRow("1899") << 1899 << false;
    QTest::newRow("1900") << 1900 << true;
    QTest::newRow("2200") << 2200 << true;
    QTest::newRow("2201") << 2201 << false;
    QTest::newRow("0") << 0 << false;
}

void PublicHolidaysTest::yearsOutsideTheCalendarAreRefused()
{
    QFETCH(int, year);
    QFETCH(bool, computed);
    const auto found = PublicHolidays::builtIn().in(year);
    QCOMPARE(bool(found), computed);
    if (!found)
        QCOMPARE(found.error(), (Error{ErrorCode::OutsideCalendar,
                                       {QString::number(year), u"1900-01-01"_s, u"2200-12-31"_s}}));
}

void PublicHolidaysTest::everyHolidayOfAYearIsFoundOnItsDay()
{
    const auto holidays = PublicHolidays::builtIn();
    const auto found = holidays.in(2027);
    QVERIFY(found);
    int onDays = 0;
    for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(1))
        onDays += int(holidays.on(day).size());
    QCOMPARE(onDays, int(found->size()));
    for (const PublicHoliday &holiday : *found)
        QVERIFY2(holidays.on(holiday.day).contains(holiday), qPrintable(holiday.name.nb));
}

void PublicHolidaysTest::aTableIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("facts");
    const QString file = u"law.json"_s;
    QTest::newRow("a day that no month has")
        << QByteArray(R"({"when":{"month":2,"day":30},"name":{"nb":"X"},"law":"Y"})")
        << QStringList{file, u"$.days[0].when.day"_s, u"30"_s, u"month_day"_s, u"1"_s};
    QTest::newRow("both Easter and a month")
        << QByteArray(R"({"when":{"easter":1,"month":2},"name":{"nb":"X"},"law":"Y"})")
        << QStringList{file, u"$.days[0].when.month"_s, u"2"_s, u"none_of:easter"_s, u"1"_s};
    QTest::newRow("no statute") << QByteArray(R"({"when":{"easter":1},"name":{"nb":"X"}})")
                                << QStringList{file, u"$.days[0].law"_s, QString(), u"text"_s,
                                               u"1"_s};
    QTest::newRow("ends before it begins")
        << QByteArray(R"({"when":{"easter":1},"name":{"nb":"X"},"law":"Y",)"
                      R"("fromYear":1947,"toYear":1946})")
        << QStringList{file, u"$.days[0].toYear"_s, u"1946"_s, u"integer:1947:2200"_s, u"1"_s};
    QTest::newRow("too far from Easter")
        << QByteArray(R"({"when":{"easter":61},"name":{"nb":"X"},"law":"Y"})")
        << QStringList{file, u"$.days[0].when.easter"_s, u"61"_s, u"integer:-60:60"_s, u"1"_s};
}

void PublicHolidaysTest::aTableIsReadStrictly()
{
    QFETCH(QByteArray, line);
    const auto read = PublicHolidays::read(tableOf(line), u"law.json"_s);
    QVERIFY(!read);
    QTEST(read.error().facts, "facts");
}

void PublicHolidaysTest::aLineHoldsFromItsFirstToItsLastYear()
{
    const auto read =
        PublicHolidays::read(tableOf(R"({"when":{"easter":26},"name":{"nb":"Bededag"},"law":"Y",)"
                                     R"("fromYear":2020,"toYear":2023})"),
                             u"law.json"_s);
    QVERIFY(read);
    QVERIFY(read->in(2019)->isEmpty());
    QCOMPARE(listed(*read->in(2020)), QStringList(u"2020-05-08 Bededag"_s)); // Easter 12 April
    QCOMPARE(listed(*read->in(2023)), QStringList(u"2023-05-05 Bededag"_s)); // Easter 9 April
    QVERIFY(read->in(2024)->isEmpty());
}

void PublicHolidaysTest::aLeapDayInTheTableFallsOnThe28th()
{
    const auto read = PublicHolidays::read(
        tableOf(R"({"when":{"month":2,"day":29},"name":{"nb":"Skuddag"},"law":"Y"})"),
        u"law.json"_s);
    QVERIFY(read);
    QCOMPARE(listed(*read->in(2028)), QStringList(u"2028-02-29 Skuddag"_s));
    QCOMPARE(listed(*read->in(2027)), QStringList(u"2027-02-28 Skuddag"_s));
}

QTEST_GUILESS_MAIN(PublicHolidaysTest)
#include "publicholidaystest.moc"
