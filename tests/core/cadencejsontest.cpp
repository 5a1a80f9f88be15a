// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/cadencejson.h"

#include "tests/core/calendartexts.h"
#include "tests/core/jsonreading.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::cadenceFrom;
using test::on;
using test::only;

namespace {

MonthDay monthDay(int month, int day) { return *MonthDay::make(month, day); }

/// The parts that only several cadences side by side have.
Cadence severalParts()
{
    Cadence cadence{{}, true};
    cadence.parts.append({DayWindow{monthDay(8, 1), monthDay(8, 31)}, {u"oppstart"_s}});
    cadence.parts.append({AsNeeded{}, {}, {u"møtet"_s, u"møtet"_s, u"the meeting"_s}});
    return cadence;
}

void columns()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Cadence>("cadence");
}

void row(const char *name, const char *json, const SingleCadence &rule)
{
    QTest::newRow(name) << QByteArray(json) << only(rule);
}

} // namespace

class CadenceJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rulesWithDatesAreReadAndWrittenBackInTheSameWords_data();
    void rulesWithDatesAreReadAndWrittenBackInTheSameWords() { check(); }
    void rulesWithoutDatesAreReadAndWrittenBackInTheSameWords_data();
    void rulesWithoutDatesAreReadAndWrittenBackInTheSameWords() { check(); }
    void whatGoesWithoutSayingIsNotWritten();
    void theBordersOfNumbersAreInside_data();
    void theBordersOfNumbersAreInside();
    void everyWeekdayHasItsWord();
    void aFileIsReadWithItsNameInTheRefusal();
    void aFileThatCannotBeReadIsRefused();
    void aFileOfOneByteTooManyIsNotRead();

private:
    void check();
};

// The examples of the command line's document, and those it says in words.
void CadenceJsonTest::rulesWithDatesAreReadAndWrittenBackInTheSameWords_data()
{
    columns();
    const auto tuesday = on(Qt::Tuesday, {13, 0}, {15, 0});
    row("weekly", R"({"anchor":"2026-08-18","every":5,"type":"weekly","weekday":"TU"})",
        EveryWeeks{5, on(Qt::Tuesday), QDate(2026, 8, 18)});
    row("weekly, all open", R"({"every":1,"type":"weekly"})", EveryWeeks{});
    row("weekly, start without end", R"({"every":1,"start":"09:05","type":"weekly"})",
        EveryWeeks{1, {std::nullopt, ClockTime{{9, 5}}}});
    row("odd weeks",
        R"({"end":"15:00","parity":"odd","start":"13:00","type":"week_parity","weekday":"TU"})",
        WeekParity{Parity::Odd, tuesday});
    row("even weeks", R"({"parity":"even","type":"week_parity"})", WeekParity{Parity::Even});
    row("weeks in the source's order",
        R"({"advisory":true,"type":"iso_weeks","weekday":"TH","weeks":[40,44,48,5,12,19]})",
        IsoWeeks{{40, 44, 48, 5, 12, 19}, true, on(Qt::Thursday)});
    row("monthly", R"({"anchor":"2026-08-06","every":2,"nth":1,"type":"monthly","weekday":"TH"})",
        EveryMonths{2, 1, on(Qt::Thursday), QDate(2026, 8, 6)});
    row("monthly, the last", R"({"every":12,"nth":-1,"type":"monthly"})", EveryMonths{12, -1});
    row("times",
        R"({"period":"half_year","precision":"about","times":2,"type":"times_per_period"})",
        TimesPerPeriod{2, Period::HalfYear, Precision::About});
    row("slots", R"({"end":"15:00","minutes":60,"start":"13:00","type":"slots","weekday":"TU"})",
        Slots{60, tuesday});
}

void CadenceJsonTest::rulesWithoutDatesAreReadAndWrittenBackInTheSameWords_data()
{
    columns();
    row("average", R"({"period":"month","times":3,"type":"average_per_period"})",
        AveragePerPeriod{3, Period::Month});
    row("days", R"({"from":"12-15","to":"01-10","type":"window"})",
        DayWindow{monthDay(12, 15), monthDay(1, 10)});
    row("weeks as a window", R"({"type":"window","weeks":[34,35]})", WeekWindow{{34, 35}});
    row("after an event",
        R"({"datedPer":"school","event":"staffing_decided",)"
        R"("eventName":{"nb":"Lærerne er fastsatt"},"type":"after_event"})",
        AfterEvent{u"staffing_decided"_s, {u"Lærerne er fastsatt"_s}, u"school"_s});
    row("as needed", R"({"type":"as_needed"})", AsNeeded{});
    row("continuous", R"({"type":"continuous"})", Continuous{});
    row("unspecified", R"({"type":"unspecified"})", Unspecified{});
    QTest::newRow("several")
        << QByteArray(R"({"parts":[{"from":"08-01","name":{"nb":"oppstart"},"to":"08-31",)"
                      R"("type":"window"},{"guestIn":{"en":"the meeting","nb":"møtet",)"
                      R"("nn":"møtet"},"type":"as_needed"}],"type":"several"})")
        << severalParts();
    QTest::newRow("several of one")
        << QByteArray(R"({"parts":[{"type":"continuous"}],"type":"several"})")
        << Cadence{{{Continuous{}}}, true};
}

