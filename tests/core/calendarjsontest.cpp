// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarjson.h"

#include "tests/core/calendartexts.h"
#include "tests/core/jsonreading.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::calendarFrom;
using test::span;

namespace {

/// The example of the command line's document.
const char *const example =
    R"({"term":[{"from":"2026-08-17","to":"2027-06-18"}],)"
    R"("school_holiday":[{"from":"2026-10-05","to":"2026-10-09","name":"Høstferie"}],)"
    R"("closing_day":[{"date":"2026-11-13","name":"Planleggingsdag","unit":"Ekeberg"}]})";

SchoolCalendar::Entries exampleEntries()
{
    SchoolCalendar::Entries entries;
    entries.terms = {{span("2026-08-17", "2027-06-18")}};
    entries.schoolHolidays = {
        {span("2026-10-05", "2026-10-09"), {u"Høstferie"_s, u"Haustferie"_s, u"Autumn holiday"_s}}};
    entries.closingDays = {{span("2026-11-13", "2026-11-13"),
                            {u"Planleggingsdag"_s, u"Planleggingsdag"_s, u"Planning day"_s},
                            {},
                            u"Ekeberg"_s}};
    return entries;
}

const auto wrong = ErrorCode::FieldWrong;
const auto missing = ErrorCode::FieldMissing;
const auto unknown = ErrorCode::FieldUnknown;

void columns()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("facts");
}

/// A mistake, its code, and of its facts those between the file and the line.
void row(const char *name, const char *json, ErrorCode code, const QStringList &facts)
{
    QTest::newRow(name) << QByteArray(json) << code
                        << (QStringList{u"C.json"_s} + facts + QStringList{u"1"_s});
}

} // namespace

class CalendarJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theDocumentsExampleIsRead();
    void everyKeyMayBeMissing_data();
    void everyKeyMayBeMissing();
    void aDateIsADayFromItselfToItself();
    void sectorsAndUnitsSayWhomALineHoldsFor();
    void aTermMayHaveAName();
    void whatIsWrittenReadsEqual();
    void aMistakeInTheDaysIsRefusedWithItsPlace_data();
    void aMistakeInTheDaysIsRefusedWithItsPlace() { check(); }
    void aMistakeBesideTheDaysIsRefusedWithItsPlace_data();
    void aMistakeBesideTheDaysIsRefusedWithItsPlace() { check(); }
    void theLineOfTheMistakeIsSaid();
    void aFileIsRead();

private:
    void check();
};

void CalendarJsonTest::theDocumentsExampleIsRead()
{
    const auto read = calendarFrom(example);
    QVERIFY(read);
    QCOMPARE(*read, exampleEntries());
}

void CalendarJsonTest::everyKeyMayBeMissing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("terms");
    QTest::addColumn<qsizetype>("holidays");
    QTest::addColumn<qsizetype>("closings");
    const qsizetype one = 1;
    QTest::newRow("all") << QByteArray("{}") << 0 * one << 0 * one << 0 * one;
    QTest::newRow("empty lists are as good")
        << QByteArray(R"({"term":[],"school_holiday":[],"closing_day":[]})") << 0 * one << 0 * one
        << 0 * one;
    QTest::newRow("all but terms")
        << QByteArray(R"({"term":[{"from":"2026-08-17","to":"2027-06-18"}]})") << one << 0 * one
        << 0 * one;
    QTest::newRow("all but holidays")
        << QByteArray(R"({"school_holiday":[{"date":"2026-10-05","name":"Fri"}]})") << 0 * one
        << one << 0 * one;
    QTest::newRow("all but closing days")
        << QByteArray(R"({"closing_day":[{"date":"2026-10-05","name":"Stengt"}]})") << 0 * one
        << 0 * one << one;
}

void CalendarJsonTest::everyKeyMayBeMissing()
{
    QFETCH(QByteArray, json);
    const auto read = calendarFrom(json);
    QVERIFY(read);
    QTEST(read->terms.size(), "terms");
    QTEST(read->schoolHolidays.size(), "holidays");
    QTEST(read->closingDays.size(), "closings");
}

void CalendarJsonTest::aDateIsADayFromItselfToItself()
{
    const auto date = calendarFrom(R"({"closing_day":[{"date":"2026-11-13","name":"Stengt"}]})");
    const auto ends = calendarFrom(
        R"({"closing_day":[{"from":"2026-11-13","to":"2026-11-13","name":"Stengt"}]})");
    QVERIFY(date);
    QVERIFY(ends);
    QCOMPARE(*date, *ends);
    QCOMPARE(test::text(date->closingDays.first().days), u"2026-11-13..2026-11-13"_s);
}

void CalendarJsonTest::sectorsAndUnitsSayWhomALineHoldsFor()
{
    const auto read = calendarFrom(R"({"school_holiday":[{"from":"2026-10-05","to":"2026-10-09",)"
                                   R"("name":"Høstferie","sectors":["school","sfo"],)"
                                   R"("unit":"Botne skole"}]})");
    QVERIFY(read);
    const CalendarDays &line = read->schoolHolidays.first();
    QCOMPARE(line.sectors, (QList<Sector>{Sector::School, Sector::Sfo}));
    QCOMPARE(line.unit, u"Botne skole"_s);
    QCOMPARE(line.name.nb, u"Høstferie"_s);
}

void CalendarJsonTest::aTermMayHaveAName()
{
    const auto read =
        calendarFrom(R"({"term":[{"from":"2026-08-17","to":"2026-12-18","name":"Høst"}]})");
    QVERIFY(read);
    QCOMPARE(read->terms.first().name.nb, u"Høst"_s);
}

