// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who must sign by purpose and age on the meeting's day, the days round each
/// birthday first; and what legal basis lets in. From the table of signers: school
/// guardians, from 15 the pupil; health from 16; child welfare both from 15; self at 18.
#include "tests/core/consentmaking.h"

#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using test::Spoil;

namespace {

using Q = ConsentQuestion &;

const QList<test::Row> basisRows{
    {"the unit alone", [](Q q) { q.participants.removeLast(); }, "allowed"},
    {"with a service that has consent", [](Q) {}, "allowed"},
    {"with a service that has none", [](Q q) { q.consents.clear(); },
     "without ppt: signature_missing ppt mother; signature_missing ppt father"},
    {"one of two has consent", [](Q q) { q.participants.append(test::service(u"nav"_s)); },
     "without nav: service_not_covered nav mother; service_not_covered nav father"},
    {"they said no to the services", [](Q q) { q.asked = CaseMode::Asked::No; },
     "without ppt: refused_by_asked ppt"},
    {"no day of birth, no consent to weigh", [](Q q) { q.child->born.reset(); },
     "without ppt: age_unknown ppt"},
    {"no reason", [](Q q) { q.basis->reason = u" "_s; }, "refused: reason_missing"},
    {"no basis chosen", [](Q q) { q.basis.reset(); }, "refused: basis_unknown"},
    {"a basis that the law does not have", [](Q q) { q.basis->basis = u"vane"_s; },
     "refused: basis_unknown vane"},
    {"a duty that the arena does not name", [](Q q) { q.basis->basis = u"school_change"_s; },
     "refused: basis_not_here school_change"},
    {"consent was not considered", [](Q q) { q.asked = CaseMode::Asked::Unanswered; },
     "refused: consent_not_considered"},
    {"no child", [](Q q) { q.child.reset(); }, "refused: child_missing"},
    {"a reasoned basis", [](Q q) { q.basis->basis = u"within_body"_s; }, "allowed"},
    {"a reasoned basis does not hold for a private unit",
     [](Q q) {
         q.basis->basis = u"within_body"_s;
         q.child->unitIsPrivate = true;
     },
     "without own_unit: service_not_covered own_unit mother; "
     "service_not_covered own_unit father"},
    {"a duty holds for a private unit", [](Q q) { q.child->unitIsPrivate = true; }, "allowed"},
    {"danger to life lets everyone in",
     [](Q q) {
         q.basis->basis = u"life_and_health"_s;
         q.consents.clear();
     },
     "allowed"},
    {"danger to life where consent is required",
     [](Q q) {
         q.basis->basis = u"life_and_health"_s;
         q.rule.kind = ConsentRule::Kind::ConsentRequired;
     },
     "allowed"},
    {"danger to life where nobody is named",
     [](Q q) {
         q.basis->basis = u"life_and_health"_s;
         q.rule.kind = ConsentRule::Kind::Unspecified;
     },
     "refused: not_named_here"},
    {"the receiving school at a change of school",
     [](Q q) {
         q.basis->basis = u"school_change"_s;
         q.rule.legalBasis = {u"opplæringslova § 25-1"_s};
         q.participants = {{.role = ConsentParticipant::Role::ReceivingUnit,
                            .service = u"lower_secondary_school"_s}};
         q.consents.clear();
     },
     "allowed"},
    {"more than the necessary needs consent",
     [](Q q) {
         q.basis = BasisChoice{u"school_change"_s, u"bytte"_s, true};
         q.rule.legalBasis = {u"opplæringslova § 25-1"_s};
         q.participants = {{.role = ConsentParticipant::Role::ReceivingUnit,
                            .service = u"lower_secondary_school"_s}};
     },
     "refused: service_not_covered lower_secondary_school mother; "
     "service_not_covered lower_secondary_school father"},
};

} // namespace

class DecideAgeTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theLawSaysWhoSigns_data();
    void theLawSaysWhoSigns();
    void whatIsAskedOfTheChildGrowsWithIt_data();
    void whatIsAskedOfTheChildGrowsWithIt();
    void aNoOfTheChildIsToldThoughItsGuardiansDecide_data();
    void aNoOfTheChildIsToldThoughItsGuardiansDecide();
    void fifteenEndsWhatGuardiansSigned();
    void theChildMayAskThatNobodyIsTold_data();
    void theChildMayAskThatNobodyIsTold();
    void legalBasisLetsInWhomItCovers_data();
    void legalBasisLetsInWhomItCovers();
    void agesAreWholeYears_data();
    void agesAreWholeYears();
};

