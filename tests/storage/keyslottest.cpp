// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyslot.h"
#include "core/storage/passphrase.h"
#include "tests/storage/sample.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

SecureBytes bytesOfPassphrase(const QString &typed) { return *passphraseBytes(typed); }

} // namespace

class KeySlotTest : public QObject
{
    Q_OBJECT

    const QUuid m_file = QUuid::createUuid();
    const SecureBytes m_dataKey = SecureBytes::random(32);

    KeySlot passphraseSlotOf(const QString &typed) const
    {
        return *passphraseSlot(m_file, m_dataKey, u"Solveig"_s, bytesOfPassphrase(typed),
                               KdfCost::least());
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPassphraseOpensItsSlotHoweverItsLettersWereTyped()
    {
        const KeySlot slot = passphraseSlotOf(u"bl\u00e5b\u00e6r \u00e5 nei"_s);
        const auto apart = bytesOfPassphrase(u"bla\u030ab\u00e6r\u00a0a\u030a nei"_s);
        const auto key = fromPassphraseSlot(m_file, slot, apart);
        VERIFY_DONE(key);
        QVERIFY(sameSecret(key->view(), m_dataKey.view()));
        VERIFY_REFUSED(fromPassphraseSlot(m_file, slot, bytesOfPassphrase(u"blabar a nei"_s)),
                       ErrorCode::WrongPassphrase);
    }

    void lettersThatLookAlikeStayDifferent() // NFC, not NFKC
    {
        QVERIFY(!sameSecret(bytesOfPassphrase(u"\ufb01skebolle"_s).view(),
                            bytesOfPassphrase(u"fiskebolle"_s).view()));
    }

    void anUnusablePassphraseIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("seven") << u"1234567"_s << ErrorCode::PassphraseTooShort;
        QTest::newRow("seven signs outside the BMP")
            << u"\U0001F600"_s.repeated(7) << ErrorCode::PassphraseTooShort;
        QTest::newRow("line feed") << u"langt nok\n"_s << ErrorCode::PassphraseUnusable;
        QTest::newRow("half a sign")
            << u"langt nok"_s + QChar(0xd83d) << ErrorCode::PassphraseUnusable;
    }
    void anUnusablePassphraseIsRefused()
    {
        QFETCH(QString, typed);
        QFETCH(ErrorCode, code);
        VERIFY_REFUSED(passphraseBytes(typed), code);
    }

    void aSlotFitsItsFileItsIdAndItsParametersOnly()
    {
        const QString typed = u"langt nok"_s;
        const auto passphrase = bytesOfPassphrase(typed);
        const KeySlot slot = passphraseSlotOf(typed);
        VERIFY_REFUSED(fromPassphraseSlot(QUuid::createUuid(), slot, passphrase),
                       ErrorCode::SlotDamaged);
        KeySlot moved = slot;
        moved.id = QUuid::createUuid();
        VERIFY_REFUSED(fromPassphraseSlot(m_file, moved, passphrase), ErrorCode::SlotDamaged);
        KeySlot renamed = slot;
        renamed.label = u"Turid"_s;
        VERIFY_REFUSED(fromPassphraseSlot(m_file, renamed, passphrase), ErrorCode::SlotDamaged);
    }

    /// Anyone can put a data key of their own into a box; nobody vouches for it.
    void aDataKeyThatAStrangerPutIntoASlotIsNotTaken()
    {
        const QString typed = u"langt nok"_s;
        KeySlot forged = passphraseSlotOf(typed);
        KeySlot box = municipalitySlot(m_file, SecureBytes::random(32), forged.publicKey);
        forged.wrapped = box.wrapped;
        VERIFY_REFUSED(fromPassphraseSlot(m_file, forged, bytesOfPassphrase(typed)),
                       ErrorCode::SlotDamaged);
        box = forged;
        box.vouched = QByteArray(32, 'x');
        VERIFY_REFUSED(fromPassphraseSlot(m_file, box, bytesOfPassphrase(typed)),
                       ErrorCode::SlotDamaged);
    }

    void aNewDataKeyGoesIntoASlotWithoutItsPassphrase()
    {
        const KeySlot slot = passphraseSlotOf(u"langt nok"_s);
        const SecureBytes next = SecureBytes::random(32);
        const auto renewed = rewrapped(m_file, slot, m_dataKey, next);
        VERIFY_DONE(renewed);
        const auto key = fromPassphraseSlot(m_file, *renewed, bytesOfPassphrase(u"langt nok"_s));
        VERIFY_DONE(key);
        QVERIFY(sameSecret(key->view(), next.view()));
        VERIFY_REFUSED(rewrapped(m_file, slot, next, next), ErrorCode::SlotDamaged); // not let in
        VERIFY_REFUSED(fromPassphraseSlot(m_file, *renewed, bytesOfPassphrase(u"langt nei"_s)),
                       ErrorCode::WrongPassphrase);
        VERIFY_DONE(rewrapped(m_file, *renewed, next, m_dataKey)); // and again
    }

