// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/schoolcalendar.h"

#include "core/storedwords.h"
#include "tests/core/calendartexts.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::span;

namespace {

CalendarDays line(const DateSpan &days, const char *name, const QList<Sector> &sectors = {},
                  const char *unit = "")
{
    return {days, {QString::fromUtf8(name)}, sectors, QString::fromUtf8(unit)};
}

SchoolCalendar calendar(const SchoolCalendar::Entries &entries)
{
    return {PublicHolidays::builtIn(), entries};
}

/// Holmestrand's 2026/27 with a closing day of everybody's and one of Ekeberg's.
SchoolCalendar holmestrand()
{
    SchoolCalendar::Entries entries;
    entries.terms = {line(span("2026-08-17", "2027-06-18"), "")};
    entries.schoolHolidays = {
        line(span("2026-10-05", "2026-10-09"), "Høstferie", {Sector::School, Sector::Sfo}),
        line(span("2027-03-22", "2027-03-29"), "Påskeferie")};
    entries.closingDays = {line(span("2026-11-13", "2026-11-13"), "Planleggingsdag"),
                           line(span("2027-01-04", "2027-01-04"), "Planleggingsdag",
                                {Sector::Kindergarten}, "Ekeberg")};
    return calendar(entries);
}

/// "school_holiday Påskeferie; public_holiday Skjærtorsdag".
QString listed(const QList<DayFinding> &findings)
{
    QStringList parts;
    for (const DayFinding &finding : findings) {
        QString part = stored(finding.kind);
        if (!finding.name.isEmpty())
            part += u' ' + finding.name.nb;
        if (!finding.unit.isEmpty())
            part += u" ("_s + finding.unit + u')';
        parts.append(part);
    }
    return parts.join(u"; "_s);
}

} // namespace

class SchoolCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everythingWrongWithADayIsSaidInOneOrder_data();
    void everythingWrongWithADayIsSaidInOneOrder();
    void aHolidayHoldsForItsSectors_data();
    void aHolidayHoldsForItsSectors();
    void aUnitsOwnDayIsItsOwn_data();
    void aUnitsOwnDayIsItsOwn();
    void twoLinesOnOneDayAreTwoFindings();
    void withoutTermsNothingIsOutside();
    void anyOfTheTermsWillDo_data();
    void anyOfTheTermsWillDo();
    void theNearestTermCounts_data();
    void theNearestTermCounts();
    void termsOfOthersSayNothing();
    void schoolHolidaysAreWorkingDays_data();
    void schoolHolidaysAreWorkingDays();
    void holidaysAddUpAndTermsAreReplaced();
    void layingOnNoTermsKeepsThoseThere();
    void findingsAndSectorsHaveTheirStoredWords();
};

// By hand: Easter week 2027 is 22–29 March, Maundy Thursday the 25th.
void SchoolCalendarTest::everythingWrongWithADayIsSaidInOneOrder_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("findings");
    QTest::newRow("an ordinary day") << QDate(2026, 9, 1) << QString();
    QTest::newRow("the day before the term") << QDate(2026, 8, 16) << u"outside_term"_s;
    QTest::newRow("the first day of the term") << QDate(2026, 8, 17) << QString();
    QTest::newRow("the last day of the term") << QDate(2027, 6, 18) << QString();
    QTest::newRow("the day after the term") << QDate(2027, 6, 19) << u"outside_term"_s;
    QTest::newRow("the day before the holiday") << QDate(2026, 10, 4) << QString();
    QTest::newRow("its first day") << QDate(2026, 10, 5) << u"school_holiday Høstferie"_s;
    QTest::newRow("its last day") << QDate(2026, 10, 9) << u"school_holiday Høstferie"_s;
    QTest::newRow("the day after the holiday") << QDate(2026, 10, 10) << QString();
    QTest::newRow("everybody's closing day")
        << QDate(2026, 11, 13) << u"closing_day Planleggingsdag"_s;
    QTest::newRow("a public holiday in a school holiday")
        << QDate(2027, 3, 25) << u"public_holiday Skjærtorsdag; school_holiday Påskeferie"_s;
    QTest::newRow("two public holidays on one day")
        << QDate(2027, 5, 17) << u"public_holiday Grunnlovsdagen; public_holiday Andre pinsedag"_s;
    QTest::newRow("a public holiday outside the term, before it ends the list")
        << QDate(2026, 5, 1) << u"public_holiday Arbeidernes dag; outside_term"_s;
    QTest::newRow("a Sunday is no finding") << QDate(2026, 9, 6) << QString();
}

void SchoolCalendarTest::everythingWrongWithADayIsSaidInOneOrder()
{
    QFETCH(QDate, day);
    QTEST(listed(holmestrand().findingsOn(day, {})), "findings");
}

