// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Calls that are wrong: each is refused with what was wrong and where.
#include "tests/commandline/calls.h"

#include <QMetaEnum>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList split(const char *text) { return QString::fromUtf8(text).split(u' '); }

} // namespace

class CallMistakesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wrongCallIsRefusedWithWhatWasWrong_data();
    void wrongCallIsRefusedWithWhatWasWrong()
    {
        QFETCH(QStringList, call);
        QFETCH(QStringList, expected);
        QCOMPARE(refused(call), expected);
    }

    void wrongFileIsRefusedAsTheReaderRefusesIt_data();
    void wrongFileIsRefusedAsTheReaderRefusesIt()
    {
        QFETCH(QStringList, call);
        QFETCH(QString, code);
        const QStringList found = refused(call);
        QCOMPARE(found.value(0), code);
        QVERIFY2(call.contains(found.value(1)), qPrintable(found.value(1))); // the file as named
    }

    void refusalEndsWithTwoForTheCallAndThreeForTheFileOrAKey_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("the first of the call") << ErrorCode::FileUnreadable << 2;
        QTest::newRow("a pack's field") << ErrorCode::FieldWrong << 2;
        QTest::newRow("the last of the call") << ErrorCode::ArgumentUnexpected << 2;
        QTest::newRow("a name that is taken") << ErrorCode::FileExists << 2;
        QTest::newRow("the first of the file") << ErrorCode::FileMissing << 3;
        QTest::newRow("no Tvers file") << ErrorCode::NotTversFile << 3;
        QTest::newRow("a seal") << ErrorCode::SealBroken << 3;
        QTest::newRow("a key") << ErrorCode::WrongPassphrase << 3;
        QTest::newRow("the last of the file") << ErrorCode::CopyNotWhole << 3;
    }
    void refusalEndsWithTwoForTheCallAndThreeForTheFileOrAKey()
    {
        QFETCH(ErrorCode, code);
        QTEST(int(exitCodeOf(code)), "exitCode");
    }

    void valueMayStandAfterAnEqualsSign()
    {
        QCOMPARE(refused({u"deadline"_s, u"--before=10"_s, u"--of=2027-04-08"_s}), QStringList());
    }

    void orderDoesNotMatter()
    {
        QCOMPARE(refused(split("deadline --json --of 2027-04-08 --before 10")), QStringList());
        QCOMPARE(refused(split("holidays --json 2027")), QStringList());
    }

private:
    static void wrongValues();

    Files m_files;
};

void CallMistakesTest::wrongCallIsRefusedWithWhatWasWrong_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *call, const QStringList &expected) {
        QTest::newRow(name) << split(call) << expected;
    };
    row("unknown word", "holliday 2027", {u"word_unknown"_s, u"holliday"_s});
    row("word in capitals", "Holidays 2027", {u"word_unknown"_s, u"Holidays"_s});
    row("option before the word", "--json holidays 2027", {u"word_unknown"_s, u"--json"_s});
    row("unknown option", "holidays 2027 --all", {u"option_unknown"_s, u"--all"_s, u"holidays"_s});
    row("unknown option with a value", "holidays 2027 --all=1",
        {u"option_unknown"_s, u"--all"_s, u"holidays"_s});
    row("unknown letter", "holidays 2027 -x", {u"option_unknown"_s, u"-x"_s, u"holidays"_s});
    row("option of another word", "holidays 2027 --of 2027-01-01",
        {u"option_unknown"_s, u"--of"_s, u"holidays"_s});
    row("no year", "holidays", {u"option_missing"_s, u"YEAR"_s, u"holidays"_s});
    row("two years", "holidays 2027 2028", {u"argument_unexpected"_s, u"2028"_s, u"holidays"_s});
    row("argument to a word without", "year 2026/27",
        {u"argument_unexpected"_s, u"2026/27"_s, u"year"_s});
    row("option missing", "deadline --before 10", {u"option_missing"_s, u"--of"_s, u"deadline"_s});
    row("all options missing", "dates", {u"option_missing"_s, u"--cadence"_s, u"dates"_s});
    row("option without its value", "deadline --of 2027-04-08 --before",
        {u"option_missing"_s, u"--before"_s, u"deadline"_s});
    row("option twice", "deadline --of 2027-04-08 --of 2027-04-09 --before 1",
        {u"option_twice"_s, u"--of"_s, u"deadline"_s});
    row("value for --json", "holidays --json=yes 2027",
        {u"argument_unexpected"_s, u"--json=yes"_s, u"holidays"_s});
    wrongValues();
}

