// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What an extract holds, and what is proposed to be held back from whom.
#include "core/cases/childextract.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ExtractPart::Kind;

struct Made {
    Child child{ChildId::random(), u"Ylva"_s, u"Oppdiktsen"_s};
    Guardian mother{GuardianId::random(), child.id, u"Runa Oppdiktsen"_s, u"mor"_s};
    Guardian father{GuardianId::random(), child.id, u"Tor Oppdiktsen"_s, u"far"_s};
    DiscussionCase named{.id = CaseId::random(),
                         .half = HalfYear(2026, HalfYear::Half::Autumn),
                         .mode = CaseMode::Kind::Consented,
                         .types = {u"sprak"_s},
                         .child = child.id,
                         .received = {2026, 9, 1}};
    Discussion discussion{.id = DiscussionId::random(),
                          .caseId = named.id,
                          .arena = ArenaId::sortable(),
                          .version = ArenaVersionId::sortable(),
                          .day = {2026, 10, 1}};

    ChildFile file() const
    {
        ChildFile all{child, {mother, father}};
        all.cases = {named};
        all.discussions = {discussion};
        return all;
    }
};

QString lineOf(const QList<ExtractPart> &parts, Kind kind, const QString &id)
{
    for (const ExtractPart &one : parts) {
        if (one.kind == kind && one.id == id)
            return one.ground.isEmpty() ? u"told"_s : one.ground;
    }
    return u"not there"_s;
}

} // namespace

class ChildExtractTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aGuardianIsNotToldHowToReachTheOther()
    {
        const Made made;
        const auto parts = partsOf(made.file(), {made.mother.id});
        QCOMPARE(lineOf(parts, Kind::GuardianContact, made.mother.id.text()), u"told"_s);
        QCOMPARE(lineOf(parts, Kind::GuardianContact, made.father.id.text()), u"others"_s);
        QCOMPARE(lineOf(parts, Kind::Guardian, made.father.id.text()), u"told"_s);
    }

    void whatTheChildSaidIsKeptFromGuardiansWhenItAskedForThat()
    {
        Made made;
        made.discussion.texts.childsView = u"Vil ikke at noen hjemme skal vite det"_s;
        made.discussion.asksNotToInform = true;
        const auto ground = [&](const ExtractRecipient &recipient) {
            return lineOf(partsOf(made.file(), recipient), Kind::DiscussionText,
                          made.discussion.id.text());
        };
        QCOMPARE(ground({made.mother.id}), u"childs_confidence"_s);
        QCOMPARE(ground({}), u"told"_s); // the child itself
        made.discussion.asksNotToInform = false;
        QCOMPARE(ground({made.mother.id}), u"told"_s);
    }

    void everyTextThatSaysSomethingIsAPart()
    {
        Made made;
        made.discussion.texts.seenAndHeard = u"Leker mest alene"_s;
        made.discussion.texts.advice = u"To voksne i overgangene"_s;
        made.discussion.texts.question = u"  "_s; // says nothing
        int texts = 0;
        for (const ExtractPart &one : partsOf(made.file(), {}))
            texts += one.kind == Kind::DiscussionText;
        QCOMPARE(texts, 2);
    }

    void withoutALeaderOrAGroundThatExistsThereIsNoExtract()
    {
        const Made made;
        auto parts = partsOf(made.file(), {made.mother.id});
        const ExtractApproval approved{u"Ingrid Prøve, rektor"_s, {2026, 11, 22}};
        QVERIFY(checkApproved(parts, approved));
        QCOMPARE(checkApproved(parts, {u" "_s, {2026, 11, 22}}).error().code,
                 ErrorCode::ExtractNotApproved);
        parts[0].ground = u"fordi"_s;
        QCOMPARE(checkApproved(parts, approved).error().code, ErrorCode::ExtractNotApproved);
    }

    void whatAChildConfidedOnceIsKeptEverywhere()
    {
        Made made;
        made.discussion.asksNotToInform = true;
        ChildFile file = made.file();
        Consent consent{.id = ConsentId::random(),
                        .child = made.child.id,
                        .purposes = {u"health"_s},
                        .from = {2026, 9, 1},
                        .to = {2027, 7, 31},
                        .answers = {},
                        .childView = u"Ikke si det hjemme"_s};
        file.consents = {consent};
        const auto ground = [&](const ExtractRecipient &recipient) {
            return lineOf(partsOf(file, recipient), Kind::ConsentChildView, consent.id.text());
        };
        QCOMPARE(ground({made.mother.id}), u"childs_confidence"_s);
        QCOMPARE(ground({}), u"told"_s);
    }

    /// Forms ask for the child's own words.
    void whatAChildConfidedOnceIsLookedForInFormsToo_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("asks");
        QTest::addColumn<QString>("expected");
        QTest::newRow("answered") << u"Vil ikke hjem."_s << true << u"childs_confidence"_s;
        QTest::newRow("empty") << u" "_s << true << u"told"_s;
        QTest::newRow("nothing was confided") << u"Liker å tegne."_s << false << u"told"_s;
    }
    void whatAChildConfidedOnceIsLookedForInFormsToo()
    {
        QFETCH(QString, answer);
        QFETCH(bool, asks);
        Made made;
        made.discussion.asksNotToInform = asks;
        ChildFile file = made.file();
        ExtractTransfer transfer{u"a"_s, {2026, 5, 4}, u"tvers"_s};
        transfer.answers = {{u"childs_words"_s, answer}};
        file.transfers = {transfer};
        QTEST(lineOf(partsOf(file, {made.mother.id}), Kind::Transfer, u"a"_s), "expected");
        QCOMPARE(lineOf(partsOf(file, {}), Kind::Transfer, u"a"_s), u"told"_s);
    }

    void passagesThatOnlyTouchKeepTheirGrounds()
    {
        ExtractPart part{Kind::ChildNote, u"a"_s};
        part = withPassage(part, {0, 5, u"others"_s});
        part = withPassage(part, {5, 5, u"childs_confidence"_s});
        QCOMPARE(part.passages.size(), 2);
        QCOMPARE(part.passages[0].ground, u"others"_s);
        QCOMPARE(part.passages[1].ground, u"childs_confidence"_s);
    }

    void aPassageIsHeldBackAndTheRestIsTold()
    {
        const QString text = u"Leker mest alene. En annen gutt slår. Liker å tegne."_s;
        ExtractPart part{Kind::DiscussionText, u"d"_s, u"seenAndHeard"_s};
        part = withPassage(part, {18, 19, u"others"_s}); // «En annen gutt slår.»
        QCOMPARE(toldOf(text, part.passages, u"[%1]"_s), u"Leker mest alene. [1] Liker å tegne."_s);
        part = withPassage(part, {38, 5, u"others"_s}); // «Liker», a space after the first
        QCOMPARE(toldOf(text, part.passages, u"[%1]"_s), u"Leker mest alene. [1] [2] å tegne."_s);
        part = withPassage(part, {30, 10, u"others"_s}); // over both: one passage
        QCOMPARE(part.passages, (QList<ExtractPassage>{{18, 25, u"others"_s}}));
        part = withPassage(part, {50, 99, u"others"_s}); // beyond the end
        QCOMPARE(toldOf(text, part.passages, u"[%1]"_s), u"Leker mest alene. [1] å tegn[2]"_s);
        QVERIFY(checkApproved({part}, {u"Ingrid Prøve, rektor"_s, {2026, 11, 22}}));
        part = withPassage(part, {0, 5, u"fordi"_s});
        QVERIFY(!checkApproved({part}, {u"Ingrid Prøve, rektor"_s, {2026, 11, 22}}));
    }

    void everyGroundHasItsParagraph()
    {
        QVERIFY(AccessGrounds::builtIn().size() >= 4);
        for (const AccessGround &one : AccessGrounds::builtIn()) {
            QVERIFY(!one.paragraph.isEmpty());
            QVERIFY(!one.name.nn.isEmpty());
        }
        for (const char *spoilt : {"", "{", "[]", "{\"format\":\"tvers-access-grounds\"}"})
            QVERIFY(!AccessGrounds::read(spoilt, u"t"_s));
    }

    void aMoveKeepsTheUnitBefore()
    {
        Child child = Made().child;
        const UnitId kindergarten = UnitId::sortable();
        const UnitId school = UnitId::sortable();
        child = movedTo(child, kindergarten, {2024, 8, 1});
        QVERIFY(child.formerUnits.isEmpty()); // there was none before
        child = movedTo(child, school, {2026, 8, 1});
        QCOMPARE(child.unit, school);
        QCOMPARE(child.formerUnits, (QList<FormerUnit>{{kindergarten, {2026, 7, 31}}}));
        QCOMPARE(movedTo(child, school, {2026, 9, 1}), child); // no move
    }
};

QTEST_APPLESS_MAIN(ChildExtractTest)
#include "childextracttest.moc"
