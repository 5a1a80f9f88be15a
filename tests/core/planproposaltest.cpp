// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is proposed before anybody has decided anything. In 2026/27 the first
/// Thursday from 15 August is 20 August 2026, the last before 15 June 10 June 2027.
#include "core/planning/planproposal.h"

#include "core/planning/plansetupjson.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class PlanProposalTest : public QObject
{
    Q_OBJECT

    ArenaId m_arena = ArenaId::sortable();
    ArenaVersion m_rules;
    QList<Place> m_places;
    QList<Unit> m_units;
    QList<Team> m_teams;
    QList<Room> m_rooms;
    QList<QDate> m_holidays;

    PlanProposal proposed() const
    {
        return proposedPlan({m_arena, m_rules, *SchoolYear::fromText(u"2026/27"_s), m_places,
                             m_units, m_teams, m_rooms,
                             [this](QDate day) { return !m_holidays.contains(day); }});
    }

    void rule(const SingleCadence &rule) { m_rules.cadence = {{CadencePart{rule}}}; }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rules = {};
        m_rules.sectors = {Sector::Kindergarten};
        rule(Slots{60, {Qt::Thursday, ClockTime{{12, 0}, QTime(15, 0)}}});
        m_places = {{u"a"_s, u"Kantinen"_s, {}, u"Holmestrand"_s},
                    {u"b"_s, u"Limbazi"_s, {}, u"Sande"_s}};
        m_units = {{.id = UnitId::sortable(),
                    .name = u"Solsikken"_s,
                    .kind = Unit::Kind::Kindergarten,
                    .place = u"Sande"_s},
                   {.id = UnitId::sortable(), .name = u"Ekeberg"_s, .kind = Unit::Kind::School},
                   {.id = UnitId::sortable(),
                    .name = u"Stengt"_s,
                    .kind = Unit::Kind::Kindergarten,
                    .closed = QDate(2026, 6, 30)}};
        m_teams.clear();
        m_rooms.clear();
        m_holidays.clear();
    }

    void windowsBecomeSixEvenRounds()
    {
        const PlanSetup setup = proposed().setup;
        QCOMPARE(setup.hours.size(), 1);
        QCOMPARE(setup.rounds.size(), 6);
        QCOMPARE(setup.rounds.first().first(), QDate(2026, 8, 20));
        QCOMPARE(setup.rounds.last().last(), QDate(2027, 6, 10));
        for (const DateSpan &round : setup.rounds)
            QVERIFY(round.days() == 43 || round.days() == 50); // 43 Thursdays: 7 or 8 to a round
    }

    void aHolidayIsNoFirstDayOfARound()
    {
        m_holidays = {{2026, 8, 20}};
        QCOMPARE(proposed().setup.rounds.first().first(), QDate(2026, 8, 27));
    }

    void weeksAreRoundsInTheOrderOfTheYear()
    {
        rule(IsoWeeks{{40, 5, 44}, true, {}});
        const PlanSetup setup = proposed().setup;
        QCOMPARE(setup.rounds.size(), 3);
        QCOMPARE(setup.rounds[0], *DateSpan::make({2026, 9, 28}, {2026, 10, 2}));
        QCOMPARE(setup.rounds[2], *DateSpan::make({2027, 2, 1}, {2027, 2, 5}));
        QVERIFY(!setup.hours.first().when.weekday);
    }

    void anAdvisedWeekWithoutAFreeDayGivesWayToTheOneBefore()
    {
        for (int day = 22; day <= 26; ++day) // week 12 of 2027, before Easter
            m_holidays.append({2027, 3, day});
        rule(IsoWeeks{{12}, true, {}});
        QCOMPARE(proposed().setup.rounds, (QList{*DateSpan::make({2027, 3, 15}, {2027, 3, 19})}));
        rule(IsoWeeks{{12}, false, {}});
        QCOMPARE(proposed().setup.rounds, (QList{*DateSpan::make({2027, 3, 22}, {2027, 3, 26})}));
        m_holidays.removeLast(); // the Friday is free
        rule(IsoWeeks{{12}, true, {}});
        QCOMPARE(proposed().setup.rounds.first().first(), QDate(2027, 3, 22));
    }

    void anAverageBecomesAPoolOfDays()
    {
        rule(AveragePerPeriod{3, Period::Month});
        const PlanSetup setup = proposed().setup;
        QCOMPARE(setup.pool.first(), QDate(2026, 8, 20));
        QCOMPARE(setup.pool[2], QDate(2026, 9, 3)); // 27 August is the month's last Thursday
        QCOMPARE(setup.pool[5], QDate(2026, 10, 1));
        QCOMPARE(setup.rounds.size(), 2);
    }

    void ownDaysBecomeAPool()
    {
        rule(WeekParity{Parity::Odd, {Qt::Tuesday, ClockTime{{13, 0}, QTime(15, 0)}}});
        m_holidays = {{2026, 8, 25}};
        const PlanSetup setup = proposed().setup;
        QCOMPARE(setup.pool.first(), QDate(2026, 9, 8)); // week 37
        QCOMPARE(setup.hours.first().when.time->start, QTime(13, 0));
    }

    void aRuleThatSaysNothingIsThursdays()
    {
        rule(AsNeeded{});
        QCOMPARE(proposed().setup.hours.first().when.weekday, std::optional(Qt::Thursday));
        QCOMPARE(proposed().setup.rounds.size(), 6);
    }

    void unitsOfTheSectorUnlessTeamsSayOtherwise()
    {
        QCOMPARE(proposed().setup.units, QList{m_units[0].id});
        m_teams = {{TeamId::sortable(), m_arena, m_units[1].id, {}}};
        QCOMPARE(proposed().setup.units, QList{m_units[1].id});
        m_teams.append({TeamId::sortable(), m_arena, {}, {}});
        QCOMPARE(proposed().setup.units, QList{m_units[0].id});
    }

    void thePlacesOfTheRulesAreRooms()
    {
        m_rules.place = ArenaPlace{{}, true, {u"a"_s, u"b"_s}};
        m_rooms = {{RoomId::sortable(), u"Kantinen"_s, u"Holmestrand"_s}};
        const PlanProposal made = proposed();
        QCOMPARE(made.newRooms.size(), 1);
        QCOMPARE(made.setup.rooms, (QList{m_rooms[0].id, made.newRooms[0].id}));
        QCOMPARE(made.setup.travel, (QList{Travel{u"Holmestrand"_s, u"Sande"_s, 30}}));
        QCOMPARE(made.setup.wishes,
                 (QList{UnitWish{m_units[0].id, {}, made.newRooms[0].id}})); // it is in Sande
    }

    void whatIsProposedCanBeKept_data()
    {
        QTest::addColumn<SingleCadence>("cadence");
        QTest::newRow("window") << m_rules.cadence.parts.first().rule;
        QTest::newRow("weeks") << SingleCadence(IsoWeeks{{40, 5}, true, {}});
        QTest::newRow("average") << SingleCadence(AveragePerPeriod{3, Period::Month});
        QTest::newRow("nothing") << SingleCadence(AsNeeded{});
    }
    void whatIsProposedCanBeKept()
    {
        QFETCH(SingleCadence, cadence);
        rule(cadence);
        const PlanSetup setup = proposed().setup;
        const auto kept = planSetupFrom(toText(setup), u"P"_s);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().facts.join(u' ')));
        QCOMPARE(*kept, setup);
    }
};

QTEST_GUILESS_MAIN(PlanProposalTest)
#include "planproposaltest.moc"