    void absurdParametersAreRefusedBeforeTheyAreUsed_data()
    {
        QTest::addColumn<KdfCost>("cost");
        QTest::newRow("no pass") << KdfCost{0, 65536};
        QTest::newRow("too many passes") << KdfCost{4'000'000'000u, 65536};
        QTest::newRow("a trifle of memory") << KdfCost{3, 8};
        QTest::newRow("just too little memory") << KdfCost{3, 65535};
        QTest::newRow("all the memory there is") << KdfCost{3, 0xffffffffu};
    }
    void absurdParametersAreRefusedBeforeTheyAreUsed()
    {
        QFETCH(KdfCost, cost);
        KeySlot slot = openSlot(m_file, m_dataKey);
        slot.kind = SlotKind::Passphrase;
        slot.cost = cost;
        QElapsedTimer timer;
        timer.start();
        VERIFY_REFUSED(fromPassphraseSlot(m_file, slot, bytesOfPassphrase(u"langt nok"_s)),
                       ErrorCode::SlotAbsurd);
        QVERIFY(timer.elapsed() < 50);
        VERIFY_REFUSED(
            passphraseSlot(m_file, m_dataKey, u"x"_s, bytesOfPassphrase(u"langt nok"_s), cost),
            ErrorCode::SlotAbsurd);
    }

    void thereIsAnEndToTrying()
    {
        Effort dear;
        int tries = 0;
        while (tries < 1000 && dear.spend(KdfCost::most()))
            ++tries;
        QCOMPARE(tries, 4); // of 512 MiB in 16 passes each
        Effort cheap;
        for (int i = 0; i < 64; ++i) // as many slots as a file may have
            QVERIFY(cheap.spend({8, 64 * 1024}));
    }

    void sizesThatDoNotBelongAreRefused()
    {
        KeySlot slot = openSlot(m_file, m_dataKey);
        slot.wrapped.chop(1);
        VERIFY_REFUSED(fromOpenSlot(m_file, slot), ErrorCode::SlotAbsurd);
        slot = openSlot(m_file, m_dataKey);
        slot.salt.clear();
        VERIFY_REFUSED(fromOpenSlot(m_file, slot), ErrorCode::SlotAbsurd);
        slot = openSlot(m_file, m_dataKey);
        slot.cost = KdfCost::least();
        VERIFY_REFUSED(fromOpenSlot(m_file, slot), ErrorCode::SlotAbsurd);
    }

    void aRecoveryCodeOpensItsSlotAsItIsReadAloud()
    {
        const auto code = RecoveryCode::random();
        const KeySlot slot = recoverySlot(m_file, m_dataKey, code);
        const QString typed =
            code.printed().toLower().replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
        const auto read = RecoveryCode::fromTyped(typed);
        VERIFY_DONE(read);
        VERIFY_DONE(fromRecoverySlot(m_file, slot, *read));
        VERIFY_REFUSED(fromRecoverySlot(m_file, slot, RecoveryCode::random()),
                       ErrorCode::WrongRecoveryCode);
    }

    void aRecoveryCodeIsSevenGroupsOfFour()
    {
        const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$"_s);
        for (int i = 0; i < 100; ++i)
            QVERIFY(form.match(RecoveryCode::random().printed()).hasMatch());
    }

    void everySlipOfOneSignAndEverySwapOfNeighboursIsFound()
    {
        const QString signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
        const QString code = RecoveryCode::random().printed().remove(u'-');
        for (qsizetype i = 0; i < code.size(); ++i) {
            for (const QChar sign : signs) {
                QString slip = code;
                slip[i] = sign;
                QCOMPARE(bool(RecoveryCode::fromTyped(slip)), slip == code);
            }
            QString swapped = code;
            if (i > 0)
                std::swap(swapped[i - 1], swapped[i]);
            QCOMPARE(bool(RecoveryCode::fromTyped(swapped)), swapped == code);
        }
        VERIFY_REFUSED(RecoveryCode::fromTyped(code.chopped(1)), ErrorCode::RecoveryCodeMistyped);
        VERIFY_REFUSED(RecoveryCode::fromTyped(code + u'0'), ErrorCode::RecoveryCodeMistyped);
        VERIFY_REFUSED(RecoveryCode::fromTyped(u"passord"_s), ErrorCode::RecoveryCodeMistyped);
    }

    void theMunicipalitysPrivateKeyOpensWhatItsPublicKeyClosed()
    {
        const KeyPair pair = KeyPair::random();
        const KeySlot slot = municipalitySlot(m_file, m_dataKey, pair.publicKey);
        const auto key = fromMunicipalitySlot(m_file, slot, pair.privateKey);
        VERIFY_DONE(key);
        QVERIFY(sameSecret(key->view(), m_dataKey.view()));
        VERIFY_REFUSED(fromMunicipalitySlot(m_file, slot, KeyPair::random().privateKey),
                       ErrorCode::WrongPrivateKey);
        VERIFY_REFUSED(fromMunicipalitySlot(QUuid::createUuid(), slot, pair.privateKey),
                       ErrorCode::WrongPrivateKey);
        VERIFY_REFUSED(fromMunicipalitySlot(m_file, slot, SecureBytes()),
                       ErrorCode::WrongPrivateKey);
    }

    void calibrationStaysWithinTheBoundsThatFilesAreHeldTo()
    {
        const KdfCost cost = KdfCost::calibrated();
        QVERIFY(!cost.isAbsurd());
        QVERIFY(cost.passes >= 3);
        QVERIFY(cost.memoryKib >= 64 * 1024);
    }
};

QTEST_GUILESS_MAIN(KeySlotTest)
#include "keyslottest.moc"