void SchoolCalendarTest::aHolidayHoldsForItsSectors_data()
{
    QTest::addColumn<QList<Sector>>("sectors");
    QTest::addColumn<bool>("holds");
    QTest::newRow("all sectors asked for") << QList<Sector>{} << true;
    QTest::newRow("the first of its own") << QList<Sector>{Sector::School} << true;
    QTest::newRow("the last of its own") << QList<Sector>{Sector::Sfo} << true;
    QTest::newRow("one of its own and another")
        << QList<Sector>{Sector::Kindergarten, Sector::School} << true;
    QTest::newRow("none of its own") << QList<Sector>{Sector::Kindergarten} << false;
    QTest::newRow("two others") << QList<Sector>{Sector::External, Sector::Transition} << false;
}

void SchoolCalendarTest::aHolidayHoldsForItsSectors()
{
    QFETCH(QList<Sector>, sectors);
    QTEST(!holmestrand().findingsOn({2026, 10, 7}, {sectors, {}}).isEmpty(), "holds");
}

void SchoolCalendarTest::aUnitsOwnDayIsItsOwn_data()
{
    QTest::addColumn<QList<Sector>>("sectors");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("closed");
    const QList<Sector> kindergarten{Sector::Kindergarten};
    QTest::newRow("the unit itself") << kindergarten << u"Ekeberg"_s << true;
    QTest::newRow("another unit") << kindergarten << u"Kleivbrottet"_s << false;
    QTest::newRow("nobody in particular: every unit's days count")
        << kindergarten << QString() << true;
    QTest::newRow("the unit's name in another sector")
        << QList<Sector>{Sector::School} << u"Ekeberg"_s << false;
    QTest::newRow("names are compared exactly") << kindergarten << u"ekeberg"_s << false;
}

void SchoolCalendarTest::aUnitsOwnDayIsItsOwn()
{
    QFETCH(QList<Sector>, sectors);
    QFETCH(QString, unit);
    QFETCH(bool, closed);
    const QDate day(2027, 1, 4);
    QCOMPARE(listed(holmestrand().findingsOn(day, {sectors, unit})),
             closed ? u"closing_day Planleggingsdag (Ekeberg)"_s : QString());
    QCOMPARE(holmestrand().isWorkingDay(day, {sectors, unit}), !closed);
}

void SchoolCalendarTest::twoLinesOnOneDayAreTwoFindings()
{
    SchoolCalendar::Entries entries;
    entries.schoolHolidays = {line(span("2026-12-21", "2027-01-01"), "Juleferie"),
                              line(span("2026-12-23", "2027-01-03"), "Stengt i jula")};
    entries.closingDays = {line(span("2026-12-22", "2026-12-23"), "Stengt")};
    QCOMPARE(listed(calendar(entries).findingsOn({2026, 12, 23}, {})),
             u"school_holiday Juleferie; school_holiday Stengt i jula; closing_day Stengt"_s);
}

void SchoolCalendarTest::withoutTermsNothingIsOutside()
{
    QCOMPARE(listed(calendar({}).findingsOn({2026, 7, 15}, {})), QString());
    QCOMPARE(listed(calendar({}).findingsOn({1900, 1, 2}, {})), QString());
}

void SchoolCalendarTest::anyOfTheTermsWillDo_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("outside");
    QTest::newRow("in the first") << QDate(2026, 12, 18) << false;
    QTest::newRow("between them") << QDate(2026, 12, 28) << true;
    QTest::newRow("in the second") << QDate(2027, 1, 4) << false;
}

void SchoolCalendarTest::anyOfTheTermsWillDo()
{
    SchoolCalendar::Entries entries;
    entries.terms = {line(span("2026-08-17", "2026-12-18"), ""),
                     line(span("2027-01-04", "2027-06-18"), "")};
    QFETCH(QDate, day);
    QTEST(!calendar(entries).findingsOn(day, {}).isEmpty(), "outside");
}

// The unit's term counts before its sector's, and this before everybody's.
void SchoolCalendarTest::theNearestTermCounts_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("sector");
    QTest::addColumn<bool>("outside");
    const int school = int(Sector::School);
    const int sfo = int(Sector::Sfo);
    QTest::newRow("everybody's: inside") << QDate(2026, 8, 3) << u"Botne"_s << sfo << false;
    QTest::newRow("no unit asked: one unit's term says nothing")
        << QDate(2026, 8, 17) << QString() << school << false;
    QTest::newRow("the sector's: outside") << QDate(2026, 8, 3) << u"Botne"_s << school << true;
    QTest::newRow("the sector's: inside") << QDate(2026, 8, 17) << u"Botne"_s << school << false;
    QTest::newRow("the unit's: outside") << QDate(2026, 8, 17) << u"Ekeberg"_s << school << true;
    QTest::newRow("the unit's: inside") << QDate(2026, 8, 18) << u"Ekeberg"_s << school << false;
    QTest::newRow("the unit's although the others' have ended")
        << QDate(2027, 6, 30) << u"Ekeberg"_s << school << false;
}

