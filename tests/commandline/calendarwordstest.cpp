// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What holidays, dates and deadline answer, in the shapes that are promised.
#include "tests/commandline/calls.h"

#include <QJsonDocument>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray arrayOf(const char *json) { return QJsonDocument::fromJson(json).array(); }

const char everyWeek[] =
    R"({"type": "weekly", "every": 1, "weekday": "TU", "anchor": "2026-08-03"})";

const char closedIn2026[] = R"({
  "term": [{"from": "2026-08-17", "to": "2027-06-18"}],
  "school_holiday": [{"from": "2026-12-21", "to": "2027-01-01", "name": "Juleferie"}],
  "closing_day": [{"date": "2026-11-13", "name": "Planleggingsdag", "unit": "Ekeberg"}]})";

} // namespace

class CalendarWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void holidaysComeByDateWithBothNorwegianNames()
    {
        const auto answer = answered({u"holidays"_s, u"2027"_s});
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, ExitCode::Done);
        const QJsonArray days = answer->json.toArray();
        QCOMPARE(days.size(), 12);
        QStringList dates;
        for (const QJsonValue &day : days) {
            dates.append(day["date"_L1].toString());
            QVERIFY(!day["name_nb"_L1].toString().isEmpty());
            QVERIFY(!day["name_nn"_L1].toString().isEmpty());
        }
        QStringList sorted = dates;
        sorted.sort();
        QCOMPARE(dates, sorted);
        QCOMPARE(dates.count(u"2027-05-17"_s), 2); // Constitution Day and Whit Monday
        const QJsonObject thursday{{"date"_L1, "2027-03-25"_L1},
                                   {"name_nb"_L1, u"Skjærtorsdag"_s},
                                   {"name_nn"_L1, u"Skjærtorsdag"_s}};
        QVERIFY(days.contains(thursday));
    }

    void holidaysAreListedInTheReadersLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("line");
        QTest::newRow("nb") << Language::Bokmaal << u"lørdag 25. desember 2027  Første juledag"_s;
        QTest::newRow("nn") << Language::Nynorsk << u"laurdag 25. desember 2027  Første juledag"_s;
        QTest::newRow("en") << Language::English << u"Saturday 25 December 2027  Christmas Day"_s;
    }
    void holidaysAreListedInTheReadersLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QString, line);
        const auto answer = answered({u"holidays"_s, u"2027"_s}, language);
        QVERIFY2(answer->text.split(u'\n').contains(line), qPrintable(answer->text));
        QVERIFY(answer->text.endsWith(u'\n'));
    }

    void datesAreGivenWithWhatIsWrongWithThem()
    {
        const QString cadence =
            m_files.with("odd.json",
                         R"({"type": "week_parity", "parity": "odd", "weekday": "TU",
                "start": "13:00", "end": "15:00"})");
        const auto answer =
            answered({u"dates"_s, u"--cadence"_s, cadence, u"--from"_s, u"2026-12-08"_s, u"--to"_s,
                      u"2027-01-12"_s, u"--closed"_s, m_files.with("closed.json", closedIn2026)});
        QVERIFY(answer);
        QCOMPARE(answer->exitCode, ExitCode::Done);
        QCOMPARE(answer->json.toArray(), arrayOf(R"([
            {"date": "2026-12-15", "isoWeek": "2026-W51", "start": "13:00", "end": "15:00",
             "provisional": false, "findings": []},
            {"date": "2026-12-29", "isoWeek": "2026-W53", "start": "13:00", "end": "15:00",
             "provisional": false, "findings": [{"kind": "school_holiday", "name": "Juleferie"}],
             "instead": "2027-01-05"},
            {"date": "2027-01-05", "isoWeek": "2027-W01", "start": "13:00", "end": "15:00",
             "provisional": false, "findings": []}])"));
    }

    void whatThereIsNotIsLeftOut()
    {
        const QString cadence = m_files.with("weekly.json", R"({"type": "weekly", "every": 2})");
        const auto answer = answered({u"dates"_s, u"--cadence"_s, cadence, u"--from"_s,
                                      u"2026-08-17"_s, u"--to"_s, u"2026-08-23"_s});
        QCOMPARE(answer->json.toArray(), arrayOf(
                                             R"([{"date": "2026-08-20", "isoWeek": "2026-W34",
                    "provisional": true, "findings": []}])"));
    }

    void everyKindOfFindingHasItsWord_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("kind");
        QTest::newRow("public holiday") << u"2027-05-17"_s << u"public_holiday"_s;
        QTest::newRow("school holiday") << u"2026-12-29"_s << u"school_holiday"_s;
        QTest::newRow("closing day") << u"2026-11-13"_s << u"closing_day"_s;
        QTest::newRow("outside term") << u"2027-06-21"_s << u"outside_term"_s;
    }
    void everyKindOfFindingHasItsWord()
    {
        QFETCH(QString, day);
        QFETCH(QString, kind);
        const QByteArray cadence = QByteArray(everyWeek).replace("TU", weekdayOf(day));
        const auto answer = answered(
            {u"dates"_s, u"--cadence"_s, m_files.with("c.json", cadence.constData()), u"--from"_s,
             day, u"--to"_s, day, u"--closed"_s, m_files.with("closed.json", closedIn2026)});
        const QJsonArray findings = answer->json.toArray().first()["findings"_L1].toArray();
        QVERIFY(!findings.isEmpty());
        QCOMPARE(findings.first()["kind"_L1].toString(), kind);
        QVERIFY(findings.first().toObject().contains("name"_L1));
    }

    void closingDayOfAnotherUnitIsPassedOver()
    {
        const QString cadence = m_files.with(
            "fridays.json",
            R"({"type": "weekly", "every": 1, "weekday": "FR", "anchor": "2026-08-07"})");
        const QString closed = m_files.with("closed.json", closedIn2026);
        const auto findingsOf = [&](const QString &unit) {
            const auto answer =
                answered({u"dates"_s, u"--cadence"_s, cadence, u"--from"_s, u"2026-11-13"_s,
                          u"--to"_s, u"2026-11-13"_s, u"--closed"_s, closed, u"--unit"_s, unit});
            return answer->json.toArray().first()["findings"_L1].toArray();
        };
        QCOMPARE(
            findingsOf(u"Ekeberg"_s),
            arrayOf(R"([{"kind": "closing_day", "name": "Planleggingsdag", "unit": "Ekeberg"}])"));
        QVERIFY(findingsOf(u"Kleiva"_s).isEmpty());
    }

    void cadenceWithoutDaysIsAnsweredAndSaidSo()
    {
        const QString cadence = m_files.with("none.json", R"({"type": "as_needed"})");
        const auto answer = answered({u"dates"_s, u"--cadence"_s, cadence, u"--from"_s,
                                      u"2026-08-01"_s, u"--to"_s, u"2027-07-31"_s});
        QCOMPARE(answer->exitCode, ExitCode::Done);
        QVERIFY(answer->json.isArray());
        QVERIFY(answer->json.toArray().isEmpty());
        QCOMPARE(answer->text, u"The cadence gives no days here.\n"_s);
    }

    void deadlineCountsWorkingDaysBack_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("date");
        QTest::newRow("over Easter") << u"10"_s << u"2027-04-08"_s << u"2027-03-22"_s;
        QTest::newRow("none") << u"0"_s << u"2027-04-08"_s << u"2027-04-08"_s;
        QTest::newRow("one, over a weekend") << u"1"_s << u"2026-08-17"_s << u"2026-08-14"_s;
    }
    void deadlineCountsWorkingDaysBack()
    {
        QFETCH(QString, before);
        QFETCH(QString, of);
        QFETCH(QString, date);
        const auto answer = answered({u"deadline"_s, u"--before"_s, before, u"--of"_s, of});
        QCOMPARE(answer->exitCode, ExitCode::Done);
        QCOMPARE(answer->json.toObject(), (QJsonObject{{"date"_L1, date}}));
    }

    void deadlinePassesOverClosingDays()
    {
        const QString closed = m_files.with("closed.json", closedIn2026);
        const auto answer = answered({u"deadline"_s, u"--before"_s, u"1"_s, u"--of"_s,
                                      u"2026-11-16"_s, u"--closed"_s, closed});
        QCOMPARE(answer->json["date"_L1].toString(), u"2026-11-12"_s);
        QCOMPARE(answer->text, u"Thursday 12 November 2026, week 46\n"_s);
    }

private:
    static QByteArray weekdayOf(const QString &day)
    {
        const QByteArrayList words{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
        return words[QDate::fromString(day, Qt::ISODate).dayOfWeek() - 1];
    }

    Files m_files;
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::CalendarWordsTest)
#include "calendarwordstest.moc"
