// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Rules that come with a bundle: shown, asked about, and in the log when taken.
#include "core/consent/consentlawjson.h"
#include "core/storage/auditlog.h"
#include "core/storage/filelaw.h"
#include "tests/exchange/twofiles.h"

#include <QCborArray>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace tvers::test;
using Outcome = BundleChange::Outcome;

namespace {

/// What the log says of rules, an entry a line.
QStringList logged(Store &store)
{
    QStringList lines;
    sure(AuditLog(store.file()).each([&](const AuditEntry &entry) -> Result<> {
        if (entry.kind == AuditEntry::Kind::RulesChanged) {
            for (const QCborValue &one : entry.details[u"rules"_s].toArray())
                lines.append(one.toString());
        }
        return Done{};
    }));
    return lines;
}

ArenaVersionRecord versionIn(Store &store, const QString &arena)
{
    ArenaRepository arenas(store);
    return sure(arenas.versionsOf(sure(arenas.called(arena))->id)).last();
}

/// Nærværsteam's rule becomes \a rule.
void setRule(Store &store, const QString &rule)
{
    ArenaVersionRecord version = versionIn(store, u"holmestrand.naervaersteam"_s);
    version.content.replace(u"\"rule\":\"anonymous_or_consent\""_s, u"\"rule\":\"%1\""_s.arg(rule));
    sure(ArenaRepository(store).changeVersion(version));
}

ConsentLaws fromSixteen()
{
    ConsentLaw law = ConsentLaws::builtIn().versions().last();
    law.purposes[1].signers[3].paragraph = u"oppdiktet lov § 1"_s; // school, 15 years
    return ConsentLaws::builtIn().changed(law, {2026, 9, 1});
}

const BundleChange *changeOf(const BundleMerge &merge, BundleChange::Kind kind)
{
    for (const BundleChange &change : merge.changes) {
        if (change.kind == kind)
            return &change;
    }
    return nullptr;
}

} // namespace

class BundleRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aConsentRuleIsAskedAboutAndLogged()
    {
        TwoFiles files;
        files.beginUnit();
        setRule(*files.adviser, u"none"_s);
        QCOMPARE(logged(*files.adviser),
                 QStringList{u"consent|holmestrand.naervaersteam||anonymous_or_consent|none"_s});
        const QString letter = files.fromAdviser();
        const BundleMerge seen = files.seen(*files.unit, letter);
        const BundleChange *arena = changeOf(seen, BundleChange::Kind::Arena);
        QVERIFY(arena);
        QCOMPARE(arena->outcome, Outcome::Conflict);
        QCOMPARE(arena->rules.size(), 1);
        QCOMPARE(arena->rules.first().before, u"anonymous_or_consent"_s);
        QCOMPARE(arena->rules.first().after, u"none"_s);
        // Not said yes to: nothing is another, and nothing is logged.
        sure(takeBundle(*files.unit, seen, {}));
        QVERIFY(versionIn(*files.unit, u"holmestrand.naervaersteam"_s)
                    .content.contains(u"anonymous_or_consent"_s));
        QVERIFY(logged(*files.unit).isEmpty());
    }

    void whatWasSaidYesToIsTakenAndLogged()
    {
        TwoFiles files;
        files.beginUnit();
        setRule(*files.adviser, u"consent_required"_s);
        const BundleMerge seen = files.seen(*files.unit, files.fromAdviser());
        sure(takeBundle(*files.unit, seen, {changeOf(seen, BundleChange::Kind::Arena)->thing}));
        QCOMPARE(
            logged(*files.unit),
            QStringList{
                u"consent|holmestrand.naervaersteam||anonymous_or_consent|consent_required"_s});
    }

    void theLawTableIsAskedAboutLineByLine()
    {
        TwoFiles files;
        files.beginUnit();
        sure(keepConsentLaws(*files.adviser, fromSixteen(), {2026, 8, 1}));
        QCOMPARE(logged(*files.adviser).size(), 1);
        const BundleMerge seen = files.seen(*files.unit, files.fromAdviser());
        const BundleChange *law = changeOf(seen, BundleChange::Kind::Setting);
        QVERIFY(law);
        QCOMPARE(law->outcome, Outcome::Conflict);
        QCOMPARE(law->rules.size(), 1);
        QCOMPARE(law->rules.first().kind, RuleChange::Kind::Signers);
        QCOMPARE(law->rules.first().from, QDate(2026, 9, 1));
        QCOMPARE(law->rules.first().signersAfter->paragraph, u"oppdiktet lov § 1"_s);
        sure(takeBundle(*files.unit, seen, {}));
        QVERIFY(logged(*files.unit).isEmpty());
        QCOMPARE(sure(consentLawsOf(*files.unit)).versions().size(), 1);
    }

    /// Consents and services go by the purpose's id, whatever it is called.
    void purposesThatExchangeTheirIdsAreOtherRules()
    {
        ConsentLaw law = ConsentLaws::builtIn().versions().last();
        std::swap(law.purposes[0].id, law.purposes[1].id);
        const auto changed = ConsentLaws::builtIn().changed(law, {2026, 9, 1});
        QVERIFY(!lawChanges(ConsentLaws::builtIn(), changed).isEmpty());
        QVERIFY(lawChanges(changed, changed).isEmpty());
    }

    void aSecondPurposeOfTheSameNameHidesNothing()
    {
        ConsentLaw law = ConsentLaws::builtIn().versions().last();
        ConsentPurpose second = law.purposes[1];
        second.id = u"another"_s;
        law.purposes[1].signers[3].paragraph = u"oppdiktet lov § 1"_s;
        law.purposes.append(second);
        const auto found =
            lawChanges(ConsentLaws::builtIn(), ConsentLaws::builtIn().changed(law, {2026, 9, 1}));
        QVERIFY(std::any_of(found.begin(), found.end(), [](const RuleChange &one) {
            return one.signersAfter && one.signersBefore &&
                   one.signersAfter->paragraph == u"oppdiktet lov § 1"_s;
        }));
    }

    void theKeyOfReportsIsAskedAbout()
    {
        TwoFiles files;
        files.beginUnit();
        PlanBundle bundle = sure(readBundleFile(files.fromAdviser()));
        bundle.content.settings.removeIf(
            [](const Setting &one) { return one.name == publicKeySetting(); });
        bundle.content.settings.append({publicKeySetting(), u"somebody else's"_s});
        const BundleMerge merge = sure(lookAtBundle(*files.unit, bundle, files.now(), u"b"_s));
        QCOMPARE(changeOf(merge, BundleChange::Kind::Setting)->outcome, Outcome::Conflict);
    }

    void anArenaIsNotTakenAwayUnasked()
    {
        TwoFiles files;
        files.beginUnit();
        PlanBundle bundle = sure(readBundleFile(files.fromAdviser()));
        const ArenaId gone =
            sure(ArenaRepository(*files.unit).called(u"holmestrand.naervaersteam"_s))->id;
        bundle.content.arenas.removeIf([&](const ArenaRecord &one) { return one.id == gone; });
        bundle.content.versions.removeIf(
            [&](const ArenaVersionRecord &one) { return one.arena == gone; });
        const BundleMerge merge = sure(lookAtBundle(*files.unit, bundle, files.now(), u"b"_s));
        QCOMPARE(changeOf(merge, BundleChange::Kind::Arena)->outcome, Outcome::Conflict);
        sure(takeBundle(*files.unit, merge, {}));
        QVERIFY(sure(ArenaRepository(*files.unit).called(u"holmestrand.naervaersteam"_s)));
    }

    void aLawThatNobodyCanReadIsRefused()
    {
        TwoFiles files;
        files.beginUnit();
        PlanBundle bundle = sure(readBundleFile(files.fromAdviser()));
        bundle.content.settings.append({consentLawSetting(), u"{\"versions\":[]}"_s});
        const QString path = files.path(u"bent.tversplan"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytesOf(bundle));
        file.close();
        QVERIFY(!readBundleFile(path));
    }

    /// A unit says nothing of rules; that it is a body of its own now is asked about.
    void aUnitChangesNoRuleAtTheAdvisers()
    {
        TwoFiles files;
        files.beginUnit();
        files.exchange();
        const auto bent = [&](const std::function<void(PlanBundle &)> &bend) {
            PlanBundle bundle = sure(readBundleFile(files.fromUnit()));
            bend(bundle);
            QFile file(files.path(u"bent.tversplan"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytesOf(bundle));
            file.close();
            return readBundleFile(file.fileName());
        };
        QVERIFY(!bent([&](PlanBundle &one) {
            one.content.versions = {versionIn(*files.unit, u"holmestrand.naervaersteam"_s)};
        }));
        QVERIFY(!bent([&](PlanBundle &one) {
            one.content.settings = {
                {consentLawSetting(), QString::fromUtf8(toJson(fromSixteen(), {2026, 8, 1}))}};
        }));
        const auto owned = bent([](PlanBundle &one) {
            one.content.units.first().ownership = Unit::Ownership::Private;
        });
        QVERIFY(owned);
        const BundleMerge merge = sure(lookAtBundle(*files.adviser, *owned, files.now(), u"b"_s));
        QCOMPARE(changeOf(merge, BundleChange::Kind::Unit)->outcome, Outcome::Conflict);
        sure(takeBundle(*files.adviser, merge, {}));
        QCOMPARE(sure(UnitRepository(*files.adviser).find(files.ekeberg.id))->ownership,
                 Unit::Ownership::Municipal);
    }

    /// By whatever road: the log hears of it, and of taking it back.
    void everyRoadToARuleIsLogged()
    {
        TwoFiles files;
        setRule(*files.adviser, u"unspecified"_s);
        const auto content = sure(contentOf(*files.adviser));
        ArenaVersionRecord after = versionIn(*files.adviser, u"holmestrand.naervaersteam"_s);
        const ArenaVersionRecord before = after;
        after.content.replace(u"\"rule\":\"unspecified\""_s, u"\"rule\":\"none\""_s);
        const QList<Change> changes{Changed<ArenaVersionRecord>{before, after}};
        sure(carryOut(*files.adviser, changes));
        sure(carryOut(*files.adviser, reversed(changes)));
        sure(keepConsentLaws(*files.adviser, fromSixteen(), {2026, 8, 1}));
        sure(SettingRepository(*files.adviser).set(consentLawSetting(), {}));
        QCOMPARE(logged(*files.adviser).size(), 5);
    }

    void whatIsNoRuleIsNotLogged()
    {
        TwoFiles files;
        ArenaVersionRecord version = versionIn(*files.adviser, u"holmestrand.naervaersteam"_s);
        version.content.replace(u"13:00"_s, u"12:30"_s);
        sure(ArenaRepository(*files.adviser).changeVersion(version));
        sure(SettingRepository(*files.adviser).set(u"answer.1"_s, u"hver måned"_s));
        QVERIFY(logged(*files.adviser).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BundleRulesTest)
#include "bundlerulestest.moc"
