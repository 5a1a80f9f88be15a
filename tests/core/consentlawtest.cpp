// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The law as data: what ours holds, and what the reader refuses.
#include "core/consent/consentlaw.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray small = R"({
  "format": "tvers-consent-law", "formatVersion": 1, "read": "2026-11-21",
  "versions": [{
    "validTo": "2026-12-31", "source": {"nb": "prøve"},
    "purposes": [
      {"id": "school", "name": {"nb": "skole"}, "signers": [
        {"fromAge": 0, "toAge": 14, "sign": "guardians", "paragraph": "§ 1"},
        {"fromAge": 15, "sign": "child", "paragraph": "§ 2"}]},
      {"id": "group", "name": {"nb": "gruppe"}, "strictestOf": ["school"]}],
    "services": [{"purpose": "school", "ids": ["ppt"]}],
    "bases": [{"id": "duty", "kind": "statutory", "paragraph": "§ 3", "covers": ["own_unit"],
               "name": {"nb": "plikt"}}],
    "reportingDuties": [{"who": ["school"], "paragraph": "§ 4", "name": {"nb": "meld"}}],
    "reportCategories": ["omsorg"]
  }, {
    "validFrom": "2027-01-01", "source": {"nb": "ny"},
    "purposes": [{"id": "school", "name": {"nb": "skole"}, "signers": [
        {"fromAge": 0, "sign": "both", "paragraph": "§ 9"}]}],
    "services": [{"purpose": "school", "ids": ["ppt"]}],
    "bases": [{"id": "duty", "kind": "vital", "paragraph": "§ 3", "covers": ["everyone"],
               "name": {"nb": "plikt"}}],
    "reportingDuties": [{"who": ["school"], "paragraph": "§ 4", "name": {"nb": "meld"}}],
    "reportCategories": ["omsorg"]
  }]})";

} // namespace

class ConsentLawTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void versionsHoldOnTheirFirstAndLastDay()
    {
        const auto laws = ConsentLaws::read(small, u"L.json"_s);
        QVERIFY(laws);
        const auto paragraphOn = [&](QDate day) {
            return laws->on(day)->signersFor(u"school"_s, 15).first().paragraph;
        };
        QCOMPARE(paragraphOn({1990, 1, 1}), u"§ 2"_s);
        QCOMPARE(paragraphOn({2026, 12, 31}), u"§ 2"_s);
        QCOMPARE(paragraphOn({2027, 1, 1}), u"§ 9"_s);
        QVERIFY(!ConsentLaws::builtIn().on({2024, 7, 31}));
        QVERIFY(ConsentLaws::builtIn().on({2024, 8, 1}));
    }

    void strictestIsWhoeverSignsForAnyPart()
    {
        const ConsentLaw *law = ConsentLaws::builtIn().on({2026, 10, 1});
        const auto rows = law->signersFor(u"responsibility_group"_s, 15);
        QCOMPARE(rows.size(), 3);
        QVERIFY(law->signersFor(u"kindergarten"_s, 12).isEmpty());
        QVERIFY(law->signersFor(u"annet"_s, 5).isEmpty());
    }

    void everyEntryOfOursHasParagraphAndThreeLanguages()
    {
        const ConsentLaw *law = ConsentLaws::builtIn().on({2026, 10, 1});
        const auto whole = [](const LocalText &text) {
            return !text.nb.isEmpty() && !text.nn.isEmpty() && !text.en.isEmpty();
        };
        for (const ConsentPurpose &one : law->purposes) {
            QVERIFY2(whole(one.name), qPrintable(one.id));
            for (const ConsentSigners &row : one.signers)
                QVERIFY2(row.paragraph.contains(u'§'), qPrintable(one.id));
        }
        for (const LegalBasis &one : law->bases)
            QVERIFY2(whole(one.name) && one.paragraph.contains(u'§'), qPrintable(one.id));
        for (const ReportingDuty &one : law->reportingDuties)
            QVERIFY2(whole(one.name) && one.paragraph.contains(u'§'), qPrintable(one.paragraph));
        QCOMPARE(law->reportCategories,
                 (QStringList{u"omsorg"_s, u"vold_overgrep"_s, u"rus"_s, u"kriminalitet"_s}));
    }

    void mistakesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("put");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &find, const char *put,
                            const char *path) {
            QTest::newRow(name) << find << QByteArray(put) << QString::fromLatin1(path);
        };
        row("an unknown field", R"("read")", R"("since": "x", "read")", "$.since");
        row("no source", R"("source": {"nb": "prøve"},)", "", "$.versions[0].source");
        row("an unknown signer", R"("guardians")", R"("aunts")",
            "$.versions[0].purposes[0].signers[0].sign");
        row("ages that overlap", R"("fromAge": 15)", R"("fromAge": 14)",
            "$.versions[0].purposes[0].signers[1].fromAge");
        row("ages backwards", R"("toAge": 14)", R"("toAge": -1)",
            "$.versions[0].purposes[0].signers[0].toAge");
        row("a row after the last", R"("toAge": 14, )", "",
            "$.versions[0].purposes[0].signers[1].fromAge");
        row("a purpose twice", R"("id": "group")", R"("id": "school")",
            "$.versions[0].purposes[1].id");
        row("the strictest of what is not there", R"(["school"]}])", R"(["nav"]}])",
            "$.versions[0].purposes[1].strictestOf[0]");
        row("a service of no purpose", R"({"purpose": "school", "ids")",
            R"({"purpose": "nav", "ids")", "$.versions[0].services[0].purpose");
        row("a kind of basis", R"("statutory")", R"("customary")", "$.versions[0].bases[0].kind");
        row("versions that overlap", R"("validTo": "2026-12-31")", R"("validTo": "2027-01-01")",
            "$.versions[1]");
        row("a version without an end below another", R"("validTo": "2026-12-31", )", "",
            "$.versions[1]");
        row("no versions", small.mid(small.indexOf("[{\n    \"validTo\"")), "[]}", "$.versions");
    }
    void mistakesAreRefusedWithTheirPlace()
    {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, put);
        QFETCH(QString, path);
        QByteArray json = small;
        const qsizetype at = json.indexOf(find);
        QVERIFY(at >= 0);
        json.replace(at, find.size(), put);
        const auto laws = ConsentLaws::read(json, u"L.json"_s);
        QVERIFY(!laws);
        QCOMPARE(laws.error().facts.value(0), u"L.json"_s);
        QCOMPARE(laws.error().facts.value(1), path);
    }

    void damagedTextIsRefusedOrReadWhole()
    {
        QRandomGenerator random(20261122);
        int refused = 0;
        constexpr int rounds = 600;
        for (int round = 0; round < rounds; ++round) {
            QByteArray text = small;
            const int at = random.bounded(int(text.size()));
            switch (random.bounded(4)) {
            case 0: text[at] = char(text[at] ^ (1 << random.bounded(8))); break;
            case 1: text.remove(at, random.bounded(30)); break;
            case 2: text.insert(at, text.mid(random.bounded(int(text.size())), 25)); break;
            default: text.truncate(at); break;
            }
            const auto laws = ConsentLaws::read(text, u"L.json"_s);
            refused += laws ? 0 : 1;
            if (laws)
                (void)laws->on({2026, 10, 1}); // whatever was read can be asked
            else
                QCOMPARE(laws.error().facts.value(0), u"L.json"_s);
        }
        QVERIFY(refused > rounds / 2);
    }
};

QTEST_GUILESS_MAIN(ConsentLawTest)
#include "consentlawtest.moc"
