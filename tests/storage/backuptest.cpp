// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/checkfile.h"
#include "tests/storage/sample.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class BackupTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QString m_target;
    NewStore m_made;

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"a.tvers"_s);
        m_target = m_folder.filePath(u"kopi.tvers"_s);
        m_made = sample::withUser(m_path);
        sample::fill(*m_made.store);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup()
    {
        QFile::remove(m_target);
        for (const QString &name : files())
            QVERIFY2(!name.contains(u".part"_s), qPrintable(name));
    }

    void aBackupOpensWithTheSameKeysAndHoldsTheSame()
    {
        VERIFY_DONE(backUp(*m_made.store, m_target));
        const auto copy = sample::reopen(m_target, m_made.recoveryCode->printed());
        QVERIFY(copy);
        QCOMPARE(*SealedTable<Child>(*copy).all(), *SealedTable<Child>(*m_made.store).all());
        QCOMPARE(*SealedTable<Meeting>(*copy).all(), *SealedTable<Meeting>(*m_made.store).all());
    }

    void aLockedFileIsBackedUpToo()
    {
        m_made.store->lock();
        VERIFY_DONE(backUp(*m_made.store, m_target));
        VERIFY_DONE(
            m_made.store->unlock(PassphraseKey{{}, sample::styrer.passphrase}, sample::now));
        VERIFY_DONE(sample::unlocking(m_target, RecoveryKey{m_made.recoveryCode->printed()}));
    }

    void anOlderBackupStaysUntilTheNewOneIsWhole()
    {
        sample::writeBytes(m_target, "an older backup");
        sample::behindItsBack(m_path, {u"UPDATE meeting SET place = 'elsewhere'"_s});
        const auto refused = backUp(*m_made.store, m_target);
        QCOMPARE(sample::bytesOf(m_target), QByteArray("an older backup"));
        VERIFY_REFUSED(refused, ErrorCode::CopyNotWhole);
        sample::behindItsBack(m_path, {u"UPDATE meeting SET place = 'Kantinen'"_s});
        VERIFY_DONE(backUp(*m_made.store, m_target));
        QVERIFY(sample::bytesOf(m_target).startsWith("SQLite format 3"));
    }

    void theFileIsNeverItsOwnBackup()
    {
        VERIFY_REFUSED(backUp(*m_made.store, m_path), ErrorCode::FileExists);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        VERIFY_REFUSED(backUp(*m_made.store, m_folder.filePath(u"no/where.tvers"_s)),
                       ErrorCode::FileReadOnly);
    }

    void namesTellTheTimeAndNeverRepeat()
    {
        const QString first = backupName(m_path, sample::now);
        QVERIFY(first.endsWith(u"/a 2026-09-01 1000.tvers"_s));
        sample::writeBytes(first, "x");
        QVERIFY(backupName(m_path, sample::now).endsWith(u"/a 2026-09-01 1000 (2).tvers"_s));
        QFile::remove(first);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backuptest.moc"