void DecideAgeTest::theLawSaysWhoSigns_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("sharing"); // a service that tells what it knows, or none
    QTest::addColumn<int>("years");       // on the meeting's day …
    QTest::addColumn<int>("days");        // … and so many days of the next year
    QTest::addColumn<QString>("signers");
    const auto row = [](const char *purpose, const char *sharing, int years, int days,
                        const char *signers) {
        QTest::addRow("%s %s %d+%d", purpose, sharing, years, days)
            << QString::fromLatin1(purpose) << QString::fromLatin1(sharing) << years << days
            << QString::fromLatin1(signers);
    };
    row("school", "", 6, 0, "father mother");
    row("school", "", 11, 364, "father mother");
    row("school", "", 12, 0, "father mother");
    row("school", "", 14, 364, "father mother"); // the day before the birthday
    row("school", "", 15, 0, "child");           // the birthday
    row("school", "", 17, 364, "child");
    row("school", "", 18, 0, "child");
    row("kindergarten", "", 0, 0, "father mother");
    row("kindergarten", "", 5, 0, "father mother");
    row("kindergarten", "", 11, 0, "father mother");
    row("school", "school_health", 11, 0, "father mother");
    row("school", "school_health", 14, 364, "father mother");
    row("school", "school_health", 15, 0, "child father mother"); // school: child; health: they
    row("school", "school_health", 15, 364, "child father mother");
    row("school", "school_health", 16, 0, "child");
    row("school", "school_health", 18, 0, "child");
    row("school", "child_welfare", 14, 364, "father mother");
    row("school", "child_welfare", 15, 0, "child father mother");
    row("school", "child_welfare", 17, 364, "child father mother");
    row("school", "child_welfare", 18, 0, "child");
    row("responsibility_group", "", 6, 0, "father mother");
    row("responsibility_group", "", 14, 364, "father mother");
    row("responsibility_group", "", 15, 0, "child father mother");
    row("responsibility_group", "", 17, 364, "child father mother");
    row("responsibility_group", "", 18, 0, "child");
}

void DecideAgeTest::theLawSaysWhoSigns()
{
    QFETCH(QString, purpose);
    QFETCH(QString, sharing);
    QFETCH(int, years);
    QFETCH(int, days);
    QFETCH(QString, signers);
    ConsentQuestion question = test::allowedQuestion();
    question.purpose = purpose;
    question.child->born =
        days == 0 ? question.day.addYears(-years) : question.day.addYears(-years - 1).addDays(1);
    question.consents.clear();
    if (!sharing.isEmpty())
        question.participants = {test::sharing(sharing)};
    const ConsentDecision decision = decide(question);
    QSet<QString> asked;
    for (const ConsentFinding &one : decision.missing) {
        QCOMPARE(one.kind, ConsentFinding::Kind::SignatureMissing);
        QVERIFY(one.paragraph.contains(u'§'));
        asked.insert(test::nameOf(one.signer));
    }
    QStringList sorted = asked.values();
    sorted.sort();
    QCOMPARE(sorted.join(u' '), signers);
}

void DecideAgeTest::whatIsAskedOfTheChildGrowsWithIt_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("answer");
    QTest::newRow("6") << 6 << u"allowed"_s;
    QTest::newRow("7") << 7 << u"allowed (child_to_be_heard)"_s;
    QTest::newRow("11") << 11 << u"allowed (child_to_be_heard)"_s;
    QTest::newRow("12") << 12 << u"allowed (childs_view_to_be_asked)"_s;
    QTest::newRow("14") << 14 << u"allowed (childs_view_to_be_asked)"_s;
    QTest::newRow("15") << 15 << u"allowed (guardians_to_be_informed)"_s;
    QTest::newRow("16") << 16 << u"allowed"_s;
}

void DecideAgeTest::whatIsAskedOfTheChildGrowsWithIt()
{
    QFETCH(int, age);
    QFETCH(QString, answer);
    ConsentQuestion question = test::allowedQuestion();
    question.child->born = question.day.addYears(-age);
    question.consents[0].childHeard = false;
    question.consents[0].answers.append({{}, true, test::answered});
    QCOMPARE(test::line(decide(question)), answer);
}

void DecideAgeTest::aNoOfTheChildIsToldThoughItsGuardiansDecide_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("answer");
    QTest::newRow("6: nobody asks it") << 6 << u"allowed"_s;
    QTest::newRow("7") << 7 << u"allowed (signer_declined child)"_s;
    QTest::newRow("14") << 14 << u"allowed (signer_declined child)"_s;
    QTest::newRow("15: it decides") << 15 << u"refused: signer_declined ppt child"_s;
}

