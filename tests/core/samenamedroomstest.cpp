// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Two canteens at two places: told apart by the place, wherever they stand. One
/// Thursday hour, 1 October 2026 at 12, and two kindergartens.
#include "core/meetings/conflicts.h"
#include "core/planning/plandraft.h"
#include "core/planning/planner.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate thursday(2026, 10, 1);

Room roomAt(const QString &name, const QString &place) { return {RoomId::sortable(), name, place}; }

Unit unitAt(const QString &name, const QString &place)
{
    return {
        .id = UnitId::sortable(), .name = name, .kind = Unit::Kind::Kindergarten, .place = place};
}

} // namespace

class SameNamedRoomsTest : public QObject
{
    Q_OBJECT

    const ArenaId m_arena = ArenaId::sortable();
    const MeetingPlan m_plan{MeetingPlanId::sortable(), m_arena,
                             *SchoolYear::fromText(u"2026/27"_s), u"{}"_s};
    const QList<Unit> m_units{unitAt(u"Ekeberg"_s, u"Holmestrand"_s),
                              unitAt(u"Solsikken"_s, u"Sande"_s)};
    const QList<Room> m_rooms{roomAt(u"Kantinen"_s, u"Holmestrand"_s),
                              roomAt(u"Kantinen"_s, u"Sande"_s)};

    PlanDraft draft(const QList<Meeting> &meetings, const QList<PlanEntry> &entries) const
    {
        const PlanSetup setup{
            .units = {m_units[0].id, m_units[1].id},
            .rounds = {*DateSpan::make(thursday, thursday)},
            .hours = {{.minutes = 60, .when = {Qt::Thursday, ClockTime{{12, 0}, QTime(13, 0)}}}},
            .rooms = {m_rooms[0].id, m_rooms[1].id}};
        auto made =
            draftPlan({m_arena, ArenaVersion(), setup, m_units, QList<Team>(), QList<TeamMember>(),
                       QList<Professional>(), m_rooms, QList<Absence>(), meetings, entries,
                       [](UnitId, QDate) { return QList<DayFinding>(); }});
        if (!made)
            qFatal("%s", qPrintable(made.error().facts.join(u' ')));
        return *std::move(made);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void placeIsSaidWhereTheNameIsNotEnough_data()
    {
        QTest::addColumn<QList<Room>>("all");
        QTest::addColumn<QString>("words");
        const Room canteen = roomAt(u"Kantinen"_s, u"Holmestrand"_s);
        const auto row = [&](const char *name, const Room &other, const QString &words) {
            QTest::newRow(name) << QList<Room>{canteen, other} << words;
        };
        row("another name", roomAt(u"Biblioteket"_s, u"Sande"_s), u"Kantinen"_s);
        row("the same at another place", roomAt(u"Kantinen"_s, u"Sande"_s),
            u"Kantinen, Holmestrand"_s);
        row("but for capitals and spaces", roomAt(u" KANTINEN "_s, u"Sande"_s),
            u"Kantinen, Holmestrand"_s);
        row("the same at the same place", roomAt(u"Kantinen"_s, u"holmestrand"_s), u"Kantinen"_s);
        row("the same nowhere", roomAt(u"Kantinen"_s, {}), u"Kantinen, Holmestrand"_s);
    }
    void placeIsSaidWhereTheNameIsNotEnough()
    {
        QFETCH(const QList<Room>, all);
        QFETCH(const QString, words);
        QCOMPARE(roomWords(all[0], all), words);
    }

    void bothAreUsedAtOnceWithoutConflict()
    {
        const PlanDraft made = draft({}, {});
        const auto plan = makePlan(made.problem);
        QCOMPARE(plan->placed.size(), 2);
        QList<CalendarMeeting> meetings;
        for (const PlannedMeeting &one : changesOf(made, plan->placed, m_plan))
            meetings.append({.key = one.meeting.id.text(),
                             .arena = u"a"_s,
                             .day = one.meeting.day,
                             .time = ClockTime{*one.meeting.starts, one.meeting.ends},
                             .place = one.meeting.place});
        QCOMPARE(meetings.size(), 2);
        QVERIFY(conflictsIn(meetings, {}).isEmpty());
    }

    /// As plans of before have kept them.
    void whatSaysTheNameOnlyStandsInItsOwnTown()
    {
        const Meeting meeting{.id = MeetingId::sortable(),
                              .arena = m_arena,
                              .unit = m_units[1].id,
                              .day = thursday,
                              .starts = QTime(12, 0),
                              .ends = QTime(13, 0),
                              .place = u"Kantinen"_s};
        Meeting exact = meeting;
        exact.place = u"Kantinen, Sande"_s;
        const PlanEntry entry{PlanEntryId::sortable(), m_plan.id, meeting.id, 1};
        const auto standing = draft({exact}, {entry}).older.placed;
        QCOMPARE(standing.size(), 1);
        QVERIFY(standing[0].slot.endsWith(m_rooms[1].id.text()));
        const auto older = draft({meeting}, {entry}).older.placed;
        QCOMPARE(older.size(), 1);
        QCOMPARE(older, standing);
    }
};

QTEST_GUILESS_MAIN(SameNamedRoomsTest)
#include "samenamedroomstest.moc"
