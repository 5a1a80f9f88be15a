// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One file has one lock and one journal, by whatever name it is reached.
#include "core/storage/backup.h"
#include "core/storage/checkfile.h"
#include "tests/storage/sample.h"

#include <unistd.h>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class NamesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QString m_code;

private slots:
    void initTestCase()
    {
        m_path = QDir(m_folder.path()).canonicalPath() + u"/a.tvers"_s;
        QVERIFY(QDir(m_folder.path()).mkdir(u"other"_s));
        NewStore made = sample::withUser(m_path);
        m_code = made.recoveryCode->printed();
        sample::fill(*made.store);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void otherSpellingsAndLinksLeadToTheSameFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a detour") << u"other/../a.tvers"_s;
        QTest::newRow("a link beside it") << u"link.tvers"_s;
        QTest::newRow("a link elsewhere") << u"other/link.tvers"_s;
    }
    void otherSpellingsAndLinksLeadToTheSameFile()
    {
        QFETCH(QString, name);
        const QString link = m_folder.filePath(name);
        if (!QFile::exists(link))
            QVERIFY(QFile::link(m_path, link));
        {
            const auto through = Store::open(link);
            VERIFY_DONE(through);
            QCOMPARE((*through)->path(), m_path);
            VERIFY_REFUSED(Store::open(m_path), ErrorCode::FileHeldElsewhere);
            QVERIFY(QFile::exists(m_path + u".lock"_s));
            VERIFY_DONE((*through)->unlock(RecoveryKey{m_code}, sample::now));
            VERIFY_REFUSED(backUp(**through, link), ErrorCode::FileExists);
        }
        const auto store = *Store::open(m_path);
        VERIFY_REFUSED(Store::open(link), ErrorCode::FileHeldElsewhere);
        VERIFY_DONE(Store::look(link));
    }

    void aHotJournalIsFoundThroughALink()
    {
        const QString link = m_folder.filePath(u"other/journal.tvers"_s);
        QVERIFY(QFile::link(m_path, link));
        sample::writeBytes(m_path + u"-wal"_s, "anything");
        VERIFY_REFUSED(Store::look(link), ErrorCode::ForeignJournal);
        VERIFY_REFUSED(checkFile(link, nullptr), ErrorCode::ForeignJournal);
        QVERIFY(QFile::remove(m_path + u"-wal"_s));
    }

    void aFileWithTwoNamesIsOnlyLookedAt()
    {
        const QString twin = m_folder.filePath(u"twin.tvers"_s);
        QCOMPARE(::link(qPrintable(m_path), qPrintable(twin)), 0);
        const auto refused = Store::open(twin);
        VERIFY_REFUSED(refused, ErrorCode::FileHasOtherNames);
        QCOMPARE(refused.error().facts.at(1), u"2"_s);
        VERIFY_DONE(Store::look(twin));
        QVERIFY(QFile::remove(twin));
        VERIFY_DONE(Store::open(m_path));
    }

    void nothingIsMadeWhereALinkLies()
    {
        const QString link = m_folder.filePath(u"dangling.tvers"_s);
        QVERIFY(QFile::link(m_folder.filePath(u"nowhere.tvers"_s), link));
        VERIFY_REFUSED(Store::create({link, {}, KdfCost::least(), sample::now}),
                       ErrorCode::FileExists);
        QVERIFY(!QFile::exists(m_folder.filePath(u"nowhere.tvers"_s)));
        const QString lost = m_folder.filePath(u"no such folder/a.tvers"_s);
        VERIFY_REFUSED(Store::create({lost, {}, KdfCost::least(), sample::now}),
                       ErrorCode::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
