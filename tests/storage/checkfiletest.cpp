// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checkfile.h"

#include "core/storage/migrations.h"
#include "tests/storage/sample.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class CheckFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    sample::FilledFile m_file;
    std::unique_ptr<Key> m_key;

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

    void anIntactFileIsOkWithTheKeyAndUnverifiedWithout()
    {
        const auto with = checkFile(m_file.path, m_key.get());
        VERIFY_DONE(with);
        QCOMPARE(with->integrity, u"ok"_s);
        QCOMPARE(with->schema, newestSchema());
        QCOMPARE(with->seals, FileCheck::Verdict::Ok);
        QCOMPARE(with->head, FileCheck::Verdict::Ok);
        QCOMPARE(with->auditChain, FileCheck::Verdict::Ok);
        QVERIFY(with->isIntact());
        const auto without = checkFile(m_file.path, nullptr);
        VERIFY_DONE(without);
        QCOMPARE(without->seals, FileCheck::Verdict::Unverified);
        QCOMPARE(without->head, FileCheck::Verdict::Unverified);
        QVERIFY(without->isIntact());
        QCOMPARE(sample::bytesOf(m_file.path), m_file.bytes);
    }

    void itChecksWhatSomeoneElseHolds()
    {
        const auto store = *Store::open(m_file.path);
        VERIFY_DONE(checkFile(m_file.path, m_key.get()));
    }

    void eachDamageIsNamedInItsPlace_data()
    {
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("verdicts"); // seals, head, log
        QTest::newRow("a seal") << u"UPDATE meeting SET place = 'x'"_s << u"broken ok ok"_s;
        QTest::newRow("a row") << u"DELETE FROM child"_s << u"ok broken ok"_s;
        QTest::newRow("the head") << u"UPDATE head SET commits = 9"_s << u"ok broken unverified"_s;
        QTest::newRow("the log") << u"UPDATE audit_entry SET at = 'x'"_s << u"ok ok broken"_s;
    }
    void eachDamageIsNamedInItsPlace()
    {
        QFETCH(QString, done);
        QFETCH(QString, verdicts);
        sample::behindItsBack(m_file.path, {done});
        const auto check = checkFile(m_file.path, m_key.get());
        VERIFY_DONE(check);
        const QStringList found{stored(check->seals), stored(check->head),
                                stored(check->auditChain)};
        QCOMPARE(found.join(u' '), verdicts);
        QVERIFY(!check->isIntact());
        QVERIFY(!check->damage.isEmpty());
    }

    void everyBrokenRowIsListed()
    {
        sample::behindItsBack(
            m_file.path, {u"UPDATE meeting SET place = 'x'"_s, u"UPDATE unit SET place = 'x'"_s});
        QCOMPARE(checkFile(m_file.path, m_key.get())->damage.size(), 3);
    }

    void aDamagedPageIsTheSubjectNotARefusal()
    {
        QByteArray bytes = m_file.bytes; // a table's page of nothing but zeros
        const int page =
            sample::askedBehindItsBack(m_file.path, u"SELECT rootpage FROM sqlite_schema"
                                                    " WHERE name = 'meeting'"_s)
                .toInt();
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\0'));
        sample::writeBytes(m_file.path, bytes);
        const auto check = checkFile(m_file.path, nullptr);
        VERIFY_DONE(check);
        QVERIFY(check->integrity != u"ok"_s);
        QVERIFY(!check->isIntact());
    }

    void aSlotThatCannotBeUsedIsDamage()
    {
        sample::behindItsBack(m_file.path,
                              {u"UPDATE key_slot SET memory = 1 WHERE kind = 'passphrase'"_s});
        const auto check = checkFile(m_file.path, nullptr);
        VERIFY_DONE(check);
        QVERIFY(!check->isIntact());
        QCOMPARE(check->damage.first().code, ErrorCode::SlotAbsurd);
    }

    void aWrongKeyIsARefusal()
    {
        const Key wrong = RecoveryKey{RecoveryCode::random().printed()};
        VERIFY_REFUSED(checkFile(m_file.path, &wrong), ErrorCode::WrongRecoveryCode);
    }
};

QTEST_GUILESS_MAIN(CheckFileTest)
#include "checkfiletest.moc"
