// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How it stands with consent before any meeting, in rows worked out by hand from
/// the table at the top of decide.cpp and resources/law/consent.json.
#include "core/consent/consentoutlook.h"

#include "tests/core/consentmaking.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace tvers::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ConsentSubject pupilWith(const QList<Consent> &consents)
{
    return {{pupil, QDate(2018, 5, 10), {{mother}, {father}}}, consents};
}

QString standing(const ConsentSubject &subject, QDate day = meeting)
{
    const auto &laws = ConsentLaws::builtIn();
    const ConsentStanding found =
        standingOf(subject, outlookFor(subject, u"school"_s, day, laws), day);
    QString text = QString::fromLatin1(
        QMetaEnum::fromType<ConsentStanding::Kind>().valueToKey(int(found.kind)));
    return found.until ? text + u' ' + found.until->toString(Qt::ISODate) : text;
}

} // namespace

using Change = std::function<void(Consent &)>;
Q_DECLARE_METATYPE(Change)

class ConsentOutlookTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // bothAgree() lasts to 31 July 2027; the meeting is on 1 October 2026.
    void itStandsAsTheAnswersSay_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("standing");
        QTest::newRow("both said yes") << Change([](Consent &) {}) << u"Given 2027-07-31"_s;
        QTest::newRow("only for another arena, it is still given")
            << Change([](Consent &one) { one.arenas = {u"annen.arena"_s}; })
            << u"Given 2027-07-31"_s;
        QTest::newRow("one has not answered")
            << Change([](Consent &one) { one.answers.removeLast(); }) << u"Missing"_s;
        QTest::newRow("one is enough, with a reason") << Change([](Consent &one) {
            one.answers.removeLast();
            one.oneGuardianReason = u"Den andre bor i utlandet"_s;
        }) << u"Given 2027-07-31"_s;
        QTest::newRow("one said no")
            << Change([](Consent &one) { one.answers[1].agrees = false; }) << u"Declined"_s;
        QTest::newRow("withdrawn the day before") << Change([](Consent &one) {
            one.withdrawn = ConsentWithdrawal{meeting.addDays(-1), u"mor"_s};
        }) << u"Withdrawn"_s;
        QTest::newRow("thirty days left")
            << Change([](Consent &one) { one.to = meeting.addDays(30); })
            << u"EndsSoon 2026-10-31"_s;
        QTest::newRow("thirty-one days left")
            << Change([](Consent &one) { one.to = meeting.addDays(31); }) << u"Given 2026-11-01"_s;
        QTest::newRow("ran out yesterday")
            << Change([](Consent &one) { one.to = meeting.addDays(-1); })
            << u"Expired 2026-09-30"_s;
        QTest::newRow("nobody told them of their rights")
            << Change([](Consent &one) { one.informed = false; }) << u"Missing"_s;
        QTest::newRow("by word of mouth without a witness")
            << Change([](Consent &one) { one.form = Consent::Form::Oral; }) << u"Missing"_s;
    }
    void itStandsAsTheAnswersSay()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, standing);
        Consent consent = bothAgree();
        change(consent);
        QCOMPARE(::standing(pupilWith({consent})), standing);
    }

    void withoutAnyAnswerTheReasonTellsWhetherSomebodyDecided()
    {
        ConsentSubject subject = pupilWith({});
        QCOMPARE(standing(subject), u"Unanswered"_s);
        subject.notAskedReason = u"Drøftes bare på gruppenivå"_s;
        QCOMPARE(standing(subject), u"NotAsked"_s);
    }

    // By the law table: 15 and over sign themselves in school matters, both at 15 to 17
    // for the child welfare service.
    void whoSignsFollowsAgeAndPurpose_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QString>("signers");
        const QString both = mother.text() + u' ' + father.text();
        QTest::newRow("6 in school") << QDate(2020, 9, 30) << u"school"_s << both;
        QTest::newRow("14, the day before the birthday")
            << QDate(2011, 10, 2) << u"school"_s << both;
        QTest::newRow("15 on the day") << QDate(2011, 10, 1) << u"school"_s << u"child"_s;
        QTest::newRow("15, child welfare")
            << QDate(2011, 10, 1) << u"child_welfare"_s << both + u" child"_s;
        QTest::newRow("15, health") << QDate(2011, 10, 1) << u"health"_s << both;
        QTest::newRow("16, health") << QDate(2010, 10, 1) << u"health"_s << u"child"_s;
        QTest::newRow("15, several services: the strictest")
            << QDate(2011, 10, 1) << u"responsibility_group"_s << both + u" child"_s;
    }
    void whoSignsFollowsAgeAndPurpose()
    {
        QFETCH(const QDate, born);
        QFETCH(const QString, purpose);
        QFETCH(const QString, signers);
        ConsentSubject subject = pupilWith({});
        subject.child.born = born;
        const auto outlook = outlookFor(subject, purpose, meeting, ConsentLaws::builtIn());
        QCOMPARE(signersOf(subject.child, outlook.rules).join(u' '), signers);
        for (const ConsentFinding &one : outlook.missing)
            QVERIFY(!one.paragraph.isEmpty()); // every «missing» says by which paragraph
    }

    void aGuardianWithoutResponsibilityIsNotAsked()
    {
        ConsentSubject subject = pupilWith({});
        subject.child.guardians = {{mother}, {fosterer, false}};
        const auto outlook = outlookFor(subject, u"school"_s, meeting, ConsentLaws::builtIn());
        QCOMPARE(signersOf(subject.child, outlook.rules), QStringList{mother.text()});
    }

    void withoutADayOfBirthNobodyKnowsWhoSigns()
    {
        ConsentSubject subject = pupilWith({bothAgree()});
        subject.child.born.reset();
        const auto outlook = outlookFor(subject, u"school"_s, meeting, ConsentLaws::builtIn());
        QCOMPARE(outlook.missing.size(), 1);
        QCOMPARE(outlook.missing[0].kind, ConsentFinding::Kind::AgeUnknown);
        QCOMPARE(purposesFor(subject.child, meeting, ConsentLaws::builtIn()).size(), 5);
    }

    void aKindergartenIsNoPurposeForATwelveYearOld()
    {
        const ConsentChild child{pupil, QDate(2014, 1, 1)};
        QVERIFY(!purposesFor(child, meeting, ConsentLaws::builtIn()).contains(u"kindergarten"_s));
    }

    void aConsentThatIsNotWholeSaysWhatIsMissing_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("lacks");
        QTest::newRow("whole") << Change([](Consent &) {}) << QString();
        QTest::newRow("no purpose")
            << Change([](Consent &one) { one.purposes.clear(); }) << u"purpose"_s;
        QTest::newRow("no service")
            << Change([](Consent &one) { one.asked.clear(); }) << u"asked"_s;
        QTest::newRow("agreed to what nobody asked for")
            << Change([](Consent &one) { one.services.append(u"bup"_s); }) << u"asked"_s;
        QTest::newRow("refused by all: whole")
            << Change([](Consent &one) { one.services.clear(); }) << QString();
        QTest::newRow("the last day first")
            << Change([](Consent &one) { one.to = one.from.addDays(-1); }) << u"days"_s;
        QTest::newRow("one day: whole")
            << Change([](Consent &one) { one.to = one.from; }) << QString();
        QTest::newRow("no answer")
            << Change([](Consent &one) { one.answers.clear(); }) << u"answer"_s;
        QTest::newRow("oral, nobody heard it")
            << Change([](Consent &one) { one.form = Consent::Form::Oral; }) << u"witness"_s;
        QTest::newRow("oral, noted") << Change([](Consent &one) {
            one.form = Consent::Form::Oral;
            one.note = u"På telefon 20. august"_s;
        }) << QString();
    }
    void aConsentThatIsNotWholeSaysWhatIsMissing()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, lacks);
        Consent consent = bothAgree();
        change(consent);
        const auto whole = checkComplete(consent);
        QCOMPARE(whole ? QString() : whole.error().facts.value(0), lacks);
    }
};

QTEST_APPLESS_MAIN(ConsentOutlookTest)
#include "consentoutlooktest.moc"
