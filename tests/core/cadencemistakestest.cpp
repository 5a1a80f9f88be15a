// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Each kind of mistake in a cadence is refused with its place.
#include "core/calendar/cadencejson.h"

#include "tests/core/jsonreading.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const char *const kindsOfPart = "one_of:weekly, week_parity, iso_weeks, monthly, times_per_period, "
                                "average_per_period, slots, window, after_event, as_needed, "
                                "continuous, unspecified";
const char *const kinds = "one_of:weekly, week_parity, iso_weeks, monthly, times_per_period, "
                          "average_per_period, slots, window, after_event, as_needed, "
                          "continuous, unspecified, several";

void columns()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expectation");
}

/// A mistake, the path to it, what stands there and what was expected.
void row(const char *name, const char *json, const char *path, const char *found,
         const char *expectation)
{
    QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(path) << QString::fromUtf8(found)
                        << QString::fromUtf8(expectation);
}

/// Cadences on one line of one type: what stands after it.
void row(const char *name, const char *type, const QByteArray &rest, const char *path,
         const QByteArray &found, const char *expectation)
{
    const QByteArray json = QByteArray("{\"type\":\"") + type + "\"," + rest + '}';
    row(name, json.constData(), path, found.constData(), expectation);
}

} // namespace

class CadenceMistakesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aWrongFieldIsRefused_data();
    void aWrongFieldIsRefused() { check(ErrorCode::FieldWrong); }
    void aWrongNumberIsRefused_data();
    void aWrongNumberIsRefused() { check(ErrorCode::FieldWrong); }
    void aWrongDayOrHourIsRefused_data();
    void aWrongDayOrHourIsRefused() { check(ErrorCode::FieldWrong); }
    void aMissingFieldIsRefused_data();
    void aMissingFieldIsRefused() { check(ErrorCode::FieldMissing); }
    void anUnknownFieldIsRefused_data();
    void anUnknownFieldIsRefused() { check(ErrorCode::FieldUnknown); }
    void theFirstMistakeIsSaidWithItsLine();
    void whatStandsThereIsSaidShort();
    void whatIsNoJsonIsRefused_data();
    void whatIsNoJsonIsRefused();

private:
    void check(ErrorCode code);
};

void CadenceMistakesTest::check(ErrorCode code)
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, found);
    QFETCH(QString, expectation);
    const auto read = test::cadenceFrom(json);
    QVERIFY(!read);
    QCOMPARE(read.error().facts, (QStringList{u"C.json"_s, path, found, expectation, u"1"_s}));
    QCOMPARE(read.error().code, code);
}

