// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Situations as a rektor or styrer tells them, and what the description of the field
/// says of each: may it be discussed by name, and who must leave. Why stands in the tables of
/// decidetest, decideconsenttest and decideagetest.
#include "tests/core/consentmaking.h"

#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::Spoil;

namespace {

using Q = ConsentQuestion &;
using Role = ConsentParticipant::Role;

void olden(Q q, int years) { q.child->born = q.day.addYears(-years); }
void childSays(Q q, bool agrees) { q.consents[0].answers.append({{}, agrees, test::answered}); }
void only(Q q, const GuardianId &who)
{
    q.consents[0].answers.removeIf([&](const ConsentAnswer &one) { return one.guardian != who; });
}
void attend(Q q, const QStringList &services)
{
    q.participants = {{.role = Role::OwnUnit}};
    for (const QString &one : services)
        q.participants.append(test::service(one));
}
void agreeTo(Q q, const QStringList &services)
{
    q.consents[0].asked = services;
    q.consents[0].services = services;
}
void anonymously(Q q)
{
    q.mode = CaseMode::Kind::Anonymous;
    q.child.reset();
    q.consents.clear();
}
void bullied(Q q)
{
    q.rule.kind = ConsentRule::Kind::LegalBasis;
    q.rule.legalBasis = {u"opplæringslova § 12-4"_s};
    q.mode = CaseMode::Kind::LegalBasis;
    q.basis = BasisChoice{u"school_environment"_s, u"meldt av eleven"_s};
}

const QList<test::Row> families{
    {"both guardians have signed", [](Q) {}, "yes"},
    {"mother alone, father not asked", [](Q q) { only(q, test::mother); }, "no"},
    {"mother alone, and why that is enough",
     [](Q q) {
         only(q, test::mother);
         q.consents[0].oneGuardianReason = u"Far bor i utlandet"_s;
     },
     "yes"},
    {"father has said no, mother's reason does not help",
     [](Q q) {
         q.consents[0].answers[1].agrees = false;
         q.consents[0].oneGuardianReason = u"Far svarer aldri"_s;
     },
     "no"},
    {"father has no responsibility: mother is enough",
     [](Q q) {
         q.child->guardians[1].hasParentalResponsibility = false;
         only(q, test::mother);
     },
     "yes"},
    {"father without responsibility signed, mother did not",
     [](Q q) {
         q.child->guardians[1].hasParentalResponsibility = false;
         only(q, test::father);
     },
     "no"},
    {"a foster mother signed beside both",
     [](Q q) {
         q.child->guardians.append({test::fosterer, false});
         q.consents[0].answers.append({test::fosterer, true, test::answered});
     },
     "yes"},
    {"only the foster mother signed",
     [](Q q) {
         q.child->guardians.append({test::fosterer, false});
         q.consents[0].answers = {{test::fosterer, true, test::answered}};
     },
     "no"},
    {"nobody is entered as guardian", [](Q q) { q.child->guardians.clear(); }, "no"},
    {"each signed a form of their own",
     [](Q q) {
         q.consents.append(test::another(q.consents[0]));
         q.consents[0].answers.removeLast();
         q.consents[1].answers.removeFirst();
     },
     "yes"},
    {"father withdrew his form, mother's stands",
     [](Q q) {
         q.consents.append(test::another(q.consents[0]));
         q.consents[0].answers.removeLast();
         q.consents[1].answers.removeFirst();
         q.consents[1] = withdrawn(q.consents[1], {q.day.addDays(-1), u"far"_s});
     },
     "no"},
    {"it was said on the phone, nobody noted who heard it",
     [](Q q) { q.consents[0].form = Consent::Form::Oral; }, "no"},
    {"it was said on the phone, the inspector heard it",
     [](Q q) {
         q.consents[0].form = Consent::Form::Oral;
         q.consents[0].witness = u"Inspektør"_s;
     },
     "yes"},
    {"nobody told them that they may refuse", [](Q q) { q.consents[0].informed = false; }, "no"},
    {"the form is another child's", [](Q q) { q.consents[0].child = ChildId::random(); }, "no"},
    {"the form ended yesterday", [](Q q) { q.consents[0].to = q.day.addDays(-1); }, "no"},
    {"the form begins tomorrow", [](Q q) { q.consents[0].from = q.day.addDays(1); }, "no"},
    {"they were asked and said no", [](Q q) { q.asked = CaseMode::Asked::No; }, "no"},
};

const QList<test::Row> ages{
    {"five in kindergarten",
     [](Q q) {
         olden(q, 5);
         q.purpose = u"kindergarten"_s;
         q.consents[0].purposes = {u"kindergarten"_s};
     },
     "yes"},
    {"thirteen, the guardians sign", [](Q q) { olden(q, 13); }, "yes"},
    {"thirteen and says no: the guardians decide, it is told",
     [](Q q) {
         olden(q, 13);
         childSays(q, false);
     },
     "yes"},
    {"fifteen, only the guardians signed", [](Q q) { olden(q, 15); }, "no"},
    {"fifteen and signs alone",
     [](Q q) {
         olden(q, 15);
         q.consents[0].answers.clear();
         childSays(q, true);
     },
     "yes"},
    {"fifteen says no, the guardians yes",
     [](Q q) {
         olden(q, 15);
         childSays(q, false);
     },
     "no"},
    {"fifteen tomorrow, the guardians signed",
     [](Q q) { q.child->born = q.day.addYears(-15).addDays(1); }, "yes"},
    {"sixteen, the school nurse tells: the pupil signs",
     [](Q q) {
         olden(q, 16);
         q.consents[0].purposes = {u"school"_s, u"health"_s};
         agreeTo(q, {u"school_health"_s});
         q.consents[0].answers.clear();
         childSays(q, true);
         q.participants = {{.role = Role::OwnUnit}, test::sharing(u"school_health"_s)};
     },
     "yes"},
    {"fifteen, the school nurse tells: pupil and guardians",
     [](Q q) {
         olden(q, 15);
         q.consents[0].purposes = {u"school"_s, u"health"_s};
         agreeTo(q, {u"school_health"_s});
         q.consents[0].answers.clear();
         childSays(q, true);
         q.participants = {{.role = Role::OwnUnit}, test::sharing(u"school_health"_s)};
     },
     "no"},
    {"fifteen, child welfare tells: both must",
     [](Q q) {
         olden(q, 15);
         q.consents[0].answers.clear();
         childSays(q, true);
         q.participants = {{.role = Role::OwnUnit}, test::sharing(u"child_welfare"_s)};
     },
     "no"},
    {"eighteen signs for everything",
     [](Q q) {
         olden(q, 18);
         q.consents[0].answers.clear();
         childSays(q, true);
         q.participants = {{.role = Role::OwnUnit}, test::sharing(u"child_welfare"_s)};
     },
     "yes"},
    {"thirteen asks that nobody at home is told, and signs",
     [](Q q) {
         olden(q, 13);
         q.purpose = u"health"_s;
         q.child->asksNotToInform = true;
         q.consents[0].purposes = {u"health"_s};
         q.consents[0].answers.clear();
         childSays(q, true);
     },
     "yes"},
    {"the day of birth is not known", [](Q q) { q.child->born.reset(); }, "no"},
};

const QList<test::Row> tables{
    {"PPT and the nurse, only PPT agreed to",
     [](Q q) {
         attend(q, {u"ppt"_s, u"school_health"_s});
     },
     "without school_health"},
    {"only the nurse comes, only PPT agreed to", [](Q q) { attend(q, {u"school_health"_s}); },
     "no"},
    {"both agreed to",
     [](Q q) {
         attend(q, {u"ppt"_s, u"child_welfare"_s});
     },
     "yes"},
    {"they crossed child welfare out",
     [](Q q) {
         q.consents[0].services = {u"ppt"_s};
         attend(q, {u"ppt"_s, u"child_welfare"_s});
     },
     "without child_welfare"},
    {"nobody from outside, but consent for the case", [](Q q) { attend(q, {}); }, "yes"},
    {"nobody from outside and no consent",
     [](Q q) {
         attend(q, {});
         q.consents.clear();
     },
     "no"},
    {"consent for another arena only",
     [](Q q) { q.consents[0].arenas = {u"prove.beslutningsteam"_s}; }, "no"},
    {"more is to be told than they agreed to",
     [](Q q) {
         q.consents[0].kindsOut = {u"sprak"_s};
         q.kinds = {u"sprak"_s, u"helse"_s};
     },
     "no"},
    {"where a team is only anonymous", [](Q q) { q.rule.kind = ConsentRule::Kind::Anonymous; },
     "no"},
    {"where the source is silent", [](Q q) { q.rule.kind = ConsentRule::Kind::Unspecified; }, "no"},
    {"where consent is always required",
     [](Q q) { q.rule.kind = ConsentRule::Kind::ConsentRequired; }, "yes"},
    {"without a name where consent is always required",
     [](Q q) {
         anonymously(q);
         q.rule.kind = ConsentRule::Kind::ConsentRequired;
     },
     "no"},
    {"without a name, asked", [](Q q) { anonymously(q); }, "yes"},
    {"without a name, after a no",
     [](Q q) {
         anonymously(q);
         q.asked = CaseMode::Asked::No;
     },
     "no"},
    {"without a name, the mother sits there",
     [](Q q) {
         anonymously(q);
         q.participants.append({.role = Role::Guardian});
     },
     "without guardian"},
    {"bullying: the school alone, they said no",
     [](Q q) {
         bullied(q);
         attend(q, {});
         q.asked = CaseMode::Asked::No;
     },
     "yes"},
    {"bullying: PPT with consent", [](Q q) { bullied(q); }, "yes"},
    {"bullying: PPT without consent",
     [](Q q) {
         bullied(q);
         q.consents.clear();
     },
     "without ppt"},
    {"bullying as a reason in a Ressursteam",
     [](Q q) {
         bullied(q);
         q.rule.kind = ConsentRule::Kind::AnonymousOrConsent;
     },
     "no"},
    {"danger to life, whatever was signed",
     [](Q q) {
         bullied(q);
         q.rule.kind = ConsentRule::Kind::AnonymousOrConsent;
         q.basis = BasisChoice{u"life_and_health"_s, u"akutt fare"_s};
         q.consents.clear();
     },
     "yes"},
};

QString outcome(const ConsentDecision &decision)
{
    switch (decision.outcome) {
    case ConsentDecision::Outcome::Allowed: return u"yes"_s;
    case ConsentDecision::Outcome::AllowedWithout:
        return u"without "_s + decision.mustLeave.join(u' ');
    case ConsentDecision::Outcome::Refused: return u"no"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class ConsentMatrixTest : public QObject
{
    Q_OBJECT
private slots:
    void theRuleAnswersAsTheFieldDoes_data() { test::addRows(families + ages + tables); }
    void theRuleAnswersAsTheFieldDoes()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, answer);
        ConsentQuestion question = test::allowedQuestion();
        spoil(question);
        const ConsentDecision decision = decide(question);
        QVERIFY2(outcome(decision) == answer, qPrintable(test::line(decision)));
        QCOMPARE(decision.missing.isEmpty(), answer == u"yes"_s); // a refusal says what is missing
    }
};

QTEST_GUILESS_MAIN(ConsentMatrixTest)
#include "consentmatrixtest.moc"
