// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keys.h"
#include "core/storage/auditlog.h"
#include "core/storage/openfile.h"
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
        QCOMPARE(entries, 4); // made, an arena's rule, protected, the code used
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

    /// Who was removed has the old data key in a copy: it opens nothing written later.
    void whoIsRemovedCannotReadWhatIsWrittenLater()
    {
        const QString older = m_folder.filePath(u"kept-%1.tvers"_s.arg(m_number));
        NewStore made = sample::withUser(m_path);
        const KeyPair pair = KeyPair::random();
        Keys keys(*made.store);
        VERIFY_DONE(keys.addUser(turid, cost, sample::now));
        VERIFY_DONE(keys.setMunicipalityKey(pair.publicKey, sample::now));
        sample::fill(*made.store);
        const QString fingerprint = made.store->fingerprint();
        const auto before = made.store->file().vault->dataKey().copy();
        sample::writeBytes(older, sample::bytesOf(m_path));
        VERIFY_DONE(keys.removeUser(turid.user, sample::now));
        QVERIFY(!sameSecret(before.view(), made.store->file().vault->dataKey().view()));
        QCOMPARE(SealedTable<Child>(*made.store).all()->size(), 2);
        QCOMPARE(made.store->fingerprint(), fingerprint);
        made.store.reset();
        QFile::remove(older + u".lock"_s);
        VERIFY_DONE(opens(sample::styrer));
        VERIFY_DONE(sample::unlocking(m_path, RecoveryKey{made.recoveryCode->printed()}));
        VERIFY_DONE(sample::unlocking(m_path, PrivateKey{pair.privateKey.copy()}));
        VERIFY_REFUSED(opens(turid), ErrorCode::NoSuchSlot);
        sample::behindItsBack(m_path, {u"ATTACH '%1' AS old"_s.arg(older),
                                       u"INSERT OR REPLACE INTO key_slot SELECT * FROM old.key_slot"
                                       " WHERE label = '%1'"_s.arg(turid.user)});
        VERIFY_REFUSED(opens(turid), ErrorCode::HeadBroken); // it opens, with a key that is past
    }

    /// With a public key of one's own, and bytes written so that no counter tells:
    /// here by the same connection, whose own changes SQLite does not count.
    void aSlotPutInWhileTheFileIsOpenIsNotGivenTheNewKey()
    {
        NewStore made = sample::withUser(m_path);
        Keys keys(*made.store);
        VERIFY_DONE(keys.addUser(turid, cost, sample::now));
        OpenFile &file = made.store->file();
        const KeySlot theirs = municipalitySlot(file.id, SecureBytes::random(Vault::keySize),
                                                KeyPair::random().publicKey);
        const Head before = file.head;
        VERIFY_DONE(file.database->inTransaction([&] { return insertSlot(file, theirs); }));
        file.head = before;
        const QByteArray bytes = sample::bytesOf(m_path);
        VERIFY_REFUSED(keys.removeUser(turid.user, sample::now), ErrorCode::RowUnexpected);
        QCOMPARE(sample::bytesOf(m_path), bytes);
    }

    void aRemovalThatFailsLeavesEverythingAsItWas()
    {
        NewStore made = sample::withUser(m_path);
        Keys keys(*made.store);
        VERIFY_DONE(keys.addUser(turid, cost, sample::now));
        sample::fill(*made.store);
        VERIFY_DONE(made.store->file().database->run(u"PRAGMA query_only = ON"_s));
        const QByteArray before = sample::bytesOf(m_path);
        QVERIFY(!keys.removeUser(turid.user, sample::now));
        VERIFY_DONE(made.store->file().database->run(u"PRAGMA query_only = OFF"_s));
        QCOMPARE(sample::bytesOf(m_path), before);
        VERIFY_DONE(SealedTable<Setting>(*made.store).add({u"a"_s, u"b"_s}));
        QCOMPARE(SealedTable<Child>(*made.store).all()->size(), 2);
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

    /// The public key stands in every file: a stranger can make a whole one for it.
    void aForgedFileForTheMunicipalityHasAnotherFingerprint()
    {
        NewStore ours = sample::withUser(m_path);
        NewStore forged = sample::withUser(m_folder.filePath(u"forged-%1.tvers"_s.arg(m_number)));
        const KeyPair pair = KeyPair::random();
        VERIFY_DONE(Keys(*ours.store).setMunicipalityKey(pair.publicKey, sample::now));
        VERIFY_DONE(Keys(*forged.store).setMunicipalityKey(pair.publicKey, sample::now));
        const QString fingerprint = ours.store->fingerprint();
        QVERIFY(
            QRegularExpression(u"^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$"_s).match(fingerprint).hasMatch());
        for (NewStore *made : {&ours, &forged}) {
            made->store->lock();
            QCOMPARE(made->store->fingerprint(), QString());
            VERIFY_DONE(made->store->unlock(PrivateKey{pair.privateKey.copy()}, sample::now));
        }
        QCOMPARE(ours.store->fingerprint(), fingerprint);
        QVERIFY(forged.store->fingerprint() != fingerprint);
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
