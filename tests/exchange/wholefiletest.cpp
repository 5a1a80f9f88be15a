// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A file is written whole, or what was there before stays. A disk that is full is
/// played by the limit that the system sets to the size of a file.
#include "core/exchange/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace tvers;

class WholeFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.ics"));

    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void allow(rlim_t bytes)
    {
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); } // an error to be told instead
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { allow(RLIM_INFINITY); }

    /// Small ones too: they lie in memory until the last moment.
    void whatFindsNoRoomIsRefusedAndTheOldFileStays_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("room");
        QTest::newRow("no room at all") << 100 << 0;
        QTest::newRow("one byte short") << 100 << 99;
        QTest::newRow("many blocks") << 200'000 << 100'000;
    }
    void whatFindsNoRoomIsRefusedAndTheOldFileStays()
    {
        QFETCH(int, size);
        QFETCH(int, room);
        QVERIFY(writeWhole("old", m_path));
        allow(rlim_t(room));
        const auto done = writeWhole(QByteArray(size, 'x'), m_path);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(done.error().facts.first(), m_path);
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    }

    void whatFitsIsWritten()
    {
        allow(100);
        QVERIFY(writeWhole(QByteArray(100, 'x'), m_path));
        QCOMPARE(content(), QByteArray(100, 'x'));
    }
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "wholefiletest.moc"
