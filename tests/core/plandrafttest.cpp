// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Two kindergartens, two Thursdays, one hour from 12 to 14: what the planner is
/// asked, and what becomes of its answer. 1 October 2026 is a Thursday.
#include "core/planning/plandraft.h"

#include "core/planning/planner.h"
#include "core/planning/plantroubles.h"
#include "core/planning/planwishes.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate first(2026, 10, 1);
const QDate second(2026, 10, 29);

Unit unitCalled(const QString &name)
{
    return {.id = UnitId::sortable(), .name = name, .kind = Unit::Kind::Kindergarten};
}

Professional personOf(const QString &service)
{
    return {.id = ProfessionalId::sortable(),
            .name = service.toUpper(),
            .service = service,
            .role = service + u"_contact"_s};
}

} // namespace

class PlanDraftTest : public QObject
{
    Q_OBJECT

    ArenaId m_arena = ArenaId::sortable();
    ArenaVersion m_rules;
    PlanSetup m_setup;
    QList<Unit> m_units;
    QList<Team> m_teams;
    QList<TeamMember> m_members;
    QList<Professional> m_people;
    QList<Room> m_rooms;
    QList<Absence> m_absences;
    QList<Meeting> m_meetings;
    QList<PlanEntry> m_entries;
    MeetingPlan m_plan{MeetingPlanId::sortable(), m_arena, *SchoolYear::fromText(u"2026/27"_s),
                       u"{}"_s};
    FindingsFor m_findings;

    PlanDraft draft() const
    {
        auto made = draftPlan({m_arena, m_rules, m_setup, m_units, m_teams, m_members, m_people,
                               m_rooms, m_absences, m_meetings, m_entries, m_findings});
        if (!made)
            qFatal("%s", qPrintable(made.error().facts.join(u' ')));
        return *std::move(made);
    }

    void seat(const Team &team, const Professional &person)
    {
        m_members.append({TeamMemberId::sortable(), team.id, person.id, {}, {2026, 8, 1}});
    }

    QStringList personsIn(const PlanDraft &made, qsizetype meeting) const
    {
        QStringList found;
        for (const PlanAttendance &one : made.problem.meetings()[meeting].persons)
            found.append(made.problem.person(one.person).role +
                         (one.need == PlanAttendance::Need::Optional ? u"?"_s : QString()) +
                         (one.substitutes.isEmpty() ? QString() : u"+"_s));
        return found;
    }

    /// The plan's first meeting, kept on the first Thursday at 12.
    Meeting keepFirst()
    {
        const auto made = draft();
        const auto kept =
            changesOf(made, {{made.problem.meetings()[0].id, made.problem.times()[0].id}}, m_plan);
        m_meetings = {kept[0].meeting};
        m_entries = {kept[0].entry};
        return kept[0].meeting;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rules = {};
        m_rules.participants = {
            {u"ppt_contact"_s, {u"PPT"_s}},
            {u"nurse_contact"_s, {u"Helsesykepleier"_s}, ArenaTerms::Attendance::IfPossible}};
        m_units = {unitCalled(u"Ekeberg"_s), unitCalled(u"Solsikken"_s)};
        m_people = {personOf(u"ppt"_s), personOf(u"nurse"_s), personOf(u"ppt"_s)};
        m_rooms = {{RoomId::sortable(), u"Kantinen"_s, u"Holmestrand"_s}};
        m_teams = {{TeamId::sortable(), m_arena, m_units[0].id, {}},
                   {TeamId::sortable(), m_arena, m_units[1].id, {}},
                   {TeamId::sortable(), ArenaId::sortable(), m_units[0].id, {}}};
        m_members.clear();
        seat(m_teams[0], m_people[0]);
        seat(m_teams[0], m_people[1]);
        seat(m_teams[1], m_people[0]);
        seat(m_teams[2], m_people[2]); // of another arena
        m_absences.clear();
        m_meetings.clear();
        m_entries.clear();
        m_findings = [](UnitId, QDate) { return QList<DayFinding>(); };
        m_setup = {
            .units = {m_units[0].id, m_units[1].id},
            .rounds = {*DateSpan::make(first.addDays(-3), first.addDays(1)),
                       *DateSpan::make(second.addDays(-3), second.addDays(1))},
            .hours = {{.minutes = 60, .when = {Qt::Thursday, ClockTime{{12, 0}, QTime(14, 30)}}}},
            .rooms = {m_rooms[0].id}};
    }

