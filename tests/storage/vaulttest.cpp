// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault.h"
#include "core/storage/sethash.h"

#include <QSet>
#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

Vault freshVault() { return Vault(QUuid::createUuid(), SecureBytes::random(Vault::keySize)); }

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasSealedOpensOnlyWithWhatItIsBoundTo()
    {
        const Vault vault = freshVault();
        const QByteArray sealed = vault.seal("Ylva Oppdiktsen", "child 1");
        QCOMPARE(vault.open(sealed, "child 1"), QByteArray("Ylva Oppdiktsen"));
        QVERIFY(vault.fits(sealed, "child 1"));
        QVERIFY(!vault.open(sealed, "child 2"));
        QVERIFY(!vault.fits(sealed, "child 2"));
        QVERIFY(!freshVault().open(sealed, "child 1"));
    }

    void everyChangedByteBreaksTheSeal()
    {
        const Vault vault = freshVault();
        const QByteArray sealed = vault.seal("Ylva", "bound");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!vault.open(changed, "bound"));
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!vault.open(sealed.first(size), "bound"));
    }

    void nothingToHideIsSealedAllTheSame()
    {
        const Vault vault = freshVault();
        const QByteArray sealed = vault.seal({}, "meeting 1");
        QCOMPARE(sealed.size(), Vault::sealOverhead);
        QCOMPARE(vault.open(sealed, "meeting 1"), QByteArray());
        QVERIFY(!vault.fits(sealed, "meeting 2"));
    }

    void theSameTextIsNeverSealedTheSameWay()
    {
        const Vault vault = freshVault();
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(vault.seal("Ylva", "bound"));
        QCOMPARE(seen.size(), 1000);
    }

    void lengthsAreToldInStepsOnly_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("padded");
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("1") << 1 << 128;
        QTest::newRow("127") << 127 << 128;
        QTest::newRow("128") << 128 << 256;
        QTest::newRow("4095") << 4095 << 4096;
        QTest::newRow("4096") << 4096 << 8192;
        QTest::newRow("10000") << 10000 << 12288;
    }
    void lengthsAreToldInStepsOnly()
    {
        QFETCH(int, size);
        QFETCH(int, padded);
        const Vault vault = freshVault();
        const QByteArray plain(size, '\x80'); // as the padding begins
        const QByteArray sealed = vault.seal(plain, "bound");
        QCOMPARE(sealed.size(), padded + Vault::sealOverhead);
        QCOMPARE(vault.open(sealed, "bound"), plain);
    }

    void whatIsMadeForOneUseFitsNoOther()
    {
        const Vault vault = freshVault();
        QVERIFY(!vault.openHead(vault.seal("x", "bound"), "bound"));
        QVERIFY(!vault.open(vault.sealHead("x", "bound"), "bound"));
        QVERIFY(vault.makePermit("x") != vault.auditLink({}, "x"));
    }

    void aPermitFitsWhatWasDecidedAndNothingElse()
    {
        const Vault vault = freshVault();
        const QByteArray permit = vault.makePermit("discussion, consents, day");
        QVERIFY(vault.verifyPermit("discussion, consents, day", permit));
        QVERIFY(!vault.verifyPermit("discussion, consents, another day", permit));
        QVERIFY(!vault.verifyPermit("discussion, consents, day", permit.chopped(1)));
        QVERIFY(!vault.verifyPermit("discussion, consents, day", {}));
        QVERIFY(!freshVault().verifyPermit("discussion, consents, day", permit));
    }

    void aSetIsTheSameInAnyOrderAndAfterThereAndBack()
    {
        const Vault vault = freshVault();
        SetHash one;
        SetHash other;
        for (const QByteArray &member : {QByteArray("a"), QByteArray("b"), QByteArray("c")})
            one.add(vault.element(member));
        for (const QByteArray &member : {QByteArray("c"), QByteArray("a"), QByteArray("x")})
            other.add(vault.element(member));
        QVERIFY(one != other);
        other.remove(vault.element("x"));
        other.add(vault.element("b"));
        QCOMPARE(one.sum, other.sum);
        QCOMPARE(one.count, other.count);
    }

    void aSetKnowsHowOftenAMemberIsInIt()
    {
        const Vault vault = freshVault();
        SetHash twice;
        twice.add(vault.element("a"));
        twice.add(vault.element("a"));
        QVERIFY(twice.sum != SetElement{});
    }

    void membersMeanNothingWithoutTheKey()
    {
        QVERIFY(freshVault().element("a") != freshVault().element("a"));
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "vaulttest.moc"
