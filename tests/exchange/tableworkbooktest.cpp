// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Tables as a workbook, read by a program that we did not write.
#include "core/exchange/tableworkbook.h"

#include "core/exchange/sheetnames.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class TableWorkbookTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbersAreNumbersAndNothingIsAFormula()
    {
        TableSheet sheet{u"Tall: 2026/2"_s, {{u"Hva"_s, 30}, {u"Antall"_s}}};
        sheet.rows = {{u"Møter"_s, 12}, {u"=1+1"_s, QDate(2026, 12, 15)}, {u"á đ"_s, u"2–8"_s}};
        const QString path = m_folder.filePath(u"t.xlsx"_s);
        QVERIFY(writeTables({sheet, {u"tom"_s, {{u"Hva"_s}}}}, path));
        QProcess reader;
        reader.start(u"/usr/bin/python3"_s, {u"-c"_s, script(), path});
        if (!reader.waitForStarted())
            QSKIP("python3 is not installed");
        QVERIFY(reader.waitForFinished());
        if (reader.exitCode() == 77)
            QSKIP("openpyxl is not installed");
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(),
                 u"Tall- 2026-2|B2|True|12 int|=1+1 s|2026-12-15|2–8|tom"_s);
    }

    void sheetsAreCalledAsExcelLetsThem_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("called");
        QTest::newRow("as it is") << u"Ekeberg barnehage"_s << u"Ekeberg barnehage"_s;
        QTest::newRow("again") << u"ekeberg barnehage"_s << u"ekeberg barnehage 2"_s;
        QTest::newRow("signs") << u"a[b]:c*d?e/f\\g"_s << u"a-b--c-d-e-f-g"_s;
        QTest::newRow("apostrophes") << u"'a'"_s << u"a"_s;
        QTest::newRow("long") << QString(40, u'x') << QString(31, u'x');
        QTest::newRow("long again") << QString(40, u'x') << QString(29, u'x') + u" 2"_s;
        QTest::newRow("Excel's own") << u"history"_s << u"history-"_s;
        QTest::newRow("nothing") << u" "_s << u"-"_s;
    }
    void sheetsAreCalledAsExcelLetsThem()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, called);
        QCOMPARE(m_names.unused(wanted), called);
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        const auto done =
            writeTables({{u"a"_s, {{u"b"_s}}}}, m_folder.filePath(u"not there/t.xlsx"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
    }

private:
    static QString script()
    {
        return uR"(
import sys
try:
    import openpyxl
except ImportError:
    sys.exit(77)
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(sheet.title, sheet.freeze_panes, sheet.auto_filter.ref == 'A1:B4',
      f'{sheet["B2"].value} {type(sheet["B2"].value).__name__}',
      f'{sheet["A3"].value} {sheet["A3"].data_type}', sheet['B3'].value.date(),
      sheet['B4'].value, book.worksheets[1].title, sep='|')
)"_s;
    }

    SheetNames m_names; // one book
};

QTEST_GUILESS_MAIN(TableWorkbookTest)
#include "tableworkbooktest.moc"
