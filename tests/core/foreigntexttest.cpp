// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Which letters a file of another program is written in, and when nobody can tell.
#include "core/exchange/foreigntext.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class ForeignTextTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneKindOfLettersIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("UTF-8") << u"høst\n"_s.toUtf8() << u"høst\n"_s;
        QTest::newRow("Windows-1252")
            << QByteArray("h\xF8st \x96 \xABgr\xE5\xBB") << u"høst – «grå»"_s;
        QTest::newRow("Windows-1252 with a capital before the quotation mark")
            << QByteArray("\xAB"
                          "BL\xC5\xBB")
            << u"«BLÅ»"_s;
        QTest::newRow("Windows-1252 ends in å") << QByteArray("bl\xE5") << u"blå"_s;
        QTest::newRow("a fold inside a letter")
            << QByteArray("SUMMARY:H\xC3\r\n \xB8st") << u"SUMMARY:Hø\r\n st"_s;
        QTest::newRow("a fold with a tab") << QByteArray("H\xC3\n\t\xB8st") << u"Hø\n\tst"_s;
        QTest::newRow("a fold inside a letter of four bytes")
            << QByteArray("\xF0\x9F\r\n \x98\x80.") << u"😀\r\n ."_s;
    }
    void oneKindOfLettersIsRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        const auto read = textFrom(bytes, u"x"_s);
        QVERIFY(read);
        QCOMPARE(*read, text);
    }

    void whatNobodyCanTellIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("facts");
        QTest::newRow("UTF-8 after Windows-1252")
            << QByteArray("a\nSk\xF8yen og \xC3\xB8\n") << QStringList{u"x"_s, u"2"_s};
        QTest::newRow("cut off inside a letter")
            << QByteArray("a\nb\nPlan \xC3") << QStringList{u"x"_s, u"3"_s};
        QTest::newRow("an old Mac's") << QByteArray("P\x8Cske") << QStringList{u"x"_s, u"1"_s};
        QTest::newRow("an old Mac's ø")
            << QByteArray("\n\nsk\xBFyen") << QStringList{u"x"_s, u"3"_s};
        QTest::newRow("DOS") << QByteArray("P\x86ske") << QStringList{u"x"_s, u"1"_s};
        QTest::newRow("UTF-16 without a mark") << QByteArray("a\0b\0", 4) << QStringList{u"x"_s};
        QTest::newRow("packed") << QByteArray("PK\3\4\24\0\0\0", 8) << QStringList{u"x"_s};
    }
    void whatNobodyCanTellIsRefusedWithItsLine()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, facts);
        const auto read = textFrom(bytes, u"x"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotUtf8);
        QCOMPARE(read.error().facts, facts);
    }

    void whateverIsReadHasAsManyLines()
    {
        QRandomGenerator random(20261122);
        const QByteArray pieces("a \n\r\t\xC3\xB8\xE5\x96\xE2\x80\x93\xF0\x9F\x98\x80\xED\xFF");
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int i = int(random.bounded(24)); i > 0; --i)
                bytes += pieces[random.bounded(int(pieces.size()))];
            const auto read = textFrom(bytes, u"x"_s);
            if (read)
                QCOMPARE(read->count(u'\n'), bytes.count('\n'));
        }
    }

    void whatIsNoPlainFileIsNotWaitedFor()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        const QString path = folder.filePath(u"rør.ics"_s);
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        for (const QString &name : {path, u"/dev/null"_s}) {
            const auto read = readForeignFile(name);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::FileUnreadable);
        }
#else
        QSKIP("pipes have no names here");
#endif
    }
};

QTEST_APPLESS_MAIN(ForeignTextTest)
#include "foreigntexttest.moc"
