// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What concerns a child is nowhere to be read: not in the file, its
/// journal, its copies, the temporary folder, the log, an error, or what is left
/// of a program that crashed. Known names and sentences are searched for in
/// every encoding they could lie in.
#include "core/storage/auditlog.h"
#include "core/storage/backup.h"
#include "core/storage/caserepositories.h"
#include "core/storage/checkfile.h"
#include "core/storage/keys.h"
#include "core/storage/repositories.h"
#include "tests/storage/sample.h"
#include "tests/storage/secretwriting.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QProcess>
#include <QStringEncoder>

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

QString logged; ///< everything said through Qt's log

/// Every way the text may lie in memory or on a disk.
QList<QByteArray> encodings(const QString &text)
{
    QList<QByteArray> all{text.toUtf8(), text.toLatin1()};
    for (const auto encoding :
         {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE})
        all.append(QStringEncoder(encoding).encode(text));
    all.append({text.toUtf8().toHex(), text.toUtf8().toBase64().chopped(3)});
    return all;
}

/// The first secret that can be read in \a bytes; "" when there is none.
QString readableIn(const QByteArray &bytes, const QStringList &more = {})
{
    for (const QString &secret : secrets() + more) {
        for (const QByteArray &encoded : encodings(secret)) {
            if (bytes.contains(encoded))
                return secret;
        }
    }
    return {};
}

QString readableUnder(const QString &folder, const QStringList &more = {})
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (const QString found = readableIn(sample::bytesOf(path), more); !found.isEmpty())
            return found + u" in "_s + path;
        if (const QString found = readableIn(path.toUtf8(), more); !found.isEmpty())
            return found + u" as a name"_s;
    }
    return {};
}

/// Reads all there is about the child, lets cores be as large as they like, and
/// crashes.
int crash(const QString &path, const QString &code)
{
    const auto store = sample::reopen(path, code);
    const rlimit any{RLIM_INFINITY, RLIM_INFINITY};
    (void)setrlimit(RLIMIT_CORE, &any); // refused once the limit is 0, but for root
    const auto children = ChildRepository(*store).all();
    printf("%d\n", int(children->size()));
    fflush(stdout);
    std::abort();
}

/// The same with a file that was just made here, by somebody who never unlocked one.
int crashAfterMaking(const QString &path)
{
    NewStore made = sample::withUser(path);
    const rlimit any{RLIM_INFINITY, RLIM_INFINITY};
    (void)setrlimit(RLIMIT_CORE, &any);
    if (!writeSecrets(*made.store))
        return 1;
    printf("%d\n", ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
    fflush(stdout);
    std::abort();
}

} // namespace

class NothingReadableTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    NewStore m_made;

    QStringList keys() const
    {
        const QString code = m_made.recoveryCode->printed();
        const auto key = m_made.store->file().vault->dataKey().view().toByteArray();
        return {code, QString(code).remove(u'-'), QString::fromLatin1(key)};
    }

    /// The children entered one by one and the file closed: as they lie in it.
    QList<ChildId> orderOnDisk(const QList<ChildId> &entered) const
    {
        const QString path = m_folder.filePath(u"order.tvers"_s);
        {
            const NewStore made = sample::withUser(path);
            for (const ChildId id : entered) {
                Child child = secretChild();
                child.id = id;
                if (!ChildRepository(*made.store).add(child))
                    return {};
            }
        }
        const QByteArray bytes = sample::bytesOf(path);
        QFile::remove(path);
        QMap<qsizetype, ChildId> found;
        for (const ChildId id : entered)
            found.insert(bytes.indexOf(id.text().toLatin1()), id);
        return found.values();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"tmp"_s));
        qputenv("TMPDIR", QFile::encodeName(m_folder.filePath(u"tmp"_s)));
        QLoggingCategory::setFilterRules(u"*=true"_s);
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            logged += text + u'\n';
        });
        m_path = m_folder.filePath(u"a.tvers"_s);
        m_made = sample::withUser(m_path);
        sample::fill(*m_made.store);
        VERIFY_DONE(writeSecrets(*m_made.store));
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void theSearchFindsWhatIsThere() // else the rest proves nothing
    {
        for (const QByteArray &encoded : encodings(secrets().first()))
            QCOMPARE(readableIn("xx" + encoded + "yy"), secrets().first());
        QVERIFY(!readableIn(sample::bytesOf(m_path), {u"Prøvelia"_s}).isEmpty()); // plain part
    }

    void notInTheFileItsLockOrItsCopies()
    {
        VERIFY_DONE(backUp(*m_made.store, m_folder.filePath(u"backup.tvers"_s)));
        const Key key = RecoveryKey{m_made.recoveryCode->printed()};
        VERIFY_DONE(checkFile(m_path, &key));
        const auto looking = Store::look(m_path);
        VERIFY_DONE(looking);
        VERIFY_DONE((*looking)->unlock(key, sample::now));
        QCOMPARE(ChildRepository(**looking).all()->size(), 3);
        QVERIFY(QFile::exists(m_path + u".holder"_s));
        QVERIFY(!QDir(m_folder.filePath(u"tmp"_s)).isEmpty());
        QCOMPARE(readableUnder(m_folder.path(), keys()), QString());
    }

    void notInTheJournalWhileWritingOrAfterwards()
    {
        QByteArray journal;
        ChildRepository children(*m_made.store);
        VERIFY_DONE(m_made.store->file().database->run(u"PRAGMA cache_size = 1"_s));
        VERIFY_DONE(m_made.store->inTransaction([&]() -> Result<> {
            const auto all = children.all();
            for (Child child : *all) {
                child.note += u" "_s;
                if (auto done = children.change(child); !done)
                    return done;
            }
            for (int i = 0; i < 200; ++i) {
                if (auto done = children.add(secretChild()); !done)
                    return done;
            }
            journal = sample::bytesOf(m_path + u"-journal"_s);
            return Done{};
        }));
        QVERIFY(journal.size() > 4096);
        QCOMPARE(readableIn(journal, keys()), QString());
        QCOMPARE(readableUnder(m_folder.path(), keys()), QString());
    }

    void theLengthOfANameDoesNotShow()
    {
        Child brief = secretChild();
        brief.givenName = u"Bo"_s;
        Child ample = secretChild();
        ample.givenName = u"Ylvalin Marikken"_s;
        ChildRepository children(*m_made.store);
        VERIFY_DONE(children.add(brief));
        VERIFY_DONE(children.add(ample));
        const auto sizeOf = [&](const Child &child) {
            return sample::askedBehindItsBack(
                       m_path,
                       u"SELECT length(sealed) FROM child WHERE id = '%1'"_s.arg(child.id.text()))
                .toInt();
        };
        QCOMPARE(sizeOf(brief), sizeOf(ample));
    }

    /// SQLite lays each row beside the one that was entered before it. Once closed,
    /// the file is the same in whatever order they came.
    void theOrderOfEntryDoesNotShow()
    {
        QList<ChildId> ids;
        for (int i = 0; i < 40; ++i)
            ids.append(ChildId::random());
        const QList<ChildId> backwards(ids.rbegin(), ids.rend());
        QCOMPARE(orderOnDisk(backwards), orderOnDisk(ids));
    }

    void notInErrorsOrTheLog()
    {
        ChildRepository children(*m_made.store);
        Child child = secretChild();
        VERIFY_DONE(children.add(child));
        QString told;
        const auto keep = [&](const Result<> &result) {
            QVERIFY(!result);
            told += result.error().facts.join(u' ');
        };
        keep(children.add(child)); // there already
        child.unit = UnitId::sortable();
        keep(children.change(child));
        child.unit.reset();
        child.note += QChar(0xd800);
        keep(children.change(child));
        keep(m_made.store->unlock(PassphraseKey{{}, u"blåbær på fjellet?"_s}, sample::now));
        VERIFY_DONE(
            m_made.store->unlock(PassphraseKey{{}, sample::styrer.passphrase}, sample::now));
        QCOMPARE(readableIn(told.toUtf8(), keys()), QString());
        QCOMPARE(readableIn(logged.toUtf8(), keys()), QString());
    }

    void notInWhatACrashLeavesBehind()
    {
        const QString code = m_made.recoveryCode->printed();
        m_made.store.reset();
        const QTemporaryDir where;
        QProcess program;
        program.setWorkingDirectory(where.path());
        program.start(QCoreApplication::applicationFilePath(), {u"crash"_s, m_path, code});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const QByteArray said = program.readAllStandardOutput();
        QVERIFY2(said.toInt() > 200, said.constData()); // it had read the children
        QCOMPARE(readableIn(said + program.readAllStandardError(), {code}), QString());
        QCOMPARE(readableUnder(where.path(), {code}), QString());
        m_made.store = sample::reopen(m_path, code);
        QVERIFY(m_made.store);
    }

    void norAfterAFileWasMadeAndNeverUnlocked()
    {
        const QTemporaryDir where;
        QProcess program;
        program.setWorkingDirectory(where.path());
        program.start(QCoreApplication::applicationFilePath(),
                      {u"make"_s, where.filePath(u"new.tvers"_s)});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
#if !defined(__SANITIZE_ADDRESS__)
        QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("0")); // no dump
#endif
        QCOMPARE(readableUnder(where.path()), QString());
    }

    /// The pages that hold keys are locked into memory and in no core dump.
    void keysLieInMemoryThatIsNeitherSwappedNorDumped()
    {
        const auto address = quintptr(m_made.store->file().vault->dataKey().data());
        const QByteArray maps = sample::bytesOf(u"/proc/self/smaps"_s);
        bool inside = false;
        QByteArray flags;
        for (const QByteArray &line : maps.split('\n')) {
            const QRegularExpression range(u"^([0-9a-f]+)-([0-9a-f]+) "_s);
            const auto match = range.match(QString::fromLatin1(line));
            if (match.hasMatch())
                inside = match.captured(1).toULongLong(nullptr, 16) <= address &&
                         address < match.captured(2).toULongLong(nullptr, 16);
            else if (inside && line.startsWith("VmFlags:"))
                flags = line;
        }
        QVERIFY2(flags.contains(" dd"), flags.constData());
        if (!flags.contains(" lo"))
            QSKIP("this system locks no memory for this user");
    }

    void whatWasRemovedIsGone()
    {
        ChildRepository children(*m_made.store);
        QByteArray sealed;
        const Child child = secretChild();
        VERIFY_DONE(children.add(child));
        sealed = sample::askedBehindItsBack(
                     m_path, u"SELECT sealed FROM child WHERE id = '%1'"_s.arg(child.id.text()))
                     .toByteArray();
        QVERIFY(sample::bytesOf(m_path).contains(sealed.first(64)));
        VERIFY_DONE(children.remove(child.id));
        QVERIFY(!sample::bytesOf(m_path).contains(sealed.first(64)));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && QByteArrayView(argv[1]) == "crash")
        return crash(QFile::decodeName(argv[2]), QString::fromLatin1(argv[3]));
    if (argc == 3 && QByteArrayView(argv[1]) == "make")
        return crashAfterMaking(QFile::decodeName(argv[2]));
    NothingReadableTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "nothingreadabletest.moc"