void CadenceJsonTest::check()
{
    QFETCH(QByteArray, json);
    QFETCH(Cadence, cadence);
    const auto read = cadenceFrom(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().facts.join(u' ')));
    QCOMPARE(*read, cadence);
    QCOMPARE(test::bytes(toJson(cadence)), json); // Qt writes the keys sorted
}

void CadenceJsonTest::whatGoesWithoutSayingIsNotWritten()
{
    const auto read = cadenceFrom(R"({"type":"iso_weeks","weeks":[40],"advisory":false})");
    QVERIFY(read);
    QCOMPARE(test::bytes(toJson(*read)), R"({"type":"iso_weeks","weeks":[40]})");
}

void CadenceJsonTest::theBordersOfNumbersAreInside_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) {
        QTest::newRow(name) << QByteArray(json);
    };
    row("every 52 weeks", R"({"type":"weekly","every":52})");
    row("a whole number written with a fraction", R"({"type":"weekly","every":2.0})");
    row("week 53 and week 1", R"({"type":"iso_weeks","weeks":[53,1]})");
    row("the fourth of every month", R"({"type":"monthly","every":1,"nth":4})");
    row("52 a year",
        R"({"type":"times_per_period","times":52,"period":"year","precision":"exact"})");
    row("25 a half-year",
        R"({"type":"times_per_period","times":25,"period":"half_year","precision":"exact"})");
    row("21 a semester",
        R"({"type":"times_per_period","times":21,"period":"semester","precision":"exact"})");
    row("4 a month",
        R"({"type":"times_per_period","times":4,"period":"month","precision":"exact"})");
    row("5 minutes in 5", R"({"type":"slots","minutes":5,"start":"12:00","end":"12:05"})");
    row("720 minutes, no window", R"({"type":"slots","minutes":720})");
    row("from the first minute to the last",
        R"({"type":"weekly","every":1,"start":"00:00","end":"23:59"})");
    row("the first day", R"({"type":"weekly","every":1,"anchor":"1900-01-01"})");
    row("the last day", R"({"type":"weekly","every":1,"anchor":"2200-12-31"})");
    row("a leap day", R"({"type":"weekly","every":1,"anchor":"2028-02-29"})");
    row("a window of one day", R"({"type":"window","from":"02-29","to":"02-29"})");
}

void CadenceJsonTest::theBordersOfNumbersAreInside()
{
    QFETCH(QByteArray, json);
    const auto read = cadenceFrom(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().facts.join(u' ')));
    QCOMPARE(*cadenceFrom(test::bytes(toJson(*read))), *read);
}

void CadenceJsonTest::everyWeekdayHasItsWord()
{
    const QStringList words{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    for (int i = 0; i < 7; ++i) {
        const auto weekday = Qt::DayOfWeek(Qt::Monday + i);
        QCOMPARE(QString(stored(weekday)), words[i]);
        QVERIFY(weekdayFromStored(words[i]) == weekday);
    }
    QVERIFY(!weekdayFromStored(u"mo").has_value());
    QVERIFY(!weekdayFromStored(u"").has_value());
}

void CadenceJsonTest::aFileIsReadWithItsNameInTheRefusal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"på tvers.json"_s);
    const auto write = [&path](const QByteArray &json) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    };
    QVERIFY(write(R"({"type":"continuous"})"));
    const auto read = readCadenceFile(path);
    QVERIFY(read);
    QCOMPARE(*read, only(Continuous{}));
    QVERIFY(write("\xEF\xBB\xBF{\"type\":\"as_needed\"}\r\n")); // as Windows' Notepad saves it
    const auto withMark = readCadenceFile(path);
    QVERIFY(withMark);
    QCOMPARE(*withMark, only(AsNeeded{}));
    QVERIFY(write("{\n \"type\": \"weekly\",\n \"every\": 0\n}"));
    const auto refused = readCadenceFile(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::FieldWrong,
                                     {path, u"$.every"_s, u"0"_s, u"integer:1:52"_s, u"3"_s}}));
}

void CadenceJsonTest::aFileThatCannotBeReadIsRefused()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing.json"_s);
    const auto read = readCadenceFile(missing);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileUnreadable);
    QCOMPARE(read.error().facts.value(0), missing);
    const auto aFolder = readCadenceFile(folder.path());
    QVERIFY(!aFolder);
    QCOMPARE(aFolder.error().code, ErrorCode::FileUnreadable);
}

void CadenceJsonTest::aFileOfOneByteTooManyIsNotRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(16 * 1024 * 1024 + 1));
    file.close();
    const auto read = readCadenceFile(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error(),
             (Error{ErrorCode::FileTooLarge, {file.fileName(), u"16777217"_s, u"16777216"_s}}));
}

QTEST_GUILESS_MAIN(CadenceJsonTest)
#include "cadencejsontest.moc"
