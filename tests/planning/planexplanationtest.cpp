// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Why a meeting has no slot, and repairs that work when they are applied.
#include "core/planning/planexplanation.h"
#include "core/planning/planner.h"
#include "core/planning/repair.h"
#include "tests/planning/planmaking.h"

namespace tvers {

using namespace testing;

namespace {

/// Three units need the same person, who has two hours.
PlanProblem::Parts ekeberg()
{
    PlanProblem::Parts parts{{slotAt(u"t1"_s, 3, 12), slotAt(u"t2"_s, 3, 13)}};
    parts.persons = {{u"x"_s, u"Kari Moe"_s, u"PPT"_s}, {u"y"_s, u"Ola Li"_s, u"PPT"_s}};
    for (const QString &unit : {u"Ekeberg"_s, u"Solsikken"_s, u"Bjerkøya"_s}) {
        PlanMeeting meeting{unit, unit, 3};
        meeting.persons = {{u"x"_s, PlanAttendance::Need::Mandatory, {u"y"_s}}};
        parts.meetings.append(meeting);
    }
    return parts;
}

QList<PlanReason> reasonsIn(const PlanProblem::Parts &parts)
{
    const auto problem = problemOf(parts);
    const auto explained = explain(problem, *makePlan(problem));
    return explained.isEmpty() ? QList<PlanReason>() : explained.first().because;
}

QStringList codesOf(const QList<Repair> &repairs)
{
    QStringList codes;
    for (const Repair &one : repairs)
        codes.append(stored(one.code));
    return codes;
}

} // namespace

class PlanExplanationTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tooManyForOnePersonAreNamedWithTheirHours()
    {
        QCOMPARE(reasonsIn(ekeberg()),
                 QList<PlanReason>({{PlanReason::Code::PersonShort,
                                     {u"Kari Moe"_s, u"PPT"_s, u"2"_s, u"3"_s, u"Ekeberg"_s,
                                      u"Solsikken"_s, u"Bjerkøya"_s}}}));
    }

    /// p is at "there" from 13 and needs half an hour from "here": free at 12, and too far away.
    void whoOnlyHasToTravelIsNotSaidToBeThere()
    {
        PlanProblem::Parts parts{
            {slotAt(u"t1"_s, 1, 12, {}, u"here"_s), slotAt(u"t2"_s, 1, 13, {}, u"there"_s)},
            personsNamed({u"p"_s}),
            {{u"here"_s, {{u"there"_s, 30}}}}};
        parts.meetings = {meetingOf(u"m"_s, {u"p"_s}, QStringList{u"t1"_s}),
                          meetingOf(u"n"_s, {u"p"_s}, QStringList{u"t2"_s})};
        const auto scarce = explain(problemOf(parts), {{{u"n"_s, u"t2"_s}}, {u"m"_s}, 0});
        QCOMPARE(scarce.first().because,
                 QList<PlanReason>({{PlanReason::Code::JourneyShort,
                                     {u"P"_s, u"PPT"_s, u"1"_s, u"1"_s, u"m"_s, u"n"_s}}}));
        parts.meetings[1].locked = u"t2"_s;
        const auto locked = explain(problemOf(parts), {{{u"n"_s, u"t2"_s}}, {u"m"_s}, 0});
        QCOMPARE(locked.first().because,
                 QList<PlanReason>({{PlanReason::Code::LockedJourney,
                                     {u"P"_s, u"PPT"_s, u"n"_s, u"2026-09-01"_s, u"13:00"_s}}}));
    }

    /// n could go to another day, so that there is no shortage: the hour itself is told about.
    void anHourThatIsTooFarAwayIsToldAsThat()
    {
        PlanProblem::Parts parts{{slotAt(u"t1"_s, 1, 12, {}, u"here"_s),
                                  slotAt(u"t2"_s, 1, 13, {}, u"there"_s), slotAt(u"t3"_s, 8, 12)},
                                 personsNamed({u"p"_s}),
                                 {{u"here"_s, {{u"there"_s, 30}}}}};
        parts.meetings = {meetingOf(u"m"_s, {u"p"_s}, QStringList{u"t1"_s}),
                          meetingOf(u"n"_s, {u"p"_s}, QStringList{u"t2"_s, u"t3"_s})};
        const auto told = explain(problemOf(parts), {{{u"n"_s, u"t2"_s}}, {u"m"_s}, 1});
        QCOMPARE(told.first().because,
                 QList<PlanReason>({{PlanReason::Code::Journey,
                                     {u"2026-09-01"_s, u"12:00"_s, u"13:00"_s, u"n"_s, u"P"_s,
                                      u"PPT"_s, u"13:00"_s, u"there"_s}}}));
    }

