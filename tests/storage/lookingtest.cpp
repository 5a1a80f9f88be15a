// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Without a key, read-only, or held by another: a private copy.
#include "core/storage/files.h"
#include "core/storage/platform.h"
#include "tests/core/asanybody.h"
#include "tests/storage/sample.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class LookingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    sample::FilledFile m_file;

    /// Lets anybody into the folder, so that only the file itself refuses them.
    auto openFolder()
    {
        const auto before = QFile::permissions(m_folder.path());
        const QFile::Permissions anybody(0x7777);
        QFile::setPermissions(m_folder.path(), anybody);
        return qScopeGuard([this, before] { QFile::setPermissions(m_folder.path(), before); });
    }

private slots:
    void initTestCase() { m_file = sample::filledFileIn(m_folder); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        sample::writeBytes(m_file.path, m_file.bytes);
    }
    void cleanup()
    {
        QFile::setPermissions(m_file.path, QFile::ReadOwner | QFile::WriteOwner);
        QFile::remove(m_file.path + u"-journal"_s);
    }

    void lookingShowsThePlainPartWithItsTimeAndWritesNothing()
    {
        const auto store = Store::look(m_file.path);
        VERIFY_DONE(store);
        QCOMPARE((*store)->path(), m_file.path);
        QCOMPARE((*store)->stateOf(), QFileInfo(m_file.path).lastModified());
        QVERIFY(!(*store)->isUnlocked());
        QCOMPARE(SealedTable<Meeting>(**store).all()->size(), 2);
        VERIFY_REFUSED(SealedTable<Child>(**store).all(), ErrorCode::VaultLocked);
        VERIFY_REFUSED(SealedTable<Setting>(**store).add({u"a"_s, u"b"_s}),
                       ErrorCode::OpenedForLooking);
        QCOMPARE(sample::bytesOf(m_file.path), m_file.bytes);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"a.tvers"_s});
    }

    void withTheKeyACopyCanBeReadWholeAndVerified()
    {
        const auto store = Store::look(m_file.path);
        VERIFY_DONE(store);
        VERIFY_DONE((*store)->unlock(RecoveryKey{m_file.code}, sample::now));
        QCOMPARE(SealedTable<Child>(**store).all()->size(), 2);
        VERIFY_REFUSED(SealedTable<Setting>(**store).add({u"a"_s, u"b"_s}),
                       ErrorCode::OpenedForLooking);
        QCOMPARE(sample::bytesOf(m_file.path), m_file.bytes);
    }

    void aReadOnlyFileOpensForLookingOnly()
    {
        const auto anybodyReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(m_file.path, anybodyReads));
        const auto closed = openFolder();
        const testing::AsAnybody us;
        VERIFY_REFUSED(Store::open(m_file.path), ErrorCode::FileReadOnly);
        VERIFY_DONE(Store::look(m_file.path));
    }

    /// A writer died between journal and commit: the copy is rolled back, the
    /// file and its journal are left for whoever opens the file itself.
    void aHotJournalIsRolledBackInTheCopyAndStaysWithTheFile()
    {
        const QString journal = m_file.path + u"-journal"_s;
        QByteArray torn;
        QByteArray hot;
        {
            auto database = *Database::open(m_file.path);
            VERIFY_DONE(database->run(u"PRAGMA cache_size = 1"_s)); // pages spill to the file
            const auto stopped = database->inTransaction([&]() -> Result<> {
                for (int i = 0; i < 200; ++i) {
                    const auto done = database->execute(
                        {u"Insert"_s, u"INSERT INTO setting VALUES (:id, 1, :v, zeroblob(40))"_s},
                        {{"id"_L1, u"s%1"_s.arg(i)}, {"v"_L1, QString(500, u'x')}});
                    if (!done)
                        return done.error();
                }
                torn = sample::bytesOf(m_file.path);
                hot = sample::bytesOf(journal);
                return Error{ErrorCode::RowNotFound, {}};
            });
            VERIFY_REFUSED(stopped, ErrorCode::RowNotFound);
        }
        QVERIFY(torn != m_file.bytes && !hot.isEmpty());
        sample::writeBytes(m_file.path, torn);
        sample::writeBytes(journal, hot);

        const auto store = Store::look(m_file.path);
        VERIFY_DONE(store);
        VERIFY_DONE((*store)->unlock(RecoveryKey{m_file.code}, sample::now));
        QVERIFY(SealedTable<Setting>(**store).all()->isEmpty());
        QCOMPARE(sample::bytesOf(m_file.path), torn);
        QCOMPARE(sample::bytesOf(journal), hot);

        VERIFY_DONE(
            sample::unlocking(m_file.path, RecoveryKey{m_file.code})); // and the file itself
        QVERIFY(!QFile::exists(journal));
    }

    void theCopyIsForThisUserAloneAndGoesWithTheObject()
    {
        QString copyPath;
        {
            const auto copy = PrivateCopy::of(m_file.path);
            VERIFY_DONE(copy);
            copyPath = (*copy)->path();
            const QFileInfo folder(QFileInfo(copyPath).absolutePath());
            QCOMPARE(folder.permissions() &
                         (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
                     QFile::Permissions());
        }
        QVERIFY(!QFile::exists(copyPath));
    }

    void whatAKilledProgramLeftGoesWithTheNextCopy()
    {
        const QTemporaryDir temporary;
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(temporary.path()));
        const auto restored = qScopeGuard([&] { qputenv("TMPDIR", before); });
        const QDir folder(temporary.path());
        for (const QString &name : {u"Tvers-looking-dead00"_s, u"Tvers-looking-new000"_s})
            QVERIFY(folder.mkdir(name));
        sample::writeBytes(folder.filePath(u"Tvers-looking-dead00/copy.tvers"_s), m_file.bytes);
        // pid 4194305 is above what Linux ever gives (PID_MAX_LIMIT)
        const QByteArray lock = "4194305\nlookingtest\n" + QSysInfo::machineHostName().toUtf8() +
                                '\n' + QSysInfo::machineUniqueId() + '\n' +
                                QSysInfo::bootUniqueId() + '\n';
        sample::writeBytes(folder.filePath(u"Tvers-looking-dead00/in-use.lock"_s), lock);
        const auto living = Store::look(m_file.path);
        VERIFY_DONE(living);
        const auto another = Store::look(m_file.path);
        VERIFY_DONE(another);
        const QStringList left = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!left.contains(u"Tvers-looking-dead00"_s));
        QVERIFY(left.contains(u"Tvers-looking-new000"_s)); // its program may be about to lock it
        QCOMPARE(left.size(), 3);
        QCOMPARE(SealedTable<Meeting>(**living).all()->size(), 2);
    }

    void theCopyGoesWhenTheProgramIsAskedToEnd()
    {
        const QTemporaryDir temporary;
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, temporary.path());
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {u"look"_s, m_file.path});
        QVERIFY(program.waitForReadyRead(60'000)); // it looks, and waits
        const QDir folder(temporary.path());
        QCOMPARE(folder.entryList({u"Tvers-looking-*"_s}, QDir::Dirs).size(), 1);
        program.terminate();
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit); // by the signal, as asked
        QVERIFY(folder.isEmpty());
    }

    void aFileLargerThanTheDiskIsNotCopied()
    {
        QFile file(m_file.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (!file.resize(qint64(1) << 42)) // four tebibytes of nothing
            QSKIP("this file system has no files that large");
        file.close();
        VERIFY_REFUSED(Store::look(m_file.path), ErrorCode::NoRoomForCopy);
        QVERIFY(file.resize(m_file.bytes.size()));
    }

    void whoMayNotReadTheFileIsTold()
    {
        QVERIFY(QFile::setPermissions(m_file.path, QFile::Permissions()));
        const auto closed = openFolder();
        const testing::AsAnybody us;
        VERIFY_REFUSED(Store::look(m_file.path), ErrorCode::FileDenied);
        VERIFY_REFUSED(Store::open(m_file.path), ErrorCode::FileDenied);
    }

    void aLocalFolderIsNoNetworkShare()
    {
        QCOMPARE(platform::networkFileSystem(m_file.path), QString());
        const auto store = Store::look(m_file.path);
        VERIFY_DONE(store);
        QVERIFY((*store)->findings().isEmpty());
    }
};

namespace {

/// Looks at the file until it is ended.
int look(const QString &path)
{
    PrivateCopy::removeOnTermination();
    const auto store = Store::look(path);
    printf("looking\n");
    fflush(stdout);
    return getchar() == EOF || !store ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "look")
        return look(QFile::decodeName(argv[2]));
    LookingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "lookingtest.moc"