void CalendarJsonTest::whatIsWrittenReadsEqual()
{
    SchoolCalendar::Entries entries = exampleEntries();
    entries.terms.append({span("1900-01-01", "2200-12-31"), {u"Alltid"_s}, {Sector::External}});
    entries.schoolHolidays.append({span("2026-12-21", "2027-01-01"),
                                   {u"Juleferie ‹æøå› \"så\" \\ 😀"_s},
                                   {Sector::Kindergarten, Sector::CrossSector, Sector::Transition},
                                   u"Ekeberg"_s});
    const auto read = calendarFrom(test::bytes(toJson(entries)));
    QVERIFY(read);
    QCOMPARE(*read, entries);
    const auto none = calendarFrom(test::bytes(toJson(SchoolCalendar::Entries())));
    QVERIFY(none);
    QCOMPARE(*none, SchoolCalendar::Entries());
}

void CalendarJsonTest::aMistakeInTheDaysIsRefusedWithItsPlace_data()
{
    columns();
    row("a list", "[]", wrong, {u"$"_s, u"[]"_s, u"object"_s});
    row("another key", R"({"holiday":[]})", unknown,
        {u"$.holiday"_s, u"[]"_s, u"none_of:term, school_holiday, closing_day"_s});
    row("an object for a list", R"({"term":{}})", wrong, {u"$.term"_s, u"{}"_s, u"list"_s});
    row("a text for a line", R"({"term":["2026-08-17"]})", wrong,
        {u"$.term[0]"_s, u"\"2026-08-17\""_s, u"object"_s});
    row("no days", R"({"term":[{}]})", missing, {u"$.term[0].from"_s, QString(), u"day"_s});
    row("no end", R"({"term":[{"from":"2026-08-17"}]})", missing,
        {u"$.term[0].to"_s, QString(), u"day"_s});
    row("a day of no month", R"({"term":[{"from":"2026-08-17","to":"2027-06-31"}]})", wrong,
        {u"$.term[0].to"_s, u"\"2027-06-31\""_s, u"day"_s});
    row("ends before it begins", R"({"term":[{"from":"2026-08-17","to":"2026-08-16"}]})", wrong,
        {u"$.term[0].to"_s, u"\"2026-08-16\""_s, u"not_before:2026-08-17"_s});
    row("outside the calendar", R"({"term":[{"from":"1899-12-31","to":"2026-08-16"}]})", wrong,
        {u"$.term[0].from"_s, u"\"1899-12-31\""_s, u"day"_s});
}

void CalendarJsonTest::aMistakeBesideTheDaysIsRefusedWithItsPlace_data()
{
    columns();
    row("a date and an end",
        R"({"closing_day":[{"date":"2026-11-13","to":"2026-11-14","name":"S"}]})", unknown,
        {u"$.closing_day[0].to"_s, u"\"2026-11-14\""_s, u"none_of:date, name, sectors, unit"_s});
    row("a holiday without a name", R"({"school_holiday":[{"date":"2026-11-13"}]})", missing,
        {u"$.school_holiday[0].name"_s, QString(), u"text"_s});
    row("a blank name", R"({"school_holiday":[{"date":"2026-11-13","name":"  "}]})", wrong,
        {u"$.school_holiday[0].name"_s, u"\"  \""_s, u"text"_s});
    row("a name in languages", R"({"school_holiday":[{"date":"2026-11-13","name":{"nb":"S"}}]})",
        wrong, {u"$.school_holiday[0].name"_s, u"{\"nb\":\"S\"}"_s, u"text"_s});
    row("no sectors", R"({"term":[{"date":"2026-11-13","sectors":[]}]})", wrong,
        {u"$.term[0].sectors"_s, u"[]"_s, u"filled_list"_s});
    row("another sector", R"({"term":[{"date":"2026-11-13","sectors":["school","sea"]}]})", wrong,
        {u"$.term[0].sectors[1]"_s, u"\"sea\""_s,
         u"one_of:kindergarten, school, sfo, transition, cross_sector, external"_s});
    row("a blank unit", R"({"term":[{"date":"2026-11-13","unit":""}]})", wrong,
        {u"$.term[0].unit"_s, u"\"\""_s, u"text"_s});
}

void CalendarJsonTest::check()
{
    QFETCH(QByteArray, json);
    const auto read = calendarFrom(json);
    QVERIFY(!read);
    QTEST(read.error().facts, "facts");
    QTEST(read.error().code, "code");
}

void CalendarJsonTest::theLineOfTheMistakeIsSaid()
{
    const auto read = calendarFrom("{\n\"closing_day\": [\n {\"date\": \"2026-11-13\",\n"
                                   "  \"name\": \"Stengt\"},\n {\"name\": \"Stengt\"}]}");
    QVERIFY(!read);
    // what is missing has no line of its own: the line of what it is missing in
    QCOMPARE(read.error(),
             (Error{ErrorCode::FieldMissing,
                    {u"C.json"_s, u"$.closing_day[1].from"_s, QString(), u"day"_s, u"5"_s}}));
}

void CalendarJsonTest::aFileIsRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"closed.json"_s));
    QVERIFY(!readCalendarFile(file.fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(example) > 0);
    file.close();
    const auto read = readCalendarFile(file.fileName());
    QVERIFY(read);
    QCOMPARE(*read, exampleEntries());
}

QTEST_GUILESS_MAIN(CalendarJsonTest)
#include "calendarjsontest.moc"
