// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/listlayout.h"
#include "core/wheel/wheeldrawing.h"
#include "tests/wheel/wheelmaking.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace tvers;
using namespace tvers::testing;

Q_DECLARE_METATYPE(tvers::AnnualWheel)

namespace {

const double tolerance = 0.001; // mm

/// QRectF::contains() says no of an upright line, whose box has no width.
bool holds(const QRectF &area, const QRectF &box)
{
    return area.left() <= box.left() + tolerance && box.right() <= area.right() + tolerance &&
           area.top() <= box.top() + tolerance && box.bottom() <= area.bottom() + tolerance;
}

QString numbers(const QRectF &box)
{
    return u"%1 %2 %3×%4"_s.arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height());
}

/// The first two of \a boxes that overlap; empty when none do.
QString overlapIn(const QList<QRectF> &boxes)
{
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QRectF mine = boxes[i].adjusted(tolerance, tolerance, -tolerance, -tolerance);
        for (qsizetype other = i + 1; other < boxes.size(); ++other) {
            if (mine.intersects(boxes[other]))
                return u"%1 (%2) and %3 (%4)"_s.arg(i)
                    .arg(numbers(boxes[i]))
                    .arg(other)
                    .arg(numbers(boxes[other]));
        }
    }
    return {};
}

/// The corner of \a box nearest to \a point.
double distance(QPointF point, const QRectF &box)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(dx, dy);
}

QList<GlyphRun> runsOf(const DrawnPart &part)
{
    if (const auto *text = std::get_if<DrawnText>(&part))
        return {text->run};
    const auto *bent = std::get_if<DrawnBentText>(&part);
    return bent ? bent->bent.runs : QList<GlyphRun>();
}

/// One wheel on one paper.
struct Made {
    explicit Made(const AnnualWheel &annual, Paper paper) :
        wheel(annual), texts(textsFor(wheel)), setting{wheel, texts, type, sheetOf(paper)}
    {
        setting.sheet = fittingSheet(setting);
    }

    EvenMeasurer measurer;
    Typesetter type{measurer};
    AnnualWheel wheel;
    WheelTexts texts;
    WheelSetting setting;
};

/// Of its middle, 0..360 from 12 o'clock with the clock.
double angleIn(const WheelGeometry &geometry, const PlacedMarker &marker)
{
    const QPointF off = marker.box.center() - geometry.centre;
    return std::fmod(std::atan2(off.x(), -off.y()) * 180 / M_PI + 360, 360);
}

void addRows()
{
    QTest::addColumn<AnnualWheel>("wheel");
    QTest::addColumn<bool>("large");
    const auto shown = WheelChoice::Suggestions::Shown;
    const auto half = *WheelWindow::fromText(u"half:1"_s);
    const auto quarter = *WheelWindow::fromText(u"quarter:2"_s);
    const std::pair<const char *, AnnualWheel> wheels[] = {
        {"Holmestrand", packWheel(u"holmestrand"_s)},
        {"Holmestrand with suggestions", packWheel(u"holmestrand"_s, {{}, {}, shown})},
        {"Vestby", packWheel(u"vestby"_s)},
        {"Vestby with suggestions", packWheel(u"vestby"_s, {{}, {}, shown})},
        {"one arena", packWheel(u"holmestrand"_s, {{}, {u"holmestrand.naervaersteam"_s}})},
        {"half a year", packWheel(u"holmestrand"_s, {half, {}, shown})},
        {"a quarter", packWheel(u"vestby"_s, {quarter, {}, shown})},
        {"empty", madeUpWheel(3, 0)},
        {"400 in 12 arenas", madeUpWheel(12, 400)},
        {"200 in one arena", madeUpWheel(1, 200)},
        {"1000 in 30 arenas", madeUpWheel(30, 1000)},
    };
    for (const auto &[name, wheel] : wheels) {
        QTest::addRow("%s, A4", name) << wheel << false;
        QTest::addRow("%s, A3", name) << wheel << true;
    }
}

Made fetched()
{
    QFETCH(const AnnualWheel, wheel);
    QFETCH(const bool, large);
    return Made(wheel, large ? Paper::A3 : Paper::A4);
}

} // namespace

class WheelLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyEntryHasOneMarkerAndNoneCoversAnother_data() { addRows(); }
    void everyEntryHasOneMarkerAndNoneCoversAnother()
    {
        const Made made = fetched();
        const auto layout = layoutWheel(made.setting);
        QCOMPARE(layout.markers.size(), made.wheel.entries.size());
        QList<QRectF> boxes;
        for (qsizetype i = 0; i < layout.markers.size(); ++i) {
            const PlacedMarker &marker = layout.markers[i];
            QCOMPARE(marker.entry, i);
            QCOMPARE(marker.number.text, QString::number(i + 1));
            QVERIFY(marker.number.advance < marker.box.width());
            QVERIFY2(holds(made.setting.sheet.wheelArea(), marker.box),
                     qPrintable(numbers(marker.box)));
            boxes.append(marker.box);
        }
        for (const PlacedLane &lane : layout.lanes)
            boxes.append(lane.chip);
        QCOMPARE(overlapIn(boxes), QString());
    }

    void labelsNeverCoverEachOtherNorTheWheelNorLeaveThePage_data() { addRows(); }
    void labelsNeverCoverEachOtherNorTheWheelNorLeaveThePage()
    {
        const Made made = fetched();
        const auto layout = layoutWheel(made.setting);
        QList<QRectF> boxes;
        for (const PlacedLabel &label : layout.labels) {
            QVERIFY2(holds(made.setting.sheet.wheelArea(), label.box()),
                     qPrintable(numbers(label.box())));
            QVERIFY(distance(layout.geometry.centre, label.box()) > layout.geometry.rim);
            QCOMPARE(label.run.rotation, 0.0);
            boxes.append(label.box());
        }
        QCOMPARE(overlapIn(boxes), QString());
    }

    void everyEntryHasOneLineInTheListAndNoneIsCutOff_data() { addRows(); }
    void everyEntryHasOneLineInTheListAndNoneIsCutOff()
    {
        const Made made = fetched();
        const auto list = layoutList(made.setting);
        QList<QList<QRectF>> onSheet(list.sheets);
        qsizetype next = 0;
        for (const PlacedLine &line : list.lines) {
            if (line.kind == PlacedLine::Kind::Entry)
                QCOMPARE(line.index, next++);
            onSheet[line.sheet].append(line.box);
            for (const GlyphRun &run : line.runs)
                QVERIFY2(holds(made.setting.sheet.inside(), run.box()), qPrintable(run.text));
        }
        QCOMPARE(next, made.wheel.entries.size());
        for (const auto &boxes : onSheet)
            QCOMPARE(overlapIn(boxes), QString());
    }

    void nothingIsUpsideDownOrTooSmallOrOffTheSheet_data() { addRows(); }
    void nothingIsUpsideDownOrTooSmallOrOffTheSheet()
    {
        const Made made = fetched();
        const auto drawing = drawSheets(made.setting);
        for (const DrawingSheet &sheet : drawing.sheets) {
            const QRectF page({0, 0}, sheet.size);
            for (const DrawingItem &item : sheet.items) {
                for (const DrawnPart &part : item.parts) {
                    if (const auto *path = std::get_if<DrawnPath>(&part))
                        QVERIFY2(holds(page, path->path.bounds()),
                                 qPrintable(item.entry + numbers(path->path.bounds())));
                    for (const GlyphRun &run : runsOf(part)) {
                        QVERIFY2(run.size >= smallestText, qPrintable(run.text));
                        QVERIFY2(std::abs(run.rotation) <= 90 + tolerance, qPrintable(run.text));
                        QVERIFY2(page.contains(run.origin), qPrintable(run.text));
                    }
                }
            }
        }
    }

    void theSheetCountsWhatItShows_data() { addRows(); }
    void theSheetCountsWhatItShows()
    {
        const Made made = fetched();
        const auto counts = countsOf(drawSheets(made.setting));
        QCOMPARE(counts.markers, int(made.wheel.entries.size()));
        QCOMPARE(counts.listLines, int(made.wheel.entries.size()));
        QVERIFY(counts.labels <= int(made.wheel.entries.size()));
    }

    /// Holmestrand's 35 entries with all that stands beside them; a single arena's
    /// 26 have room for one wide column. 400 have none, and keep it.
    void aUsualYearStandsOnOneSheet()
    {
        for (const Paper paper : {Paper::A4, Paper::A3}) {
            const Made year(packWheel(u"holmestrand"_s), paper);
            QCOMPARE(year.wheel.entries.size(), 35);
            QCOMPARE(layoutList(year.setting).sheets, 1);
            QCOMPARE(drawSheets(year.setting).sheets.size(), 1);
            const Made crowded(madeUpWheel(12, 400), paper);
            QCOMPARE(crowded.setting.sheet.listColumns, 1);
        }
    }

    void augustIsAtTheTopAndTheYearGoesWithTheClock()
    {
        const Made made(packWheel(u"holmestrand"_s), Paper::A4);
        const auto geometry = layoutWheel(made.setting).geometry;
        QCOMPARE(geometry.angleAt({2026, 8, 1}), 0.0);
        // 92 of 365 days are gone on 1 November: a quarter turn, and a little
        QCOMPARE(geometry.angleAt({2026, 11, 1}), 92 * 360.0 / 365);
        const QPointF november = geometry.at(geometry.angleAt({2026, 11, 1}), 10);
        QVERIFY(november.x() > geometry.centre.x() + 9);
        QCOMPARE(geometry.angleAt({2027, 8, 1}), 360.0);
    }

    void week53StandsBetweenWeek52AndWeek1()
    {
        const Made made(packWheel(u"holmestrand"_s), Paper::A4);
        const auto layout = layoutWheel(made.setting);
        QList<int> weeks;
        for (const PlacedWeek &week : layout.weeks) {
            if (week.number)
                weeks.append(week.number->text.toInt());
        }
        const qsizetype last = weeks.indexOf(53);
        QVERIFY(last > 0);
        QCOMPARE(weeks[last - 1], 52);
        QCOMPARE(weeks[last + 1], 1);
        // 1 and 2 August 2026 are the weekend of week 31: too narrow for its number
        QCOMPARE(weeks.first(), 32);
        QCOMPARE(weeks.last(), 30);
    }

    void weekNumbersAndMonthsHaveTheirRoom()
    {
        for (const Paper paper : {Paper::A4, Paper::A3}) {
            const Made made(madeUpWheel(12, 400), paper);
            const auto layout = layoutWheel(made.setting);
            for (qsizetype i = 2; i < layout.weeks.size() - 1; ++i) {
                const GlyphRun &before = *layout.weeks[i - 1].number;
                const GlyphRun &here = *layout.weeks[i].number;
                const double apart = std::hypot(here.origin.x() - before.origin.x(),
                                                here.origin.y() - before.origin.y());
                QVERIFY2(apart > here.size * noto::capHeight, qPrintable(here.text));
            }
            for (const PlacedMonth &month : layout.months)
                QCOMPARE(month.name.text, made.texts.months[month.first.month() - 1]);
        }
    }

    void aMarkerStandsOnItsDayWhenThereIsRoom()
    {
        const Made made(packWheel(u"holmestrand"_s), Paper::A4);
        const auto layout = layoutWheel(made.setting);
        for (const PlacedMarker &marker : layout.markers) {
            const double angle = angleIn(layout.geometry, marker);
            const double daysOff = std::abs(angle - marker.angle) / layout.geometry.degreesPerDay();
            if (made.wheel.entries[marker.entry].kind != WheelEntry::Kind::Window)
                QVERIFY2(daysOff < 3, qPrintable(marker.number.text));
        }
    }

    void noMarkerLeavesItsYear_data() { addRows(); }
    void noMarkerLeavesItsYear()
    {
        const Made made = fetched();
        const auto layout = layoutWheel(made.setting);
        for (const PlacedMarker &marker : layout.markers) {
            const double angle = angleIn(layout.geometry, marker);
            QVERIFY2(std::abs(angle - marker.angle) < 180, qPrintable(marker.number.text));
        }
    }

    void suggestionsStandNearTheirDaysToo_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::addColumn<bool>("large");
        for (const bool large : {false, true}) {
            QTest::addRow("Vestby, %s", large ? "A3" : "A4") << u"vestby"_s << large;
            QTest::addRow("Holmestrand, %s", large ? "A3" : "A4") << u"holmestrand"_s << large;
        }
    }
    void suggestionsStandNearTheirDaysToo()
    {
        QFETCH(const QString, pack);
        QFETCH(const bool, large);
        const Made made(packWheel(pack, {{}, {}, WheelChoice::Suggestions::Shown}),
                        large ? Paper::A3 : Paper::A4);
        const auto layout = layoutWheel(made.setting);
        for (const PlacedMarker &marker : layout.markers) {
            const QPointF day = layout.geometry.at(marker.angle, marker.foot);
            const QPointF off = marker.box.center() - day;
            if (made.wheel.entries[marker.entry].kind != WheelEntry::Kind::Window)
                QVERIFY2(std::hypot(off.x(), off.y()) < 2.5 * marker.box.width(),
                         qPrintable(marker.number.text));
        }
    }

    void windowsCarryTheirNamesAlongTheArc()
    {
        Made made(packWheel(u"holmestrand"_s), Paper::A3);
        for (EntryTexts &texts : made.texts.entries)
            texts.bent = u"Oppstart"_s;
        const auto layout = layoutWheel(made.setting);
        QCOMPARE(layout.spans.size(), 2);
        QVERIFY(!layout.spans.first().text.isEmpty());
    }

    void nearlyEverythingIsLabelledWhereThereIsRoom()
    {
        const Made made(packWheel(u"holmestrand"_s), Paper::A3);
        const auto layout = layoutWheel(made.setting);
        QVERIFY2(layout.labels.size() * 3 >= made.wheel.entries.size() * 2,
                 qPrintable(QString::number(layout.labels.size())));
    }

    void todayIsALineOnlyInsideTheSpan()
    {
        Made made(packWheel(u"holmestrand"_s), Paper::A4);
        made.setting.today = QDate(2026, 8, 1);
        QVERIFY(layoutWheel(made.setting).today);
        made.setting.today = QDate(2026, 7, 31);
        QVERIFY(!layoutWheel(made.setting).today);
    }
};

QTEST_GUILESS_MAIN(WheelLayoutTest)
#include "wheellayouttest.moc"
