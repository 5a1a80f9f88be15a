// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Rule × mode, and the anonymous and the consented road. Worked out by hand
/// from the table of signers by purpose and age, and the rules of core/consent/decide.cpp.
#include "tests/core/consentmaking.h"

#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::Spoil;

namespace {

using Q = ConsentQuestion &;

using test::addRows;
using test::Row;

void makeAnonymous(Q q)
{
    q.mode = CaseMode::Kind::Anonymous;
    q.asked = CaseMode::Asked::Yes;
    q.child.reset();
    q.consents.clear();
}

const QList<Row> anonymityHasNoChildAndIsNoWayRoundRows{
    {"asked, yes", [](Q q) { makeAnonymous(q); }, "allowed"},
    {"not asked, with a reason",
     [](Q q) {
         makeAnonymous(q);
         q.asked = CaseMode::Asked::NotAsked;
         q.notAskedReason = u"Generelt spørsmål"_s;
     },
     "allowed"},
    {"not asked, no reason",
     [](Q q) {
         makeAnonymous(q);
         q.asked = CaseMode::Asked::NotAsked;
         q.notAskedReason = u" "_s;
     },
     "refused: reason_missing"},
    {"nobody has thought of it",
     [](Q q) {
         makeAnonymous(q);
         q.asked = CaseMode::Asked::Unanswered;
     },
     "refused: consent_not_considered"},
    {"they said no",
     [](Q q) {
         makeAnonymous(q);
         q.asked = CaseMode::Asked::No;
     },
     "refused: anonymous_after_no"},
    {"a child is picked",
     [](Q q) {
         makeAnonymous(q);
         q.child = ConsentChild{test::pupil};
     },
     "refused: child_without_name"},
    {"several things at once",
     [](Q q) {
         makeAnonymous(q);
         q.child = ConsentChild{test::pupil};
         q.asked = CaseMode::Asked::No;
         q.rule.kind = ConsentRule::Kind::ConsentRequired;
     },
     "refused: not_anonymous_here; child_without_name; anonymous_after_no"},
    {"guardians at the table",
     [](Q q) {
         makeAnonymous(q);
         q.participants.append({.role = ConsentParticipant::Role::Guardian});
     },
     "without guardian: present_knows_child"},
    {"the child at the table",
     [](Q q) {
         makeAnonymous(q);
         q.participants.append({.role = ConsentParticipant::Role::Child});
     },
     "without child: present_knows_child"},
    {"someone who knows whom it is about",
     [](Q q) {
         makeAnonymous(q);
         q.participants[1].knowsTheChild = true;
     },
     "allowed (knows_the_child ppt)"},
    {"a child in a group's case", [](Q q) { q.mode = CaseMode::Kind::Group; },
     "refused: child_without_name"},
    {"a child in a system's case", [](Q q) { q.mode = CaseMode::Kind::System; },
     "refused: child_without_name"},
};

const QList<Row> daysCountAtBothEndsRows{
    {"the first day", [](Q q) { q.consents[0].from = q.day; }, "allowed"},
    {"the day before the first", [](Q q) { q.consents[0].from = q.day.addDays(1); },
     "refused: not_yet_valid ppt mother 2026-10-02; not_yet_valid ppt father 2026-10-02"},
    {"the last day", [](Q q) { q.consents[0].to = q.day; }, "allowed (expires_soon 2026-10-01)"},
    {"the day after the last", [](Q q) { q.consents[0].to = q.day.addDays(-1); },
     "refused: expired ppt mother 2026-09-30; expired ppt father 2026-09-30"},
    {"thirty days left", [](Q q) { q.consents[0].to = q.day.addDays(30); },
     "allowed (expires_soon 2026-10-31)"},
    {"thirty-one days left", [](Q q) { q.consents[0].to = q.day.addDays(31); }, "allowed"},
    {"withdrawn on the day",
     [](Q q) {
         q.consents[0] = withdrawn(q.consents[0], {q.day, u"mor"_s});
     },
     "refused: withdrawn ppt mother 2026-10-01; withdrawn ppt father 2026-10-01"},
    {"withdrawn the day after",
     [](Q q) {
         q.consents[0] = withdrawn(q.consents[0], {q.day.addDays(1), u"mor"_s});
     },
     "allowed"},
    {"a new one after the withdrawn",
     [](Q q) {
         q.consents.append(test::another(q.consents[0]));
         q.consents[0] = withdrawn(q.consents[0], {q.day.addDays(-5), u"mor"_s});
     },
     "allowed"},
    {"an expired one beside a valid one",
     [](Q q) {
         q.consents.append(test::another(q.consents[0]));
         q.consents[0].to = q.day.addDays(-1);
     },
     "allowed"},
};

} // namespace

