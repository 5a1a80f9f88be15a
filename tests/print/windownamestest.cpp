// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The names of windows along their arcs, in real letters, and the markers round them.
#include "core/wheel/listlayout.h"
#include "tests/print/printmaking.h"
#include "tests/wheel/wheelmaking.h"

#include <QPolygonF>
#include <QRegularExpression>
#include <QTest>
#include <QTransform>

using namespace tvers;
using namespace tvers::testing;

Q_DECLARE_METATYPE(tvers::Paper)

namespace {

/// The year with windows of a month at eight times, which many entries fall into.
AnnualWheel withWindows(DatedYear year)
{
    for (int i = 0; i < 8; ++i) {
        const QDate first = QDate(2026, 9, 1).addMonths(i);
        DatedArena &arena = year.arenas[i];
        arena.windows.append({*DateSpan::make(first, first.addDays(29))});
    }
    return annualWheel(year, SchoolCalendar(PublicHolidays::builtIn(), {}));
}

/// What small letters cover, where they stand: from the base line to their height.
QPolygonF turned(const GlyphRun &run)
{
    QTransform turn;
    turn.translate(run.origin.x(), run.origin.y());
    turn.rotate(run.rotation);
    return turn.map(QPolygonF(QRectF(0, -0.72 * run.size, run.advance, 0.92 * run.size)));
}

} // namespace

class WindowNamesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// In a full year markers stand on other lanes' windows: their names go round them.
    void noMarkerStandsOnTheNameOfAWindow_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<Paper>("paper");
        for (const int entries : {0, 1, 60, 300, 400, 468}) {
            QTest::addRow("%d on A4", entries) << entries << Paper::A4;
            QTest::addRow("%d on A3", entries) << entries << Paper::A3;
        }
    }
    void noMarkerStandsOnTheNameOfAWindow()
    {
        QFETCH(const int, entries);
        QFETCH(const Paper, paper);
        const AnnualWheel wheel = withWindows(madeUpYear(12, entries));
        const WheelTexts texts = textsFor(wheel);
        const QtTextMeasurer measurer;
        const Typesetter type(measurer);
        WheelSetting setting{wheel, texts, type, sheetOf(paper)};
        setting.sheet = fittingSheet(setting);
        const WheelLayout layout = layoutWheel(setting);
        QCOMPARE(layout.spans.size(), 8);
        for (const PlacedSpan &span : layout.spans) {
            for (const GlyphRun &letter : span.text.runs) {
                const QPolygonF shape = turned(letter);
                for (const PlacedMarker &marker : layout.markers)
                    QVERIFY2(!shape.intersects(QPolygonF(marker.box)),
                             qPrintable(span.text.text + u' ' + marker.number.text));
            }
        }
    }
};

QTEST_MAIN(WindowNamesTest)
#include "windownamestest.moc"
