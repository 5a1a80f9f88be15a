// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Every way in which a file may not open, each with its own code, and
/// nothing changed by any of them.
#include "tests/storage/sample.h"

#include <QSignalSpy>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class StoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    sample::FilledFile m_file;

private slots:
    void initTestCase() { m_file = sample::filledFileIn(m_folder); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        sample::writeBytes(m_file.path, m_file.bytes);
    }
    void cleanup()
    {
        const QStringList left = QDir(m_folder.path()).entryList(QDir::Files);
        QCOMPARE(left, QStringList{u"a.tvers"_s}); // no lock, companion, journal, copy
    }

    void whatIsNoUsableFileIsRefusedUnchanged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QByteArray newer = m_file.bytes;
        newer[63] = 99; // user_version
        QByteArray stranger = m_file.bytes;
        stranger[71] = 0; // application_id
        QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
        QTest::newRow("a letter") << QByteArray("Kjære alle sammen").repeated(50)
                                  << ErrorCode::NotTversFile;
        QTest::newRow("cut off in its head") << m_file.bytes.first(60) << ErrorCode::NotTversFile;
        QTest::newRow("another program's database") << stranger << ErrorCode::NotTversFile;
        QTest::newRow("from a newer Tvers") << newer << ErrorCode::SchemaTooNew;
        QByteArray walled = m_file.bytes;
        walled[18] = walled[19] = 2; // write-ahead logging, SQLite's header
        QTest::newRow("with a write-ahead log") << walled << ErrorCode::ForeignJournal;
        QTest::newRow("cut off after a page") << m_file.bytes.first(4096) << ErrorCode::PageDamaged;
    }
    void whatIsNoUsableFileIsRefusedUnchanged()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        sample::writeBytes(m_file.path, bytes);
        VERIFY_REFUSED(Store::open(m_file.path), code);
        VERIFY_REFUSED(Store::look(m_file.path), code);
        QCOMPARE(sample::bytesOf(m_file.path), bytes);
    }

    void journalThatNamesAnotherFileIsNotObeyed_data()
    {
        QTest::addColumn<QString>("beside");
        QTest::addColumn<QByteArray>("ending");
        QTest::newRow("a super-journal's name")
            << u"-journal"_s << QByteArray::fromHex("d9d505f920a163d7");
        QTest::newRow("a write-ahead log") << u"-wal"_s << QByteArray("anything");
    }
    void journalThatNamesAnotherFileIsNotObeyed()
    {
        QFETCH(QString, beside);
        QFETCH(QByteArray, ending);
        const QString path = m_folder.filePath(u"foreign.tvers"_s);
        QVERIFY(QFile::copy(QStringLiteral(TVERS_SOURCE_DIR "/tests/storage/data/schema-1.tvers"),
                            path));
        QFile journal(path + beside);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray(512, '\0') + ending);
        journal.close();
        VERIFY_REFUSED(Store::open(path), ErrorCode::ForeignJournal);
        VERIFY_REFUSED(Store::look(path), ErrorCode::ForeignJournal);
        QVERIFY(QFile::remove(path) && journal.remove());
    }

    void whatIsNotThereIsNotMade()
    {
        const QString path = m_folder.filePath(u"none.tvers"_s);
        VERIFY_REFUSED(Store::open(path), ErrorCode::FileMissing);
        VERIFY_REFUSED(Store::look(path), ErrorCode::FileMissing);
        VERIFY_REFUSED(Store::open(m_folder.path()), ErrorCode::NotTversFile);
    }

    void aDamagedPageIsNeverTakenForTheTruth()
    {
        QByteArray bytes = m_file.bytes;
        for (qsizetype at = 4096; at < bytes.size(); at += 4096)
            bytes[at] = 77; // no kind of page
        sample::writeBytes(m_file.path, bytes);
        VERIFY_REFUSED(Store::open(m_file.path), ErrorCode::PageDamaged);
        QCOMPARE(sample::bytesOf(m_file.path), bytes);
    }

    void aWrongKeyIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("wrong passphrase") << 0 << ErrorCode::WrongPassphrase;
        QTest::newRow("nobody of that name") << 1 << ErrorCode::NoSuchSlot;
        QTest::newRow("too short to be one") << 2 << ErrorCode::WrongPassphrase;
        QTest::newRow("another code") << 3 << ErrorCode::WrongRecoveryCode;
        QTest::newRow("a slip in the code") << 4 << ErrorCode::RecoveryCodeMistyped;
        QTest::newRow("no open slot") << 5 << ErrorCode::NoSuchSlot;
        QTest::newRow("no municipality slot") << 6 << ErrorCode::NoSuchSlot;
    }
    void aWrongKeyIsRefusedAndNothingChanges()
    {
        QFETCH(int, which);
        QFETCH(ErrorCode, code);
        const QString &user = sample::styrer.user;
        const auto key = [&]() -> Key {
            switch (which) {
            case 0: return PassphraseKey{user, u"blåbær i fjellet"_s};
            case 1: return PassphraseKey{u"Ingen"_s, sample::styrer.passphrase};
            case 2: return PassphraseKey{user, u"kort"_s};
            case 3: return RecoveryKey{RecoveryCode::random().printed()};
            case 4: return RecoveryKey{m_file.code.chopped(1)};
            case 5: return OpenKey{};
            default: return PrivateKey{KeyPair::random().privateKey};
            }
        };
        const auto store = *Store::open(m_file.path);
        VERIFY_REFUSED(store->unlock(key(), sample::now), code);
        QVERIFY(!store->isUnlocked());
        QCOMPARE(sample::bytesOf(m_file.path), m_file.bytes);
    }

    void thePassphraseOpensWithAndWithoutTheName()
    {
        VERIFY_DONE(sample::unlocking(
            m_file.path, PassphraseKey{sample::styrer.user, sample::styrer.passphrase}));
        VERIFY_DONE(sample::unlocking(m_file.path, PassphraseKey{{}, sample::styrer.passphrase}));
        QCOMPARE(sample::bytesOf(m_file.path), m_file.bytes); // opening writes nothing
    }

    void absurdOrDamagedSlotsAreNotUsed_data()
    {
        QTest::addColumn<QString>("done");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a terabyte") << u"memory = 1073741824"_s << ErrorCode::SlotAbsurd;
        QTest::newRow("less than nothing") << u"passes = -1"_s << ErrorCode::SlotAbsurd;
        QTest::newRow("weak") << u"memory = 8192"_s << ErrorCode::SlotAbsurd;
        QTest::newRow("no salt") << u"salt = x''"_s << ErrorCode::SlotAbsurd;
        QTest::newRow("another salt") << u"salt = randomblob(16)"_s << ErrorCode::SlotDamaged;
        QTest::newRow("a flipped key") << u"wrapped = zeroblob(112)"_s << ErrorCode::SlotDamaged;
    }
    void absurdOrDamagedSlotsAreNotUsed()
    {
        QFETCH(QString, done);
        QFETCH(ErrorCode, code);
        sample::behindItsBack(m_file.path,
                              {u"UPDATE key_slot SET %1 WHERE kind = 'passphrase'"_s.arg(done)});
        const QByteArray before = sample::bytesOf(m_file.path);
        VERIFY_REFUSED(sample::unlocking(m_file.path, PassphraseKey{sample::styrer.user,
                                                                    sample::styrer.passphrase}),
                       code);
        QCOMPARE(sample::bytesOf(m_file.path), before);
    }

    void lockedFilesShowThePlainPartAndNothingElse()
    {
        const auto store = *Store::open(m_file.path);
        QCOMPARE(SealedTable<Meeting>(*store).all()->size(), 2);
        VERIFY_REFUSED(SealedTable<Child>(*store).all(), ErrorCode::VaultLocked);
        VERIFY_REFUSED(SealedTable<Guardian>(*store).find(u"x"_s), ErrorCode::VaultLocked);
        VERIFY_REFUSED(SealedTable<Unit>(*store).add(sample::ekeberg()), ErrorCode::VaultLocked);
    }

    void lockingTakesTheChildrenAwayAndTellsEveryone()
    {
        const auto store = *Store::open(m_file.path);
        VERIFY_DONE(store->unlock(PassphraseKey{{}, sample::styrer.passphrase}, sample::now));
        QCOMPARE(SealedTable<Child>(*store).all()->size(), 2);
        QSignalSpy told(&store->changes(), &Changes::locked);
        store->lock();
        QCOMPARE(told.size(), 1);
        VERIFY_REFUSED(SealedTable<Child>(*store).all(), ErrorCode::VaultLocked);
        VERIFY_DONE(store->unlock(PassphraseKey{{}, sample::styrer.passphrase}, sample::now));
        QCOMPARE(SealedTable<Child>(*store).all()->size(), 2);
    }

    void anExistingFileIsNotMadeAgain()
    {
        VERIFY_REFUSED(Store::create({m_file.path, {}, KdfCost::least(), sample::now}),
                       ErrorCode::FileExists);
        QCOMPARE(sample::bytesOf(m_file.path), m_file.bytes);
    }

    void aFileThatCannotBeMadeIsNotThere()
    {
        const QString path = m_folder.filePath(u"b.tvers"_s);
        const NamedPassphrase weak{u"Solveig"_s, u"kort"_s};
        VERIFY_REFUSED(Store::create({path, weak, KdfCost::least(), sample::now}),
                       ErrorCode::PassphraseTooShort);
        QVERIFY(!QFile::exists(path));
    }

    void aFileThatGoesAwayWhileOpenIsNoticed_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("removed") << false;
        QTest::newRow("another in its place") << true;
    }
    void aFileThatGoesAwayWhileOpenIsNoticed()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows lets nobody rename or remove an open file");
#endif
        QFETCH(bool, replaced);
        {
            const auto store = *Store::open(m_file.path);
            VERIFY_DONE(store->unlock(RecoveryKey{m_file.code}, sample::now));
            QVERIFY(QFile::rename(m_file.path, m_file.path + u".old"_s));
            if (replaced)
                sample::writeBytes(m_file.path, m_file.bytes);
            VERIFY_REFUSED(SealedTable<Setting>(*store).add({u"a"_s, u"b"_s}), ErrorCode::FileGone);
        }
        QCOMPARE(QFile::exists(m_file.path), replaced);
        QFile::remove(m_file.path + u".old"_s);
        sample::writeBytes(m_file.path, m_file.bytes);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
