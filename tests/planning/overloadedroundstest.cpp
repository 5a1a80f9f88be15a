// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Rounds of many units, from roomy to far too full: free of clashes, nearly
/// always proven, and explained and repaired without a long wait.
#include "core/planning/planner.h"
#include "core/planning/repair.h"
#include "core/planning/replan.h"
#include "tests/planning/planmaking.h"

namespace tvers {

using namespace testing;

namespace {

/// How a round is.
struct Shape {
    int units;
    int services;
    int contacts; ///< of each service
    int days;
    int rooms; ///< every second one at the other place
    int hours; ///< a day and room
};

Shape randomShape(QRandomGenerator &random)
{
    const auto one = [&random](std::initializer_list<int> of) {
        return *(of.begin() + random.bounded(int(of.size())));
    };
    const int units = one({6, 10, 15, 20, 27, 35, 45});
    const int load = one({50, 70, 85, 100, 125, 150, 200}); // meetings in a hundred hours
    const int rooms = one({1, 2, 2, 3});
    const int hours = one({2, 3, 3, 4});
    const int days = qMax(1, units * 100 / load / (rooms * hours));
    const int busy = qMax(1, units * 100 / load / (days * hours));
    const int contacts = one({qMax(1, units / 6), qMax(1, units / 9), busy, busy});
    return {units, one({2, 3, 3, 4}), contacts, days, rooms, hours};
}

void addTimes(PlanProblem::Parts &parts, const Shape &shape)
{
    for (int i = 0; i < shape.days * shape.rooms * shape.hours; ++i) {
        const int day = i / (shape.rooms * shape.hours);
        const int room = i / shape.hours % shape.rooms;
        PlanSlot slot = slotAt(u"t%1"_s.arg(i), 1, 9 + i % shape.hours, u"room %1"_s.arg(room),
                               room % 2 ? u"there"_s : u"here"_s);
        slot.date = slot.date.addDays(7 * day);
        parts.times.append(slot);
    }
}

PlanProblem::Parts roundOf(const Shape &shape, QRandomGenerator &random)
{
    PlanProblem::Parts parts;
    addTimes(parts, shape);
    parts.travelMinutes[u"here"_s][u"there"_s] = 20 * int(random.bounded(4));
    for (int i = 0; i < shape.services * shape.contacts; ++i) {
        PlanPerson person{u"p%1"_s.arg(i), u"P"_s, u"R"_s};
        if (random.bounded(4) == 0)
            person.absent = {parts.times[random.bounded(int(parts.times.size()))].date};
        parts.persons.append(person);
    }
    for (int unit = 0; unit < shape.units; ++unit) {
        PlanMeeting meeting{u"m%1"_s.arg(unit), u"U%1"_s.arg(unit), 1};
        for (int service = 0; service < shape.services; ++service) {
            const int person = service * shape.contacts + int(random.bounded(shape.contacts));
            if (random.bounded(10) > 0)
                meeting.persons.append({u"p%1"_s.arg(person)});
        }
        if (random.bounded(2) == 0) {
            meeting.times = QStringList();
            for (int i = 0; i < 10; ++i) {
                const QString id = u"t%1"_s.arg(random.bounded(int(parts.times.size())));
                if (!meeting.times->contains(id))
                    meeting.times->append(id);
            }
        }
        parts.meetings.append(meeting);
    }
    return parts;
}

} // namespace

class OverloadedRoundsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nearlyAllAreProven()
    {
        QRandomGenerator random(2026);
        const int rounds = 60;
        int proven = 0;
        int overloaded = 0;
        for (int i = 0; i < rounds; ++i) {
            const auto parts = roundOf(randomShape(random), random);
            const Plan plan = *makePlan(problemOf(parts));
            QCOMPARE(Checker(parts).wrongIn(plan.placed), QString());
            proven += plan.provenBest() ? 1 : 0;
            overloaded += plan.unplaced.isEmpty() ? 0 : 1;
        }
        QVERIFY2(overloaded > rounds / 3, QByteArray::number(overloaded).constData());
        QVERIFY2(proven * 100 >= rounds * 95, QByteArray::number(proven).constData());
    }

    void yearGetsLessWorkThanItsRoundsByThemselves()
    {
        const SolverEffort whole; // for a round of eighty at most
        QCOMPARE(whole.shareOf(80, 80).proof, whole.proof);
        QCOMPARE(whole.shareOf(60, 60).proof, whole.proof);
        QCOMPARE(whole.shareOf(40, 80).proof, whole.proof / 2);
        QCOMPARE(whole.shareOf(80, 160).proof, whole.proof / 2 / 2); // half of half as much
        QCOMPARE(whole.shareOf(80, 320).longSearch, whole.longSearch / 4 / 4);
        QCOMPARE(whole.shareOf(80, 320).bound, whole.bound / 4);
        QCOMPARE(whole.shareOf(80, 320).firstSearch, whole.firstSearch);
    }

    void repairsOfAllAreThoseOfEach()
    {
        QRandomGenerator random(5);
        const auto problem = problemOf(roundOf({20, 3, 2, 2, 2, 3}, random));
        const Plan plan = *makePlan(problem);
        QVERIFY(plan.unplaced.size() > 4);
        const auto all = repairsForAll(problem, plan);
        QCOMPARE(all.size(), plan.unplaced.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all[i], repairsFor(plan.unplaced[i], problem, plan));
    }
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::OverloadedRoundsTest)
#include "overloadedroundstest.moc"
