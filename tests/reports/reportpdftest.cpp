// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A report found again in a PDF. The real ones stand in tests/print.
#include "core/reports/reportpdf.h"
#include "tests/reports/reportmaking.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tvers;
using namespace tvers::testing;

namespace {

/// As the packet stands in a PDF, with as little round it as can be.
QByteArray pdfOf(const RidingFields &riding)
{
    QString fields;
    for (const RidingField &one : riding.fields)
        fields += u"<tvers:%1>%2</tvers:%1>\n"_s.arg(one.name, one.value.toHtmlEscaped());
    return u"%PDF-1.4\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><d xmlns:tvers=\"%1\">%2</d>"
           "</x:xmpmeta>\ntrailer\n%%EOF\n"_s.arg(riding.space, fields)
               .toUtf8();
}

QByteArray whole() { return withDigest(pdfOf(ridingFields(fullReport(), "\x01\x02sealed"))); }

QString codeOf(const Result<ReadReport> &read)
{
    return read ? QString() : QString(stored(read.error().code));
}

} // namespace

class ReportPdfTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatRodeAlongIsFound()
    {
        const auto read = readReport(whole(), u"f"_s);
        QVERIFY(read);
        QCOMPARE(read->report, fullReport());
        QCOMPARE(read->box, QByteArray("\x01\x02sealed"));
        QVERIFY(read->isIntact);
        QCOMPARE(read->digest.size(), 64);
        QVERIFY(
            readReport(withDigest(pdfOf(ridingFields(fullReport(), {}))), u"f"_s)->box.isEmpty());
    }

    void whatWasChangedIsNotIntact_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("something behind it") << whole() + "\n% note\n";
        QTest::newRow("a number") << whole().replace("&quot;held&quot;:2", "&quot;held&quot;:3");
        QTest::newRow("never had one") << pdfOf(ridingFields(fullReport(), {}));
        QTest::newRow("two of them")
            << whole().replace("trailer", "<tvers:digest>" + QByteArray(64, '0') + " trailer");
    }
    void whatWasChangedIsNotIntact()
    {
        QFETCH(const QByteArray, pdf);
        const auto read = readReport(pdf, u"f"_s);
        QVERIFY2(read, qPrintable(codeOf(read)));
        QVERIFY(!read->isIntact);
    }

    void everythingElseIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        const QByteArray pdf = "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n";
        QTest::newRow("nothing") << QByteArray() << u"not_pdf"_s;
        QTest::newRow("a letter") << QByteArray("PK\x03\x04 word") << u"not_pdf"_s;
        QTest::newRow("another program's") << pdf + "%%EOF" << u"not_report"_s;
        QTest::newRow("encrypted")
            << pdf + "trailer << /Encrypt 5 0 R >>\n%%EOF" << u"pdf_encrypted"_s;
        QTest::newRow("cut off") << pdf << u"report_damaged"_s;
        const qsizetype inside = whole().indexOf("<tvers:digest>");
        QTest::newRow("a report cut off") << whole().first(inside) << u"report_damaged"_s;
        QTest::newRow("no XML any longer")
            << whole().replace("</tvers:report>", "</tvers:repork>") << u"report_damaged"_s;
        QTest::newRow("of tomorrow")
            << whole().replace("&quot;tversReport&quot;:1", "&quot;tversReport&quot;:9")
            << u"report_too_new"_s;
        QTest::newRow("a field is wrong")
            << whole().replace("&quot;half&quot;:&quot;2026-2", "&quot;half&quot;:&quot;2026-7")
            << u"report_damaged"_s;
    }
    void everythingElseIsToldApart()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, code);
        QCOMPARE(codeOf(readReport(file, u"f"_s)), code);
    }

    // 300 MB that are not there: refused by the size alone.
    void aHugeFileIsNotRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"stor.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(300LL * 1024 * 1024));
        QCOMPARE(codeOf(readReportFile(file.fileName())), u"file_too_large"_s);
        QCOMPARE(codeOf(readReportFile(folder.filePath(u"ingen.pdf"_s))), u"file_unreadable"_s);
        QCOMPARE(codeOf(readReportFile(folder.path())), u"not_pdf"_s);
    }

    // 3,000 bent files, fixed seed: each is refused, or read and told not to be intact.
    void nothingBentBreaksIt()
    {
        const QByteArray file = whole();
        QRandomGenerator random(6);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bent = file;
            for (int i = 1 + random.bounded(3); i > 0; --i) {
                const int at = random.bounded(int(bent.size()));
                if (random.bounded(3))
                    bent[at] = char(bent[at] ^ char(1 << random.bounded(8)));
                else
                    bent.remove(at, 1 + random.bounded(200));
                if (bent.isEmpty())
                    bent = "%PDF-";
            }
            const auto read = readReport(bent, u"f"_s);
            if (read && bent != file)
                QVERIFY(!read->isIntact);
        }
    }
};

QTEST_GUILESS_MAIN(ReportPdfTest)
#include "reportpdftest.moc"
