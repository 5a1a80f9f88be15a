// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportround.h"
#include "core/reports/archiverecord.h"
#include "tests/reports/reportmaking.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

class ReportRoundTest : public QObject
{
    Q_OBJECT

    const DeliveryDays m_days =
        *DeliveryDays::make(*MonthDay::make(6, 15), *MonthDay::make(12, 15));
    const HalfYear m_half{2026, HalfYear::Half::Autumn};
    QList<Unit> m_units;
    QList<ReceivedReport> m_received;

    ReadReport came(const Unit &unit, const QString &digest) const
    {
        ReadReport read{fullReport(), "box", digest, true};
        read.report.unitId = unit.id.text();
        read.report.version = 1;
        return read;
    }
    Incoming judged(const ReadReport &read, QDate day = {2026, 12, 14}) const
    {
        return judge(read, {m_units, u"Holmestrand"_s, m_received}, day);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_units = {{UnitId::sortable(), u"Ekeberg barnehage"_s, Unit::Kind::Kindergarten},
                   {UnitId::sortable(), u"Haslestad skole"_s, Unit::Kind::School},
                   {UnitId::sortable(), u"SFO"_s, Unit::Kind::Sfo}};
        m_received.clear();
    }

    void aHalfYearIsInHandUntilAMonthAfterItsDelivery_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("half");
        QTest::newRow("the evening before") << QDate(2026, 12, 14) << u"2026-2"_s;
        QTest::newRow("the day itself") << QDate(2026, 12, 15) << u"2026-2"_s;
        QTest::newRow("the day after") << QDate(2026, 12, 16) << u"2026-2"_s;
        QTest::newRow("a month after") << QDate(2027, 1, 15) << u"2026-2"_s;
        QTest::newRow("a month and a day") << QDate(2027, 1, 16) << u"2027-1"_s;
        QTest::newRow("in spring") << QDate(2027, 7, 15) << u"2027-1"_s;
        QTest::newRow("in summer") << QDate(2027, 7, 16) << u"2027-2"_s;
    }
    void aHalfYearIsInHandUntilAMonthAfterItsDelivery()
    {
        QFETCH(const QDate, today);
        QFETCH(const QString, half);
        QCOMPARE(inHand(today, m_days).text(), half);
    }

    void whatComesInIsToldApart()
    {
        ReadReport read = came(m_units[0], u"aa"_s);
        const Incoming taken = judged(read);
        QCOMPARE(taken.verdict, Verdict::Taken);
        QCOMPARE(taken.report->unit, m_units[0].id);
        QCOMPARE(taken.report->received, QDate(2026, 12, 14));
        QCOMPARE(*reportFromJson(taken.report->shown.toUtf8(), {}), read.report);
        m_received.append(*taken.report);
        QCOMPARE(judged(read).verdict, Verdict::Twice);
        read.isIntact = false; // the same digits, other bytes
        QCOMPARE(judged(read).verdict, Verdict::Taken);
        read.report.isDraft = true;
        QCOMPARE(judged(read).verdict, Verdict::Draft);
        ReadReport other = came(m_units[0], u"bb"_s);
        other.report.municipality = u"Vestby"_s;
        QCOMPARE(judged(other).verdict, Verdict::OtherMunicipality);
        other = came(m_units[0], u"bb"_s);
        other.report.unitId = UnitId::sortable().text(); // from elsewhere: by its name
        QCOMPARE(judged(other).report->unit, m_units[0].id);
        other.report.unit = u"Ukjent barnehage"_s;
        QCOMPARE(judged(other).verdict, Verdict::OtherMunicipality);
    }

    // Due on 15 December 2026: that day is in time, the next is late; a correction in
    // January does not make it late.
    void whoIsMissingAndWhoIsLate()
    {
        const auto add = [this](const Unit &unit, int version, QDate day) {
            Incoming one = judged(came(unit, u"%1%2"_s.arg(unit.name).arg(version)), day);
            one.report->version = version;
            m_received.append(*one.report);
        };
        add(m_units[0], 1, {2026, 12, 15});
        add(m_units[0], 2, {2027, 1, 8});
        QList<Delivery> all = deliveries(m_units, m_received, m_half, m_days);
        QCOMPARE(all.size(), 2); // nobody asks the SFO
        QCOMPARE(all[0].versions, 2);
        QCOMPARE(all[0].newest->version, 2);
        QVERIFY(!all[0].isLate);
        QVERIFY(!all[1].newest);
        ReadReport bent = came(m_units[0], u"bent"_s);
        bent.isIntact = false;
        bent.report.version = 3;
        m_received.append(*judged(bent, {2027, 1, 9}).report); // hides none that is as it was
        QCOMPARE(deliveries(m_units, m_received, m_half, m_days)[0].newest->version, 2);
        add(m_units[1], 1, {2026, 12, 16});
        add(m_units[2], 1, {2026, 12, 1});
        all = deliveries(m_units, m_received, m_half, m_days);
        QVERIFY(all[1].isLate);
        QCOMPARE(all.size(), 3);
        QVERIFY(!deliveries(m_units, m_received, m_half.previous(), m_days)[0].newest);
        m_units[1].closed = QDate(2026, 12, 14);
        m_received.clear();
        QCOMPARE(deliveries(m_units, m_received, m_half, m_days).size(), 1);
    }

    // sprak 6, overgang 3, atferd 2 in one; sprak 7, familie 9 in the other.
    void sumsAreOfWhatIsToldAndExactWithTheKey()
    {
        HalfYearReport other = fullReport();
        other.discussions = toldCounts({{u"sprak"_s, 7}, {u"familie"_s, 9}});
        DeliveredReport one{fullReport()};
        DeliveredReport two{other};
        RoundSums sums = sumsOf({one, two});
        QCOMPARE(sums.meetings.planned, 8);
        QCOMPARE(sums.measures.overdue, 2);
        QVERIFY(!sums.exact);
        QCOMPARE(sums.discussions.total, ToldCount::exactly(27));
        QCOMPARE(sums.discussions.types[1].count, ToldCount::oneToFour());
        const QList<TypeCount> mine{{u"sprak"_s, 6}, {u"overgang"_s, 3}, {u"atferd"_s, 2}};
        const QList<TypeCount> theirs{{u"sprak"_s, 7}, {u"familie"_s, 9}};
        one.exact = ExactNumbers{mine};
        two.exact = ExactNumbers{theirs};
        sums = sumsOf({one, two});
        const QList<TypeCount> both{
            {u"sprak"_s, 13}, {u"overgang"_s, 3}, {u"atferd"_s, 2}, {u"familie"_s, 9}};
        QCOMPARE(*sums.exact, exactCounts(both));
        one.exact.reset(); // sealed to another key: what it hides stays between two numbers
        sums = sumsOf({one, two});
        QCOMPARE(sums.exact->total, ToldCount::exactly(27)); // 11 is told
        QCOMPARE(sums.exact->types[0].count, ToldCount::exactly(13));
        QCOMPARE(sums.exact->types[1].count, ToldCount::oneToFour());
        QCOMPARE(sums.exact->types[3].count, ToldCount::exactly(9));
    }

    // Five or more, and one to four: whoever adds knows that there are six at least.
    void aTotalIsAsNarrowAsItsParts()
    {
        const ToldCounts told{
            ToldCount::oneOrMore(),
            {{u"sprak"_s, ToldCount::fiveOrMore()}, {u"atferd"_s, ToldCount::oneToFour()}}};
        QCOMPARE(told.narrowTotal(), ToldCount::between(6, std::nullopt));
        QCOMPARE(sumOf({told, told}).total, ToldCount::between(12, std::nullopt));
        const ToldCounts small{ToldCount::oneOrMore(), {{u"atferd"_s, ToldCount::oneToFour()}}};
        QCOMPARE(small.narrowTotal(), ToldCount::oneToFour());
        QCOMPARE((ToldCounts{ToldCount::oneOrMore(), {}}).narrowTotal(), ToldCount::oneOrMore());
        const ToldCounts wrong{ToldCount::between(1, 2), {{u"a"_s, ToldCount::fiveOrMore()}}};
        QCOMPARE(wrong.narrowTotal(), ToldCount::between(1, 2)); // it cannot add
    }

    void theArchiveIsToldTheSameTwice()
    {
        ArchiveRecord record{u"Halvårsrapport <2026-2> & mer"_s,
                             u"Ekeberg barnehage"_s,
                             u"Holmestrand"_s,
                             u"half_year_report"_s,
                             {2026, 12, 14},
                             *DateSpan::make({2026, 6, 16}, {2026, 12, 14})};
        record.file = u"r.pdf"_s;
        record.sha256 = sha256Of("abc");
        // NIST's example for SHA-256 of "abc"
        QCOMPARE(record.sha256,
                 u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        const QJsonObject json = QJsonDocument::fromJson(asJson(record)).object();
        QCOMPARE(json["title"_L1].toString(), record.title);
        QCOMPARE(json["to"_L1].toString(), u"2026-12-14"_s);
        QVERIFY(!json.contains("secrecy"_L1));
        const QByteArray xml = asXml(record);
        QVERIFY2(xml.contains("<title>Halvårsrapport &lt;2026-2&gt; &amp; mer</title>"),
                 xml.constData());
        QVERIFY(xml.contains("<sha256>ba7816bf"));
    }
};

QTEST_GUILESS_MAIN(ReportRoundTest)
#include "reportroundtest.moc"
