// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a case waits for, how it stands with measures, and finding cases again.
#include "core/cases/caseindex.h"
#include "core/cases/casetypes.h"
#include "core/cases/measurestate.h"
#include "core/cases/nextstep.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

using Step = NextStep::Kind;
using State = MeasureState::Kind;

Q_DECLARE_METATYPE(tvers::CaseStory)
Q_DECLARE_METATYPE(tvers::Measure)

namespace {

const QDate day(2026, 11, 12);

DiscussionCase anonymous()
{
    return {.id = CaseId::random(),
            .half = HalfYear(2026, HalfYear::Half::Autumn),
            .number = 3,
            .types = {u"fravaer"_s},
            .asked = CaseMode::Asked::Yes,
            .received = day,
            .deadline = day.addDays(14),
            .about = u"Et barn som ofte er borte."_s,
            .fitting = {ChildrenFitting::Count::MoreThanFive}};
}

Discussion of(const DiscussionCase &one)
{
    return {.id = DiscussionId::random(),
            .caseId = one.id,
            .arena = ArenaId::random(),
            .version = ArenaVersionId::random(),
            .day = day,
            .mode = one.mode,
            .decision = Discussion::Decision::LocalMeasures};
}

Measure whole()
{
    return {.id = MeasureId::random(),
            .discussion = DiscussionId::random(),
            .problem = u"Vanskelige overganger"_s,
            .what = u"Fast følge"_s,
            .from = day,
            .due = day.addDays(14),
            .responsible = u"kontaktlærer"_s,
            .evaluateOn = day.addDays(28)};
}

} // namespace

class CaseStoryTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theNextStepIsTheFirstThatHolds_data()
    {
        QTest::addColumn<CaseStory>("story");
        QTest::addColumn<Step>("step");
        CaseStory story{anonymous()};
        QTest::newRow("described and asked: discuss it") << story << Step::Discuss;
        story.asksForDuty = true;
        QTest::newRow("the duty to report comes first") << story << Step::AssessDuty;
        story.about.duty = DutyAssessment{false, u"rektor"_s, day};
        QTest::newRow("when it was assessed, the rest") << story << Step::Discuss;
        CaseStory other{anonymous()};
        other.about.asked = CaseMode::Asked::Unanswered;
        QTest::newRow("consent unanswered") << other << Step::AssessConsent;
        other.about.asked = CaseMode::Asked::No;
        QTest::newRow("after a no") << other << Step::AnonymityAfterNo;
        other.about.asked = CaseMode::Asked::Yes;
        other.about.fitting = {};
        QTest::newRow("nobody counted") << other << Step::CountChildren;
        other.about.fitting = {ChildrenFitting::Count::FiveOrFewer};
        QTest::newRow("few fit") << other << Step::DescribeWider;
        other.about.fitting.reason = u"Alle i teamet kjenner gruppa"_s;
        QTest::newRow("few fit, with a reason") << other << Step::Discuss;
        other.about.form = PreForm{day, u"lærer"_s, u"1-4"_s};
        QTest::newRow("a form that lacks nearly all") << other << Step::CompleteForm;
        other.about.formAdmitted = u"Muntlig i dag"_s;
        QTest::newRow("the same, admitted") << other << Step::Discuss;
    }
    void theNextStepAfterADiscussion_data()
    {
        QTest::addColumn<CaseStory>("story");
        QTest::addColumn<Step>("step");
        CaseStory after{anonymous()};
        after.discussions = {of(after.about)};
        QTest::newRow("discussed, nothing to do") << after << Step::Close;
        after.discussions[0].followUp = day.addDays(42);
        QTest::newRow("a day to follow up") << after << Step::FollowUp;
        after.measures = {whole()};
        QTest::newRow("a measure to carry out") << after << Step::CarryOut;
        after.measures[0].done = day;
        QTest::newRow("a measure to evaluate") << after << Step::Evaluate;
        after.measures[0].evaluateOn.reset();
        QTest::newRow("a measure that is not whole") << after << Step::CompleteMeasure;
        after.measures[0].evaluated = day;
        QTest::newRow("evaluated: the day to follow up") << after << Step::FollowUp;
        after.discussions[0].decision = Discussion::Decision::PptReferral;
        QTest::newRow("a referral without a name") << after << Step::AskForConsent;
        after.about.mode = CaseMode::Kind::Consented;
        QTest::newRow("by name: the guardians are told") << after << Step::TellGuardians;
        CaseStory told = after;
        told.discussions.append(of(told.about));
        told.discussions[1].day = day.addDays(7);
        told.discussions[1].decision.reset();
        QTest::newRow("discussed again, still not told") << told << Step::TellGuardians;
        told.discussions[1].feedback = GuardianFeedback{u"begge foresatte"_s, u"rektor"_s, day};
        QTest::newRow("told after the second of them") << told << Step::Discuss;
        CaseStory confided = after;
        confided.discussions[0].asksNotToInform = true;
        confided.discussions.append(of(confided.about));
        confided.discussions[1].day = day.addDays(7);
        QTest::newRow("the child asked once that they are not") << confided << Step::Close;
        confided.discussions[0].asksNotToInform = false;
        confided.isConfided = true;
        QTest::newRow("it asked in another case") << confided << Step::Close;
        after.about.state = DiscussionCase::State::Closed;
        QTest::newRow("closed") << after << Step::None;
    }
    void theNextStepAfterADiscussion() { theNextStepIsTheFirstThatHolds(); }
    void theNextStepIsTheFirstThatHolds()
    {
        QFETCH(CaseStory, story);
        QFETCH(Step, step);
        QCOMPARE(nextStep(story).kind, step);
    }

    void aMeasureIsLateTheDayAfter_data()
    {
        QTest::addColumn<Measure>("measure");
        QTest::addColumn<State>("state");
        QTest::addColumn<QDate>("next");
        Measure one = whole();
        one.from = day.addDays(-30);
        one.due = day;
        QTest::newRow("due today") << one << State::Open << day;
        one.due = day.addDays(-1);
        QTest::newRow("due yesterday") << one << State::Overdue << day.addDays(-1);
        one.done = day.addDays(-3);
        QTest::newRow("done in time") << one << State::Done << day.addDays(28);
        one.evaluateOn = day.addDays(-1);
        QTest::newRow("not evaluated") << one << State::NotEvaluated << day.addDays(-1);
        one.evaluateOn.reset();
        QTest::newRow("no day of evaluation") << one << State::Incomplete << day.addDays(-1);
        one.evaluated = day;
        QTest::newRow("evaluated") << one << State::Evaluated << day;
        one.carriedOn = MeasureId::random();
        QTest::newRow("carried over") << one << State::CarriedOn << day;
    }
    void aMeasureIsLateTheDayAfter()
    {
        QFETCH(Measure, measure);
        QFETCH(State, state);
        QFETCH(QDate, next);
        QCOMPARE(stateOf(measure, day), (MeasureState{state, next}));
    }

    void whatIsCarriedOverHasAsLongAgain()
    {
        const Measure before = whole();
        const Measure after = carriedOver(before, day.addDays(20));
        QVERIFY(!(after.id == before.id));
        QCOMPARE(after.due, day.addDays(34));               // 20 + 14
        QCOMPARE(after.evaluateOn, QDate(day.addDays(48))); // 14 more
        QVERIFY(!after.done && !after.evaluated);
        QVERIFY(checkComplete(after));
    }

    void anotherTextAsksAgainHowManyFit()
    {
        const DiscussionCase before = anonymous();
        DiscussionCase after = before;
        after.about = u"Noe annet."_s;
        QCOMPARE(redescribed(before, after).fitting, ChildrenFitting());
        after.fitting = {ChildrenFitting::Count::FiveOrFewer, u"fordi"_s};
        QCOMPARE(redescribed(before, after).fitting, after.fitting);
        after = before;
        after.reportedBy = u"ped.leder"_s;
        QCOMPARE(redescribed(before, after).fitting, before.fitting);
    }

    void casesAreFoundByTheBeginningsOfTheirWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("hits");
        QTest::newRow("beginning") << u"over"_s << 1;
        QTest::newRow("any case") << u"OVERGANG"_s << 1;
        QTest::newRow("inside, four letters") << u"gang"_s << 1;
        QTest::newRow("inside, three letters") << u"ang"_s << 0;
        QTest::newRow("two words, in any order") << u"ute vansk"_s << 1;
        QTest::newRow("one of them is not there") << u"over fiske"_s << 0;
        QTest::newRow("the number") << u"2026-2/4"_s << 1;
        QTest::newRow("nothing") << u"  "_s << 0;
        QTest::newRow("letters in two parts") << u"a\u030Apne"_s << 1;
        QTest::newRow("both") << u"2026"_s << 2;
    }
    void casesAreFoundByTheBeginningsOfTheirWords()
    {
        QFETCH(QString, typed);
        QFETCH(int, hits);
        CaseIndex index;
        index.put(CaseId::random(), {u"2026-2/3"_s, u"Vanskelige overganger ute."_s});
        index.put(CaseId::random(), {u"2026-2/4"_s, u"åpne dører"_s});
        QCOMPARE(index.find(typed, 10).size(), hits);
        QVERIFY(index.find(typed, 1).size() <= 1);
    }

    void whatIsTakenOutIsNotFound()
    {
        CaseIndex index;
        const CaseId id = CaseId::random();
        index.put(id, {u"språk"_s});
        index.put(id, {u"atferd"_s});
        QVERIFY(index.find(u"språk"_s, 1).isEmpty());
        QCOMPARE(index.find(u"atferd"_s, 1), QList<CaseId>{id});
        index.remove(id);
        QVERIFY(index.find(u"atferd"_s, 1).isEmpty());
        index.put(id, {u"fravær"_s});
        QCOMPARE(index.find(u"fravær"_s, 1), QList<CaseId>{id});
    }

    void theListOfTypesIsReadAsItWasWritten()
    {
        QList<CaseType> types = CaseTypes::builtIn().all();
        types[0].isRetired = true;
        types.append({u"friluft"_s, {u"Friluft"_s}});
        const auto read = CaseTypes::read(CaseTypes(types).toJson(), u"cases.types"_s);
        QVERIFY(read);
        QCOMPARE(read->all(), types);
        QCOMPARE(read->nameOf(u"friluft"_s, Language::Nynorsk), u"Friluft"_s);
        QCOMPARE(read->nameOf(u"borte"_s, Language::Bokmaal), u"borte"_s);
    }
};

QTEST_GUILESS_MAIN(CaseStoryTest)
#include "casestorytest.moc"
