// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keys.h"
#include "core/storage/auditlog.h"
#include "tests/storage/sample.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class KeysTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;

    static inline const NamedPassphrase turid{u"Turid Utenfor"_s, u"et helt annet ordtak"_s};
    static constexpr KdfCost cost = {1, 64 * 1024};

    Result<> opens(const NamedPassphrase &user) const
    {
        return sample::unlocking(m_path, PassphraseKey{user.user, user.passphrase});
    }
    /// kind → the wrapped key, of every slot in the file.
    QMap<QString, QByteArray> slotBytes() const
    {
        QMap<QString, QByteArray> found;
        for (const QString &kind : {u"passphrase"_s, u"recovery"_s})
            found[kind] =
                sample::askedBehindItsBack(
                    m_path,
                    u"SELECT group_concat(hex(wrapped)) FROM key_slot WHERE kind = '%1'"_s.arg(
                        kind))
                    .toByteArray();
        return found;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_path = m_folder.filePath(u"%1.tvers"_s.arg(++m_number));
    }

    void anOpenFileTakesEverythingButChildren()
    {
        const auto store = sample::openToAll(m_path);
        QVERIFY(store->isOpenToAll());
        sample::fill(*store);
        const Child child = sample::child(u"Ylva"_s, u"Oppdiktsen"_s);
        VERIFY_REFUSED(SealedTable<Child>(*store).add(child), ErrorCode::KeyNeeded);
        VERIFY_REFUSED(Keys(*store).addUser(turid, cost, sample::now), ErrorCode::KeyNeeded);
        VERIFY_REFUSED(Keys(*store).renewRecoveryCode(sample::now), ErrorCode::KeyNeeded);
    }

    void protectingClosesTheOpenDoorForGood()
    {
        QString code;
        {
            const auto store = sample::openToAll(m_path);
            sample::fill(*store);
            const auto made = Keys(*store).protect(sample::styrer, cost, sample::now);
            VERIFY_DONE(made);
            code = made->printed();
            QVERIFY(!store->isOpenToAll());
            VERIFY_DONE(SealedTable<Child>(*store).add(sample::child(u"Ylva"_s, u"Opp"_s)));
        }
        VERIFY_REFUSED(sample::unlocking(m_path, OpenKey{}), ErrorCode::NoSuchSlot);
        VERIFY_DONE(opens(sample::styrer));
        const auto store = sample::reopen(m_path, code);
        QVERIFY(store);
        QCOMPARE(SealedTable<Meeting>(*store).all()->size(), 2);
        QCOMPARE(SealedTable<Child>(*store).all()->size(), 1);
        int entries = 0;
        VERIFY_DONE(AuditLog(store->file()).each([&](const AuditEntry &) -> Result<> {
            ++entries;
            return Done{};
        }));
        QCOMPARE(entries, 3); // made, protected, the code used
    }

    void theKeyInAnOlderOpenCopyOpensNothingLater()
    {
        const QString older = m_folder.filePath(u"older.tvers"_s);
        auto store = sample::openToAll(m_path);
        sample::fill(*store);
        sample::writeBytes(older, sample::bytesOf(m_path));
        VERIFY_DONE(Keys(*store).protect(sample::styrer, cost, sample::now));
        store.reset();
        QFile::remove(older + u".lock"_s);
        sample::behindItsBack(m_path, {u"ATTACH '%1' AS old"_s.arg(older),
                                       u"INSERT INTO key_slot SELECT * FROM old.key_slot"_s});
        VERIFY_REFUSED(sample::unlocking(m_path, OpenKey{}), ErrorCode::HeadBroken);
    }

    void aProtectionThatFailsLeavesTheFileOpenAsItWas()
    {
        const auto store = sample::openToAll(m_path);
        sample::fill(*store);
        const QByteArray before = sample::bytesOf(m_path);
        VERIFY_REFUSED(Keys(*store).protect({u"Solveig"_s, u"kort"_s}, cost, sample::now),
                       ErrorCode::PassphraseTooShort);
        VERIFY_REFUSED(Keys(*store).protect(sample::styrer, {0, 1}, sample::now),
                       ErrorCode::SlotAbsurd);
        QCOMPARE(sample::bytesOf(m_path), before);
        QVERIFY(store->isOpenToAll());
        VERIFY_DONE(SealedTable<Setting>(*store).add({u"a"_s, u"b"_s}));
    }

    void changingAPassphraseRewritesOneSlot()
    {
        NewStore made = sample::withUser(m_path);
        Keys keys(*made.store);
        VERIFY_DONE(keys.addUser(turid, cost, sample::now));
        const auto before = slotBytes();
        const NamedPassphrase changed{turid.user, u"nok et nytt ordtak"_s};
        VERIFY_DONE(keys.changePassphrase(changed, cost, sample::now));
        made.store.reset();
        VERIFY_REFUSED(opens(turid), ErrorCode::WrongPassphrase);
        VERIFY_DONE(opens(changed));
        VERIFY_DONE(opens(sample::styrer));
        const auto after = slotBytes();
        QCOMPARE(after[u"recovery"_s], before[u"recovery"_s]);
        const auto kept = before[u"passphrase"_s].split(',');
        QCOMPARE(std::count_if(
                     kept.begin(), kept.end(),
                     [&](const QByteArray &slot) { return after[u"passphrase"_s].contains(slot); }),
                 1);
    }

    void usersComeAndGoButTheLastStays()
    {
        NewStore made = sample::withUser(m_path);
        Keys keys(*made.store);
        VERIFY_REFUSED(keys.removeUser(sample::styrer.user, sample::now), ErrorCode::LastSlot);
        VERIFY_DONE(keys.addUser(turid, cost, sample::now));
        VERIFY_REFUSED(keys.addUser(turid, cost, sample::now), ErrorCode::SlotExists);
        VERIFY_REFUSED(keys.changePassphrase({u"Ingen"_s, u"langt nok"_s}, cost, sample::now),
                       ErrorCode::NoSuchSlot);
        VERIFY_DONE(keys.removeUser(sample::styrer.user, sample::now));
        made.store.reset();
        VERIFY_REFUSED(opens(sample::styrer), ErrorCode::NoSuchSlot);
        VERIFY_DONE(opens(turid));
    }

    void aNewRecoveryCodeEndsTheOldOne()
    {
        NewStore made = sample::withUser(m_path);
        const auto code = Keys(*made.store).renewRecoveryCode(sample::now);
        VERIFY_DONE(code);
        made.store.reset();
        VERIFY_REFUSED(sample::unlocking(m_path, RecoveryKey{made.recoveryCode->printed()}),
                       ErrorCode::WrongRecoveryCode);
        VERIFY_DONE(sample::unlocking(m_path, RecoveryKey{code->printed()}));
    }

    void theMunicipalityOpensWithItsPrivateKeyAndThatIsEntered()
    {
        NewStore made = sample::withUser(m_path);
        const KeyPair pair = KeyPair::random();
        Keys keys(*made.store);
        VERIFY_REFUSED(keys.setMunicipalityKey("short", sample::now), ErrorCode::SlotAbsurd);
        VERIFY_DONE(keys.setMunicipalityKey(pair.publicKey, sample::now));
        const auto all = keys.all();
        VERIFY_DONE(all);
        const auto ours = std::find_if(all->begin(), all->end(), [](const KeySlotInfo &slot) {
            return slot.kind == SlotKind::Municipality;
        });
        QVERIFY(ours != all->end());
        QCOMPARE(ours->label, QString::fromLatin1(pair.publicKey.toHex()));
        made.store.reset();
        VERIFY_DONE(sample::unlocking(m_path, PrivateKey{pair.privateKey.copy()}));
        QCOMPARE(sample::askedBehindItsBack(
                     m_path, u"SELECT kind FROM audit_entry ORDER BY number DESC LIMIT 1"_s),
                 u"municipality_key_used"_s);
        VERIFY_REFUSED(sample::unlocking(m_path, PrivateKey{KeyPair::random().privateKey}),
                       ErrorCode::WrongPrivateKey);
    }

    void nobodyTouchesTheSlotsOfALockedFile()
    {
        NewStore made = sample::withUser(m_path);
        made.store->lock();
        Keys keys(*made.store);
        VERIFY_REFUSED(keys.addUser(turid, cost, sample::now), ErrorCode::VaultLocked);
        VERIFY_REFUSED(keys.removeUser(sample::styrer.user, sample::now), ErrorCode::VaultLocked);
        VERIFY_REFUSED(keys.renewRecoveryCode(sample::now), ErrorCode::VaultLocked);
        QCOMPARE(keys.all()->size(), 2);
    }
};

QTEST_GUILESS_MAIN(KeysTest)
#include "keystest.moc"
