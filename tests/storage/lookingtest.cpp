// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Without a key, read-only, or held by another: a private copy.
#include "core/storage/files.h"
#include "core/storage/platform.h"
#include "tests/storage/sample.h"

#include <QFileInfo>

#include <unistd.h>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class LookingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QString m_code;
    QByteArray m_true;

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"a.tvers"_s);
        NewStore made = sample::withUser(m_path);
        m_code = made.recoveryCode->printed();
        sample::fill(*made.store);
        made.store.reset();
        m_true = sample::bytesOf(m_path);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        sample::writeBytes(m_path, m_true);
    }
    void cleanup()
    {
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(m_path + u"-journal"_s);
    }

    void lookingShowsThePlainPartWithItsTimeAndWritesNothing()
    {
        const auto store = Store::look(m_path);
        VERIFY_DONE(store);
        QCOMPARE((*store)->path(), m_path);
        QCOMPARE((*store)->stateOf(), QFileInfo(m_path).lastModified());
        QVERIFY(!(*store)->isUnlocked());
        QCOMPARE(SealedTable<Meeting>(**store).all()->size(), 2);
        VERIFY_REFUSED(SealedTable<Child>(**store).all(), ErrorCode::VaultLocked);
        VERIFY_REFUSED(SealedTable<Setting>(**store).add({u"a"_s, u"b"_s}),
                       ErrorCode::OpenedForLooking);
        QCOMPARE(sample::bytesOf(m_path), m_true);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a.tvers"_s});
    }

    void withTheKeyACopyCanBeReadWholeAndVerified()
    {
        const auto store = Store::look(m_path);
        VERIFY_DONE(store);
        VERIFY_DONE((*store)->unlock(RecoveryKey{m_code}, sample::now));
        QCOMPARE(SealedTable<Child>(**store).all()->size(), 2);
        VERIFY_REFUSED(SealedTable<Setting>(**store).add({u"a"_s, u"b"_s}),
                       ErrorCode::OpenedForLooking);
        QCOMPARE(sample::bytesOf(m_path), m_true);
    }

    void aReadOnlyFileOpensForLookingOnly()
    {
        if (::geteuid() == 0)
            QSKIP("root may write anything; the same is asked of the folder in fileholdtest");
        QFile::setPermissions(m_path, QFile::ReadOwner);
        VERIFY_REFUSED(Store::open(m_path), ErrorCode::FileReadOnly);
        VERIFY_DONE(Store::look(m_path));
    }

    /// A writer died between journal and commit: the copy is rolled back, the
    /// file and its journal are left for whoever opens the file itself.
    void aHotJournalIsRolledBackInTheCopyAndStaysWithTheFile()
    {
        const QString journal = m_path + u"-journal"_s;
        QByteArray torn;
        QByteArray hot;
        {
            auto database = *Database::open(m_path);
            VERIFY_DONE(database->run(u"PRAGMA cache_size = 1"_s)); // pages spill to the file
            const auto stopped = database->inTransaction([&]() -> Result<> {
                for (int i = 0; i < 200; ++i) {
                    const auto done = database->execute(
                        {u"Insert"_s, u"INSERT INTO setting VALUES (:id, 1, :v, zeroblob(40))"_s},
                        {{"id"_L1, u"s%1"_s.arg(i)}, {"v"_L1, QString(500, u'x')}});
                    if (!done)
                        return done.error();
                }
                torn = sample::bytesOf(m_path);
                hot = sample::bytesOf(journal);
                return Error{ErrorCode::RowNotFound, {}};
            });
            VERIFY_REFUSED(stopped, ErrorCode::RowNotFound);
        }
        QVERIFY(torn != m_true && !hot.isEmpty());
        sample::writeBytes(m_path, torn);
        sample::writeBytes(journal, hot);

        const auto store = Store::look(m_path);
        VERIFY_DONE(store);
        VERIFY_DONE((*store)->unlock(RecoveryKey{m_code}, sample::now));
        QVERIFY(SealedTable<Setting>(**store).all()->isEmpty());
        QCOMPARE(sample::bytesOf(m_path), torn);
        QCOMPARE(sample::bytesOf(journal), hot);

        VERIFY_DONE(sample::unlocking(m_path, RecoveryKey{m_code})); // and the file itself
        QVERIFY(!QFile::exists(journal));
    }

    void theCopyIsForThisUserAloneAndGoesWithTheObject()
    {
        QString copyPath;
        {
            const auto copy = PrivateCopy::of(m_path);
            VERIFY_DONE(copy);
            copyPath = (*copy)->path();
            const QFileInfo folder(QFileInfo(copyPath).absolutePath());
            QCOMPARE(folder.permissions() &
                         (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
                     QFile::Permissions());
        }
        QVERIFY(!QFile::exists(copyPath));
    }

    void aLocalFolderIsNoNetworkShare()
    {
        QCOMPARE(platform::networkFileSystem(m_path), QString());
        const auto store = Store::look(m_path);
        VERIFY_DONE(store);
        QVERIFY((*store)->findings().isEmpty());
    }
};

QTEST_GUILESS_MAIN(LookingTest)
#include "lookingtest.moc"
