// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What people do with a møteplan, and the way back. The example has 18
/// kindergartens, each with a team; six rounds make 108 meetings.
#include "ui/planning/planedits.h"
#include "core/planning/plansetupjson.h"
#include "core/planning/planwishes.h"
#include "core/planning/replan.h"
#include "tests/ui/planning/sampleplan.h"

#include <QRegularExpression>

#include <algorithm>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class PlanEditsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = sample::deskIn(m_folder->path());
        QVERIFY(m_desk);
        connect(m_desk.get(), &Desk::refused, this,
                [](const Error &error) { QFAIL(qPrintable(error.facts.join(u' '))); });
    }
    void cleanup() { m_desk.reset(); }

    void aPlanTakesInWhatStandsInTheCalendar()
    {
        const auto before = m_desk->content().meetings;
        m_desk->carryOut(keepPlan(*m_desk, sample::kindergartenWish(*m_desk)));
        const PlanBoard board = sample::boardOf(*m_desk);
        QCOMPARE(board.meetings(), 108);
        QCOMPARE(m_desk->content().meetings, before); // only its place in the plan is new
        QVERIFY(board.placed() > 0 && board.placed() < 108);
        QCOMPARE(m_desk->content().rooms.size(), 2);
        m_desk->undoStack().undo();
        QVERIFY(m_desk->content().plans.isEmpty());
        QVERIFY(m_desk->content().entries.isEmpty());
        QVERIFY(m_desk->content().rooms.isEmpty());
    }

    void everyMeetingIsPlacedInOneStepAndBack()
    {
        m_desk->carryOut(keepPlan(*m_desk, sample::kindergartenWish(*m_desk)));
        const auto before = m_desk->content().meetings;
        const PlanBoard board = sample::boardOf(*m_desk);
        const auto plan = makePlan(board.problem());
        QVERIFY(plan->unplaced.isEmpty());
        m_desk->carryOut(placeMeetings(*m_desk, board, plan->placed));
        const PlanBoard now = sample::boardOf(*m_desk);
        QCOMPARE(now.placed(), 108);
        QVERIFY(now.troubles().isEmpty());
        const QList<Placement> placed = now.current().placed;
        QVERIFY(std::is_permutation(placed.begin(), placed.end(), plan->placed.begin(),
                                    plan->placed.end()));
        m_desk->undoStack().undo();
        QCOMPARE(m_desk->content().meetings, before);
    }

    /// The example has them meet from 6 August, the plan's first round begins later: what
    /// stood before it is the plan's too, and no unit keeps a meeting more.
    void noUnitMeetsMoreOftenThanThePlanHasRounds()
    {
        sample::makeSamplePlan(*m_desk);
        QHash<UnitId, int> meetings;
        for (const Meeting &meeting : m_desk->content().meetings) {
            if (meeting.unit && meeting.arena == m_desk->content().plans.first().arena)
                ++meetings[*meeting.unit];
        }
        QCOMPARE(meetings.size(), 18);
        for (const int count : std::as_const(meetings))
            QCOMPARE(count, 6);
    }

    /// Nine kindergartens are in Holmestrand, nine in Sande; each town has its room.
    void everyUnitMeetsInItsOwnTown()
    {
        m_desk->carryOut(keepPlan(*m_desk, sample::kindergartenWish(*m_desk)));
        const PlanBoard board = sample::boardOf(*m_desk);
        const Plan nicer = withWishes(board.problem(), *makePlan(board.problem()), {});
        QCOMPARE(wishCost(board.problem(), nicer.placed).liked, 0);
        QCOMPARE(wishCost(board.problem(), nicer.placed).journeys, 0);
    }

    void aLockStandsAndIsTakenBack()
    {
        sample::makeSamplePlan(*m_desk);
        m_desk->carryOut(lockMeeting(*m_desk, sample::boardOf(*m_desk), 0, Lock::On));
        QVERIFY(sample::boardOf(*m_desk).problem().meetings()[0].locked);
        m_desk->undoStack().undo();
        QVERIFY(!sample::boardOf(*m_desk).problem().meetings()[0].locked);
    }

    void anAbsenceMovesFewAndNothingLocked()
    {
        sample::makeSamplePlan(*m_desk);
        m_desk->carryOut(lockMeeting(*m_desk, sample::boardOf(*m_desk), 0, Lock::On));
        const auto before = m_desk->content().meetings;
        PlanChange change;
        change.absence = awayAt(sample::boardOf(*m_desk), 5);
        const PlanBoard supposed = sample::boardOf(*m_desk, change);
        QVERIFY(!supposed.troublesOf(5).isEmpty());
        const auto made = replan(supposed.problem(), supposed.draft().older);
        QVERIFY(made && made->dropped.isEmpty() && !made->moved.isEmpty());
        m_desk->carryOut(takeChange(*m_desk, supposed, change, made->plan.placed));
        const PlanBoard now = sample::boardOf(*m_desk);
        QVERIFY(now.troubles().isEmpty());
        QCOMPARE(m_desk->content().absences, QList{*change.absence});
        QCOMPARE(now.cell(0).meeting, sample::boardOf(*m_desk).cell(0).meeting);
        QCOMPARE(differing(before), made->moved.size());
        m_desk->undoStack().undo();
        QCOMPARE(m_desk->content().meetings, before);
        QVERIFY(m_desk->content().absences.isEmpty());
    }

    void aRoomThatIsGoneIsKeptWithThePlan()
    {
        sample::makeSamplePlan(*m_desk);
        const PlanBoard board = sample::boardOf(*m_desk);
        const QDate day = board.cell(0).meeting->day;
        PlanChange change;
        change.room = RoomAway{board.setup().rooms.first(), *DateSpan::make(day, day)};
        take(change);
        QCOMPARE(sample::boardOf(*m_desk).setup().roomsAway, QList{*change.room});
        QVERIFY(sample::boardOf(*m_desk).troubles().isEmpty());
        m_desk->undoStack().undo();
        QVERIFY(sample::boardOf(*m_desk).setup().roomsAway.isEmpty());
    }

    void aClosedDayStandsInTheUnitsCalendar()
    {
        sample::makeSamplePlan(*m_desk);
        const PlanBoard board = sample::boardOf(*m_desk);
        const QDate day = board.cell(0).meeting->day;
        const auto calendars = m_desk->content().calendars;
        PlanChange change;
        change.closed =
            ClosedDays{*DateSpan::make(day, day), {u"Planleggingsdag"_s}, board.cell(0).unit};
        take(change);
        const PlanBoard now = sample::boardOf(*m_desk);
        QVERIFY(now.cell(0).meeting->day != day);
        QVERIFY(now.troubles().isEmpty());
        QVERIFY(m_desk->content().calendars != calendars);
        m_desk->undoStack().undo();
        QCOMPARE(m_desk->content().calendars, calendars);
        QCOMPARE(sample::boardOf(*m_desk).cell(0).meeting->day, day);
    }

    void aMeetingIsMovedToAFreeSlotAndTakenOut()
    {
        sample::makeSamplePlan(*m_desk);
        const PlanBoard board = sample::boardOf(*m_desk);
        const auto choices = choicesFor(board.id(3), board.problem(), board.current().placed);
        const auto free = std::find_if(choices.begin(), choices.end(), [](const SlotChoice &one) {
            return one.inTheWay.isEmpty();
        });
        QVERIFY(free != choices.end());
        m_desk->carryOut(moveMeeting(*m_desk, board, {board.id(3), free->slot}));
        QCOMPARE(sample::boardOf(*m_desk).cell(3).meeting->day,
                 board.problem().time(free->slot).date);
        QVERIFY(sample::boardOf(*m_desk).troubles().isEmpty());
        m_desk->carryOut(clearMeeting(*m_desk, sample::boardOf(*m_desk), 3));
        QVERIFY(!sample::boardOf(*m_desk).cell(3).meeting);
        m_desk->undoStack().undo();
        m_desk->undoStack().undo();
        QCOMPARE(sample::boardOf(*m_desk).cell(3).meeting, board.cell(3).meeting);
    }

    void aRepairIsOneStep()
    {
        sample::makeSamplePlan(*m_desk);
        m_desk->carryOut(clearMeeting(*m_desk, sample::boardOf(*m_desk), 7));
        const PlanBoard board = sample::boardOf(*m_desk);
        const auto repairs = repairsFor(board.id(7), board.problem(), board.current());
        QVERIFY(!repairs.isEmpty());
        for (const Repair &repair : repairs) {
            const auto edit = carryOutRepair(*m_desk, board, repair);
            QVERIFY(edit);
            m_desk->carryOut(*edit);
            const PlanBoard now = sample::boardOf(*m_desk);
            QCOMPARE(now.placed(), 108);
            QVERIFY2(now.troubles().isEmpty(), qPrintable(QString(stored(repair.code))));
            m_desk->undoStack().undo();
        }
    }

    void clearingLeavesWhatIsLocked()
    {
        sample::makeSamplePlan(*m_desk);
        m_desk->carryOut(lockMeeting(*m_desk, sample::boardOf(*m_desk), 4, Lock::On));
        m_desk->carryOut(clearPlan(*m_desk, sample::boardOf(*m_desk)));
        QCOMPARE(sample::boardOf(*m_desk).placed(), 1);
        QVERIFY(sample::boardOf(*m_desk).cell(4).meeting);
    }

    void aRemovedPlanLeavesItsMeetings()
    {
        sample::makeSamplePlan(*m_desk);
        const auto meetings = m_desk->content().meetings;
        m_desk->carryOut(removePlan(*m_desk, m_desk->content().plans.first()));
        QVERIFY(m_desk->content().plans.isEmpty());
        QCOMPARE(m_desk->content().meetings, meetings);
    }

    void anotherSetUpKeepsWhatIsInItsRounds()
    {
        sample::makeSamplePlan(*m_desk);
        PlanWish wish = sample::kindergartenWish(*m_desk);
        wish.rooms = m_desk->content().rooms;
        wish.setup = sample::boardOf(*m_desk).setup();
        wish.setup.rounds.removeFirst();
        m_desk->carryOut(keepPlan(*m_desk, wish));
        const PlanBoard now = sample::boardOf(*m_desk);
        QCOMPARE(now.meetings(), 90);
        QCOMPARE(now.placed(), 90);
        QVERIFY(now.troubles().isEmpty());
    }

private:
    /// Somebody who must come to \a meeting, away on its day.
    static Absence awayAt(const PlanBoard &board, int meeting)
    {
        const QDate day = board.cell(meeting).meeting->day;
        const QString person = board.problem().meetings()[meeting].persons.first().person;
        return {AbsenceId::sortable(), *ProfessionalId::fromText(person),
                *DateSpan::make(day, day)};
    }

    void take(const PlanChange &change)
    {
        const PlanBoard supposed = sample::boardOf(*m_desk, change);
        const auto made = replan(supposed.problem(), supposed.draft().older);
        QVERIFY(made);
        m_desk->carryOut(takeChange(*m_desk, supposed, change, made->plan.placed));
    }

    qsizetype differing(const QList<Meeting> &before) const
    {
        const auto &now = m_desk->content().meetings;
        return std::count_if(now.begin(), now.end(),
                             [&before](const Meeting &one) { return !before.contains(one); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(PlanEditsTest)
#include "planeditstest.moc"
