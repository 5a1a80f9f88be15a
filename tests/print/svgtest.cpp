// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/printmaking.h"
#include "ui/print/svgwriter.h"

#include <QHashSeed>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace tvers;
using namespace tvers::testing;

namespace {

/// How often each role stands in \a svg; fails the test when it is not well-formed.
QHash<QString, QStringList> entriesByRole(const QByteArray &svg)
{
    QHash<QString, QStringList> found;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "g"_L1)
            found[xml.attributes().value("data-role"_L1).toString()].append(
                xml.attributes().value("data-entry"_L1).toString());
    }
    if (xml.hasError())
        QTest::qFail(qPrintable(xml.errorString()), __FILE__, __LINE__);
    return found;
}

} // namespace

class SvgTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyMarkerHasALineOfTheListSomewhere()
    {
        const auto drawing = holmestrand();
        QStringList markers;
        QStringList lines;
        for (qsizetype sheet = 0; sheet < drawing.sheets.size(); ++sheet) {
            const auto found = entriesByRole(toSvg(drawing, sheet));
            markers += found[u"marker"_s];
            lines += found[u"list-line"_s];
        }
        QVERIFY(!markers.isEmpty());
        markers.sort();
        lines.sort();
        QCOMPARE(markers, lines);
        QCOMPARE(markers.removeDuplicates(), 0);
    }

    void twelveMonthsAndEveryWeekStandOnTheFirstSheet()
    {
        const auto found = entriesByRole(toSvg(holmestrand(), 0));
        QCOMPARE(found[u"month"_s].size(), 12);
        QVERIFY(found[u"week"_s].contains(u"2026-W53"_s));
        QCOMPARE(found[u"week"_s].size(), 53); // 2026-W31 to 2027-W30
    }

    void unitsAreMillimetresOfTheSheet()
    {
        const QByteArray svg = toSvg(holmestrand(Paper::A3), 0);
        QVERIFY(svg.contains("width=\"420mm\" height=\"297mm\" viewBox=\"0 0 420 297\""));
    }

    void everyTextSaysHowLongItWasMeasured()
    {
        QXmlStreamReader xml(toSvg(holmestrand(), 0));
        int texts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "text"_L1)
                continue;
            ++texts;
            const double size = xml.attributes().value("font-size"_L1).toDouble();
            QVERIFY(size >= smallestText - 0.001);
            QVERIFY(xml.attributes().value("textLength"_L1).toDouble() > 0);
        }
        QVERIFY(texts > 300);
    }

    void theLettersRideAlong()
    {
        const QByteArray svg = toSvg(holmestrand(), 0);
        QCOMPARE(svg.count("@font-face"), 2);
        QVERIFY(svg.contains("data:font/ttf;base64,"));
        QVERIFY2(svg.size() < 400'000, qPrintable(QString::number(svg.size())));
    }

    void theSameSheetGivesTheSameBytes()
    {
        QHashSeed::setDeterministicGlobalSeed(); // the order in a hash is no order
        const QByteArray first = toSvg(holmestrand(), 0);
        QHashSeed::resetRandomGlobalSeed();
        QCOMPARE(toSvg(holmestrand(), 0), first);
    }

    void whatANameHoldsIsNeverMarkup()
    {
        DrawingList drawing{u"<a> & \"b\""_s, u"nb"_s, {{{100, 100}}}};
        const QtTextMeasurer measurer;
        const GlyphRun run = Typesetter(measurer).set(u"<g> & «å»"_s, {Face::Regular, 3}, {5, 5});
        drawing.sheets[0].items.append(
            {DrawingRole::Label, u"a\"b<c"_s, {DrawnText{run, colour(0)}}});
        const auto found = entriesByRole(toSvg(drawing, 0));
        QCOMPARE(found[u"label"_s], QStringList{u"a\"b<c"_s});
    }
};

QTEST_MAIN(SvgTest)
#include "svgtest.moc"
