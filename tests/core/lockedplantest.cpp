// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A locked meeting that has become impossible stays, and it is told. One kindergarten,
/// Thursdays 12–14 in one room; 1 October 2026 is a Thursday.
#include "core/planning/plandraft.h"
#include "core/planning/plantroubles.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = PlanTrouble::Kind;
const QDate thursday(2026, 10, 1);

} // namespace

class LockedPlanTest : public QObject
{
    Q_OBJECT

    const ArenaId m_arena = ArenaId::sortable();
    const Unit m_unit{
        .id = UnitId::sortable(), .name = u"Ekeberg"_s, .kind = Unit::Kind::Kindergarten};
    const Team m_team{TeamId::sortable(), m_arena, m_unit.id, {}};
    const Professional m_person{
        .id = ProfessionalId::sortable(), .name = u"Kari Moe"_s, .service = u"ppt"_s};
    const Room m_room{RoomId::sortable(), u"Kantinen"_s, u"Holmestrand"_s};
    const MeetingPlan m_plan{MeetingPlanId::sortable(), m_arena,
                             *SchoolYear::fromText(u"2026/27"_s), u"{}"_s};
    PlanSetup m_setup;
    QList<Meeting> m_meetings;
    QList<PlanEntry> m_entries;
    QList<Absence> m_absences;
    QList<QDate> m_closed;

    PlanDraft draft() const
    {
        const ArenaVersion rules;
        const QList<Unit> units{m_unit};
        const QList<Team> teams{m_team};
        const QList<TeamMember> members{
            {TeamMemberId::sortable(), m_team.id, m_person.id, {}, {2026, 8, 1}}};
        const QList<Professional> people{m_person};
        const QList<Room> rooms{m_room};
        auto made = draftPlan(
            {m_arena, rules, m_setup, units, teams, members, people, rooms, m_absences, m_meetings,
             m_entries, [this](UnitId, QDate day) {
                 const DayFinding planning{DayFinding::Kind::ClosingDay, {u"Planleggingsdag"_s}};
                 return m_closed.contains(day) ? QList{planning} : QList<DayFinding>();
             }});
        if (!made)
            qFatal("%s", qPrintable(made.error().facts.join(u' ')));
        return *std::move(made);
    }

    QList<Kind> told() const
    {
        QList<Kind> kinds;
        for (const PlanTrouble &one : keptInSpiteOf(draft()))
            kinds.append(one.kind);
        return kinds;
    }

    void closeRoom() { m_setup.roomsAway = {{m_room.id, *DateSpan::make(thursday, thursday)}}; }
    void beAway()
    {
        m_absences = {{AbsenceId::sortable(), m_person.id, *DateSpan::make(thursday, thursday)}};
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_setup = {
            .units = {m_unit.id},
            .rounds = {*DateSpan::make(thursday.addDays(-3), thursday.addDays(8))},
            .hours = {{.minutes = 60, .when = {Qt::Thursday, ClockTime{{12, 0}, QTime(14, 0)}}}},
            .rooms = {m_room.id}};
        m_meetings = {{.id = MeetingId::sortable(),
                       .arena = m_arena,
                       .team = m_team.id,
                       .unit = m_unit.id,
                       .planned = thursday,
                       .day = thursday,
                       .starts = QTime(12, 0),
                       .ends = QTime(13, 0),
                       .place = m_room.name}};
        m_entries = {
            {PlanEntryId::sortable(), m_plan.id, m_meetings.first().id, 1, true}}; // locked
        m_absences.clear();
        m_closed.clear();
    }

    void whatStandsWellIsNotTold() { QVERIFY(told().isEmpty()); }

    void itStaysAndIsTold_data()
    {
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<bool>("isAway");
        QTest::addColumn<bool>("isRoomAway");
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::newRow("closed day") << true << false << false << QList{Kind::Closed};
        QTest::newRow("person away") << false << true << false << QList{Kind::Away};
        QTest::newRow("room away") << false << false << true << QList{Kind::RoomAway};
        QTest::newRow("all of it")
            << true << true << true << QList{Kind::Closed, Kind::RoomAway, Kind::Away};
    }
    void itStaysAndIsTold()
    {
        QFETCH(bool, isClosed);
        QFETCH(bool, isAway);
        QFETCH(bool, isRoomAway);
        QFETCH(QList<Kind>, kinds);
        if (isClosed)
            m_closed = {thursday};
        if (isAway)
            beAway();
        if (isRoomAway)
            closeRoom();
        QCOMPARE(told(), kinds);
        const PlanDraft made = draft();
        const auto again = replan(made.problem, made.older);
        QVERIFY(again);
        QCOMPARE(again->plan.placed, made.older.placed);
        QVERIFY(again->moved.isEmpty() && again->dropped.isEmpty());
    }

    void aClosedDayOutsideTheHoursIsToldToo()
    {
        m_meetings[0].day = thursday.addDays(1); // a Friday has no hours
        m_closed = {thursday.addDays(1)};
        QCOMPARE(told(), QList{Kind::Closed});
    }

    void aHeldMeetingIsNoLongerInTrouble()
    {
        m_closed = {thursday};
        m_meetings[0].state = Meeting::State::Held;
        QVERIFY(told().isEmpty());
    }

    void whatIsNotLockedIsMovedInstead()
    {
        m_closed = {thursday};
        m_entries[0].isLocked = false;
        QVERIFY(told().isEmpty());
        const PlanDraft made = draft();
        const auto again = replan(made.problem, made.older);
        QCOMPARE(again->moved.size(), 1);
    }

    void aHandLockedSlotThatTheHoursDoNotGiveIsNoTrouble()
    {
        m_meetings[0].starts = QTime(9, 0);
        m_meetings[0].ends = QTime(10, 0);
        QVERIFY(told().isEmpty());
    }
};

QTEST_GUILESS_MAIN(LockedPlanTest)
#include "lockedplantest.moc"