    void hoursThatAreNotToldAreCounted()
    {
        PlanProblem::Parts parts{{}, personsNamed({u"p"_s})};
        Plan plan{{}, {u"m"_s}, 1};
        for (int i = 0; i < 8; ++i) {
            const QString id = QString::number(i);
            parts.times.append(slotAt(id, 1 + i, 12));
            parts.meetings.append(meetingOf(id, {u"p"_s}));
            plan.placed.append({id, id});
        }
        parts.times.append(slotAt(u"free for others"_s, 20, 12));
        QStringList times;
        for (int i = 0; i < 8; ++i)
            times.append(QString::number(i));
        parts.meetings.append(meetingOf(u"m"_s, {u"p"_s}, times));
        const auto because = explain(problemOf(parts), plan).first().because;
        QCOMPARE(because.size(), 7);
        QCOMPARE(because.last(), (PlanReason{PlanReason::Code::MoreTaken, {u"2"_s}}));
    }

    void tooManyForOneRoomAreNamed()
    {
        PlanProblem::Parts parts{{slotAt(u"t1"_s, 3, 12, u"kantinen"_s)}};
        parts.meetings = {meetingOf(u"m"_s, {}), meetingOf(u"n"_s, {})};
        QCOMPARE(reasonsIn(parts),
                 QList<PlanReason>({{PlanReason::Code::RoomShort,
                                     {u"kantinen"_s, u"1"_s, u"1"_s, u"m"_s, u"n"_s}}}));
    }

    void meetingWithoutSlotsSaysSo()
    {
        PlanProblem::Parts parts;
        parts.meetings = {meetingOf(u"m"_s, {}, QStringList())};
        QCOMPARE(reasonsIn(parts), QList<PlanReason>({{PlanReason::Code::NoSlots, {u"m"_s}}}));
    }

    void daysAwayAreGathered()
    {
        PlanProblem::Parts parts{{slotAt(u"t1"_s, 1, 12), slotAt(u"t2"_s, 2, 12)}};
        parts.persons = {{u"x"_s, u"Kari"_s, u"PPT"_s, {{2026, 9, 1}, {2026, 9, 2}}}};
        parts.meetings = {meetingOf(u"m"_s, {u"x"_s})};
        QCOMPARE(reasonsIn(parts),
                 QList<PlanReason>({{PlanReason::Code::Absent,
                                     {u"Kari"_s, u"PPT"_s, u"2026-09-01"_s, u"2026-09-02"_s}}}));
    }

    void lockedMeetingIsNamedAndMovingItOffered()
    {
        PlanProblem::Parts parts{{slotAt(u"t1"_s, 1, 12), slotAt(u"t2"_s, 1, 13)},
                                 personsNamed({u"a"_s})};
        parts.meetings = {meetingOf(u"m"_s, {u"a"_s}, QStringList{u"t1"_s}),
                          meetingOf(u"n"_s, {u"a"_s})};
        parts.meetings[1].locked = u"t1"_s;
        QCOMPARE(reasonsIn(parts),
                 QList<PlanReason>({{PlanReason::Code::LockedPerson,
                                     {u"A"_s, u"PPT"_s, u"n"_s, u"2026-09-01"_s, u"12:00"_s}}}));
        const auto problem = problemOf(parts);
        const auto repairs = repairsFor(u"m"_s, problem, *makePlan(problem));
        QCOMPARE(codesOf(repairs),
                 QStringList({u"make_optional"_s, u"allow_slot"_s, u"unlock"_s, u"add_slot"_s}));
        QCOMPARE(repairs[2].facts,
                 QStringList({u"m"_s, u"2026-09-01"_s, u"12:00"_s, u"n"_s, u"2026-09-01"_s,
                              u"12:00"_s, u"2026-09-01"_s, u"13:00"_s}));
    }