void SchoolCalendarTest::theNearestTermCounts()
{
    SchoolCalendar::Entries entries;
    entries.terms = {line(span("2026-08-18", "2027-06-30"), "", {}, "Ekeberg"),
                     line(span("2026-08-01", "2027-06-18"), ""),
                     line(span("2026-08-17", "2027-06-18"), "", {Sector::School})};
    QFETCH(QDate, day);
    QFETCH(QString, unit);
    QFETCH(int, sector);
    QTEST(!calendar(entries).findingsOn(day, {{Sector(sector)}, unit}).isEmpty(), "outside");
}

void SchoolCalendarTest::termsOfOthersSayNothing()
{
    SchoolCalendar::Entries entries;
    entries.terms = {line(span("2026-08-17", "2027-06-18"), "", {Sector::School})};
    const QDate july(2027, 7, 15);
    QCOMPARE(listed(calendar(entries).findingsOn(july, {{Sector::School}, {}})), u"outside_term"_s);
    QCOMPARE(listed(calendar(entries).findingsOn(july, {{Sector::Kindergarten}, {}})), QString());
}

void SchoolCalendarTest::schoolHolidaysAreWorkingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("works");
    QTest::newRow("a Monday") << QDate(2026, 9, 7) << true;
    QTest::newRow("a Friday") << QDate(2026, 9, 11) << true;
    QTest::newRow("a Saturday") << QDate(2026, 9, 12) << false;
    QTest::newRow("a Sunday") << QDate(2026, 9, 13) << false;
    QTest::newRow("in the autumn holiday") << QDate(2026, 10, 7) << true;
    QTest::newRow("outside the term") << QDate(2026, 8, 3) << true;
    QTest::newRow("a closing day") << QDate(2026, 11, 13) << false;
    QTest::newRow("Wednesday before Easter") << QDate(2027, 3, 24) << true;
    QTest::newRow("Maundy Thursday") << QDate(2027, 3, 25) << false;
    QTest::newRow("Easter Monday") << QDate(2027, 3, 29) << false;
    QTest::newRow("Christmas Eve, a Thursday") << QDate(2026, 12, 24) << true;
}

void SchoolCalendarTest::schoolHolidaysAreWorkingDays()
{
    QFETCH(QDate, day);
    QTEST(holmestrand().isWorkingDay(day, {}), "works");
}

void SchoolCalendarTest::holidaysAddUpAndTermsAreReplaced()
{
    SchoolCalendar::Entries more;
    more.terms = {line(span("2026-08-20", "2027-06-18"), "")};
    more.schoolHolidays = {line(span("2027-02-22", "2027-02-26"), "Vinterferie")};
    more.closingDays = {line(span("2026-11-16", "2026-11-16"), "Stengt")};
    const SchoolCalendar both = holmestrand().with(more);
    QCOMPARE(both.entries().terms, more.terms);
    QCOMPARE(listed(both.findingsOn({2026, 8, 17}, {})), u"outside_term"_s);
    QCOMPARE(listed(both.findingsOn({2026, 10, 7}, {})), u"school_holiday Høstferie"_s);
    QCOMPARE(listed(both.findingsOn({2027, 2, 24}, {})), u"school_holiday Vinterferie"_s);
    QCOMPARE(listed(both.findingsOn({2026, 11, 13}, {})), u"closing_day Planleggingsdag"_s);
    QCOMPARE(listed(both.findingsOn({2026, 11, 16}, {})), u"closing_day Stengt"_s);
}

void SchoolCalendarTest::layingOnNoTermsKeepsThoseThere()
{
    const SchoolCalendar same = holmestrand().with({});
    QCOMPARE(same.entries(), holmestrand().entries());
}

void SchoolCalendarTest::findingsAndSectorsHaveTheirStoredWords()
{
    QCOMPARE(storedWords<DayFinding::Kind>(), (QStringList{u"public_holiday"_s, u"school_holiday"_s,
                                                           u"closing_day"_s, u"outside_term"_s}));
    QCOMPARE(storedWords<Sector>(),
             (QStringList{u"kindergarten"_s, u"school"_s, u"sfo"_s, u"transition"_s,
                          u"cross_sector"_s, u"external"_s}));
}

QTEST_GUILESS_MAIN(SchoolCalendarTest)
#include "schoolcalendartest.moc"
