// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Someone with sqlite3, the source and no key: what they do shows.
#include "tests/storage/sample.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class TamperTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QString m_code;
    QByteArray m_older; ///< before the last edits
    QByteArray m_true;

    Result<> unlocking() const { return sample::unlocking(m_path, RecoveryKey{m_code}); }
    void tamper(const QStringList &statements) const { sample::behindItsBack(m_path, statements); }
    QString olderPath() const { return m_folder.filePath(u"older.tvers"_s); }

    /// Does the row's statements; unlocking must say the row's code and change nothing.
    void tamperAndUnlock()
    {
        QFETCH(QStringList, done);
        QFETCH(ErrorCode, shown);
        tamper(done);
        const QByteArray tampered = sample::bytesOf(m_path);
        VERIFY_REFUSED(unlocking(), shown);
        QCOMPARE(sample::bytesOf(m_path), tampered);
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"a.tvers"_s);
        NewStore made = sample::withUser(m_path);
        m_code = made.recoveryCode->printed();
        auto in = sample::fill(*made.store);
        m_older = sample::bytesOf(m_path);
        in.meetings[0].day = in.meetings[0].day.addDays(7);
        VERIFY_DONE(SealedTable<Meeting>(*made.store).change(in.meetings[0]));
        in.children[0].note = u"Endret."_s;
        VERIFY_DONE(SealedTable<Child>(*made.store).change(in.children[0]));
        made.store.reset();
        m_true = sample::bytesOf(m_path);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        sample::writeBytes(m_path, m_true);
        sample::writeBytes(olderPath(), m_older);
    }

    void theUntouchedFileUnlocks() { VERIFY_DONE(unlocking()); }

    void whatIsDoneToARowShows_data()
    {
        QTest::addColumn<QStringList>("done");
        QTest::addColumn<ErrorCode>("shown");
        const QString attach = u"ATTACH '%1' AS old"_s.arg(olderPath());
        const auto row = [](const char *name, const QStringList &done, ErrorCode code) {
            QTest::newRow(name) << done << code;
        };
        row("a meeting moved", {u"UPDATE meeting SET day = '2030-01-01'"_s}, ErrorCode::SealBroken);
        row("a revision raised", {u"UPDATE meeting SET revision = 9"_s}, ErrorCode::SealBroken);
        row("a column emptied", {u"UPDATE meeting SET starts = NULL"_s}, ErrorCode::SealBroken);
        row("ids exchanged",
            {u"UPDATE child SET id = 'x' WHERE id = (SELECT min(id) FROM child)"_s},
            ErrorCode::SealBroken);
        row("seals exchanged",
            {u"UPDATE meeting SET sealed = (SELECT m.sealed FROM meeting m"
             " WHERE m.id <> meeting.id)"_s},
            ErrorCode::SealBroken);
        row("a seal cut", {u"UPDATE child SET sealed = zeroblob(40)"_s}, ErrorCode::SealBroken);
        row("a row invented",
            {u"INSERT INTO setting SELECT 'x', 1, 'y', sealed FROM child LIMIT 1"_s},
            ErrorCode::SealBroken);
        row("a meeting deleted", {u"DELETE FROM meeting WHERE revision = 2"_s},
            ErrorCode::RowMissing);
        row("a child deleted", {u"DELETE FROM child WHERE revision = 1"_s}, ErrorCode::RowMissing);
        row("all children deleted", {u"DELETE FROM child"_s}, ErrorCode::RowMissing);
        row("a meeting from the older copy",
            {attach, u"INSERT OR REPLACE INTO meeting SELECT * FROM old.meeting"_s},
            ErrorCode::RowOutdated);
        row("children from the older copy",
            {attach, u"DELETE FROM child"_s, u"INSERT INTO child SELECT * FROM old.child"_s},
            ErrorCode::RowOutdated);
        row("a child as a guardian", {u"INSERT INTO guardian SELECT * FROM child LIMIT 1"_s},
            ErrorCode::SealBroken);
    }
    void whatIsDoneToARowShows() { tamperAndUnlock(); }

    void whatIsDoneToTheRestShows_data()
    {
        QTest::addColumn<QStringList>("done");
        QTest::addColumn<ErrorCode>("shown");
        const QString attach = u"ATTACH '%1' AS old"_s.arg(olderPath());
        const auto row = [](const char *name, const QStringList &done, ErrorCode code) {
            QTest::newRow(name) << done << code;
        };
        row("the head from the older copy",
            {attach, u"DELETE FROM head"_s, u"INSERT INTO head SELECT * FROM old.head"_s},
            ErrorCode::RowOutdated);
        row("the head's counter", {u"UPDATE head SET commits = 1"_s}, ErrorCode::HeadBroken);
        row("the head deleted", {u"DELETE FROM head"_s}, ErrorCode::HeadBroken);
        row("the last log entry cut off",
            {u"DELETE FROM audit_entry WHERE number = (SELECT max(number) FROM audit_entry)"_s},
            ErrorCode::AuditChainBroken);
        row("a log entry's link", {u"UPDATE audit_entry SET link = zeroblob(32)"_s},
            ErrorCode::AuditChainBroken);
        row("another file's id", {u"UPDATE file SET id = '0190b5c2-7d3e-7a41-9c0f-2f4e5d6c7b8a'"_s},
            ErrorCode::SlotDamaged);
        row("a trigger",
            {u"CREATE TRIGGER t AFTER UPDATE ON meeting BEGIN DELETE FROM child; END"_s},
            ErrorCode::RowUnexpected);
        row("a view in a table's place",
            {u"ALTER TABLE setting RENAME TO s"_s, u"CREATE VIEW setting AS SELECT * FROM s"_s},
            ErrorCode::RowUnexpected);
        row("an index", {u"CREATE INDEX i ON meeting (day)"_s}, ErrorCode::RowUnexpected);
        row("a check taken out",
            {u"PRAGMA writable_schema = ON"_s,
             u"UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (revision > 0)', '')"_s},
            ErrorCode::RowOutdated);
        row("the schema's number", {u"PRAGMA user_version = 0"_s}, ErrorCode::NotTversFile);
    }
    void whatIsDoneToTheRestShows() { tamperAndUnlock(); }

    void whatIsDoneToSlotsLogAndFileShows_data()
    {
        QTest::addColumn<QStringList>("done");
        QTest::addColumn<ErrorCode>("shown");
        const auto row = [](const char *name, const QStringList &done, ErrorCode code) {
            QTest::newRow(name) << done << code;
        };
        row("a slot relabelled",
            {u"UPDATE key_slot SET label = 'Turid' WHERE kind = 'passphrase'"_s},
            ErrorCode::RowOutdated);
        row("a slot deleted", {u"DELETE FROM key_slot WHERE kind = 'passphrase'"_s},
            ErrorCode::RowMissing);
        row("a slot added",
            {u"INSERT INTO key_slot SELECT 'x', kind, label, made, salt, passes, memory,"
             " public_key, wrapped, vouched, renewal, checksum FROM key_slot"
             " WHERE kind = 'passphrase'"_s},
            ErrorCode::RowUnexpected);
        row("when the file was made", {u"UPDATE file SET made = '2020-01-01T00:00:00Z'"_s},
            ErrorCode::RowOutdated);
        row("when a slot was made",
            {u"UPDATE key_slot SET made = '2026-09-01T10:00:00+00:00' WHERE kind = 'recovery'"_s},
            ErrorCode::SlotDamaged);
        row("another slot's checksum",
            {u"UPDATE key_slot SET checksum = zeroblob(16) WHERE kind = 'passphrase'"_s},
            ErrorCode::RowOutdated);
        row("a kind of slot that nobody knows",
            {u"UPDATE key_slot SET kind = 'fingerprint' WHERE kind = 'passphrase'"_s},
            ErrorCode::RowOutdated);
        row("when a log entry was made", {u"UPDATE audit_entry SET at = '2020-01-01T00:00:00Z'"_s},
            ErrorCode::AuditChainBroken);
        row("a log entry before the first",
            {u"INSERT INTO audit_entry SELECT -1, at, kind, sealed, link FROM audit_entry "
             "LIMIT 1"_s},
            ErrorCode::AuditChainBroken);
        row("a second row of the file's own",
            {u"PRAGMA ignore_check_constraints = ON"_s,
             u"INSERT INTO file SELECT 2, id, made FROM file"_s},
            ErrorCode::PageDamaged);
        row("a second head",
            {u"PRAGMA ignore_check_constraints = ON"_s,
             u"INSERT INTO head SELECT 2, commits, sealed FROM head"_s},
            ErrorCode::PageDamaged);
    }
    void whatIsDoneToSlotsLogAndFileShows() { tamperAndUnlock(); }

    /// Two copies of one file, each edited on its own: same id, same revision.
    void aRowFromACopyThatWentItsOwnWayShows()
    {
        const QString apart = m_folder.filePath(u"apart.tvers"_s);
        sample::writeBytes(apart, m_older);
        const auto store = sample::reopen(apart, m_code);
        QVERIFY(store);
        Meeting meeting = SealedTable<Meeting>(*store).all()->first();
        meeting.day = QDate(2026, 12, 24);
        VERIFY_DONE(SealedTable<Meeting>(*store).change(meeting)); // revision 2 there too
        tamper({u"ATTACH '%1' AS apart"_s.arg(apart),
                u"INSERT OR REPLACE INTO meeting SELECT * FROM apart.meeting"_s});
        VERIFY_REFUSED(unlocking(), ErrorCode::RowOutdated);
    }

    void aWholeOlderFileDoesNotShow() // SECURITY.md says so
    {
        sample::writeBytes(m_path, m_older);
        VERIFY_DONE(unlocking());
    }

    void whatIsChangedWhileTheFileIsOpenStopsTheNextWrite()
    {
        const auto store = sample::reopen(m_path, m_code);
        QVERIFY(store);
        tamper({u"DELETE FROM guardian"_s});
        const QByteArray tampered = sample::bytesOf(m_path);
        VERIFY_REFUSED(SealedTable<Setting>(*store).add({u"a"_s, u"b"_s}),
                       ErrorCode::FileChangedElsewhere);
        QCOMPARE(sample::bytesOf(m_path), tampered);
    }

    /// The older row is true in itself; only the set it belongs to is another.
    void aRowPutBackWhileTheFileIsOpenIsNotShown()
    {
        const auto store = sample::reopen(m_path, m_code);
        QVERIFY(store);
        QCOMPARE(SealedTable<Meeting>(*store).all()->size(), 2);
        tamper({u"ATTACH '%1' AS old"_s.arg(olderPath()),
                u"INSERT OR REPLACE INTO meeting SELECT * FROM old.meeting"_s});
        const QString id =
            sample::askedBehindItsBack(m_path, u"SELECT max(id) FROM unit"_s).toString();
        VERIFY_REFUSED(SealedTable<Meeting>(*store).all(), ErrorCode::FileChangedElsewhere);
        VERIFY_REFUSED(SealedTable<Unit>(*store).find(id), ErrorCode::FileChangedElsewhere);
        for (int i = 0; i < 2; ++i) // not only the first time
            VERIFY_REFUSED(SealedTable<Setting>(*store).add({u"a"_s, u"b"_s}),
                           ErrorCode::FileChangedElsewhere);
        VERIFY_REFUSED(store->unlock(RecoveryKey{m_code}, sample::now), ErrorCode::RowOutdated);
    }

    void aBrokenRowIsNeverHandedOut()
    {
        const auto store = sample::reopen(m_path, m_code);
        QVERIFY(store);
        tamper({u"UPDATE meeting SET day = '2030-01-01'"_s});
        VERIFY_REFUSED(SealedTable<Meeting>(*store).all(), ErrorCode::SealBroken);
    }
};

QTEST_GUILESS_MAIN(TamperTest)
#include "tampertest.moc"