    void repairsComeCheapestFirst()
    {
        const auto problem = problemOf(ekeberg());
        const auto plan = *makePlan(problem);
        const auto repairs = repairsFor(plan.unplaced.value(0), problem, plan);
        QCOMPARE(codesOf(repairs),
                 QStringList({u"substitute"_s, u"make_optional"_s, u"add_slot"_s}));
        QCOMPARE(repairs[0].facts.sliced(3), QStringList({u"Kari Moe"_s, u"PPT"_s, u"Ola Li"_s}));
        QCOMPARE(repairs[2].facts[1], u"2026-09-04"_s); // 3 September 2026 is a Thursday
    }

    void meetingInTheWayIsMoved()
    {
        // n sits in the only hour that m can take, and could take another.
        PlanProblem::Parts parts{{slotAt(u"t1"_s, 1, 12), slotAt(u"t2"_s, 1, 13)},
                                 personsNamed({u"a"_s})};
        parts.meetings = {meetingOf(u"m"_s, {u"a"_s}, QStringList{u"t1"_s}),
                          meetingOf(u"n"_s, {u"a"_s})};
        const Plan plan{{{u"n"_s, u"t1"_s}}, {u"m"_s}, 1};
        const auto repairs = repairsFor(u"m"_s, problemOf(parts), plan);
        QCOMPARE(repairs.first().code, Repair::Code::Move);
        QCOMPARE(repairs.first().places, QList<Placement>({{u"m"_s, u"t1"_s}, {u"n"_s, u"t2"_s}}));
    }

    void roomThatIsTakenIsPassedBy()
    {
        PlanProblem::Parts parts{{slotAt(u"t1"_s, 1, 12, u"kantinen"_s)}};
        parts.meetings = {meetingOf(u"m"_s, {}), meetingOf(u"n"_s, {})};
        const auto problem = problemOf(parts);
        const auto plan = *makePlan(problem);
        const auto repairs = repairsFor(plan.unplaced.value(0), problem, plan);
        QCOMPARE(repairs.first().code, Repair::Code::OtherRoom);
        QCOMPARE(repairs.first().facts.last(), u"kantinen"_s);
    }

    void repairOfAnOlderPlanIsRefused()
    {
        const auto problem = problemOf(ekeberg());
        const auto plan = *makePlan(problem);
        const auto repairs = repairsFor(plan.unplaced.value(0), problem, plan);
        const auto once = apply(repairs.first(), problem, plan);
        QVERIFY(once);
        const auto again = apply(repairs.first(), once->problem, once->plan);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::PlanOutdated);
    }

    void everyRepairOfferedWorks();
    void everyUnplacedMeetingHasAReason();
};

void PlanExplanationTest::everyRepairOfferedWorks()
{
    QRandomGenerator random(42);
    QSet<QString> seen;
    for (int round = 0; round < 250; ++round) {
        const auto problem = PlanProblem::make(randomParts(random));
        if (!problem)
            continue;
        Plan plan = *makePlan(*problem);
        if (plan.unplaced.isEmpty() && !plan.placed.isEmpty()) // make one to repair
            plan.unplaced.append(plan.placed.takeLast().meeting);
        for (const QString &meeting : plan.unplaced) {
            for (const Repair &repair : repairsFor(meeting, *problem, plan)) {
                const auto made = apply(repair, *problem, plan);
                QVERIFY(made);
                QCOMPARE(made->plan.placed.size(), plan.placed.size() + 1);
                QVERIFY(!made->plan.unplaced.contains(meeting));
                QCOMPARE(Checker(made->problem.parts()).wrongIn(made->plan.placed), QString());
                seen.insert(stored(repair.code));
            }
        }
    }
    QVERIFY2(seen.size() >= 5, qPrintable(seen.values().join(u' ')));
}

void PlanExplanationTest::everyUnplacedMeetingHasAReason()
{
    QRandomGenerator random(43);
    for (int round = 0; round < 250; ++round) {
        const auto problem = PlanProblem::make(randomParts(random));
        if (!problem)
            continue;
        const Plan plan = *makePlan(*problem);
        const auto explained = explain(*problem, plan);
        QCOMPARE(explained.size(), plan.unplaced.size());
        for (const UnplacedMeeting &one : explained)
            QVERIFY(!one.because.isEmpty());
    }
}

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::PlanExplanationTest)
#include "planexplanationtest.moc"