    void everyUnitHasAMeetingInEveryRound()
    {
        const auto made = draft();
        QCOMPARE(made.problem.meetings().size(), 4);
        QCOMPARE(made.cells.size(), 4);
        QCOMPARE(made.problem.meetings()[1].unit, u"Ekeberg"_s);
        QCOMPARE(made.problem.meetings()[1].round, 2);
        QCOMPARE(made.cells[2].unit, m_units[1].id);
        QCOMPARE(made.cells[2].team, std::optional(m_teams[1].id));
    }

    void aWindowIsCutAndItsRestIsNotUsed()
    {
        const auto made = draft(); // 12 and 13; half an hour is left
        QCOMPARE(made.problem.times().size(), 4);
        QCOMPARE(made.problem.times()[1].start, QTime(13, 0));
        QCOMPARE(made.problem.times()[1].place, u"Holmestrand"_s);
        QCOMPARE(made.problem.meetings()[0].times->size(), 2);
        QVERIFY(made.problem.meetings()[1].times->first().startsWith(u"2026-10-29"_s));
    }

    void anHourInTwoWindowsIsOneSlot()
    {
        m_setup.hours.append(m_setup.hours.first());
        QCOMPARE(draft().problem.times().size(), 4);
    }

    void poolDaysStandInsteadOfWeekdays()
    {
        m_setup.pool = {first.addDays(-2)}; // a Tuesday
        m_setup.hours[0].when.weekday.reset();
        const auto made = draft();
        QCOMPARE(made.problem.times().size(), 2);
        QCOMPARE(made.problem.times()[0].date, first.addDays(-2));
        QVERIFY(made.problem.meetings()[1].times->isEmpty());
    }

    void poolDayHasOneHourAtATimeForThoseWithoutATeam()
    {
        m_setup.pool = {first, second};
        m_setup.hours[0].when.weekday.reset();
        m_setup.rooms.clear();
        m_teams.clear();
        m_members.clear();
        const auto made = draft();
        const auto plan = makePlan(made.problem);
        QSet<QString> taken;
        for (const Placement &one : plan->placed) {
            QVERIFY2(!taken.contains(one.slot), qPrintable(one.slot));
            taken.insert(one.slot);
        }
        QVERIFY(!taken.isEmpty());
    }

    void withoutRoomsAnyNumberMeets()
    {
        m_setup.rooms.clear();
        QVERIFY(draft().problem.times()[0].room.isEmpty());
    }

    void whoSitsInTheUnitsTeamComes()
    {
        const auto made = draft();
        QCOMPARE(personsIn(made, 0), (QStringList{u"ppt"_s, u"nurse?"_s}));
        QCOMPARE(personsIn(made, 2), QStringList{u"ppt"_s});
    }

    void aSeatCountsInTheRoundsItReachesInto()
    {
        m_members[0].to = first.addDays(7);
        QCOMPARE(personsIn(draft(), 1), QStringList{u"nurse?"_s});
        m_members[0].to.reset();
        m_members[0].from = second;
        QCOMPARE(personsIn(draft(), 0), QStringList{u"nurse?"_s});
    }

    void aSubstituteIsNoGuestOfItsOwn()
    {
        seat(m_teams[1], m_people[2]);
        m_members.last().substituteFor = m_people[0].id;
        QCOMPARE(personsIn(draft(), 2), QStringList{u"ppt+"_s});
    }

    void whoIsAwayIsAwayOnEachOfTheDays()
    {
        m_absences = {
            {AbsenceId::sortable(), m_people[0].id, *DateSpan::make(first.addDays(-1), first)}};
        QCOMPARE(draft().problem.person(m_people[0].id.text()).absent,
                 (QList{first.addDays(-1), first}));
    }

    void aClosedDayIsNotOfferedAndIsTold()
    {
        const DayFinding closed{DayFinding::Kind::ClosingDay, {u"Planleggingsdag"_s}};
        m_findings = [this, closed](UnitId unit, QDate day) {
            return unit == m_units[1].id && day == first ? QList{closed} : QList<DayFinding>();
        };
        const auto made = draft();
        QCOMPARE(made.closed, (QList{ClosedDay{m_units[1].id, 1, first, closed}}));
        QVERIFY(made.problem.meetings()[2].times->isEmpty());
        QCOMPARE(made.problem.meetings()[0].times->size(), 2);
    }