void CadenceMistakesTest::aWrongFieldIsRefused_data()
{
    columns();
    const char *const days = "one_of:MO, TU, WE, TH, FR, SA, SU";
    const char *const words = "identifier";
    row("a list", "[]", "$", "[]", "object");
    row("an unknown type", R"({"type":"daily"})", "$.type", "\"daily\"", kinds);
    row("a type in capitals", R"({"type":"Weekly"})", "$.type", "\"Weekly\"", kinds);
    row("a number for a type", R"({"type":1})", "$.type", "1", kinds);
    row("a weekday in words", "weekly", R"("every":1,"weekday":"Tuesday")", "$.weekday",
        "\"Tuesday\"", days);
    row("a weekday's number", "weekly", R"("every":1,"weekday":2)", "$.weekday", "2", days);
    row("no weekday but null", "weekly", R"("every":1,"weekday":null)", "$.weekday", "null", days);
    row("another parity", "week_parity", R"("parity":"uneven")", "$.parity", "\"uneven\"",
        "one_of:odd, even");
    row("advice in words", "iso_weeks", R"("weeks":[1],"advisory":"yes")", "$.advisory", "\"yes\"",
        "true_or_false");
    row("a week for a list", "iso_weeks", R"("weeks":40)", "$.weeks", "40", "list");
    row("no weeks", "iso_weeks", R"("weeks":[])", "$.weeks", "[]", "filled_list");
    row("a week twice", "iso_weeks", R"("weeks":[40,44,40])", "$.weeks[2]", "40", "only_once");
    row("no weeks in a window", "window", R"("weeks":[])", "$.weeks", "[]", "filled_list");
    row("another period", "average_per_period", R"("times":1,"period":"week")", "$.period",
        "\"week\"", "one_of:year, school_year, half_year, semester, month");
    row("another precision", "times_per_period",
        R"("times":1,"period":"year","precision":"roughly")", "$.precision", "\"roughly\"",
        "one_of:exact, about, at_least");
    row("an event in words", "after_event", R"("event":"Staffing decided")", "$.event",
        "\"Staffing decided\"", words);
    row("an event without a name", "after_event", R"("event":"")", "$.event", "\"\"", words);
    row("a plain text for a name", "after_event", R"("event":"e","eventName":"E")", "$.eventName",
        "\"E\"", "object");
    row("a blank name", "after_event", R"("event":"e","eventName":{"nb":" "})", "$.eventName.nb",
        "\" \"", "text");
    row("dated by nobody", "after_event", R"("event":"e","datedPer":"")", "$.datedPer", "\"\"",
        words);
    row("no parts", "several", R"("parts":[])", "$.parts", "[]", "filled_list");
    row("a part that is a text", "several", R"("parts":["weekly"])", "$.parts[0]", "\"weekly\"",
        "object");
    row("several in several", "several", R"("parts":[{"type":"continuous"},{"type":"several"}])",
        "$.parts[1].type", "\"several\"", kindsOfPart);
    row("a mistake in a part", "several", R"("parts":[{"type":"weekly","every":0}])",
        "$.parts[0].every", "0", "integer:1:52");
}

void CadenceMistakesTest::aWrongNumberIsRefused_data()
{
    columns();
    const auto every = [](const char *name, const char *number) {
        row(name, "weekly", QByteArray("\"every\":") + number, "$.every", number, "integer:1:52");
    };
    every("every 0 weeks", "0");
    every("every 53 weeks", "53");
    every("every -1 weeks", "-1");
    every("every week and a half", "1.5");
    every("a number in quotes", "\"2\"");
    every("true", "true");
    every("null", "null");
    every("a list of a number", "[2]");
    every("more than an int holds", "4294967298");
    every("more than anything", "1e+300");
    row("week 0", "iso_weeks", R"("weeks":[40,0])", "$.weeks[1]", "0", "integer:1:53");
    row("week 54", "iso_weeks", R"("weeks":[54])", "$.weeks[0]", "54", "integer:1:53");
    row("a window of week 54", "window", R"("weeks":[54])", "$.weeks[0]", "54", "integer:1:53");
    row("every 13 months", "monthly", R"("every":13,"nth":1)", "$.every", "13", "integer:1:12");
    row("the 0th of a month", "monthly", R"("every":1,"nth":0)", "$.nth", "0",
        "one_of:-1, 1, 2, 3, 4");
    row("the 5th of a month", "monthly", R"("every":1,"nth":5)", "$.nth", "5",
        "one_of:-1, 1, 2, 3, 4");
    row("the last but one", "monthly", R"("every":1,"nth":-2)", "$.nth", "-2",
        "one_of:-1, 1, 2, 3, 4");
    const auto times = [](const char *name, const char *period, const char *number,
                          const char *expectation) {
        row(name, "times_per_period",
            QByteArray("\"precision\":\"exact\",\"period\":\"") + period + "\",\"times\":" + number,
            "$.times", number, expectation);
    };
    times("0 times", "year", "0", "integer:1:52");
    times("53 a year", "year", "53", "integer:1:52");
    times("53 a school year", "school_year", "53", "integer:1:52");
    times("26 a half-year", "half_year", "26", "integer:1:25");
    times("22 a semester", "semester", "22", "integer:1:21");
    times("5 a month", "month", "5", "integer:1:4");
    row("slots of 4 minutes", "slots", R"("minutes":4)", "$.minutes", "4", "integer:5:720");
    row("slots of 721 minutes", "slots", R"("minutes":721)", "$.minutes", "721", "integer:5:720");
    row("slots longer than their window", "slots", R"("minutes":61,"start":"12:00","end":"13:00")",
        "$.minutes", "61", "integer:5:60");
}

