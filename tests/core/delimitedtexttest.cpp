// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Tables as text: what a spreadsheet writes is read, and nothing breaks it.
#include "core/exchange/delimitedtext.h"
#include "core/exchange/foreigntext.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class DelimitedTextTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cellsComeApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cells");
        const QStringList two{u"Åsgård"_s, u"a, b; c"_s};
        QTest::newRow("commas") << u"Åsgård,\"a, b; c\"\n"_s << two;
        QTest::newRow("semicolons, as Norwegian spreadsheets write")
            << u"Åsgård;\"a, b; c\""_s << two;
        QTest::newRow("tabs, as on the clipboard") << u"Åsgård\ta, b; c\r\n"_s << two;
        QTest::newRow("spaces around") << u"  Åsgård ; \"a, b; c\" "_s << two;
        QTest::newRow("doubled quotes")
            << u"\"«\"\"x\"\"»\";y"_s << QStringList{u"«\"x\"»"_s, u"y"_s};
        QTest::newRow("a break inside a cell")
            << u"\"one\r\ntwo\";y"_s << QStringList{u"one two"_s, u"y"_s};
        QTest::newRow("quotes inside a word")
            << u"5\" skjerm;y"_s << QStringList{u"5\" skjerm"_s, u"y"_s};
        QTest::newRow("a separator that the first line tells")
            << u"sep=,\na;b,c"_s << QStringList{u"a;b"_s, u"c"_s};
        QTest::newRow("told in quotes") << u"\"SEP=;\"\r\na,b;c"_s << QStringList{u"a,b"_s, u"c"_s};
        QTest::newRow("an empty cell last") << u"x;"_s << QStringList{u"x"_s, QString()};
    }
    void cellsComeApart()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, cells);
        const auto rows = rowsOf(text);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].cells, cells);
        QVERIFY(!rows[0].quoteOpen);
    }

    void rowsKnowTheirLine()
    {
        const auto rows = rowsOf(u"a;b\r\n\r\n;\r\n\"c\r\nc\";d\r\ne;f"_s);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].line, 4);
        QCOMPARE(rows[2].line, 6);
        QCOMPARE(rows[2].cells, (QStringList{u"e"_s, u"f"_s}));
    }

    void openQuoteIsTold()
    {
        const auto rows = rowsOf(u"a;b\n\"c;d\ne;f"_s);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[1].quoteOpen);
        QCOMPARE(rows[1].line, 2);
    }

    void emptyTextHasNoRows() { QVERIFY(rowsOf(u"\n \r\n;;\n"_s).isEmpty()); }

    void bytesAreReadAsTheyWereWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << u"Ærøy"_s.toUtf8();
        QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + u"Ærøy"_s.toUtf8();
        QTest::newRow("Latin-1") << u"Ærøy"_s.toLatin1();
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE\xC6\x00r\x00\xF8\x00y\x00", 10);
    }
    void bytesAreReadAsTheyWereWritten()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = rowsOf(*textFrom(bytes, u"x"_s));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].cells, QStringList{u"Ærøy"_s});
    }

    void anythingGivesRowsInOrder()
    {
        QRandomGenerator random(2026);
        const QString signs = u"\"\";;,,\t\n\r abå"_s + QChar(0) + QChar(0xd800);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = int(random.bounded(30)); i > 0; --i)
                text += signs[random.bounded(int(signs.size()))];
            int line = 0;
            const auto rows = rowsOf(text);
            for (const TextRow &row : rows) {
                QVERIFY2(row.line > line && !row.cells.isEmpty(), qPrintable(text));
                line = row.line;
                QVERIFY2(!row.quoteOpen || row == rows.last(), qPrintable(text));
            }
        }
    }

    void whatIsQuotedComesBack()
    {
        QRandomGenerator random(1527);
        const QString signs = u"\";,\tab\u00e5 "_s;
        for (int round = 0; round < 5'000; ++round) {
            QStringList cells{u"first"_s};
            QStringList written{u"\"first\""_s};
            for (int i = 0; i < 3; ++i) {
                QString cell;
                for (int n = int(random.bounded(8)); n > 0; --n)
                    cell += signs[random.bounded(int(signs.size()))];
                cells.append(cell.simplified());
                written.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
            }
            const auto rows = rowsOf(written.join(u';'));
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows[0].cells, cells);
        }
    }
};

QTEST_GUILESS_MAIN(DelimitedTextTest)
#include "delimitedtexttest.moc"
