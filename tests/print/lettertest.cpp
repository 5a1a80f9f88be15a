// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/printmaking.h"
#include "ui/print/fonts.h"
#include "ui/print/painterrenderer.h"
#include "ui/print/sheetfiles.h"
#include "ui/print/truetype.h"

#include <QDir>
#include <QFile>
#include <QPainterPath>
#include <QRawFont>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

class LetterTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyLetterOfNorwegianAndSamiIsThere()
    {
        const QString letters = u"æøåÆØÅéèêòóôäöüáčđŋšŧžÁČĐŊŠŦŽʒǯǩǧǥ«»–—…’§€·"_s;
        for (const Face face : {Face::Regular, Face::Bold}) {
            const QRawFont font(fontBytes(face), 100);
            for (const QChar letter : letters)
                QVERIFY2(font.supportsCharacter(letter), qPrintable(QString(letter)));
        }
    }

    // An installed Noto Sans has other glyph numbers: it must never be measured.
    void theCarriedLettersAreMeasuredAndNoOthers()
    {
        const QString letters = u"Ærlig påmelding 0–9 ŋđ"_s;
        const QtTextMeasurer measurer;
        for (const Face face : {Face::Regular, Face::Bold}) {
            QList<quint32> measured;
            for (const ShapedGlyph &glyph : measurer.shape(letters, face).glyphs)
                measured.append(glyph.index);
            QCOMPARE(measured, QRawFont(fontBytes(face), 100).glyphIndexesForString(letters));
        }
    }

    void figuresAreOfOneWidth()
    {
        const QtTextMeasurer measurer;
        const double one = measurer.shape(u"1111"_s, Face::Regular).advance;
        for (const QString &figures : {u"0000"_s, u"7777"_s, u"8888"_s})
            QVERIFY(qAbs(measurer.shape(figures, Face::Regular).advance - one) < 1e-6);
    }

    void oneGlyphStandsForOneLetter()
    {
        const QtTextMeasurer measurer;
        const QString text = u"Oppfølging og fifflesamtaler"_s; // no fi, ff or ffl in one
        const auto shaped = measurer.shape(text, Face::Regular);
        QCOMPARE(shaped.glyphs.size(), text.size());
        for (qsizetype i = 1; i < shaped.glyphs.size(); ++i) {
            QCOMPARE(shaped.glyphs[i].character, i);
            QVERIFY(shaped.glyphs[i].at.x() > shaped.glyphs[i - 1].at.x());
        }
    }

    void anAccentGoesWithItsLetter()
    {
        const QtTextMeasurer measurer;
        const auto shaped = measurer.shape(u"e\u0301tat"_s, Face::Regular);
        QCOMPARE(shaped.glyphs.first().character, 0);
        QCOMPARE(shaped.glyphs.last().character, 4);
    }

    void aSubsetKeepsTheIndexesAndNothingElse()
    {
        const TrueTypeFont whole(fontBytes(Face::Regular));
        const quint32 letter =
            QRawFont(fontBytes(Face::Regular), 100).glyphIndexesForString(u"å"_s)[0];
        const QByteArray small = whole.subset({letter}, TrueTypeFont::Keep::Shaping);
        QVERIFY(small.size() < fontBytes(Face::Regular).size() / 2);
        const QRawFont before(fontBytes(Face::Regular), 100);
        const QRawFont after(small, 100);
        QVERIFY(after.isValid());
        QCOMPARE(after.pathForGlyph(letter), before.pathForGlyph(letter));
        QVERIFY(after.pathForGlyph(letter + 40).isEmpty());
    }

    void aPictureHas300DotsToTheInch()
    {
        const QImage image = toImage(holmestrand().sheets[0]);
        QCOMPARE(image.size(), QSize(3508, 2480));
        QCOMPARE(image.dotsPerMeterX(), 11811);
    }

    void everySheetOfAPictureIsAFile()
    {
        const QTemporaryDir folder;
        const auto drawing = wheelDrawing(u"vestby"_s, Paper::A4, WheelChoice::Suggestions::Shown);
        const auto files = writeSheets(drawing, folder.filePath(u"hjul.svg"_s));
        QVERIFY(files);
        QCOMPARE(files->size(), drawing.sheets.size());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{u"hjul-2.svg"_s, u"hjul.svg"_s}));
    }

    void whatCannotBeWrittenLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"hjul-2.svg"_s)); // in the second file's way
        const auto files =
            writeSheets(wheelDrawing(u"vestby"_s, Paper::A4, WheelChoice::Suggestions::Shown),
                        folder.filePath(u"hjul.svg"_s));
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::FileNotWritable);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    }
};

QTEST_MAIN(LetterTest)
#include "lettertest.moc"
