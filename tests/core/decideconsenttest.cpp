// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One consent, spoilt in one respect after the other. Worked out by hand from the
/// rules of core/consent/consentcover.cpp.
#include "tests/core/consentmaking.h"

#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::Row;
using test::Spoil;

namespace {

using Q = ConsentQuestion &;

const QList<Row> rows{
    {"both have signed", [](Q) {}, "allowed"},
    {"no consent", [](Q q) { q.consents.clear(); },
     "refused: signature_missing ppt mother; signature_missing ppt father"},
    {"of another child", [](Q q) { q.consents[0].child = ChildId::random(); },
     "refused: signature_missing ppt mother; signature_missing ppt father"},
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
    {"one service is not agreed to", [](Q q) { q.participants.append(test::service(u"nav"_s)); },
     "without nav: service_not_covered nav mother; service_not_covered nav father"},
    {"partial: unticked",
     [](Q q) {
         q.participants.append(test::service(u"child_welfare"_s));
         q.consents[0].services = {u"ppt"_s};
     },
     "without child_welfare: service_not_covered child_welfare mother; "
     "service_not_covered child_welfare father"},
    {"nobody at the table is agreed to", [](Q q) { q.participants = {test::service(u"nav"_s)}; },
     "refused: service_not_covered nav mother; service_not_covered nav father"},
    {"only the unit itself, with consent", [](Q q) { q.participants.removeLast(); }, "allowed"},
    {"only the unit itself, without",
     [](Q q) {
         q.participants.removeLast();
         q.consents.clear();
     },
     "refused: signature_missing mother; signature_missing father"},
    {"guardians are guests",
     [](Q q) { q.participants.append({.role = ConsentParticipant::Role::Guardian}); }, "allowed"},
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
    {"a guardian's own illness, signed", [](Q q) { q.child->guardians[1].ownDataShared = true; },
     "allowed"},
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
};

} // namespace

class DecideConsentTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void consentsAreWeighed_data() { test::addRows(rows); }
    void consentsAreWeighed()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, answer);
        ConsentQuestion question = test::allowedQuestion();
        spoil(question);
        QCOMPARE(test::line(decide(question)), answer);
    }
};

QTEST_GUILESS_MAIN(DecideConsentTest)
#include "decideconsenttest.moc"
