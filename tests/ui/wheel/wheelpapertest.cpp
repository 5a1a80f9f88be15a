// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The wheel on a printer.
#include "ui/wheel/wheelpaper.h"
#include "core/documents/taggedwheel.h"
#include "tests/ui/wheel/contentmaking.h"
#include "ui/print/pageplayer.h"
#include "ui/print/pdfwriter.h"
#include "ui/shell/paperprinting.h"

#include <QApplication>
#include <QMessageBox>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

using namespace tvers;
using namespace tvers::testing;

class WheelPaperTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        // The offscreen platform has no hints for the size of a window.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s));
    }

    void everySheetIsALandscapePage_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<QSizeF>("page"); // mm
        QTest::newRow("A4") << int(QPageSize::A4) << QSizeF(297, 210);
        QTest::newRow("A3") << int(QPageSize::A3) << QSizeF(420, 297);
        QTest::newRow("what a foreign driver has") << int(QPageSize::Letter) << QSizeF(297, 210);
    }
    void everySheetIsALandscapePage()
    {
        QFETCH(const int, asked);
        QFETCH(const QSizeF, page);
        const QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"utskrift.pdf"_s));
        printer.setPageSize(QPageSize(QPageSize::PageSizeId(asked)));
        prepare(printer);
        playPages(printer, paperFor(printer, holmestrand()).drawing());
        QCOMPARE(printer.pageLayout().fullRect(QPageLayout::Millimeter).size().toSize(),
                 page.toSize());
        QFile file(folder.filePath(u"utskrift.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        const Paper paper = page.width() > 300 ? Paper::A3 : Paper::A4;
        const auto sheets = sheetsFor(holmestrand(), paper).sheets.size();
        QCOMPARE(pdf.count("/Type /Page\n"), sheets);
    }

    /// A file chosen in the printer's place is what the program exports, not Qt's outlines.
    void printingToAFileWritesThePdfThatIsExported()
    {
        const QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"utskrift.pdf"_s));
        prepare(printer);
        QString told;
        QTimer::singleShot(0, this, [&told] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                told = box->text();
                box->reject();
            }
        });
        printOrWrite(
            printer, [](const QPrinter &on) { return paperFor(on, holmestrand()); }, nullptr);
        QVERIFY2(told.contains(u"utskrift.pdf"_s), qPrintable(told));
        QFile file(folder.filePath(u"utskrift.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toPdf(tagged(sheetsFor(holmestrand(), Paper::A4))));
    }

    void paperHasNoLineForToday()
    {
        const WheelContent content = holmestrand();
        WheelContent later = content;
        later.today = content.today.addDays(100);
        const auto items = [](const WheelContent &one) {
            return sheetsFor(one, Paper::A4).sheets.first().items.size();
        };
        QCOMPARE(items(content), items(later));
    }
};

QTEST_MAIN(WheelPaperTest)
#include "wheelpapertest.moc"
