// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every kind of PDF with nothing in it, with one row and with 400, against those who
/// read PDFs. TVERS_PAPERS=FOLDER keeps the files, to be looked at.
#include "tests/print/everypapermaking.h"
#include "tests/print/paperreading.h"
#include "ui/print/pdfwriter.h"
#include "ui/wording/wordinglanguage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

class EveryPaperTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        m_words = translatorFor(Language::Bokmaal);
        QCoreApplication::installTranslator(m_words.get());
        const EveryPaper papers;
        for (const QString &kind : EveryPaper::kinds()) {
            for (const int rows : {0, 1, 400}) {
                const QString name = u"%1 %2"_s.arg(kind).arg(rows);
                m_paths.insert(name, m_folder.keep(name, toPdf(papers.made(kind, rows))));
            }
        }
    }

    void eachIsReadableForAll_data()
    {
        QTest::addColumn<QString>("path");
        for (auto one = m_paths.cbegin(); one != m_paths.cend(); ++one)
            QTest::newRow(qPrintable(one.key())) << one.value();
    }
    void eachIsReadableForAll()
    {
        QFETCH(const QString, path);
        const Said answer = said(tool("accessible.py"), {path});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(3000)));
    }

    // PDFBox takes long to begin: one call for all.
    void eachIsReadableLater()
    {
        const QString folder = QFileInfo(m_paths.first()).path();
        const Said answer = said(tool("preflight"), {folder});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.text.left(6000)));
        QCOMPARE(answer.text.count(u"is a valid PDF/A-1b file"_s), m_paths.size());
    }

    // Of the few rows that have them: pdfinfo takes the longer the more it has read.
    void longWordsAndRareLettersAreReadWhole_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : EveryPaper::kinds()) {
            if (!kind.startsWith(u"wheel"_s) && kind != u"changes"_s) // they have no words of ours
                QTest::newRow(qPrintable(kind)) << kind;
        }
    }
    void longWordsAndRareLettersAreReadWhole()
    {
        QFETCH(QString, kind);
        const int rows = 24;
        const QString path = m_folder.keep(kind, toPdf(EveryPaper().made(kind, rows)));
        const QString text = said(u"pdfinfo"_s, {u"-struct-text"_s, path})
                                 .text.remove(u'\n')
                                 .remove(u' ')
                                 .remove(u'"');
        QVERIFY(text.contains(endless()));
        QVERIFY(text.contains(saami().remove(u' ')));
    }

private:
    std::unique_ptr<QTranslator> m_words;
    PaperFolder m_folder;
    QMap<QString, QString> m_paths;
};

QTEST_MAIN(EveryPaperTest)
#include "everypapertest.moc"