void CadenceMistakesTest::aWrongDayOrHourIsRefused_data()
{
    columns();
    const auto anchor = [](const char *name, const char *day) {
        row(name, "weekly", QByteArray("\"every\":1,\"anchor\":") + day, "$.anchor", day, "day");
    };
    anchor("a day of no month", "\"2026-02-29\"");
    anchor("a month of no year", "\"2026-13-01\"");
    anchor("a day with full stops", "\"18.08.2026\"");
    anchor("a day without noughts", "\"2026-8-18\"");
    anchor("a day with an hour", "\"2026-08-18T00:00\"");
    anchor("a week", "\"2026-W34-2\"");
    anchor("before the calendar", "\"1899-12-31\"");
    anchor("after the calendar", "\"2201-01-01\"");
    anchor("a number", "20260818");
    anchor("nothing", "\"\"");
    const auto start = [](const char *name, const char *hour) {
        row(name, "weekly", QByteArray("\"every\":1,\"start\":") + hour, "$.start", hour, "clock");
    };
    start("an hour of one figure", "\"9:00\"");
    start("a full stop", "\"13.00\"");
    start("with seconds", "\"13:00:00\"");
    start("midnight as 24", "\"24:00\"");
    start("60 minutes", "\"12:60\"");
    start("an hour as a number", "13");
    row("ends when it begins", "weekly", R"("every":1,"start":"13:00","end":"13:00")", "$.end",
        "\"13:00\"", "later_than:13:00");
    row("ends before it begins", "weekly", R"("every":1,"start":"13:00","end":"12:59")", "$.end",
        "\"12:59\"", "later_than:13:00");
    const auto from = [](const char *name, const char *day) {
        row(name, "window", QByteArray("\"to\":\"08-31\",\"from\":") + day, "$.from", day,
            "month_day");
    };
    from("30 February", "\"02-30\"");
    from("month 13", "\"13-01\"");
    from("the day before the month", "\"31-08\"");
    from("a day with its year", "\"2026-08-01\"");
    from("a month alone", "8");
}

void CadenceMistakesTest::aMissingFieldIsRefused_data()
{
    columns();
    const auto of = [](const char *name, const char *json, const char *path,
                       const char *expectation) { row(name, json, path, "", expectation); };
    of("type", "{}", "$.type", kinds);
    of("every, weekly", R"({"type":"weekly"})", "$.every", "integer:1:52");
    of("parity", R"({"type":"week_parity"})", "$.parity", "one_of:odd, even");
    of("weeks", R"({"type":"iso_weeks"})", "$.weeks", "filled_list");
    of("every, monthly", R"({"type":"monthly","nth":1})", "$.every", "integer:1:12");
    of("nth", R"({"type":"monthly","every":1})", "$.nth", "one_of:-1, 1, 2, 3, 4");
    of("period", R"({"type":"times_per_period","times":1,"precision":"exact"})", "$.period",
       "one_of:year, school_year, half_year, semester, month");
    of("times", R"({"type":"times_per_period","period":"month","precision":"exact"})", "$.times",
       "integer:1:4");
    of("precision", R"({"type":"times_per_period","times":1,"period":"year"})", "$.precision",
       "one_of:exact, about, at_least");
    of("the average's period", R"({"type":"average_per_period","times":3})", "$.period",
       "one_of:year, school_year, half_year, semester, month");
    of("minutes", R"({"type":"slots"})", "$.minutes", "integer:5:720");
    of("the end of shared slots", R"({"type":"slots","minutes":60,"start":"12:00"})", "$.end",
       "clock");
    of("the start of an end", R"({"type":"weekly","every":1,"end":"13:00"})", "$.start", "clock");
    of("from", R"({"type":"window","to":"08-31"})", "$.from", "month_day");
    of("to", R"({"type":"window","from":"08-31"})", "$.to", "month_day");
    of("event", R"({"type":"after_event"})", "$.event", "identifier");
    of("the event's name in bokmål", R"({"type":"after_event","event":"e","eventName":{"nn":"E"}})",
       "$.eventName.nb", "text");
    of("parts", R"({"type":"several"})", "$.parts", "filled_list");
    of("a part's type", R"({"type":"several","parts":[{}]})", "$.parts[0].type", kindsOfPart);
}

