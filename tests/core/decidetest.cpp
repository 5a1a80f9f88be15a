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

struct Row {
    const char *name;
    Spoil spoil;
    const char *answer;
};

void addRows(const QList<Row> &rows)
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("answer");
    for (const Row &row : rows)
        QTest::newRow(row.name) << row.spoil << QString::fromUtf8(row.answer);
}

void makeAnonymous(Q q)
{
    q.mode = CaseMode::Kind::Anonymous;
    q.asked = CaseMode::Asked::Yes;
    q.child.reset();
    q.consents.clear();
}

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
    void consentsAreWeighed_data();
    void consentsAreWeighed() { compare(); }
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
    addRows({
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
    });
}

void DecideTest::consentsAreWeighed_data()
{
    const auto none = "refused: signature_missing ppt mother; signature_missing ppt father";
    addRows({
        {"both have signed", [](Q) {}, "allowed"},
        {"no consent", [](Q q) { q.consents.clear(); }, none},
        {"of another child", [](Q q) { q.consents[0].child = ChildId::random(); }, none},
        {"one has signed", [](Q q) { q.consents[0].answers.removeLast(); },
         "refused: signature_missing ppt father"},
        {"one has signed, enough with a reason",
         [](Q q) {
             q.consents[0].answers.removeLast();
             q.consents[0].oneGuardianReason = u"Far er ikke å få tak i"_s;
         },
         "allowed"},
        {"a blank reason is none",
         [](Q q) {
             q.consents[0].answers.removeLast();
             q.consents[0].oneGuardianReason = u"  "_s;
         },
         "refused: signature_missing ppt father"},
        {"one has signed, the other has said no",
         [](Q q) {
             q.consents[0].answers[1].agrees = false;
             q.consents[0].oneGuardianReason = u"Bor hos mor"_s;
         },
         "refused: signer_declined ppt father"},
        {"each on a paper of its own",
         [](Q q) {
             Consent other = test::another(q.consents[0]);
             q.consents[0].answers.removeLast();
             other.answers.removeFirst();
             q.consents.append(other);
         },
         "allowed"},
        {"only one has parental responsibility",
         [](Q q) {
             q.child->guardians[1].hasParentalResponsibility = false;
             q.consents[0].answers.removeLast();
         },
         "allowed"},
        {"the one without it has signed alone",
         [](Q q) {
             q.child->guardians[1].hasParentalResponsibility = false;
             q.consents[0].answers.removeFirst();
         },
         "refused: signature_missing ppt mother"},
        {"three with it, two have signed", [](Q q) { q.child->guardians.append({test::fosterer}); },
         "refused: signature_missing ppt fosterer"},
        {"nobody with it is entered", [](Q q) { q.child->guardians.clear(); },
         "refused: guardians_unknown ppt"},
        {"no day of birth", [](Q q) { q.child->born.reset(); }, "refused: age_unknown"},
        {"born after the meeting", [](Q q) { q.child->born = q.day.addDays(1); },
         "refused: age_unknown"},
        {"no child", [](Q q) { q.child.reset(); }, "refused: child_missing"},
        {"they said no", [](Q q) { q.asked = CaseMode::Asked::No; }, "refused: refused_by_asked"},
        {"one service is not agreed to",
         [](Q q) { q.participants.append(test::service(u"nav"_s)); },
         "without nav: service_not_covered nav mother; service_not_covered nav father"},
        {"partial: unticked",
         [](Q q) {
             q.participants.append(test::service(u"child_welfare"_s));
             q.consents[0].services = {u"ppt"_s};
         },
         "without child_welfare: service_not_covered child_welfare mother; "
         "service_not_covered child_welfare father"},
        {"nobody at the table is agreed to",
         [](Q q) { q.participants = {test::service(u"nav"_s)}; },
         "refused: service_not_covered nav mother; service_not_covered nav father"},
        {"only the unit itself, with consent", [](Q q) { q.participants.removeLast(); }, "allowed"},
        {"only the unit itself, without",
         [](Q q) {
             q.participants.removeLast();
             q.consents.clear();
         },
         "refused: signature_missing mother; signature_missing father"},
        {"guardians are guests",
         [](Q q) { q.participants.append({.role = ConsentParticipant::Role::Guardian}); },
         "allowed"},
        {"for another arena", [](Q q) { q.consents[0].arenas = {u"prove.annen"_s}; },
         "refused: arena_not_covered ppt mother; arena_not_covered ppt father"},
        {"for this arena", [](Q q) { q.consents[0].arenas = {q.arena}; }, "allowed"},
        {"for another purpose", [](Q q) { q.consents[0].purposes = {u"health"_s}; },
         "refused: purpose_not_covered ppt mother school; "
         "purpose_not_covered ppt father school"},
        {"more kinds than agreed",
         [](Q q) {
             q.consents[0].kindsOut = {u"sprak"_s};
             q.kinds = {u"sprak"_s, u"helse"_s};
         },
         "refused: kind_not_covered ppt mother helse; kind_not_covered ppt father helse"},
        {"not informed", [](Q q) { q.consents[0].informed = false; },
         "refused: not_informed ppt mother; not_informed ppt father"},
        {"oral without a witness", [](Q q) { q.consents[0].form = Consent::Form::Oral; },
         "refused: oral_without_proof ppt mother; oral_without_proof ppt father"},
        {"oral with a witness",
         [](Q q) {
             q.consents[0].form = Consent::Form::Oral;
             q.consents[0].witness = u"Inspektør"_s;
         },
         "allowed"},
        {"oral with a note",
         [](Q q) {
             q.consents[0].form = Consent::Form::Oral;
             q.consents[0].note = u"På telefon"_s;
         },
         "allowed"},
        {"PPT shares: the same purpose", [](Q q) { q.participants[1].shares = true; }, "allowed"},
        {"child welfare shares, agreed",
         [](Q q) { q.participants[1] = test::sharing(u"child_welfare"_s); }, "allowed"},
        {"the health service listens",
         [](Q q) {
             q.participants[1] = test::service(u"school_health"_s);
             q.consents[0].services = {u"school_health"_s};
         },
         "allowed"},
        {"the health service shares without a consent to that",
         [](Q q) {
             q.participants[1] = test::sharing(u"school_health"_s);
             q.consents[0].services = {u"school_health"_s};
         },
         "refused: purpose_not_covered school_health mother health; "
         "purpose_not_covered school_health father health"},
        {"a guardian's own illness, signed by the other only",
         [](Q q) {
             q.child->guardians[1].ownDataShared = true;
             q.consents[0].answers.removeLast();
             q.consents[0].oneGuardianReason = u"Bor hos mor"_s;
         },
         "refused: own_data_not_covered ppt father"},
        {"a guardian's own illness, signed",
         [](Q q) { q.child->guardians[1].ownDataShared = true; }, "allowed"},
        {"of one without parental responsibility too",
         [](Q q) {
             q.child->guardians[1] = {test::father, false, false, true};
             q.consents[0].answers.removeLast();
         },
         "refused: own_data_not_covered ppt father"},
        {"not heard at eight", [](Q q) { q.consents[0].childHeard = false; },
         "allowed (child_to_be_heard)"},
        {"an interpreter is not noted", [](Q q) { q.child->guardians[0].needsInterpreter = true; },
         "allowed (interpreter_not_noted mother)"},
        {"an interpreter is noted",
         [](Q q) {
             q.child->guardians[0].needsInterpreter = true;
             q.consents[0].interpreter = u"tolketjenesten"_s;
         },
         "allowed"},
        {"yes after a no",
         [](Q q) {
             Consent refused = test::another(q.consents[0]);
             refused.answers[1] = {test::father, false, test::answered.addDays(-1)};
             q.consents.append(refused);
         },
         "allowed"},
        {"a no after a yes",
         [](Q q) {
             Consent refused = test::another(q.consents[0]);
             refused.answers = {{test::father, false, test::answered.addDays(1)}};
             q.consents.append(refused);
         },
         "refused: signer_declined ppt father"},
        {"a no to another service",
         [](Q q) {
             Consent refused = test::another(q.consents[0]);
             refused.asked = {u"nav"_s};
             refused.services.clear();
             refused.answers = {{test::father, false, test::answered.addDays(1)}};
             q.consents.append(refused);
         },
         "allowed"},
        {"answers of a day to come do not count",
         [](Q q) { q.consents[0].answers[1].day = q.day.addDays(1); },
         "refused: signature_missing ppt father"},
        {"kindergarten of a pupil of 13",
         [](Q q) {
             q.purpose = u"kindergarten"_s;
             q.child->born = q.day.addYears(-13);
         },
         "refused: purpose_not_for_age kindergarten"},
        {"a purpose that the law does not know", [](Q q) { q.purpose = u"annet"_s; },
         "refused: purpose_not_for_age annet"},
        {"before any version of the law", [](Q q) { q.day = QDate(2024, 7, 31); },
         "refused: law_missing"},
    });
}

void DecideTest::daysCountAtBothEnds_data()
{
    addRows({
        {"the first day", [](Q q) { q.consents[0].from = q.day; }, "allowed"},
        {"the day before the first", [](Q q) { q.consents[0].from = q.day.addDays(1); },
         "refused: not_yet_valid ppt mother 2026-10-02; not_yet_valid ppt father 2026-10-02"},
        {"the last day", [](Q q) { q.consents[0].to = q.day; },
         "allowed (expires_soon 2026-10-01)"},
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
    });
}

void DecideTest::whatIsAllowedSaysOnWhatItRests()
{
    ConsentQuestion question = test::allowedQuestion();
    question.consents.append(test::another(test::bothAgree()));
    question.consents[0].answers.removeLast();
    question.consents[1].answers.removeFirst();
    QCOMPARE(decide(question).consents,
             (QList<ConsentId>{question.consents[0].id, question.consents[1].id}));
    QCOMPARE(decide(question), decide(question));
    question.consents[1].informed = false;
    QVERIFY(decide(question).consents.isEmpty()); // refused: it rests on nothing
}

QTEST_GUILESS_MAIN(DecideTest)
#include "decidetest.moc"
