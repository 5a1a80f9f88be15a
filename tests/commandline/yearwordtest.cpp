// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What `tvers year` answers, in the shape that is promised.
#include "tests/commandline/calls.h"

#include <QDir>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject yearOf(const QString &pack, const QStringList &more = {},
                   Language language = Language::English)
{
    const auto answer = answered(
        QStringList{u"year"_s, u"--pack"_s, pack, u"--year"_s, u"2026/27"_s} + more, language);
    return answer ? answer->json.toObject() : QJsonObject();
}

QJsonObject arenaOf(const QJsonObject &year, const QString &id)
{
    for (const QJsonValue &arena : year["arenas"_L1].toArray()) {
        if (arena["id"_L1].toString() == id)
            return arena.toObject();
    }
    return {};
}

bool isIsoDay(const QJsonValue &day)
{
    return QDate::fromString(day.toString(), Qt::ISODate).isValid() && day.toString().size() == 10;
}

} // namespace

class YearWordTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyArenaHasEveryField_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<int>("arenas");
        QTest::newRow("Holmestrand") << u"holmestrand"_s << 9;
        QTest::newRow("Vestby") << u"vestby"_s << 36;
    }
    void everyArenaHasEveryField()
    {
        QFETCH(QString, pack);
        QFETCH(int, arenas);
        const QJsonObject year = yearOf(pack);
        QCOMPARE(year["schoolYear"_L1].toString(), u"2026/27"_s);
        QCOMPARE(year["arenas"_L1].toArray().size(), arenas);
        for (const QJsonValue &arena : year["arenas"_L1].toArray()) {
            for (const auto key : {"id"_L1, "name"_L1, "kind"_L1, "consent"_L1, "records"_L1})
                QVERIFY2(!arena[key].toString().isEmpty(), key.data());
            for (const auto key : {"dates"_L1, "windows"_L1, "deadlines"_L1, "questions"_L1})
                QVERIFY2(arena[key].isArray(), key.data());
            QVERIFY(!arena["cadence"_L1]["type"_L1].toString().isEmpty());
        }
    }

    void emptyPackHasAYearWithoutArenas()
    {
        const QJsonObject year = yearOf(u"empty"_s);
        QVERIFY(year["arenas"_L1].isArray());
        QVERIFY(year["arenas"_L1].toArray().isEmpty());
    }

    void dateHasTheShapeOfTheWordDates()
    {
        const QJsonArray dates =
            arenaOf(yearOf(u"holmestrand"_s), u"holmestrand.pa_tvers_skole"_s)["dates"_L1]
                .toArray();
        QCOMPARE(dates.size(), 6);
        const QJsonObject easter = dates[4].toObject();
        QCOMPARE(easter["date"_L1].toString(), u"2027-03-25"_s);
        QCOMPARE(easter["isoWeek"_L1].toString(), u"2027-W12"_s);
        QCOMPARE(easter["provisional"_L1], QJsonValue(true));
        QCOMPARE(easter["instead"_L1].toString(), u"2027-03-18"_s);
        QCOMPARE(easter["findings"_L1].toArray().size(), 2);
        QVERIFY(!easter.contains("start"_L1));
        QVERIFY(!dates[0].toObject().contains("instead"_L1));
    }

    void windowHasItsFirstAndLastDay()
    {
        const QJsonArray windows =
            arenaOf(yearOf(u"holmestrand"_s),
                    u"holmestrand.pa_tvers_oppstart_avslutning"_s)["windows"_L1]
                .toArray();
        QCOMPARE(windows.size(), 2);
        QCOMPARE(windows[0].toObject(), (QJsonObject{{"from"_L1, "2026-08-01"_L1},
                                                     {"to"_L1, "2026-08-31"_L1},
                                                     {"name"_L1, u"Oppstartsmøte"_s}}));
    }

    void deadlineSaysWhichYearItConcerns()
    {
        const QJsonArray deadlines =
            arenaOf(yearOf(u"holmestrand"_s), u"holmestrand.pa_tvers_barnehage"_s)["deadlines"_L1]
                .toArray();
        QCOMPARE(deadlines.size(), 3);
        for (const QJsonValue &deadline : deadlines) {
            QVERIFY(isIsoDay(deadline["date"_L1]));
            QVERIFY(isIsoDay(deadline["warn"_L1]));
            QVERIFY(!deadline["name"_L1].toString().isEmpty());
        }
        QCOMPARE(deadlines[0]["halfYear"_L1].toString(), u"2026-2"_s);
        QCOMPARE(deadlines[1]["date"_L1].toString(), u"2027-06-15"_s);
        QCOMPARE(deadlines[1]["concerns"_L1].toString(), u"2027/28"_s);
        QCOMPARE(deadlines[2]["concerns"_L1].toString(), u"2026/27"_s);
    }

    void cadenceStandsInTheWordsThatPacksUse()
    {
        const QJsonObject team = arenaOf(yearOf(u"holmestrand"_s), u"holmestrand.naervaersteam"_s);
        const QJsonObject cadence{{"type"_L1, "week_parity"_L1},
                                  {"parity"_L1, "odd"_L1},
                                  {"weekday"_L1, "TU"_L1},
                                  {"start"_L1, "13:00"_L1},
                                  {"end"_L1, "15:00"_L1}};
        QCOMPARE(team["cadence"_L1].toObject(), cadence);
        QCOMPARE(team["consent"_L1].toString(), u"anonymous_or_consent"_s);
    }

    void questionsAreTexts()
    {
        const QJsonObject school =
            arenaOf(yearOf(u"holmestrand"_s), u"holmestrand.pa_tvers_skole"_s);
        const QJsonArray questions = school["questions"_L1].toArray();
        QCOMPARE(questions.size(), 5);
        QCOMPARE(questions[0].toString(), u"On which weekday does it meet?"_s);
        QCOMPARE(questions[1].toString(), u"At what time does it meet?"_s);
    }

    void namesAreNorwegianInEveryLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("nb") << Language::Bokmaal << u"«På tvers»-møte i skole"_s;
        QTest::newRow("nn") << Language::Nynorsk << u"«På tvers»-møte i skule"_s;
        QTest::newRow("en") << Language::English << u"«På tvers»-møte i skole"_s;
    }
    void namesAreNorwegianInEveryLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QString, name);
        const QJsonObject year = yearOf(u"holmestrand"_s, {}, language);
        QCOMPARE(arenaOf(year, u"holmestrand.pa_tvers_skole"_s)["name"_L1].toString(), name);
    }

    void closedDaysAreLaidOverThePack()
    {
        const Files files;
        const QString closed =
            files.with("closed.json",
                       R"({"closing_day": [{"date": "2026-10-01", "name": "Planleggingsdag"}]})");
        const QJsonObject school = arenaOf(yearOf(u"holmestrand"_s, {u"--closed"_s, closed}),
                                           u"holmestrand.pa_tvers_skole"_s);
        QCOMPARE(school["dates"_L1][0]["findings"_L1][0]["name"_L1].toString(),
                 u"Planleggingsdag"_s);
        QCOMPARE(school["dates"_L1][4]["findings"_L1].toArray().size(), 2); // the pack's own still
    }

    void packMayBeAFile()
    {
        const QString path =
            QDir(u"" TVERS_SOURCE_DIR ""_s).filePath(u"resources/packs/vestby.json"_s);
        QVERIFY(yearOf(path) == yearOf(u"vestby"_s));
        QVERIFY(!yearOf(path).isEmpty());
    }

    void findingsAndQuestionsAloneNeedNoAttention()
    {
        const auto answer =
            answered({u"year"_s, u"--pack"_s, u"holmestrand"_s, u"--year"_s, u"2026/27"_s});
        QCOMPARE(answer->exitCode, ExitCode::Done);
        QVERIFY(answer->text.startsWith(u"Holmestrand kommune: the school year 2026/27\n"_s));
        QVERIFY(answer->text.endsWith(u'\n'));
    }

    void everyComputedYearIsAnswered_data()
    {
        QTest::addColumn<QString>("year");
        QTest::newRow("first") << u"1900/01"_s;
        QTest::newRow("turn of the century") << u"1999/00"_s;
        QTest::newRow("last") << u"2199/00"_s;
    }
    void everyComputedYearIsAnswered()
    {
        QFETCH(QString, year);
        const auto answer = answered({u"year"_s, u"--pack"_s, u"vestby"_s, u"--year"_s, year});
        QVERIFY(answer);
        QCOMPARE(answer->json["schoolYear"_L1].toString(), year);
        QVERIFY(!arenaOf(answer->json.toObject(), u"vestby.hjelpetjenesten"_s)["dates"_L1]
                     .toArray()
                     .isEmpty());
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::YearWordTest)
#include "yearwordtest.moc"
