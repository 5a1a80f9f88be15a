// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The wheel on a screen: room for every marker, what is under a point,
/// colours that are seen.
#include "core/wheel/arenagroup.h"
#include "core/wheel/wheelhit.h"
#include "core/wheel/wheelink.h"
#include "core/wheel/wheellayout.h"
#include "tests/wheel/wheelmaking.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace tvers;
using namespace tvers::testing;

namespace {

/// WCAG 2.1: relative luminance.
double luminance(Colour colour)
{
    const auto linear = [](quint8 part) {
        const double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

double contrast(Colour a, Colour b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    return (lighter + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

} // namespace

class ScreenWheelTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theLeastSideHoldsEveryMarkerApart_data()
    {
        QTest::addColumn<int>("arenas");
        QTest::addColumn<int>("entries");
        QTest::newRow("none") << 1 << 0;
        QTest::newRow("a usual year") << 4 << 35;
        QTest::newRow("eight lanes") << 12 << 100;
        QTest::newRow("all in one lane") << 1 << 200;
        QTest::newRow("many") << 12 << 400;
        QTest::newRow("far too many") << 30 << 1000;
    }
    void theLeastSideHoldsEveryMarkerApart()
    {
        QFETCH(const int, arenas);
        QFETCH(const int, entries);
        const AnnualWheel wheel = madeUpWheel(arenas, entries);
        const WheelTexts texts = textsFor(wheel);
        const EvenMeasurer measurer;
        const Typesetter type(measurer);
        const double side = leastSide(entries);
        const WheelLayout layout =
            layoutWheel({wheel, texts, type, screenSheet({side, side}), std::nullopt});
        const QRectF area(0, 0, side, side);
        for (qsizetype i = 0; i < layout.markers.size(); ++i) {
            const QRectF box = layout.markers[i].box.adjusted(0.01, 0.01, -0.01, -0.01);
            QVERIFY(area.contains(box));
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(!box.intersects(layout.markers[other].box));
        }
        QCOMPARE(layout.markers.size(), entries);
    }

    void whatIsNearestWithinReachIsHit()
    {
        const AnnualWheel wheel = madeUpWheel(2, 12);
        const WheelTexts texts = textsFor(wheel);
        const EvenMeasurer measurer;
        const Typesetter type(measurer);
        const WheelLayout layout =
            layoutWheel({wheel, texts, type, screenSheet({200, 200}), std::nullopt});
        const QRectF box = layout.markers[4].box;
        QCOMPARE(entryAt(layout, box.center(), 0), 4);
        QCOMPARE(entryAt(layout, box.topLeft() - QPointF(0.5, 0), 0.6), 4);
        QCOMPARE(entryAt(layout, box.topLeft() - QPointF(0.7, 0), 0.6), std::nullopt);
        QCOMPARE(entryAt(layout, layout.geometry.centre, 1), std::nullopt);
        QCOMPARE(entryAt(layout, layout.labels.first().box().center(), 0),
                 layout.labels.first().entry);
    }

    void lanesAreSeenOnLightAndDark()
    {
        const WheelInk paper;
        for (const Colour hue : laneHuesOnLight())
            QVERIFY(contrast(hue, paper.ground) >= 4.5);
        const Colour dark = colour(0x2a2621); // the lightest ground of the dark window's wheel
        for (const Colour hue : laneHuesOnDark())
            QVERIFY(contrast(hue, dark) >= 4.5);
    }

    void aServiceIsAGroupOfTheArenasItSitsIn()
    {
        MunicipalityPack pack;
        pack.services = {{u"bup"_s, {u"BUP"_s}}, {u"ppt"_s, {u"PPT"_s}}};
        pack.roles = {{u"raadgiver"_s, {u"Rådgiver"_s}, u"ppt"_s}, {u"rektor"_s, {u"Rektor"_s}}};
        DatedArena arena{u"a"_s, plainVersion(u"Møte"_s)};
        arena.version.participants = {{u"raadgiver"_s, {u"PPT"_s}}};
        DatedArena child{u"b"_s, plainVersion(u"Ansvarsgruppe"_s, ArenaTerms::Kind::CaseTeam)};
        child.version.sectors = {Sector::Kindergarten};
        const DatedYear year{schoolYear(), {arena, child}, {}};
        QVERIFY(belongsTo(arena.version, u"ppt"_s, pack));
        QVERIFY(!belongsTo(arena.version, u"bup"_s, pack));
        QCOMPARE(groupsIn(year, pack), (QList<ArenaGroup>{Sector::School, u"ppt"_s}));
    }
};

QTEST_GUILESS_MAIN(ScreenWheelTest)
#include "screenwheeltest.moc"
