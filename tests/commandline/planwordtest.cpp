// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file `tvers plan`: its shape, its sentences, its exit codes.
#include "tests/commandline/calls.h"
#include "tests/wording/languages.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Three units need one person, who has two hours.
const char ekeberg[] =
    R"({"slots": [{"id": "t1", "date": "2026-09-03", "start": "12:00", "end": "13:00"},
                  {"id": "t2", "date": "2026-09-03", "start": "13:00", "end": "14:00"}],
        "persons": [{"id": "x", "name": "Kari Moe", "role": "PPT"},
                    {"id": "y", "name": "Ola Li", "role": "Barneverntjenesten"}],
        "meetings": [
          {"id": "m1", "unit": "Ekeberg", "round": 3, "persons": ["x"]},
          {"id": "m2", "unit": "Solsikken", "round": 3,
           "persons": ["x", {"id": "y", "optional": true}]},
          {"id": "m3", "unit": "Bjerkøya", "round": 3, "persons": ["x"]}]})";

/// Kari, who must come, is away on the day that Ekeberg is locked to; Ola need not come.
const char lockedAway[] =
    R"({"slots": [{"id": "t1", "date": "2026-09-03", "start": "12:00", "end": "13:00"},
                  {"id": "t2", "date": "2026-09-10", "start": "12:00", "end": "13:00"}],
        "persons": [{"id": "x", "name": "Kari Moe", "role": "PPT", "absent": ["2026-09-03"]},
                    {"id": "y", "name": "Ola Li", "role": "BV", "absent": ["2026-09-03"]}],
        "meetings": [
          {"id": "m1", "unit": "Ekeberg", "round": 3, "locked": "t1",
           "persons": ["x", {"id": "y", "optional": true}]},
          {"id": "m2", "unit": "Solsikken", "round": 3, "locked": "t2", "persons": ["x"]}]})";

const char oneMeeting[] =
    R"({"slots": [{"id": "t1", "date": "2026-09-03", "start": "12:00", "end": "13:00",
                   "room": "Kantinen"}],
        "persons": [], "meetings": [{"id": "m1", "unit": "Ekeberg", "round": 1, "persons": []}]})";

} // namespace

class PlanWordTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wholePlanIsDone()
    {
        const Spoken spoken(Language::English);
        const auto answer = answered({u"plan"_s, m_files.with("one.json", oneMeeting)});
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, ExitCode::Done);
        const QJsonObject expected{
            {"placed"_L1, QJsonArray{QJsonObject{{"meeting"_L1, "m1"_L1}, {"slot"_L1, "t1"_L1}}}},
            {"unplaced"_L1, QJsonArray()},
            {"provenBest"_L1, true},
            {"atMostMore"_L1, 0}};
        QCOMPARE(answer->json.toObject(), expected);
        QCOMPARE(answer->text,
                 u"Thursday 3 September 2026, week 36, 12:00–13:00  Ekeberg, round 1, Kantinen\n"
                 "\n1 meeting placed, all there are.\n"_s);
    }

    void unplacedMeetingNeedsAttentionAndIsExplained()
    {
        const auto answer = answered({u"plan"_s, m_files.with("three.json", ekeberg)});
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, ExitCode::NeedsAttention);
        QCOMPARE(answer->json["placed"_L1].toArray().size(), 2);
        QCOMPARE(answer->json["provenBest"_L1], QJsonValue(true));
        const QJsonValue unplaced = answer->json["unplaced"_L1][0];
        QCOMPARE(unplaced["because"_L1][0]["code"_L1].toString(), u"person_short"_s);
        QVERIFY(!unplaced["because"_L1][0]["facts"_L1].toArray().isEmpty());
        for (const QJsonValue &repair : unplaced["repairs"_L1].toArray()) {
            QVERIFY(!repair["code"_L1].toString().isEmpty());
            QVERIFY(!repair["text"_L1].toString().isEmpty());
        }
        QVERIFY(!unplaced["repairs"_L1].toArray().isEmpty());
    }

    void reasonIsSaidInEachLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nb") << Language::Bokmaal
                            << u"Ekeberg, Solsikken og Bjerkøya trenger Kari Moe (PPT), som har 2 "
                               "ledige timer i runde 3."_s;
        QTest::newRow("nn") << Language::Nynorsk
                            << u"Ekeberg, Solsikken og Bjerkøya treng Kari Moe (PPT), som har 2 "
                               "ledige timar i runde 3."_s;
        QTest::newRow("en") << Language::English
                            << u"Ekeberg, Solsikken and Bjerkøya need Kari Moe (PPT), who has 2 "
                               "free hours in round 3."_s;
    }
    void reasonIsSaidInEachLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QString, sentence);
        const Spoken spoken(language);
        const auto answer = answered({u"plan"_s, m_files.with("three.json", ekeberg)}, language);
        QVERIFY2(answer->text.contains(sentence), qPrintable(answer->text));
        QCOMPARE(answer->json["unplaced"_L1][0]["because"_L1][0]["text"_L1].toString(), sentence);
    }

    void optionalPersonWhoCanComeIsNamed()
    {
        const auto answer = answered({u"plan"_s, m_files.with("three.json", ekeberg)});
        for (const QJsonValue &one : answer->json["placed"_L1].toArray()) {
            if (one["meeting"_L1] == "m2"_L1)
                QCOMPARE(one["optional"_L1].toArray(), QJsonArray{"y"_L1});
        }
    }

    void lockedMeetingStaysAndItIsToldWhoIsAway()
    {
        const Spoken spoken(Language::English);
        const auto answer = answered({u"plan"_s, m_files.with("locked.json", lockedAway)});
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, ExitCode::Done);
        const QJsonValue first = answer->json["placed"_L1][0];
        QCOMPARE(first["slot"_L1], QJsonValue("t1"_L1));
        QCOMPARE(first["despite"_L1].toArray().size(), 1);
        const QJsonValue despite = first["despite"_L1][0];
        QCOMPARE(despite["code"_L1], QJsonValue("absent"_L1));
        QCOMPARE(despite["facts"_L1].toArray(),
                 (QJsonArray{"Kari Moe"_L1, "PPT"_L1, "2026-09-03"_L1}));
        QVERIFY(!answer->json["placed"_L1][1].toObject().contains("despite"_L1));
        QVERIFY2(answer->text.contains(u"Ekeberg, round 3 is locked and stays, although: Kari Moe "
                                       "(PPT) is away on Thursday 3 September 2026."_s),
                 qPrintable(answer->text));
    }

    void roomAndHourThatAreLikedAreTakenWhereTheyAreFree()
    {
        QByteArray json(ekeberg);
        json.replace(R"("persons": ["x"]},)", R"("persons": ["y"], "likedStart": "13:00"},)");
        const auto answer = answered({u"plan"_s, m_files.with("liked.json", json.constData())});
        QVERIFY(answer);
        QCOMPARE(answer->json["placed"_L1][0]["meeting"_L1], QJsonValue("m1"_L1));
        QCOMPARE(answer->json["placed"_L1][0]["slot"_L1], QJsonValue("t2"_L1));
    }

    void wrongProblemIsRefused()
    {
        const QString path = m_files.with("wrong.json", R"({"slots": [], "persons": []})");
        const auto answer = answered({u"plan"_s, path});
        QVERIFY(!answer);
        QCOMPARE(exitCodeOf(answer.error().code), ExitCode::CallWrong);
        QCOMPARE(exitCodeOf(ErrorCode::PlanLockedClash), ExitCode::CallWrong);
    }

private:
    Files m_files;
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::PlanWordTest)
#include "planwordtest.moc"