    void aRoomThatIsAwayIsNotOffered()
    {
        m_setup.roomsAway = {{m_rooms[0].id, *DateSpan::make(first, first)}};
        const auto made = draft();
        QCOMPARE(made.problem.times().size(), 2);
        QCOMPARE(made.problem.times()[0].date, second);
    }

    void aSeatThatIsChangedIsSoInItsRoundOnly()
    {
        m_setup.seatChanges = {{m_units[0].id, 1, m_people[0].id},
                               {m_units[0].id, 2, m_people[0].id, m_people[2].id}};
        const auto made = draft();
        QCOMPARE(personsIn(made, 0), (QStringList{u"ppt?"_s, u"nurse?"_s}));
        QCOMPARE(made.problem.meetings()[1].persons[0].person, m_people[2].id.text());
        QCOMPARE(personsIn(made, 2), QStringList{u"ppt"_s});
    }

    void whatAUnitLikesIsKnownToItsMeetings()
    {
        m_setup.wishes = {{m_units[1].id, QTime(13, 0), m_rooms[0].id}};
        const auto made = draft();
        QCOMPARE(made.problem.meetings()[2].likedRoom, u"Kantinen"_s);
        QCOMPARE(made.problem.meetings()[2].likedStart, std::optional(QTime(13, 0)));
        QVERIFY(made.problem.meetings()[0].likedRoom.isEmpty());
        const Plan nicer = withWishes(made.problem, *makePlan(made.problem), {});
        QCOMPARE(wishCost(made.problem, nicer.placed).liked, 0);
    }

    void nothingIsInTheWayOfAFreshPlan()
    {
        keepFirst();
        QVERIFY(troublesIn(draft()).isEmpty());
    }

    void whatCameInTheWayIsTold()
    {
        const Meeting meeting = keepFirst();
        m_absences = {{AbsenceId::sortable(), m_people[0].id, *DateSpan::make(first, first)}};
        const auto away = troublesIn(draft());
        QCOMPARE(away.size(), 1);
        QCOMPARE(away[0].kind, PlanTrouble::Kind::Away);
        QCOMPARE(away[0].person, m_people[0].id.text());
        m_absences.clear();
        m_setup.roomsAway = {{m_rooms[0].id, *DateSpan::make(first, first)}};
        QCOMPARE(troublesIn(draft())[0].kind, PlanTrouble::Kind::NoHours);
        m_setup.roomsAway.clear();
        const DayFinding closed{DayFinding::Kind::ClosingDay, {u"Planleggingsdag"_s}};
        m_findings = [closed](UnitId, QDate day) {
            return day == first ? QList{closed} : QList<DayFinding>();
        };
        QCOMPARE(troublesIn(draft())[0].finding, std::optional(closed));
        m_meetings[0].state = Meeting::State::Held;
        QVERIFY(troublesIn(draft()).isEmpty());
    }

    void whoSitsInAnotherMeetingIsNotOfferedThatHour_data()
    {
        QTest::addColumn<QTime>("starts");
        QTest::addColumn<QTime>("ends");
        QTest::addColumn<int>("left"); // of the first Thursday's 12–13 and 13–14
        QTest::newRow("ends when it begins") << QTime(11, 0) << QTime(12, 0) << 2;
        QTest::newRow("over the first hour's end") << QTime(12, 30) << QTime(13, 0) << 1;
        QTest::newRow("over both") << QTime(12, 30) << QTime(13, 30) << 0;
        QTest::newRow("afterwards") << QTime(14, 0) << QTime(15, 0) << 2;
    }
    void whoSitsInAnotherMeetingIsNotOfferedThatHour()
    {
        QFETCH(QTime, starts);
        QFETCH(QTime, ends);
        QFETCH(int, left);
        seat(m_teams[2], m_people[0]);
        m_meetings = {{.id = MeetingId::sortable(),
                       .arena = m_teams[2].arena,
                       .team = m_teams[2].id,
                       .day = first,
                       .starts = starts,
                       .ends = ends}};
        QCOMPARE(draft().problem.meetings()[0].times->size(), left);
        m_meetings[0].state = Meeting::State::Cancelled;
        QCOMPARE(draft().problem.meetings()[0].times->size(), 2);
    }