void DecideAgeTest::aNoOfTheChildIsToldThoughItsGuardiansDecide()
{
    QFETCH(int, age);
    QFETCH(QString, answer);
    ConsentQuestion question = test::allowedQuestion();
    question.child->born = question.day.addYears(-age);
    question.consents[0].childHeard = true;
    question.consents[0].childView = u"Ønsker ikke at PPT er med"_s;
    question.consents[0].answers.append({{}, false, test::answered});
    QCOMPARE(test::line(decide(question)), answer);
    question.consents[0].answers.append({{}, true, question.day});
    QVERIFY(!test::line(decide(question)).contains(u"declined"_s)); // it thought again
}

void DecideAgeTest::fifteenEndsWhatGuardiansSigned()
{
    ConsentQuestion question = test::allowedQuestion();
    question.consents[0].childView = u"Vil ha hjelp"_s;
    question.child->born = question.day.addYears(-15).addDays(1);
    QCOMPARE(test::line(decide(question)), u"allowed"_s);
    question.day = question.day.addDays(1);
    QCOMPARE(test::line(decide(question)), u"refused: signature_missing ppt child"_s);
    question.consents[0].answers.append({{}, true, question.day});
    QCOMPARE(test::line(decide(question)), u"allowed (guardians_to_be_informed)"_s);
    question.consents[0].answers.append({{}, false, question.day});
    QCOMPARE(test::line(decide(question)), u"refused: signer_declined ppt child"_s);
}

void DecideAgeTest::theChildMayAskThatNobodyIsTold_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("answer");
    const QString guardians = u"refused: signature_missing school_health mother; "
                              "signature_missing school_health father"_s;
    QTest::newRow("11: too young") << 11 << guardians;
    QTest::newRow("12") << 12 << u"refused: signature_missing school_health child"_s;
    QTest::newRow("15") << 15 << u"refused: signature_missing school_health child"_s;
    QTest::newRow("16: signs anyway") << 16 << u"refused: signature_missing school_health child"_s;
}

void DecideAgeTest::theChildMayAskThatNobodyIsTold()
{
    QFETCH(int, age);
    QFETCH(QString, answer);
    ConsentQuestion question = test::allowedQuestion();
    question.purpose = u"health"_s;
    question.child->born = question.day.addYears(-age);
    question.child->asksNotToInform = true;
    question.consents.clear();
    question.participants = {test::service(u"school_health"_s)};
    QCOMPARE(test::line(decide(question)), answer);
}

void DecideAgeTest::legalBasisLetsInWhomItCovers_data() { test::addRows(basisRows); }

void DecideAgeTest::legalBasisLetsInWhomItCovers()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, answer);
    ConsentQuestion question = test::allowedQuestion();
    question.mode = CaseMode::Kind::LegalBasis;
    question.rule.kind = ConsentRule::Kind::LegalBasis;
    question.rule.legalBasis = {u"opplæringslova § 12-4"_s};
    question.basis = BasisChoice{u"school_environment"_s, u"meldt av elev"_s};
    spoil(question);
    const ConsentDecision decision = decide(question);
    QCOMPARE(test::line(decision), answer);
    QCOMPARE(decision.paragraph.isEmpty(), decision.outcome == ConsentDecision::Outcome::Refused);
}

void DecideAgeTest::agesAreWholeYears_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::newRow("birthday") << QDate(2011, 10, 1) << QDate(2026, 10, 1) << 15;
    QTest::newRow("day before") << QDate(2011, 10, 2) << QDate(2026, 10, 1) << 14;
    QTest::newRow("leap day, 27 February") << QDate(2012, 2, 29) << QDate(2027, 2, 27) << 14;
    QTest::newRow("leap day, 28 February") << QDate(2012, 2, 29) << QDate(2027, 2, 28) << 15;
    QTest::newRow("leap day in a leap year") << QDate(2012, 2, 29) << QDate(2028, 2, 28) << 15;
    QTest::newRow("born today") << QDate(2026, 10, 1) << QDate(2026, 10, 1) << 0;
    QTest::newRow("New Year's Eve") << QDate(2010, 12, 31) << QDate(2026, 1, 1) << 15;
}

void DecideAgeTest::agesAreWholeYears()
{
    QFETCH(QDate, born);
    QFETCH(QDate, day);
    QTEST(ageOn(born, day), "age");
}

QTEST_GUILESS_MAIN(DecideAgeTest)
#include "decideagetest.moc"
