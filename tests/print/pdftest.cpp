// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/taggedwheel.h"
#include "tests/print/printmaking.h"
#include "ui/print/pdfwriter.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

namespace {

/// What \a program says of the PDF.
struct Said {
    int exitCode;
    QString text;
};

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(u"wheel.pdf"_s);
        m_drawing = holmestrand();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toPdf(tagged(m_drawing)));
    }

    void theFileIsSound() { QCOMPARE(ask(u"qpdf"_s, {u"--check"_s}).exitCode, 0); }

    void bothFacesAreEmbeddedAsSubsetsThatKnowTheirLetters()
    {
        const QStringList lines =
            ask(u"pdffonts"_s).text.split(u'\n', Qt::SkipEmptyParts).sliced(2);
        QCOMPARE(lines.size(), 2);
        for (const QString &line : lines) {
            static const QRegularExpression shape(
                u"^[A-Z]{6}\\+NotoSans-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes"_s);
            QVERIFY2(shape.match(line).hasMatch(), qPrintable(line));
        }
    }

    void thePagesAreA4Landscape()
    {
        const QString info = ask(u"pdfinfo"_s).text;
        QVERIFY2(info.contains(u"841.89 x 595.276 pts (A4)"_s), qPrintable(info));
        QVERIFY(info.contains(u"Title:           Årshjul 2026/27, Holmestrand kommune"_s));
    }

    void itSaysWhatItIs()
    {
        const QString metadata = ask(u"pdfinfo"_s, {u"-meta"_s}).text;
        QVERIFY(metadata.contains(u"<pdfaid:part>1</pdfaid:part>"_s));
        QVERIFY(metadata.contains(u"Årshjul 2026/27"_s));
    }

    void theListIsReadInItsOrder()
    {
        const QString text = ask(u"pdftotext"_s, {u"-raw"_s}, {u"-"_s}).text.simplified();
        const QStringList inOrder{u"Årshjul 2026/27"_s, u"Holmestrand kommune"_s,
                                  u"August 2026"_s,     u"2 D ti. 11.8. 33 13–15 Nærværsteam"_s,
                                  u"Oktober 2026"_s,    u"NB: Høstferie"_s,
                                  u"Januar 2027"_s,     u"Helligdager og fridager"_s,
                                  u"Skjærtorsdag"_s};
        qsizetype from = 0;
        for (const QString &part : inOrder) {
            const qsizetype at = text.indexOf(part, from);
            QVERIFY2(at >= 0, qPrintable(part + u" after "_s + text.mid(from, 300)));
            from = at;
        }
    }

    /// A heading, the picture, then a table: heads of columns, months over their rows.
    void theListIsATableThatIsReadAfterTheTitleAndThePicture()
    {
        const QString tree = ask(u"pdfinfo"_s, {u"-struct"_s}).text;
        const QStringList inOrder{u"H1"_s, u"Figure"_s, u"Table"_s, u"TR"_s,
                                  u"TH"_s, u"TD"_s,     u"H2"_s,    u"L"_s};
        qsizetype from = 0;
        for (const QString &tag : inOrder) {
            static const auto start = QRegularExpression::MultilineOption;
            const QRegularExpression line(u"^ *%1\\b"_s.arg(tag), start);
            const qsizetype at = tree.indexOf(line, from);
            QVERIFY2(at >= 0, qPrintable(tag + u" in "_s + tree.left(2000)));
            from = at + 1;
        }
        const int rows = 1 + 35; // its head; Holmestrand's 35 entries, and the months over them
        QVERIFY(tree.count(QRegularExpression(u" TR\\b"_s)) > rows);
    }

    /// Lines of one text, and cells beside each other, are no single word.
    void textThatGoesOnInAnotherLineKeepsItsSpace()
    {
        const QString read = ask(u"pdfinfo"_s, {u"-struct-text"_s}).text.simplified();
        QVERIFY2(read.contains(u"og avslutningsmøte: \""_s), qPrintable(read.right(4000)));
    }

    void theSameDrawingGivesTheSameBytes()
    {
        QCOMPARE(toPdf(tagged(m_drawing)), toPdf(tagged(holmestrand())));
    }

private:
    Said ask(const QString &program, QStringList before = {}, const QStringList &after = {}) const
    {
        QProcess process;
        process.start(program, before << m_path << after);
        process.waitForFinished();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
    }

    QTemporaryDir m_folder;
    QString m_path;
    DrawingList m_drawing;
};

QTEST_MAIN(PdfTest)
#include "pdftest.moc"
