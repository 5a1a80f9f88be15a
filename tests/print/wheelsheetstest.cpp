// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every sheet that people print, measured in its SVG from outside: whether
/// markers stand at their days and in their order, and nothing covers, leaves the
/// page, is too small or stands upside down.
#include "tests/print/printmaking.h"
#include "tests/print/sheetmeasurer.h"
#include "tests/wheel/wheelmaking.h"
#include "ui/print/painterrenderer.h"
#include "ui/print/svgwriter.h"

#include <QTest>

using namespace tvers;
using namespace tvers::testing;

namespace {

const double tolerance = 0.01; // mm: the file has three decimals

struct Row {
    QString name;
    MunicipalityPack pack;
    DatedYear year;
    WheelChoice choice;
    QString unit = {};
    Paper paper = Paper::A4;
};

MunicipalityPack noPack()
{
    MunicipalityPack pack;
    pack.name = u"Ingen kommune"_s;
    return pack;
}

Row packRow(const QString &pack, const WheelChoice &choice)
{
    const auto read = *builtInPack(pack);
    return {pack, read, datedYear(read, schoolYear(), PublicHolidays::builtIn()), choice};
}

/// A unit's own: the meetings of two arenas.
Row unitRow(const QString &pack)
{
    Row row = packRow(pack, {{}, {}, WheelChoice::Suggestions::Shown});
    while (row.year.arenas.size() > 3)
        row.year.arenas.removeLast();
    row.name = pack + u", one unit"_s;
    row.unit = u"Lillevang barnehage"_s;
    return row;
}

QList<Row> makeRows()
{
    const auto shown = WheelChoice::Suggestions::Shown;
    QList<Row> rows;
    for (const QString &pack : {u"holmestrand"_s, u"vestby"_s}) {
        for (const QString &window : WheelWindow::words()) {
            rows.append(packRow(pack, {*WheelWindow::fromText(window), {}, shown}));
            rows.last().name += u' ' + window;
        }
        rows.append(packRow(pack, {}));
        rows.last().name += u" without suggestions"_s;
        rows.append(unitRow(pack));
    }
    rows.append({u"400 entries"_s, noPack(), madeUpYear(12, 400), {}});
    rows.append({u"120 in one arena"_s, noPack(), madeUpYear(1, 120), {}});
    rows.append({u"empty"_s, noPack(), madeUpYear(3, 0), {}});
    const QList<Row> small = rows;
    for (Row row : small) {
        row.paper = Paper::A3;
        rows.append(row);
    }
    return rows;
}

const QList<Row> &rows()
{
    static const QList<Row> made = makeRows();
    return made;
}

void addRows()
{
    QTest::addColumn<int>("row");
    int next = 0;
    for (const Row &row : rows())
        QTest::addRow("%s, %s", qPrintable(row.name), row.paper == Paper::A3 ? "A3" : "A4")
            << next++;
}

/// All sheets of a row, as their files.
struct Sheets {
    explicit Sheets(const Row &row)
    {
        const auto words = translatorFor(Language::Bokmaal);
        QCoreApplication::installTranslator(words.get());
        const SchoolCalendar calendar(PublicHolidays::builtIn(), row.pack.calendar);
        const auto wheel = annualWheel(row.year, calendar, row.choice);
        span = wheel.span;
        for (const WheelEntry &entry : wheel.entries)
            entries.append(entry.id);
        const auto texts =
            WheelWording::of(wheel, {row.pack, {2026, 8, 17}, row.unit}, Language::Bokmaal);
        const QtTextMeasurer measurer;
        const Typesetter type(measurer);
        const auto drawing = drawSheets({wheel, texts, type, sheetOf(row.paper)});
        for (qsizetype i = 0; i < drawing.sheets.size(); ++i)
            all.append(SheetMeasurer(toSvg(drawing, i)));
        keep(drawing, row);
    }

