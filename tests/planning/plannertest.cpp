// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Plans against everything there is: tiny problems, tried out whole.
#include "core/planning/planner.h"
#include "core/planning/planclashes.h"
#include "core/planning/planwishes.h"
#include "core/planning/replan.h"
#include "tests/planning/planmaking.h"

#include <QHashSeed>

namespace tvers {

using namespace testing;

class PlannerTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void planIsBestFreeOfClashesAndItsProofTrue();
    void proofIsTrueWithoutTimeToSearch();
    void lastingPlanMovesFewest();
    void wishesCostNothingElse();

    void emptyProblemIsPlanned()
    {
        const auto plan = makePlan(problemOf({}));
        QVERIFY(plan && plan->placed.isEmpty() && plan->provenBest());
    }

    void sameProblemGivesTheSamePlan()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20; ++i) {
            const auto parts = randomParts(random);
            QHashSeed::setDeterministicGlobalSeed(); // the order in a hash is no order
            const auto first = PlanProblem::make(parts);
            if (!first)
                continue;
            const auto plan = makePlan(*first);
            QHashSeed::resetRandomGlobalSeed();
            const auto again = PlanProblem::make(parts);
            QCOMPARE(*makePlan(*again), *plan);
        }
    }

    void cancelledPlanIsNone()
    {
        Progress progress;
        progress.cancelled = [] { return true; };
        const auto problem = problemOf({{slotAt(u"t"_s, 1, 9)}, {}, {}, {meetingOf(u"m"_s, {})}});
        QVERIFY(!makePlan(problem, progress));
    }

    void progressEndsWithAll()
    {
        QList<int> steps;
        Progress progress;
        progress.report = [&steps](int done, int total) { steps += {done, total}; };
        const auto problem =
            problemOf({{slotAt(u"t"_s, 1, 9)},
                       {},
                       {},
                       {meetingOf(u"m"_s, {}), meetingOf(u"n"_s, {}), meetingOf(u"o"_s, {})}});
        QVERIFY(makePlan(problem, progress));
        QCOMPARE(steps, QList<int>({1, 3, 2, 3, 3, 3}));
    }

    void proofIsSaidAnewForAPlanSomebodyHasChanged()
    {
        // Two hours for three meetings: with one of them placed, one more fits.
        const auto problem =
            problemOf({{slotAt(u"nine"_s, 1, 9, u"r"_s), slotAt(u"ten"_s, 1, 10, u"r"_s)},
                       {},
                       {},
                       {meetingOf(u"m"_s, {}), meetingOf(u"n"_s, {}), meetingOf(u"o"_s, {})}});
        QCOMPARE(mostMore(problem, {{u"n"_s, u"ten"_s}}), 1);
        QCOMPARE(mostMore(problem, {{u"n"_s, u"ten"_s}, {u"o"_s, u"nine"_s}}), 0);
        Progress cancelled;
        cancelled.cancelled = [] { return true; };
        QVERIFY(!mostMore(problem, {}, cancelled));
    }

    void heldMeetingStaysAndOthersGiveWay()
    {
        // Both need A at nine; m is held there, so the better known n moves.
        PlanProblem::Parts parts{{slotAt(u"nine"_s, 1, 9), slotAt(u"ten"_s, 1, 10)},
                                 personsNamed({u"a"_s})};
        parts.meetings = {meetingOf(u"m"_s, {u"a"_s}), meetingOf(u"n"_s, {u"a"_s})};
        const OlderPlan older{{{u"m"_s, u"nine"_s}, {u"n"_s, u"nine"_s}}, {u"m"_s}};
        const auto made = replan(problemOf(parts), older);
        QVERIFY(made);
        QCOMPARE(made->plan.placed, QList<Placement>({{u"m"_s, u"nine"_s}, {u"n"_s, u"ten"_s}}));
        QCOMPARE(made->moved, QList<MovedMeeting>({{u"n"_s, u"nine"_s, u"ten"_s}}));
        QVERIFY(made->provenLeast);
    }

    void heldMeetingWithoutItsSlotIsRefused()
    {
        const auto problem = problemOf({{slotAt(u"t"_s, 1, 9)}, {}, {}, {meetingOf(u"m"_s, {})}});
        const auto made = replan(problem, {{{u"m"_s, u"gone"_s}}, {u"m"_s}});
        QVERIFY(!made);
        QCOMPARE(made.error(), (Error{ErrorCode::PlanOutdated, {u"m"_s}}));
    }
};