void CadenceMistakesTest::anUnknownFieldIsRefused_data()
{
    columns();
    row("a slip of the pen", "weekly", R"("every":1,"weekdays":"TU")", "$.weekdays", "\"TU\"",
        "none_of:type, every, weekday, start, end, anchor");
    row("another kind's field", "week_parity", R"("parity":"odd","anchor":"2026-08-18")",
        "$.anchor", "\"2026-08-18\"", "none_of:type, parity, weekday, start, end");
    row("a weekday as needed", "as_needed", R"("weekday":"TU")", "$.weekday", "\"TU\"",
        "none_of:type");
    row("days beside weeks", "window", R"("weeks":[34],"from":"08-01")", "$.from", "\"08-01\"",
        "none_of:type, weeks");
    row("a name outside several", "continuous", R"("name":{"nb":"x"})", "$.name", "{\"nb\":\"x\"}",
        "none_of:type");
    row("another language", "after_event", R"("event":"e","eventName":{"nb":"E","se":"E"})",
        "$.eventName.se", "\"E\"", "none_of:nb, nn, en");
    row("in a part", "several", R"("parts":[{"type":"continuous","x":1}])", "$.parts[0].x", "1",
        "none_of:type, name, guestIn");
    row("beside the parts", "several", R"("parts":[{"type":"continuous"}],"every":1)", "$.every",
        "1", "none_of:type, parts");
}

void CadenceMistakesTest::theFirstMistakeIsSaidWithItsLine()
{
    const auto read = test::cadenceFrom("{\"type\": \"several\", \"parts\": [\n"
                                        "  {\"type\": \"continuous\"},\n"
                                        "  {\"type\": \"iso_weeks\", \"weeks\": [40,\n"
                                        "    54], \"advisory\": 1, \"more\": 2}\n"
                                        "]}");
    QVERIFY(!read);
    QCOMPARE(read.error(),
             (Error{ErrorCode::FieldWrong,
                    {u"C.json"_s, u"$.parts[1].weeks[1]"_s, u"54"_s, u"integer:1:53"_s, u"4"_s}}));
}

void CadenceMistakesTest::whatStandsThereIsSaidShort()
{
    const auto read = test::cadenceFrom("{\"type\":\"" + QByteArray(100, 'x') + "\"}");
    QVERIFY(!read);
    QCOMPARE(read.error().facts.value(2), u'"' + QString(59, u'x') + u'…');
}

void CadenceMistakesTest::whatIsNoJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *name, const QByteArray &json, ErrorCode code,
                        const QStringList &facts) {
        QTest::newRow(name) << json << code << (QStringList{u"C.json"_s} + facts);
    };
    row("a comma too many", "{\"type\":\n\"weekly\",}", ErrorCode::NotJson, {u"2"_s, u"11"_s});
    row("nothing", "", ErrorCode::NotJson, {u"1"_s, u"1"_s});
    row("a key twice", "{\"type\":\"weekly\",\n\"type\":\"weekly\"}", ErrorCode::KeyTwice,
        {u"$.type"_s, u"2"_s});
    row("a key twice, once in disguise", R"({"type":"weekly","t\u0079pe":"weekly"})",
        ErrorCode::KeyTwice, {u"$.type"_s, u"1"_s});
    row("Latin-1", "{\"type\":\"m\xF8te\"}", ErrorCode::NotUtf8, {});
    row("UTF-16", QByteArray("{\0\"\0t\0", 6), ErrorCode::NotUtf8, {});
}

void CadenceMistakesTest::whatIsNoJsonIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, facts);
    const auto read = test::cadenceFrom(json);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QCOMPARE(read.error().facts.first(facts.size()), facts); // the parser's own words after them
}

QTEST_GUILESS_MAIN(CadenceMistakesTest)
#include "cadencemistakestest.moc"