    /// To be looked at, where TVERS_PAPERS says.
    static void keep(const DrawingList &drawing, const Row &row)
    {
        const QString folder = qEnvironmentVariable("TVERS_PAPERS");
        const QString paper = row.paper == Paper::A3 ? u"A3"_s : u"A4"_s;
        if (!folder.isEmpty())
            QVERIFY(toImage(drawing.sheets.first())
                        .save(u"%1/%2 %3.png"_s.arg(folder, QString(row.name).replace(u':', u'-'),
                                                    paper)));
    }

    const SheetMeasurer &first() const { return all.first(); }
    double degreesPerDay() const { return 360.0 / double(span.days()); }

    DateSpan span = *DateSpan::make({2026, 8, 1}, {2027, 7, 31});
    QStringList entries; ///< ids, in the order of their numbers
    QList<SheetMeasurer> all;
};

const Sheets &sheetsOf(int row)
{
    static QHash<int, Sheets> made;
    const auto known = made.constFind(row);
    return known != made.constEnd() ? *known : *made.insert(row, Sheets(rows()[row]));
}

const Sheets &fetched()
{
    QFETCH(const int, row);
    return sheetsOf(row);
}

QPolygonF shrunk(const QRectF &box)
{
    return QPolygonF(box.adjusted(tolerance, tolerance, -tolerance, -tolerance));
}

/// The first two of \a things that cover one another; empty when none do.
QString overlapIn(const QList<std::pair<QString, QPolygonF>> &things)
{
    for (qsizetype i = 0; i < things.size(); ++i) {
        const QRectF mine = things[i].second.boundingRect();
        for (qsizetype j = i + 1; j < things.size(); ++j) {
            if (!mine.intersects(things[j].second.boundingRect()))
                continue;
            const QRectF both = things[i].second.intersected(things[j].second).boundingRect();
            if (both.width() > tolerance && both.height() > tolerance)
                return things[i].first + u" and "_s + things[j].first;
        }
    }
    return {};
}

} // namespace

class WheelSheetsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyMarkerStandsWithinHalfAWeekOfItsDayAndInItsWeek_data() { addRows(); }
    void everyMarkerStandsWithinHalfAWeekOfItsDayAndInItsWeek()
    {
        const Sheets &sheets = fetched();
        const auto markers = sheets.first().groups(u"marker"_s);
        QCOMPARE(markers.size(), sheets.entries.size());
        for (const MeasuredGroup &marker : markers) {
            QVERIFY2(marker.day().isValid(), qPrintable(marker.entry));
            const QDate day = std::max(marker.day(), sheets.span.first());
            const double days =
                sheets.first().angleOf(marker.box.center()) / sheets.degreesPerDay();
            const double wanted = double(sheets.span.first().daysTo(day));
            QVERIFY2(
                days > wanted - 3 && days < wanted + 3.5,
                qPrintable(u"%1 stands at %2, not %3"_s.arg(marker.entry).arg(days).arg(wanted)));
            // of the weeks that the span cuts, only a part is there
            const QDate monday = day.addDays(1 - day.dayOfWeek());
            const bool isWhole =
                sheets.span.contains(monday) && sheets.span.contains(monday.addDays(6));
            const QDate shown = sheets.span.first().addDays(qint64(std::floor(days)));
            if (isWhole)
                QCOMPARE(shown.weekNumber(), day.weekNumber());
        }
    }

    void numbersAscendAlongTheRing_data() { addRows(); }
    void numbersAscendAlongTheRing()
    {
        const Sheets &sheets = fetched();
        double before = -1;
        qsizetype next = 0;
        for (const MeasuredGroup &marker : sheets.first().groups(u"marker"_s)) {
            QCOMPARE(marker.entry, sheets.entries[next]);
            QCOMPARE(marker.texts.first().text, QString::number(++next));
            const double angle = sheets.first().angleOf(marker.box.center());
            QVERIFY2(angle > before - 0.02, qPrintable(marker.entry));
            before = angle;
        }
    }

    void nothingCoversAnythingElse_data() { addRows(); }
    void nothingCoversAnythingElse()
    {
        for (const SheetMeasurer &sheet : fetched().all) {
            QList<std::pair<QString, QPolygonF>> things;
            for (const MeasuredGroup &group : sheet.groups()) {
                if (group.role == "marker"_L1) {
                    things.append({group.entry, shrunk(group.box)});
                    continue;
                }
                for (const MeasuredText &text : group.texts) {
                    const bool bent = text.rotation != 0; // letters of a word touch
                    if (!bent)
                        things.append({text.text, text.outline});
                }
            }
            QCOMPARE(overlapIn(things), QString());
        }
    }

    void everythingIsOnThePageAndLargeEnoughAndTheRightWayUp_data() { addRows(); }
    void everythingIsOnThePageAndLargeEnoughAndTheRightWayUp()
    {
        for (const SheetMeasurer &sheet : fetched().all) {
            QVERIFY(sheet.isWhole);
            const double margin = 5; // what office printers leave white
            const QRectF page = sheet.page().adjusted(margin, margin, -margin, -margin);
            for (const MeasuredGroup &group : sheet.groups()) {
                QVERIFY2(group.box.isEmpty() || page.contains(group.box), qPrintable(group.entry));
                for (const MeasuredText &text : group.texts) {
                    QVERIFY2(page.contains(text.outline.boundingRect()), qPrintable(text.text));
                    QVERIFY2(text.size >= 6 * 25.4 / 72 - 0.001, qPrintable(text.text));
                    QVERIFY2(std::abs(text.rotation) <= 90.5, qPrintable(text.text));
                }
            }
        }
    }

    /// Months are written out; a label says the number of its line, and ends with a
    /// whole word.
    void nothingIsCutOff_data() { addRows(); }
    void nothingIsCutOff()
    {
        const Sheets &sheets = fetched();
        for (const MeasuredGroup &month : sheets.first().groups(u"month"_s)) {
            QString name;
            for (const MeasuredText &text : month.texts)
                name += text.text;
            const QDate first = QDate::fromString(month.entry + u"-01"_s, Qt::ISODate);
            QCOMPARE(name.toLower(), QLocale(u"nb"_s).toString(first, u"MMMM"_s));
        }
        for (const MeasuredGroup &label : sheets.first().groups(u"label"_s)) {
            if (label.texts.size() != 1 || label.texts.first().rotation != 0)
                continue; // along a window's arc
            const QString text = label.texts.first().text;
            // fewer words than there are, but none is broken
            QVERIFY2(!text.chopped(1).contains(u'…') && !text.endsWith(u" …"_s), qPrintable(text));
            const auto number = sheets.entries.indexOf(label.entry) + 1;
            QVERIFY2(text.startsWith(u"%1 · "_s.arg(number)), qPrintable(text));
        }
    }

    /// From top to bottom on the right, from bottom to top on the left.
    void labelsStandInTheOrderOfTheDays_data() { addRows(); }
    void labelsStandInTheOrderOfTheDays()
    {
        const Sheets &sheets = fetched();
        const QPointF centre = sheets.first().centre();
        double right = -1;
        double left = 1e6;
        for (const MeasuredGroup &label : sheets.first().groups(u"label"_s)) {
            if (label.texts.size() != 1 || label.texts.first().rotation != 0)
                continue;
            const QRectF box = label.texts.first().outline.boundingRect();
            const bool onRight = box.center().x() > centre.x();
            QVERIFY2(onRight ? box.top() > right : box.top() < left, qPrintable(label.entry));
            (onRight ? right : left) = box.top();
        }
    }

    /// An A3 is √2 as long; the wheel takes its share.
    void anA3WheelUsesItsPaper()
    {
        const int half = int(rows().size()) / 2;
        for (int i = 0; i < half; ++i) {
            const double small = sheetsOf(i).first().diameter();
            const double large = sheetsOf(i + half).first().diameter();
            QVERIFY2(large >= 1.25 * small,
                     qPrintable(u"%1: %2 and %3"_s.arg(rows()[i].name).arg(small).arg(large)));
        }
    }
};

QTEST_MAIN(WheelSheetsTest)
#include "wheelsheetstest.moc"
