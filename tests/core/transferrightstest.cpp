// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What may be passed on of a child that moves: rule × consent × age, and the form.
#include "core/minutes/transferrights.h"

#include "tests/core/consentmaking.h"

#include <QRandomGenerator>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rule = ConsentRule::Kind;
using MaybeQuestion = std::optional<TransferQuestion>;

/// A child of five with two guardians; in 2026/27 it begins at school.
MaybeQuestion toSchool(QList<Consent> consents)
{
    TransferQuestion question{{test::pupil, QDate(2021, 3, 4), {{test::mother}, {test::father}}},
                              test::meeting};
    question.rule.kind = Rule::ConsentRequired;
    question.arena = u"prove.overforing"_s;
    question.consents = std::move(consents);
    question.purposes = {u"kindergarten"_s, u"school"_s};
    return question;
}

/// A pupil of twelve between two schools, by opplæringslova § 25-1.
MaybeQuestion betweenSchools(QList<Consent> consents)
{
    MaybeQuestion question = toSchool(std::move(consents));
    question->rule.kind = Rule::LegalBasis;
    question->rule.legalBasis = {u"opplæringslova § 25-1"_s};
    question->child.born = QDate(2014, 3, 4);
    return question;
}

Consent yesTo(const QString &purpose)
{
    Consent consent = test::bothAgree();
    consent.purposes = {purpose};
    return consent;
}

Consent spoilt(Consent consent, const std::function<void(Consent &)> &how)
{
    how(consent);
    return consent;
}

void saysNo(Consent &one)
{
    one.answers = {{test::mother, false, test::answered}, {test::father, false, test::answered}};
}

/// "name necessary extra", as far as they are open.
QString line(const TransferRights &rights)
{
    QStringList open;
    for (const auto &[is, word] :
         {std::pair(rights.mayName, u"name"_s), std::pair(rights.necessary, u"necessary"_s),
          std::pair(rights.extra, u"extra"_s)}) {
        if (is)
            open.append(word);
    }
    return open.join(u' ');
}

void addToSchool()
{
    const Consent kindergarten = yesTo(u"kindergarten"_s);
    QTest::newRow("to school, nobody was asked") << toSchool({}) << "";
    QTest::newRow("to school, both said yes") << toSchool({kindergarten}) << "name necessary extra";
    QTest::newRow("to school, both said no: asked, so it may be named as declined")
        << toSchool({spoilt(kindergarten, saysNo)}) << "name";
    QTest::newRow("to school, one of two signed, no reason")
        << toSchool({spoilt(kindergarten, [](Consent &one) { one.answers.removeLast(); })})
        << "name";
    QTest::newRow("to school, one of two signed, with a reason")
        << toSchool({spoilt(kindergarten,
                            [](Consent &one) {
                                one.answers.removeLast();
                                one.oneGuardianReason = u"bor med mor"_s;
                            })})
        << "name necessary extra";
    QTest::newRow("to school, yes to something else only")
        << toSchool({yesTo(u"health"_s)}) << "name";
    QTest::newRow("to school, yes in another arena")
        << toSchool(
               {spoilt(kindergarten, [](Consent &one) { one.arenas = {u"prove.ressursteam"_s}; })})
        << "";
    QTest::newRow("to school, withdrawn the day before")
        << toSchool({spoilt(kindergarten,
                            [](Consent &one) {
                                one.withdrawn = {test::meeting.addDays(-1), u"mor"_s, {}};
                            })})
        << "name";
    QTest::newRow("to school, ran out yesterday")
        << toSchool(
               {spoilt(kindergarten, [](Consent &one) { one.to = test::meeting.addDays(-1); })})
        << "name";
}

void addBetweenSchools()
{
    const Consent school = yesTo(u"school"_s);
    QTest::newRow("between schools, nobody was asked") << betweenSchools({}) << "name necessary";
    QTest::newRow("between schools, both said yes")
        << betweenSchools({school}) << "name necessary extra";
    QTest::newRow("between schools, both said no")
        << betweenSchools({spoilt(school, saysNo)}) << "name necessary";
    MaybeQuestion fifteen = betweenSchools({school});
    fifteen->child.born = QDate(2011, 9, 30); // fifteen since yesterday: signs alone
    QTest::newRow("to upper secondary, only the guardians signed") << fifteen << "name necessary";
    fifteen->consents[0].answers.append({{}, true, test::answered});
    QTest::newRow("to upper secondary, the pupil signed too") << fifteen << "name necessary extra";
}

const QByteArray small = R"({"format": "tvers-transfer-form", "formatVersion": 1, "versions": [
  {"id": "a", "purposes": ["school"], "fields": [
    {"id": "needs", "part": "necessary", "name": {"nb": "Behov"}}]},
  {"id": "b", "validFrom": "2027-01-01", "purposes": ["school"], "fields": [
    {"id": "needs", "part": "necessary", "name": {"nb": "Behov"}},
    {"id": "play", "part": "extra", "name": {"nb": "Lek"}, "hint": {"nb": "kort"}}]}]})";

} // namespace

class TransferRightsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void partsOpenByRuleAndConsent_data()
    {
        QTest::addColumn<MaybeQuestion>("question");
        QTest::addColumn<QString>("open");
        addToSchool();
        addBetweenSchools();
        const Consent kindergarten = yesTo(u"kindergarten"_s);
        MaybeQuestion silent = toSchool({kindergarten});
        silent->rule.kind = Rule::Unspecified;
        QTest::newRow("no rule: as anonymous, nothing is passed on") << silent << "name";
        MaybeQuestion unknown = toSchool({kindergarten});
        unknown->child.born.reset();
        QTest::newRow("to school, nobody knows how old") << unknown << "name";
    }
    void partsOpenByRuleAndConsent()
    {
        QFETCH(MaybeQuestion, question);
        QFETCH(QString, open);
        const TransferRights rights = transferRights(*question, ConsentLaws::builtIn());
        QCOMPARE(line(rights), open);
        QCOMPARE(rights.missing.isEmpty(), rights.extra);
        QCOMPARE(rights.paragraph.isEmpty(),
                 !(rights.necessary && question->rule.kind == Rule::LegalBasis));
    }

    void nothingStandsInAClosedPart()
    {
        const TransferForms forms = *TransferForms::read(small, u"F.json"_s);
        const TransferForm &form = forms.versions()[1];
        const TransferRecord blank{.form = u"b"_s};
        TransferRecord necessary = blank;
        necessary.answers = {{u"needs"_s, u"Ro rundt seg"_s}};
        TransferRecord extra = blank;
        extra.answers = {{u"play"_s, u"Fotball"_s}};
        TransferRecord strange = blank;
        strange.answers = {{u"of_another_form"_s, u"?"_s}};
        TransferRecord papers = blank;
        papers.documents = {u"Pedagogisk rapport"_s};
        TransferRecord declined = extra;
        declined.outcome = TransferRecord::Outcome::Declined;
        const TransferRights none{.mayName = true};
        const TransferRights some{.mayName = true, .necessary = true};
        const TransferRights all{.mayName = true, .necessary = true, .extra = true};
        QCOMPARE(refusedPart(blank, form, {}), u"name"_s);
        QCOMPARE(refusedPart(blank, form, none), QString());
        QCOMPARE(refusedPart(necessary, form, none), u"necessary"_s);
        QCOMPARE(refusedPart(papers, form, none), u"necessary"_s);
        QCOMPARE(refusedPart(necessary, form, some), QString());
        QCOMPARE(refusedPart(extra, form, some), u"extra"_s);
        QCOMPARE(refusedPart(strange, form, some), u"extra"_s);
        QCOMPARE(refusedPart(extra, form, all), QString());
        QCOMPARE(refusedPart(declined, form, all), u"extra"_s); // they said no to that
    }

    void aVersionHoldsFromItsFirstDay()
    {
        const TransferForms forms = *TransferForms::read(small, u"F.json"_s);
        QCOMPARE(forms.on({1990, 1, 1}).id, u"a"_s);
        QCOMPARE(forms.on({2026, 12, 31}).id, u"a"_s);
        QCOMPARE(forms.on({2027, 1, 1}).id, u"b"_s);
        QVERIFY(!forms.find(u"c"_s));
    }

    void oursHasBothPartsInThreeLanguages()
    {
        int necessary = 0;
        for (const TransferForm &form : TransferForms::builtIn().versions()) {
            for (const TransferForm::Field &one : form.fields) {
                QVERIFY(!one.name.nn.isEmpty() && !one.name.en.isEmpty());
                necessary += one.part == TransferForm::Part::Necessary;
            }
            for (const QString &purpose : form.purposes)
                QVERIFY(ConsentLaws::builtIn().versions().last().purpose(purpose));
        }
        QVERIFY(necessary > 5);
    }

    void aWrongFormIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("an unknown part") << QByteArray("\"extra\"") << QByteArray("\"more\"");
        QTest::newRow("a field twice") << QByteArray("\"play\"") << QByteArray("\"needs\"");
        QTest::newRow("a version twice")
            << QByteArray("\"id\": \"b\"") << QByteArray("\"id\": \"a\"");
        QTest::newRow("a later version without a day")
            << QByteArray("\"validFrom\": \"2027-01-01\", ") << QByteArray();
        QTest::newRow("no purposes") << QByteArray("[\"school\"]") << QByteArray("[]");
        QTest::newRow("an unknown field") << QByteArray("\"hint\"") << QByteArray("\"tip\"");
    }
    void aWrongFormIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = small;
        QVERIFY(text.contains(from));
        const auto read = TransferForms::read(text.replace(from, to), u"F.json"_s);
        QVERIFY(!read);
        QVERIFY(!read.error().facts.isEmpty());
    }

    void noDamageGetsThrough()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 400; ++round) {
            QByteArray text = small;
            for (int i = 0; i < 3; ++i)
                text[random.bounded(text.size())] = char(random.bounded(32, 127));
            const auto read = TransferForms::read(text, u"F.json"_s);
            QVERIFY(!read || !read->versions().isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TransferRightsTest)
#include "transferrightstest.moc"
