// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportjson.h"
#include "tests/reports/reportmaking.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

class ReportJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<HalfYearReport>("report");
        QTest::newRow("full") << fullReport();
        HalfYearReport log = fullReport();
        log.as = ReportTemplate::Kind::Log;
        log.log = {{{2026, 10, 1},
                    u"På tvers"_s,
                    ReportedMeeting::How::Held,
                    {},
                    {u"PPT"_s},
                    {u"Barnevern"_s},
                    3,
                    0},
                   {{2026, 11, 5}, u"På tvers"_s, ReportedMeeting::How::Cancelled, u"no_cases"_s}};
        QTest::newRow("log") << log;
        HalfYearReport empty{u"U"_s,
                             {},
                             HalfYear(2026, HalfYear::Half::Spring),
                             *DateSpan::make({2025, 12, 16}, {2025, 12, 16})};
        QTest::newRow("empty") << empty;
        empty.discussions = toldCounts({{u"a"_s, 1}, {u"b"_s, 5}});
        empty.decisions = ToldCount::oneOrMore();
        QTest::newRow("hidden") << empty;
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(const HalfYearReport, report);
        const auto read = reportFromJson(compact(asJson(report)), u"f"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().facts.join(u' ')));
        QCOMPARE(*read, report);
    }

    void exactNumbersAreReadAgain()
    {
        const ExactNumbers numbers{{{u"sprak"_s, 1}, {u"atferd"_s, 7}}, 8, 6, 3};
        const auto read = numbersFromJson(compact(asJson(numbers)), u"f"_s);
        QVERIFY(read);
        QCOMPARE(*read, numbers);
    }

    void controlSignsAreLeftOut()
    {
        HalfYearReport report = fullReport();
        report.experiences = u"En\tto\u0007\r\n\n  \nTre"_s;
        const auto read = reportFromJson(compact(asJson(report)), u"f"_s);
        QVERIFY(read);
        QCOMPARE(read->experiences, u"Ento\nTre"_s);
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const QJsonValue none(QJsonValue::Undefined);
        QTest::newRow("newer") << u"tversReport"_s << QJsonValue(2) << u"report_too_new"_s;
        QTest::newRow("older than any") << u"tversReport"_s << QJsonValue(0) << u"field_wrong"_s;
        QTest::newRow("no unit") << u"unit"_s << none << u"field_missing"_s;
        QTest::newRow("half") << u"half"_s << QJsonValue(u"2026-3"_s) << u"field_wrong"_s;
        QTest::newRow("reversed") << u"to"_s << QJsonValue(u"2026-01-01"_s) << u"field_wrong"_s;
        QTest::newRow("unknown") << u"children"_s << QJsonValue(1) << u"field_unknown"_s;
        QTest::newRow("negative") << u"decisions"_s << QJsonValue(-1) << u"field_wrong"_s;
        QTest::newRow("to before from")
            << u"decisions"_s << QJsonValue(QJsonObject{{"from"_L1, 4}, {"to"_L1, 1}})
            << u"field_wrong"_s;
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, code);
        QJsonObject object = asJson(fullReport());
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        const auto read = reportFromJson(compact(object), u"f.pdf"_s);
        QVERIFY(!read);
        QCOMPARE(QString(stored(read.error().code)), code);
        QCOMPARE(read.error().facts.value(0), u"f.pdf"_s);
    }

    // 3,000 bent texts, fixed seed: each is read or refused, and what is read is written
    // and read the same.
    void nothingBentBreaksIt()
    {
        HalfYearReport report = fullReport();
        report.as = ReportTemplate::Kind::Log;
        report.log = {{{2026, 10, 1}, u"På tvers"_s, ReportedMeeting::How::Held, {}, {u"PPT"_s}}};
        const QByteArray whole = compact(asJson(report));
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bent = whole;
            for (int i = 1 + random.bounded(4); i > 0; --i) {
                const int at = random.bounded(int(bent.size()));
                if (random.bounded(2))
                    bent[at] = char(random.bounded(256));
                else
                    bent.remove(at, 1 + random.bounded(20));
            }
            const auto read = reportFromJson(bent, u"f"_s);
            if (read)
                QCOMPARE(*reportFromJson(compact(asJson(*read)), u"f"_s), *read);
        }
    }
};

QTEST_GUILESS_MAIN(ReportJsonTest)
#include "reportjsontest.moc"
