// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/typesetter.h"
#include "core/wheel/labelplacement.h"
#include "tests/wheel/wheelmaking.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace tvers;
using namespace tvers::testing;

namespace {

const TextFont oneMm{Face::Regular, 1};
constexpr double letter = EvenMeasurer::perLetter; // mm, at 1 mm to the em

} // namespace

class TypesetterTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void textIsShortenedToWhatFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("letters");
        QTest::addColumn<QString>("shortened");
        QTest::newRow("fits") << u"Ressursteam"_s << 11.0 << u"Ressursteam"_s;
        QTest::newRow("one too many") << u"Ressursteam"_s << 10.0 << u"Ressurste…"_s;
        QTest::newRow("no space before the dots") << u"Åpen dør"_s << 6.0 << QString();
        QTest::newRow("five letters are enough") << u"Åpent hus"_s << 7.0 << u"Åpent…"_s;
        QTest::newRow("too little left") << u"Ressursteam"_s << 4.0 << QString();
        QTest::newRow("empty") << QString() << 3.0 << QString();
    }
    void textIsShortenedToWhatFits()
    {
        QFETCH(const QString, text);
        QFETCH(const double, letters);
        QFETCH(const QString, shortened);
        const EvenMeasurer measurer;
        const Typesetter type(measurer);
        QCOMPARE(type.shortened(text, oneMm, letters * letter + 0.01, 5), shortened);
    }

    void linesBreakAtSpaces()
    {
        const EvenMeasurer measurer;
        const Typesetter type(measurer);
        const QStringList expected{u"Samarbeid"_s, u"om barn og"_s, u"unge"_s};
        QCOMPARE(type.wrapped(u"Samarbeid om barn og unge"_s, oneMm, 10 * letter + 0.01), expected);
    }

    void aWordLongerThanALineIsBroken()
    {
        const EvenMeasurer measurer;
        const Typesetter type(measurer);
        const QStringList lines = type.wrapped(u"Kommuneoverlegen"_s, oneMm, 10 * letter + 0.01);
        QCOMPARE(lines.join(QString()), u"Kommuneoverlegen"_s);
        QCOMPARE(lines.first().size(), 10);
    }

    void bentTextIsNeverUpsideDown_data()
    {
        QTest::addColumn<double>("from");
        for (int from = 0; from < 360; from += 15)
            QTest::addRow("from %d degrees", from) << double(from);
    }
    void bentTextIsNeverUpsideDown()
    {
        QFETCH(const double, from);
        const EvenMeasurer measurer;
        const Typesetter type(measurer);
        const auto bent = type.bent(u"september"_s, oneMm, {{50, 50}, 20, 24, from, from + 30});
        const QList<GlyphRun> &runs = bent.runs;
        QVERIFY(!runs.isEmpty());
        QString read;
        for (qsizetype i = 0; i < runs.size(); ++i) {
            read += runs[i].text;
            QVERIFY(std::abs(runs[i].rotation) <= 90.01);
            if (i > 0) // read from left to right, or straight up or down at the sides
                QVERIFY(runs[i].origin.x() > runs[i - 1].origin.x() - 0.1);
        }
        QCOMPARE(read, bent.text);
        QVERIFY(u"september"_s.startsWith(QString(read).remove(u'…')));
    }

    void labelsArePushedApartNoFartherThanNeeded_data()
    {
        QTest::addColumn<QList<double>>("wanted");
        QTest::addColumn<QList<double>>("found");
        QTest::newRow("none") << QList<double>{} << QList<double>{};
        QTest::newRow("far apart") << QList<double>{1, 5, 9} << QList<double>{1, 5, 9};
        QTest::newRow("two on one place") << QList<double>{5, 5} << QList<double>{4, 6};
        QTest::newRow("at the upper edge") << QList<double>{0, 0} << QList<double>{0, 2};
        QTest::newRow("at the lower edge") << QList<double>{10, 10} << QList<double>{8, 10};
        QTest::newRow("a push that pushes on")
            << QList<double>{4, 4, 5.5} << QList<double>{2.5, 4.5, 6.5};
    }
    void labelsArePushedApartNoFartherThanNeeded()
    {
        QFETCH(const QList<double>, wanted);
        QFETCH(const QList<double>, found);
        const auto pushed = pushedApart(wanted, 2, 0, 10);
        QCOMPARE(pushed.size(), found.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY2(std::abs(pushed[i] - found[i]) < 1e-9, qPrintable(QString::number(pushed[i])));
    }

    void aRingSectorStaysBetweenItsRadii()
    {
        const QRectF upperRight = outline({{0, 0}, 10, 20, 0, 90}).bounds();
        QVERIFY(std::abs(upperRight.left()) < 1e-9 && std::abs(upperRight.bottom()) < 1e-9);
        QVERIFY(std::abs(upperRight.right() - 20) < 1e-9);
        QVERIFY(std::abs(upperRight.top() + 20) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TypesetterTest)
#include "typesettertest.moc"
