// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditlog.h"
#include "tests/storage/sample.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class AuditTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QString m_code;
    QByteArray m_true;

    static Result<QList<AuditEntry>> entries(Store &store)
    {
        QList<AuditEntry> found;
        const auto done = AuditLog(store.file()).each([&](const AuditEntry &entry) -> Result<> {
            found.append(entry);
            return Done{};
        });
        return done ? Result<QList<AuditEntry>>(found) : done.error();
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"a.tvers"_s);
        NewStore made = sample::withUser(m_path);
        m_code = made.recoveryCode->printed();
        for (int i = 0; i < 5; ++i) {
            VERIFY_DONE(made.store->inTransaction([&] {
                return AuditLog(made.store->file())
                    .append(AuditEntry::Kind::Viewed, {{u"child"_s, i}}, sample::now.addSecs(i));
            }));
        }
        made.store.reset();
        m_true = sample::bytesOf(m_path);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        sample::writeBytes(m_path, m_true);
    }

    void entriesComeBackInOrderWithTheirDetails()
    {
        const auto store = sample::reopen(m_path, m_code);
        QVERIFY(store);
        const auto found = entries(*store);
        VERIFY_DONE(found);
        QCOMPARE(found->size(), 7); // made, five views, the recovery code
        QCOMPARE(found->first().kind, AuditEntry::Kind::FileMade);
        QCOMPARE(found->at(3).number, 4);
        QCOMPARE(found->at(3).details.value(u"child"_s).toInteger(), 2);
        QCOMPARE(found->at(3).at, sample::now.addSecs(2));
        QCOMPARE(found->last().kind, AuditEntry::Kind::RecoveryCodeUsed);
    }

    void usingTheRecoveryCodeIsEntered()
    {
        QVERIFY(sample::reopen(m_path, m_code));
        QVERIFY(sample::reopen(m_path, m_code));
        QCOMPARE(
            sample::askedBehindItsBack(
                m_path, u"SELECT count(*) FROM audit_entry WHERE kind = 'recovery_code_used'"_s)
                .toInt(),
            2);
    }

    void aChangeInTheMiddleShowsWhereItIs_data()
    {
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("first");
        QTest::newRow("kind") << u"UPDATE audit_entry SET kind = 'printed' WHERE number = 3"_s
                              << u"3"_s;
        QTest::newRow("time") << u"UPDATE audit_entry SET at = '2020-01-01T00:00:00Z'"
                                 " WHERE number = 4"_s
                              << u"4"_s;
        QTest::newRow("details") << u"UPDATE audit_entry SET sealed = zeroblob(168)"
                                    " WHERE number = 2"_s
                                 << u"2"_s;
        QTest::newRow("exchanged")
            << u"UPDATE audit_entry SET number = 100 WHERE number = 3"_s << u"3"_s;
    }
    void aChangeInTheMiddleShowsWhereItIs()
    {
        QFETCH(QString, done);
        QFETCH(QString, first);
        const auto store = sample::reopen(m_path, m_code);
        QVERIFY(store);
        sample::behindItsBack(m_path, {done});
        const auto found = entries(*store);
        VERIFY_REFUSED(found, ErrorCode::AuditChainBroken);
        QCOMPARE(found.error().facts.first(), first);
    }

    void nobodyReadsTheLogWithoutTheKey()
    {
        const auto store = *Store::open(m_path);
        VERIFY_REFUSED(entries(*store), ErrorCode::VaultLocked);
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "audittest.moc"
