// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What lies beside a file is obeyed only where it is the file's own.
#include "core/storage/beside.h"

#include "core/storage/checkfile.h"
#include "core/storage/migrations.h"
#include "tests/storage/sample.h"

#include <QDir>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// SQLite's: https://www.sqlite.org/fileformat2.html §3, with a nonce of 0.
quint32 checksumOf(const QByteArray &page)
{
    quint32 sum = 0;
    for (qsizetype i = page.size() - 200; i > 0; i -= 200)
        sum += quint8(page[i]);
    return sum;
}

/// The journal of a program that was killed while it changed \a before: every page of it.
QByteArray journalWith(const QByteArray &before)
{
    constexpr quint32 sector = 512;
    const quint32 page = qFromBigEndian<quint16>(before.constData() + 16);
    const quint32 pages = quint32(before.size()) / page;
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + bigEndian(pages) + bigEndian(0) +
                         bigEndian(pages) + bigEndian(sector) + bigEndian(page);
    journal.append(sector - journal.size(), '\0');
    for (quint32 i = 0; i < pages; ++i) {
        const QByteArray bytes = before.mid(qsizetype(i) * page, page);
        journal += bigEndian(i + 1) + bytes + bigEndian(checksumOf(bytes));
    }
    return journal;
}

} // namespace

class BesideTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    sample::FilledFile m_file;
    std::unique_ptr<Key> m_key;

    QString journal() const { return journalOf(m_file.path); }

    /// The file after that many more transactions.
    QByteArray later(int transactions)
    {
        for (int i = 0; i < transactions; ++i)
            sample::behindItsBack(m_file.path, {u"UPDATE unit SET revision = revision + 1"_s});
        return sample::bytesOf(m_file.path);
    }

    void refusedEverywhere(const QString &what)
    {
        const QByteArray before = sample::bytesOf(m_file.path);
        const Error expected{ErrorCode::ForeignJournal, {m_file.path, what}};
        const auto opened = Store::open(m_file.path);
        QVERIFY(!opened && opened.error() == expected);
        const auto looked = Store::look(m_file.path);
        QVERIFY(!looked && looked.error() == expected);
        const auto checked = checkFile(m_file.path, m_key.get());
        QVERIFY(!checked && checked.error() == expected);
        QCOMPARE(sample::bytesOf(m_file.path), before);
        QVERIFY(!QFile::exists(m_file.path + u".lock"_s) || what.endsWith(".lock"_L1));
    }

