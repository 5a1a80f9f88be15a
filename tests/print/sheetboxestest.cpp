// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Real words in real letters against the sheet: nothing leaves its column.
#include "core/wheel/listlayout.h"
#include "tests/print/printmaking.h"
#include "tests/wheel/wheelmaking.h"

#include <QRegularExpression>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

Q_DECLARE_METATYPE(tvers::Language)
Q_DECLARE_METATYPE(tvers::Paper)

namespace {

const double tolerance = 0.01; // mm

bool holds(const QRectF &area, const QRectF &box)
{
    return area.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(box);
}

/// A municipality whose arenas have names as long as anybody gives them.
MunicipalityPack longNames()
{
    MunicipalityPack pack;
    pack.name = u"Interkommunalt oppvekstsamarbeid for kommunene rundt fjorden"_s;
    return pack;
}

AnnualWheel longWheel(int arenas, int entries)
{
    DatedYear year = madeUpYear(arenas, entries);
    for (qsizetype i = 0; i < year.arenas.size(); ++i) {
        year.arenas[i].version.name = {
            u"Tverrfaglig samarbeidsforum for overgangen fra barnehage til skole og "
            "skolefritidsordningsvirksomhetene %1"_s.arg(i)};
        year.arenas[i].version.cadence.parts.first().name = {u"Samhandlingsdrøftingsmøte"_s};
    }
    return annualWheel(year, SchoolCalendar(PublicHolidays::builtIn(), {}));
}

struct Row {
    const char *name;
    AnnualWheel wheel;
    MunicipalityPack pack;
};

QList<Row> rows()
{
    const auto shown = WheelChoice::Suggestions::Shown;
    const auto quarter = *WheelWindow::fromText(u"quarter:3"_s);
    const auto of = [](const QString &name, const WheelChoice &choice) {
        return packWheel(name, choice);
    };
    return {{"Holmestrand", of(u"holmestrand"_s, {{}, {}, shown}), *builtInPack(u"holmestrand"_s)},
            {"Vestby", of(u"vestby"_s, {{}, {}, shown}), *builtInPack(u"vestby"_s)},
            {"a quarter", of(u"vestby"_s, {quarter, {}, shown}), *builtInPack(u"vestby"_s)},
            {"one arena", of(u"holmestrand"_s, {{}, {u"holmestrand.naervaersteam"_s}}),
             *builtInPack(u"holmestrand"_s)},
            {"empty", longWheel(4, 0), longNames()},
            {"36 arenas of long names", longWheel(36, 120), longNames()},
            {"400 entries", longWheel(12, 400), longNames()}};
}

} // namespace

class SheetBoxesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noTextLeavesItsColumnOrTheSheet_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<Language>("language");
        QTest::addColumn<Paper>("paper");
        for (int i = 0; i < m_rows.size(); ++i) {
            for (const Paper paper : {Paper::A4, Paper::A3}) {
                const char *size = paper == Paper::A4 ? "A4" : "A3";
                QTest::addRow("%s, %s, nb", m_rows[i].name, size)
                    << i << Language::Bokmaal << paper;
                QTest::addRow("%s, %s, nn", m_rows[i].name, size)
                    << i << Language::Nynorsk << paper;
                QTest::addRow("%s, %s, en", m_rows[i].name, size)
                    << i << Language::English << paper;
            }
        }
    }
    void noTextLeavesItsColumnOrTheSheet()
    {
        QFETCH(const int, row);
        QFETCH(const Language, language);
        QFETCH(const Paper, paper);
        const Row made = m_rows[row];
        const auto words = translatorFor(language);
        QCoreApplication::installTranslator(words.get());
        const auto texts = WheelWording::of(made.wheel, {made.pack, {2026, 8, 17}}, language);
        const Typesetter type(m_measurer);
        WheelSetting setting{made.wheel, texts, type, sheetOf(paper)};
        setting.sheet = fittingSheet(setting);
        checkList(setting);
        checkWheel(setting);
    }

private:
    static void checkList(const WheelSetting &setting)
    {
        const QRectF inside = setting.sheet.inside();
        QHash<int, QList<QRectF>> shown;
        for (const PlacedLine &line : layoutList(setting).lines) {
            QVERIFY2(holds(inside, line.box), qPrintable(line.runs.first().text));
            QVERIFY2(line.mark.isNull() || holds(line.box, line.mark),
                     qPrintable(line.runs.first().text));
            for (const GlyphRun &run : line.runs) {
                QVERIFY2(holds(line.box, run.box()), qPrintable(run.text));
                for (const QRectF &other : std::as_const(shown[line.sheet]))
                    QVERIFY2(!other.adjusted(tolerance, tolerance, -tolerance, -tolerance)
                                  .intersects(run.box()),
                             qPrintable(run.text));
                shown[line.sheet].append(run.box());
            }
        }
    }

    static void checkWheel(const WheelSetting &setting)
    {
        const QRectF area = setting.sheet.wheelArea();
        const WheelLayout layout = layoutWheel(setting);
        QCOMPARE(layout.markers.size(), setting.wheel.entries.size());
        for (const PlacedMarker &marker : layout.markers)
            QVERIFY2(holds(area, marker.box), qPrintable(marker.number.text));
        for (const PlacedLabel &label : layout.labels)
            QVERIFY2(holds(area, label.box()), qPrintable(label.run.text));
        const double room = layout.geometry.monthsOuter - layout.geometry.monthsInner;
        QVERIFY(layout.months.first().name.runs.first().size < room);
    }

    QtTextMeasurer m_measurer;
    QList<Row> m_rows = rows();
};

QTEST_MAIN(SheetBoxesTest)
#include "sheetboxestest.moc"
