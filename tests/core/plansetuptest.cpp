// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plansetupjson.h"

#include "tests/core/jsonreading.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString unit = u"018f3b5e-0000-7000-8000-000000000001"_s;
const QString room = u"018f3b5e-0000-7000-8000-000000000002"_s;
const QString person = u"018f3b5e-0000-7000-8000-000000000003"_s;

/// Thursdays 12–15, an hour each, in two rounds; two places twenty minutes apart.
PlanSetup paaTvers()
{
    const UnitId ekeberg = *UnitId::fromText(unit);
    const RoomId canteen = *RoomId::fromText(room);
    return {
        .units = {ekeberg},
        .rounds = {*DateSpan::make({2026, 9, 28}, {2026, 10, 2}),
                   *DateSpan::make({2026, 10, 26}, {2026, 10, 30})},
        .hours = {{.minutes = 60, .when = {Qt::Thursday, ClockTime{{12, 0}, QTime(15, 0)}}}},
        .pool = {{2026, 10, 1}},
        .rooms = {canteen},
        .travel = {{u"Holmestrand"_s, u"Sande"_s, 20}},
        .wishes = {{ekeberg, QTime(13, 0), canteen}, {ekeberg}},
        .roomsAway = {{canteen, *DateSpan::make({2026, 10, 1}, {2026, 10, 2})}},
        .seatChanges = {{ekeberg, 2, *ProfessionalId::fromText(person)},
                        {ekeberg, 1, *ProfessionalId::fromText(person),
                         *ProfessionalId::fromText(unit)}},
    };
}

} // namespace

class PlanSetupTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsKeptComesBack()
    {
        QCOMPARE(*planSetupFrom(toText(paaTvers()), u"P"_s), paaTvers());
        QCOMPARE(*planSetupFrom(toText({}), u"P"_s), PlanSetup());
        QCOMPARE(toText({}), u"{}"_s);
    }

    void whatIsNotUnderstoodIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("no such field") << QByteArray(R"({"round":[]})") << u"$.round"_s;
        QTest::newRow("a unit that is no id")
            << QByteArray(R"({"units":["x"]})") << u"$.units[0]"_s;
        QTest::newRow("a round that ends first")
            << QByteArray(R"({"rounds":[{"from":"2026-10-02","to":"2026-10-01"}]})")
            << u"$.rounds[0].to"_s;
        QTest::newRow("a round inside another")
            << QByteArray(R"({"rounds":[{"from":"2026-10-01","to":"2026-10-09"},)"
                          R"({"from":"2026-10-09","to":"2026-10-10"}]})")
            << u"$.rounds"_s;
        QTest::newRow("hours of another kind")
            << QByteArray(R"({"hours":[{"type":"continuous"}]})") << u"$.hours[0]"_s;
        QTest::newRow("hours without an end")
            << QByteArray(R"({"hours":[{"type":"slots","weekday":"TH","minutes":60}]})")
            << u"$.hours[0]"_s;
        QTest::newRow("a journey of a day and more")
            << QByteArray(R"({"travel":[{"from":"a","to":"b","minutes":1441}]})")
            << u"$.travel[0].minutes"_s;
        QTest::newRow("a wish for nobody")
            << QByteArray(R"({"wishes":[{"starts":"12:00"}]})") << u"$.wishes[0].unit"_s;
        QTest::newRow("a room that comes back before it is gone")
            << QByteArray(R"({"roomsAway":[{"room":"018f3b5e-0000-7000-8000-000000000002",)"
                          R"("from":"2026-10-02","to":"2026-10-01"}]})")
            << u"$.roomsAway[0].to"_s;
        QTest::newRow("a seat in round nought")
            << QByteArray(R"({"seatChanges":[{"unit":"018f3b5e-0000-7000-8000-000000000001",)"
                          R"("round":0,"person":"018f3b5e-0000-7000-8000-000000000002"}]})")
            << u"$.seatChanges[0].round"_s;
    }
    void whatIsNotUnderstoodIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const auto setup =
            test::readFrom(json, [](const JsonNode &root) { return readPlanSetup(root); });
        QVERIFY(!setup);
        QCOMPARE(setup.error().facts.value(1), path);
    }
};

QTEST_GUILESS_MAIN(PlanSetupTest)
#include "plansetuptest.moc"