void CallMistakesTest::wrongValues()
{
    const auto row = [](const char *name, const char *call, const QStringList &expected) {
        QTest::newRow(name) << split(call) << expected;
    };
    const QString days = u"day"_s;
    row("year as a word", "holidays soon",
        {u"option_wrong"_s, u"YEAR"_s, u"soon"_s, u"integer:1900:2200"_s});
    row("year before the calendar", "holidays 1899",
        {u"option_wrong"_s, u"YEAR"_s, u"1899"_s, u"integer:1900:2200"_s});
    row("year after the calendar", "holidays 2201",
        {u"option_wrong"_s, u"YEAR"_s, u"2201"_s, u"integer:1900:2200"_s});
    row("year too large for a number", "holidays 20270000000000",
        {u"option_wrong"_s, u"YEAR"_s, u"20270000000000"_s, u"integer:1900:2200"_s});
    row("negative working days", "deadline --before -1 --of 2027-04-08",
        {u"option_wrong"_s, u"--before"_s, u"-1"_s, u"integer:0:10000"_s});
    row("half a working day", "deadline --before 1.5 --of 2027-04-08",
        {u"option_wrong"_s, u"--before"_s, u"1.5"_s, u"integer:0:10000"_s});
    row("day that is none", "deadline --before 1 --of 2027-02-29",
        {u"option_wrong"_s, u"--of"_s, u"2027-02-29"_s, days});
    row("day as Norwegians write it", "deadline --before 1 --of 8.4.2027",
        {u"option_wrong"_s, u"--of"_s, u"8.4.2027"_s, days});
    row("day outside the calendar", "deadline --before 1 --of 2201-01-01",
        {u"option_wrong"_s, u"--of"_s, u"2201-01-01"_s, days});
    row("deadline before the calendar", "deadline --before 5 --of 1900-01-03",
        {u"outside_calendar"_s, u"1899-12-31"_s, u"1900-01-01"_s, u"2200-12-31"_s});
    row("days reversed", "dates --cadence c.json --from 2027-01-01 --to 2026-01-01",
        {u"span_reversed"_s, u"2027-01-01"_s, u"2026-01-01"_s});
    row("first day wrong", "dates --cadence c.json --from 1.1. --to 2026-01-01",
        {u"option_wrong"_s, u"--from"_s, u"1.1."_s, days});
    row("school year of three years", "year --pack vestby --year 2026/28",
        {u"option_wrong"_s, u"--year"_s, u"2026/28"_s, u"school_year"_s});
    row("calendar year for a school year", "year --pack vestby --year 2026",
        {u"option_wrong"_s, u"--year"_s, u"2026"_s, u"school_year"_s});
    row("school year outside the calendar", "year --pack vestby --year 2200/01",
        {u"option_wrong"_s, u"--year"_s, u"2200/01"_s, u"school_year"_s});
    row("pack that is not there", "year --pack oslo --year 2026/27",
        {u"pack_unknown"_s, u"oslo"_s, u"empty, holmestrand, vestby"_s});
}

void CallMistakesTest::wrongFileIsRefusedAsTheReaderRefusesIt_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("code");
    const QString nowhere = m_files.folder() + u"/nowhere.json"_s;
    const QString noJson = m_files.with("nojson.json", "{\"type\": ");
    const QString wrong = m_files.with("wrong.json", R"({"type": "weekly", "every": 0})");
    const QString right = m_files.with("right.json", R"({"type": "weekly", "every": 1})");
    const auto datesOf = [](const QString &cadence, const QStringList &more = {}) {
        return QStringList{u"dates"_s,      u"--cadence"_s, cadence,        u"--from"_s,
                           u"2026-08-01"_s, u"--to"_s,      u"2026-09-01"_s} +
               more;
    };
    QTest::newRow("cadence that is not there") << datesOf(nowhere) << u"file_unreadable"_s;
    QTest::newRow("cadence that is a folder") << datesOf(m_files.folder()) << u"file_unreadable"_s;
    QTest::newRow("cadence that is no JSON") << datesOf(noJson) << u"not_json"_s;
    QTest::newRow("cadence that is wrong") << datesOf(wrong) << u"field_wrong"_s;
    QTest::newRow("calendar that is not there")
        << datesOf(right, {u"--closed"_s, nowhere}) << u"file_unreadable"_s;
    QTest::newRow("calendar that is a cadence")
        << datesOf(right, {u"--closed"_s, right}) << u"field_unknown"_s;
    QTest::newRow("pack that is not there")
        << QStringList{u"year"_s, u"--pack"_s, nowhere, u"--year"_s, u"2026/27"_s}
        << u"file_unreadable"_s;
    QTest::newRow("pack that is a cadence")
        << QStringList{u"year"_s, u"--pack"_s, right, u"--year"_s, u"2026/27"_s}
        << u"field_missing"_s;
    QTest::newRow("calendar of a deadline")
        << QStringList{u"deadline"_s,   u"--before"_s, u"1"_s, u"--of"_s,
                       u"2026-09-01"_s, u"--closed"_s, noJson}
        << u"not_json"_s;
    QTest::newRow("calendar of a year")
        << QStringList{u"year"_s,    u"--pack"_s,   u"vestby"_s, u"--year"_s,
                       u"2026/27"_s, u"--closed"_s, wrong}
        << u"field_unknown"_s;
}

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::CallMistakesTest)
#include "callmistakestest.moc"