void PlannerTest::planIsBestFreeOfClashesAndItsProofTrue()
{
    QRandomGenerator random(20260818);
    int unplaced = 0;
    int proven = 0;
    int made = 0;
    for (int round = 0; round < 300; ++round) {
        const auto parts = randomParts(random);
        const auto problem = PlanProblem::make(parts);
        const Exhaustive all(parts);
        // The door refuses exactly those whose locked meetings clash.
        QCOMPARE(bool(problem), all.mostPlaced >= 0);
        if (!problem)
            continue;
        const auto plan = makePlan(*problem);
        QCOMPARE(Checker(parts).wrongIn(plan->placed), QString());
        QVERIFY(clashesIn(*problem, plan->placed).isEmpty());
        QCOMPARE(int(plan->placed.size()), all.mostPlaced);
        QCOMPARE(plan->placed.size() + plan->unplaced.size(), parts.meetings.size());
        QVERIFY(plan->atMostMore >= 0);
        ++made;
        unplaced += plan->unplaced.isEmpty() ? 0 : 1;
        proven += plan->provenBest() ? 1 : 0;
    }
    QVERIFY2(unplaced > made / 10, QByteArray::number(unplaced).constData());
    QCOMPARE(proven, made);
}

void PlannerTest::proofIsTrueWithoutTimeToSearch()
{
    QRandomGenerator random(3);
    int proven = 0;
    for (int round = 0; round < 200; ++round) {
        const auto parts = randomParts(random);
        const auto problem = PlanProblem::make(parts);
        if (!problem)
            continue;
        const auto plan = makePlan(*problem, {}, {0, 0, 0});
        const int placed = int(plan->placed.size());
        const int most = Exhaustive(parts).mostPlaced;
        QCOMPARE(Checker(parts).wrongIn(plan->placed), QString());
        QVERIFY(placed <= most && most <= placed + plan->atMostMore);
        proven += plan->provenBest() ? 1 : 0;
    }
    QVERIFY(proven > 50);
}

void PlannerTest::lastingPlanMovesFewest()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 150; ++round) {
        const auto parts = randomParts(random);
        const auto problem = PlanProblem::make(parts);
        if (!problem)
            continue;
        OlderPlan older;
        QHash<QString, QString> before;
        for (const PlanMeeting &meeting : parts.meetings) {
            if (random.bounded(4) == 0)
                continue;
            const QString slot = parts.times[random.bounded(int(parts.times.size()))].id;
            older.placed.append({meeting.id, slot});
            before.insert(meeting.id, slot);
        }
        const auto made = replan(*problem, older);
        const Exhaustive all(parts, before);
        QVERIFY(made && made->provenLeast);
        QCOMPARE(Checker(parts).wrongIn(made->plan.placed), QString());
        QCOMPARE(int(made->plan.placed.size()), all.mostPlaced);
        const qsizetype kept = made->plan.placed.size() - made->moved.size() - made->added.size();
        QCOMPARE(int(kept), all.mostKept);
    }
}

void PlannerTest::wishesCostNothingElse()
{
    QRandomGenerator random(5);
    int nicer = 0;
    for (int round = 0; round < 150; ++round) {
        const auto parts = randomParts(random);
        const auto problem = PlanProblem::make(parts);
        if (!problem)
            continue;
        const auto plan = makePlan(*problem);
        const PlanWishes wishes;
        const Plan made = withWishes(*problem, *plan, wishes);
        QCOMPARE(Checker(parts).wrongIn(made.placed), QString());
        QCOMPARE(made.placed.size(), plan->placed.size());
        QCOMPARE(made.unplaced, plan->unplaced);
        const int before = wishCost(*problem, plan->placed).total(wishes);
        const int after = wishCost(*problem, made.placed).total(wishes);
        QVERIFY(after <= before);
        nicer += after < before ? 1 : 0;
    }
    QVERIFY(nicer > 10);
}

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::PlannerTest)
#include "plannertest.moc"
