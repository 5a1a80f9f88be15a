// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The wheel on a printer.
#include "ui/wheel/wheelpaper.h"
#include "tests/ui/wheel/contentmaking.h"

#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tvers;
using namespace tvers::testing;

class WheelPaperTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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
        printSheets(printer, holmestrand());
        QCOMPARE(printer.pageLayout().fullRect(QPageLayout::Millimeter).size().toSize(),
                 page.toSize());
        QFile file(folder.filePath(u"utskrift.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        const Paper paper = page.width() > 300 ? Paper::A3 : Paper::A4;
        const auto sheets = sheetsFor(holmestrand(), paper).sheets.size();
        QCOMPARE(pdf.count("/Type /Page\n"), sheets);
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