    void whoIsNeededElsewhereIsTold()
    {
        const Meeting kept = keepFirst();
        seat(m_teams[2], m_people[0]);
        Meeting other = kept;
        other.id = MeetingId::sortable();
        other.team = m_teams[2].id;
        m_meetings.append(other);
        const auto troubles = troublesIn(draft());
        QCOMPARE(troubles.size(), 1);
        QCOMPARE(troubles[0].kind, PlanTrouble::Kind::Elsewhere);
    }

    void everySlotSaysWhatStandsInItsWay()
    {
        keepFirst(); // Ekeberg, the first Thursday at 12; Solsikken has the same PPT
        const auto made = draft();
        const auto choices =
            choicesFor(made.problem.meetings()[2].id, made.problem, made.older.placed);
        QCOMPARE(choices.size(), 2);
        QCOMPARE(choices[0].inTheWay.size(), 1);
        QCOMPARE(choices[0].inTheWay[0].kind, PlanTrouble::Kind::Person);
        QCOMPARE(choices[0].inTheWay[0].other, made.problem.meetings()[0].id);
        QVERIFY(choices[1].inTheWay.isEmpty());
        QCOMPARE(choicesFor(made.problem.meetings()[0].id, made.problem, made.older.placed).size(),
                 1); // not the one it has
    }

    void thePlanBecomesMeetings()
    {
        const auto made = draft();
        const auto plan = makePlan(made.problem);
        const auto kept = changesOf(made, plan->placed, m_plan);
        QCOMPARE(kept.size(), 4);
        QCOMPARE(kept[0].entry.round, 1);
        QCOMPARE(kept[0].entry.meeting, kept[0].meeting.id);
        QCOMPARE(kept[0].meeting.unit, std::optional(m_units[0].id));
        QCOMPARE(kept[0].meeting.team, std::optional(m_teams[0].id));
        QCOMPARE(kept[0].meeting.place, u"Kantinen"_s);
        QVERIFY(!kept[0].meeting.isMovedByHand());
    }

    void whatStaysIsNoChange()
    {
        const Meeting kept = keepFirst();
        const auto made = draft();
        QCOMPARE(made.older.placed.size(), 1);
        QVERIFY(changesOf(made, made.older.placed, m_plan).isEmpty());
        const auto moved =
            changesOf(made, {{made.problem.meetings()[0].id, made.problem.times()[1].id}}, m_plan);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0].meeting.id, kept.id);
        QCOMPARE(moved[0].meeting.starts, std::optional(QTime(13, 0)));
        QCOMPARE(moved[0].entry, m_entries[0]);
    }

    void whatIsHeldOrLockedStaysOutsideTheHoursToo()
    {
        keepFirst();
        m_meetings[0].day = first.addDays(1); // a Friday
        QVERIFY(draft().older.placed.isEmpty());
        m_entries[0].isLocked = true;
        QVERIFY(draft().problem.meetings()[0].locked.has_value());
        QVERIFY(draft().older.held.isEmpty());
        m_entries[0].isLocked = false;
        m_meetings[0].state = Meeting::State::Held;
        const auto made = draft();
        QCOMPARE(made.older.held, QStringList{made.problem.meetings()[0].id});
        QCOMPARE(made.problem.time(*made.problem.meetings()[0].locked).date, first.addDays(1));
    }

    void aCancelledMeetingIsPlannedAnew()
    {
        keepFirst();
        m_meetings[0].state = Meeting::State::Cancelled;
        const auto made = draft();
        QVERIFY(!made.cells[0].meeting);
        QVERIFY(made.older.placed.isEmpty());
    }

    void unitsAndRoomsThatAreGoneArePassedOver()
    {
        m_setup.units.prepend(UnitId::sortable());
        m_setup.rooms.prepend(RoomId::sortable());
        const auto made = draft();
        QCOMPARE(made.problem.meetings().size(), 4);
        QCOMPARE(made.problem.times().size(), 4);
    }
};

QTEST_GUILESS_MAIN(PlanDraftTest)
#include "plandrafttest.moc"
