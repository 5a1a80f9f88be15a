// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One writer at a time, said by name. The second process is this test
/// itself, started again with "hold".
#include "core/storage/platform.h"
#include "tests/storage/sample.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Holds the file until standard input ends.
int hold(const QString &path)
{
    const auto store = Store::open(path);
    printf("%s\n", store ? "held" : stored(store.error().code).data());
    fflush(stdout);
    (void)getchar();
    return store ? 0 : 1;
}

} // namespace

class FileHoldTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QString m_code;
    QByteArray m_true;

    std::unique_ptr<QProcess> otherProcess()
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {u"hold"_s, m_path});
        if (!process->waitForReadyRead(20'000))
            qFatal("the other process says nothing");
        return process;
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"a.tvers"_s);
        NewStore made = sample::withUser(m_path);
        m_code = made.recoveryCode->printed();
        made.store.reset();
        m_true = sample::bytesOf(m_path);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QCOMPARE(sample::bytesOf(m_path), m_true); }

    void theSecondProcessHearsWhoHoldsTheFile()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        const auto other = otherProcess();
        QCOMPARE(other->readAllStandardOutput().trimmed(), QByteArray("held"));
        const auto refused = Store::open(m_path);
        VERIFY_REFUSED(refused, ErrorCode::FileHeldElsewhere);
        const QStringList facts = refused.error().facts;
        QCOMPARE(facts.size(), 5);
        QCOMPARE(facts[0], m_path);
        QCOMPARE(facts[1], platform::userName());
        QCOMPARE(facts[2], platform::machineName());
        QVERIFY(QDateTime::fromString(facts[3], Qt::ISODate) >= before);
        QVERIFY(facts[4].startsWith(u"Tvers "_s));
        const auto looking = Store::look(m_path); // meanwhile, a copy
        VERIFY_DONE(looking);
        QCOMPARE((*looking)->access(), Store::Access::Looking);
        other->closeWriteChannel();
        QVERIFY(other->waitForFinished());
        VERIFY_DONE(Store::open(m_path));
    }

    void onlyOneOfManyThatComeAtOnceGetsIt()
    {
        std::vector<std::unique_ptr<QProcess>> all;
        const int many = 8;
        for (int i = 0; i < many; ++i) {
            all.push_back(std::make_unique<QProcess>());
            all.back()->start(QCoreApplication::applicationFilePath(), {u"hold"_s, m_path});
        }
        QMap<QByteArray, int> said;
        for (const auto &process : all) {
            QVERIFY(process->waitForReadyRead(20'000));
            ++said[process->readAllStandardOutput().trimmed()];
        }
        QCOMPARE(said["held"], 1);
        QCOMPARE(said["file_held_elsewhere"], many - 1);
        for (const auto &process : all) {
            process->closeWriteChannel();
            QVERIFY(process->waitForFinished());
        }
    }

    void whatAKilledProgramLeftBehindIsNoHindrance()
    {
        const auto other = otherProcess();
        other->kill();
        QVERIFY(other->waitForFinished());
        QVERIFY(QFile::exists(m_path + u".lock"_s));
        VERIFY_DONE(Store::open(m_path));
        QVERIFY(!QFile::exists(m_path + u".holder"_s));
    }

    void anotherMachinesLockIsNeverStaleHoweverOld()
    {
        QFile lock(m_path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nTvers\nannen-maskin\n\n\n");
        lock.close();
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addDays(-90),
                                 QFileDevice::FileModificationTime));
        lock.close();
        const auto refused = Store::open(m_path);
        VERIFY_REFUSED(refused, ErrorCode::FileHeldElsewhere);
        QCOMPARE(refused.error().facts[2], u"annen-maskin"_s);
        VERIFY_DONE(Store::open(m_path, FileHold::Takeover::Asked));
        VERIFY_DONE(Store::open(m_path));
    }

    void whoeverLostTheFileWritesNoMoreAndTakesNothingAlong()
    {
        auto first = *Store::open(m_path);
        VERIFY_DONE(first->unlock(PassphraseKey{{}, sample::styrer.passphrase}, sample::now));
        const auto second = Store::open(m_path, FileHold::Takeover::Asked);
        VERIFY_DONE(second);
        VERIFY_REFUSED(SealedTable<Setting>(*first).add({u"a"_s, u"b"_s}), ErrorCode::HoldLost);
        first.reset(); // must leave the lock of the second alone
        VERIFY_REFUSED(Store::open(m_path), ErrorCode::FileHeldElsewhere);
    }

    void aFolderThatTakesNoLockIsReadOnly()
    {
        const QString lockFolder = m_path + u".lock"_s; // in the lock's place: also as root
        QVERIFY(QDir().mkdir(lockFolder));
        const auto refused = Store::open(m_path);
        QVERIFY(QDir().rmdir(lockFolder));
        QVERIFY(!refused);
        VERIFY_DONE(Store::look(m_path));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "hold")
        return hold(QFile::decodeName(argv[2]));
    FileHoldTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "fileholdtest.moc"