class DecideTest : public QObject
{
    Q_OBJECT

    static void compare()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, answer);
        ConsentQuestion question = test::allowedQuestion();
        spoil(question);
        QCOMPARE(test::line(decide(question)), answer);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theRuleSaysWhichModesThereAre_data();
    void theRuleSaysWhichModesThereAre();
    void anonymityHasNoChildAndIsNoWayRound_data();
    void anonymityHasNoChildAndIsNoWayRound() { compare(); }
    void daysCountAtBothEnds_data();
    void daysCountAtBothEnds() { compare(); }
    void whatIsAllowedSaysOnWhatItRests();
};

void DecideTest::theRuleSaysWhichModesThereAre_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("answers"); // of the five modes in their order
    const QString yes = u"allowed"_s;
    const QString unnamed = u"refused: not_named_here"_s;
    const QString nobody = u"refused: no_single_child_here"_s;
    const QString open = u"refused: not_anonymous_here"_s;
    const QString consent = u"refused: only_consent_here"_s;
    const auto row = [](const char *rule, const QStringList &answers) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << answers;
    };
    row("none", {u"allowed (single_child_unusual)"_s, nobody, nobody, yes, yes});
    row("anonymous", {yes, unnamed, unnamed, yes, yes});
    row("unspecified", {yes, unnamed, unnamed, yes, yes});
    row("anonymous_or_consent", {yes, yes, consent, yes, yes});
    row("consent_required_for_named", {yes, yes, consent, yes, yes});
    row("consent_required", {open, yes, consent, yes, yes});
    row("legal_basis", {open, yes, yes, yes, yes});
}

void DecideTest::theRuleSaysWhichModesThereAre()
{
    QFETCH(QString, rule);
    QFETCH(QStringList, answers);
    QStringList said;
    for (const QString &mode : storedWords<CaseMode::Kind>()) {
        ConsentQuestion question = test::allowedQuestion();
        question.rule.kind = *fromStored<ConsentRule::Kind>(rule);
        question.rule.legalBasis = {u"opplæringslova § 12-4"_s};
        question.mode = *fromStored<CaseMode::Kind>(mode);
        question.basis = BasisChoice{u"school_environment"_s, u"meldt av elev"_s};
        if (!isNamed(question.mode))
            question.child.reset();
        said.append(test::line(decide(question)));
    }
    QCOMPARE(said, answers);
}

void DecideTest::anonymityHasNoChildAndIsNoWayRound_data()
{
    addRows(anonymityHasNoChildAndIsNoWayRoundRows);
}

void DecideTest::daysCountAtBothEnds_data() { addRows(daysCountAtBothEndsRows); }

void DecideTest::whatIsAllowedSaysOnWhatItRests()
{
    ConsentQuestion question = test::allowedQuestion();
    question.consents.append(test::another(test::bothAgree()));
    question.consents[0].answers.removeLast();
    question.consents[1].answers.removeFirst();
    QCOMPARE(decide(question).consents,
             (QList<ConsentId>{question.consents[0].id, question.consents[1].id}));
    question.consents[1].informed = false;
    QVERIFY(decide(question).consents.isEmpty()); // refused: it rests on nothing
}

QTEST_GUILESS_MAIN(DecideTest)
#include "decidetest.moc"