private slots:
    void initTestCase()
    {
        m_file = sample::filledFileIn(m_folder);
        m_key = std::make_unique<Key>(RecoveryKey{m_file.code});
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        sample::writeBytes(m_file.path, m_file.bytes);
    }
    void cleanup() { QFile::remove(journal()); }

    void itsOwnJournalTakesBackWhatWasNotFinished_data()
    {
        QTest::addColumn<int>("written"); // transactions whose pages had come to the file
        QTest::newRow("killed before the first page") << 0;
        QTest::newRow("killed after the last page") << 1;
    }
    void itsOwnJournalTakesBackWhatWasNotFinished()
    {
        QFETCH(int, written);
        later(written);
        sample::writeBytes(journal(), journalWith(m_file.bytes));
        QVERIFY(checkFile(m_file.path, m_key.get())->isIntact());
        QVERIFY(sample::reopen(m_file.path, m_file.code));
        QVERIFY(!QFile::exists(journal()));
    }

    /// The program is killed, and somebody puts a backup in the file's place, or the file
    /// goes on its way without its journal: to play it back would ruin what is whole.
    void aJournalOfAnotherStateIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<int>("before"); // the journal's state, in transactions
        QTest::addColumn<int>("now");    // the file's
        QTest::newRow("the file is older") << 2 << 0;
        QTest::newRow("the file is one older") << 1 << 0;
        QTest::newRow("the file is newer") << 0 << 2;
    }
    void aJournalOfAnotherStateIsRefusedAndChangesNothing()
    {
        QFETCH(int, before);
        QFETCH(int, now);
        const QByteArray old = later(before);
        sample::writeBytes(m_file.path, m_file.bytes);
        later(now);
        const QByteArray bytes = journalWith(old);
        sample::writeBytes(journal(), bytes);
        refusedEverywhere(journal());
        QCOMPARE(sample::bytesOf(journal()), bytes);
        QVERIFY(QFile::remove(journal()));
        VERIFY_DONE(Store::open(m_file.path));
    }

    /// Same number of transactions, other pages: no counter tells.
    void norIsOneThatLeavesNoWholeFilePlayedBack()
    {
        QByteArray other = m_file.bytes;
        other.replace(4096, other.size() - 4096, QByteArray(other.size() - 4096, '\x7f'));
        sample::writeBytes(journal(), journalWith(other));
        refusedEverywhere(journal());
    }

    /// Whatever stands there, SQLite takes no notice of it.
    void aJournalThatIsNoneIsHarmless_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = journalWith(m_file.bytes);
        QByteArray absurd = whole;
        absurd.replace(20, 8, bigEndian(3) + bigEndian(7));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray(5000, 'x');
        QTest::newRow("half a head") << whole.left(20);
        QTest::newRow("only a head") << whole.left(512);
        QTest::newRow("sizes that are none") << absurd;
    }
    void aJournalThatIsNoneIsHarmless()
    {
        QFETCH(QByteArray, bytes);
        sample::writeBytes(journal(), bytes);
        QVERIFY(!isJournalOfOther(m_file.path));
        QVERIFY(sample::reopen(m_file.path, m_file.code));
    }

    /// Killed in the midst of being brought up to date: the head says the new schema, and
    /// the journal brings the old one back.
    void theSchemaIsTheOneThatTheJournalBringsBack()
    {
        const QString data = QStringLiteral(TVERS_SOURCE_DIR "/tests/storage/data/schema-1");
        const QByteArray old = sample::bytesOf(data + ".tvers"_L1);
        const QByteArray code = sample::bytesOf(data + ".code"_L1);
        const RecoveryKey key{QString::fromLatin1(code).trimmed()};
        sample::writeBytes(m_file.path, old);
        sample::behindItsBack(m_file.path, {u"PRAGMA user_version = %1"_s.arg(newestSchema())});
        sample::writeBytes(journal(), journalWith(old));
        const Key asKey = key;
        const auto check = checkFile(m_file.path, &asKey);
        VERIFY_DONE(check);
        QCOMPARE(check->schema, 1);
        QVERIFY(check->isIntact());
        auto looking = Store::look(m_file.path);
        VERIFY_DONE(looking);
        VERIFY_REFUSED((*looking)->unlock(key, sample::now), ErrorCode::SchemaTooOld);
        VERIFY_DONE(sample::unlocking(m_file.path, key));
    }

#ifdef Q_OS_UNIX
    void pipesFoldersAndLinksAreNoneOfOurs_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("kind");
        const QStringList endings{u"-journal"_s, u".lock"_s, u".taking"_s, u".holder"_s,
                                  u".holder.part"_s};
        for (const QString &ending : endings) {
            for (const QString &kind : {u"pipe"_s, u"folder"_s, u"link"_s})
                QTest::addRow("%s %s", qPrintable(ending), qPrintable(kind)) << ending << kind;
        }
    }
    void pipesFoldersAndLinksAreNoneOfOurs()
    {
        QFETCH(QString, ending);
        QFETCH(QString, kind);
        const QString path = m_file.path + ending;
        const QString target = m_folder.filePath(u"thesis.txt"_s);
        sample::writeBytes(target, "mine");
        if (kind == u"pipe"_s)
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (kind == u"folder"_s)
            QVERIFY(QDir().mkdir(path));
        else
            QVERIFY(QFile::link(target, path));
        refusedEverywhere(path);
        QCOMPARE(sample::bytesOf(target), QByteArray("mine"));
        QVERIFY(kind == u"folder"_s ? QDir().rmdir(path) : QFile::remove(path));
        VERIFY_DONE(Store::open(m_file.path));
    }
#endif
};

QTEST_GUILESS_MAIN(BesideTest)
#include "besidetest.moc"
