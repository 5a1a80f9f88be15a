// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From 2026/27 into 2027/28. 2026 has 53 weeks; 1 October 2026 is the Thursday of
/// week 40, which in 2027 is 7 October.
#include "core/planning/newyear.h"

#include "core/planning/plansetupjson.h"
#include "tests/core/arenabuilders.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class NewYearTest : public QObject
{
    Q_OBJECT

    const SchoolYear m_old = *SchoolYear::fromText(u"2026/27"_s);
    const SchoolYear m_new = *SchoolYear::fromText(u"2027/28"_s);
    const MunicipalityPack m_pack = packOf({meetingsBy(AsNeeded())});
    const PublicHolidays m_holidays = PublicHolidays::builtIn();
    FileContent m_content;
    PlanSetup m_setup;

    NewYear made() const
    {
        const auto year = newYearAfter(m_old, {m_content, m_pack, m_holidays});
        if (!year)
            qFatal("%s", qPrintable(year.error().facts.join(u' ')));
        return *year;
    }
    void keepSetup() { m_content.plans[0].content = toText(m_setup); }
    TeamMember seat(qsizetype person, QDate from, std::optional<QDate> to = {}) const
    {
        return {TeamMemberId::sortable(),
                m_content.teams[0].id,
                m_content.people[person].id,
                {},
                from,
                to};
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_content = {};
        const ArenaId arena = ArenaId::sortable();
        m_content.arenas = {{arena, u"a"_s, 0}};
        m_content.units = {{UnitId::sortable(), u"Ekeberg"_s, Unit::Kind::School},
                           {UnitId::sortable(), u"Nedlagt"_s, Unit::Kind::School}};
        m_content.units[1].closed = QDate(2027, 7, 31); // the old year's last day
        m_content.people = {{ProfessionalId::sortable(), u"Åse"_s, u"ppt"_s},
                            {ProfessionalId::sortable(), u"Berit"_s, u"ppt"_s}};
        m_content.teams = {{TeamId::sortable(), arena, m_content.units[0].id, u"Teamet"_s}};
        const RoomId room = RoomId::sortable();
        m_setup = {};
        m_setup.units = {m_content.units[0].id, m_content.units[1].id};
        m_setup.rounds = {*DateSpan::make({2026, 9, 28}, {2026, 10, 2})};
        m_setup.pool = {{2026, 10, 1}};
        m_setup.rooms = {room};
        m_setup.wishes = {{m_content.units[0].id, QTime(12, 0), room},
                          {m_content.units[1].id, QTime(13, 0), room}};
        m_content.plans = {{MeetingPlanId::sortable(), arena, m_old, {}}};
        keepSetup();
    }

    void thePlanGoesOnInTheSameWeeks()
    {
        const NewYear year = made();
        QCOMPARE(year.year, m_new);
        QCOMPARE(year.plans.size(), 1);
        QCOMPARE(year.plans[0].year, m_new);
        QVERIFY(!(year.plans[0].id == m_content.plans[0].id));
        const PlanSetup setup = *planSetupFrom(year.plans[0].content, u"x"_s);
        QCOMPARE(setup.rounds, QList{*DateSpan::make({2027, 10, 4}, {2027, 10, 8})});
        QCOMPARE(setup.pool, (QList<QDate>{{2027, 10, 7}}));
        QCOMPARE(setup.rooms, m_setup.rooms);
        QCOMPARE(changesOf(year).size(), 1);
    }

    void theFirstDraftHasAMeetingForEveryRound()
    {
        Slots hours;
        hours.when = {Qt::Thursday, ClockTime{QTime(12, 0), QTime(13, 0)}};
        m_setup.hours = {hours};
        m_setup.rooms.clear();
        m_setup.wishes.clear();
        keepSetup();
        const auto first = firstDraftOf(made(), {m_content, m_pack, m_holidays});
        QVERIFY(first && *first);
        QCOMPARE((*first)->placed, 1); // the other unit is closed
        QCOMPARE((*first)->unplaced, 0);
        QCOMPARE((*first)->changes.size(), 3); // the plan, its meeting, its place in it
        const auto *meeting = (*first)->changes[1].as<Meeting>();
        QVERIFY(meeting);
        QCOMPARE(meeting->after->day, QDate(2027, 10, 7));
        QCOMPARE(meeting->after->unit, std::optional(m_content.units[0].id));
    }

    void closedUnitsStayBehind()
    {
        const NewYear year = made();
        const PlanSetup setup = *planSetupFrom(year.plans[0].content, u"x"_s);
        QCOMPARE(setup.units, QList{m_content.units[0].id});
        QCOMPARE(setup.wishes, QList{m_setup.wishes[0]});
        QCOMPARE(year.closed, QList{m_content.units[1].id});
    }

    /// Round 3 did without Åse because she was ill that day: next year it does not.
    void whatWasDecidedAboutOneMeetingStaysBehind()
    {
        m_setup.seatChanges = {{m_content.units[0].id, 1, m_content.people[0].id}};
        const DateSpan old = *DateSpan::make({2027, 7, 1}, {2027, 7, 31});
        const DateSpan both = *DateSpan::make({2027, 7, 1}, {2027, 8, 1});
        m_setup.roomsAway = {{m_setup.rooms[0], old}, {m_setup.rooms[0], both}};
        keepSetup();
        const PlanSetup setup = *planSetupFrom(made().plans[0].content, u"x"_s);
        QVERIFY(setup.seatChanges.isEmpty());
        QCOMPARE(setup.roomsAway, (QList{RoomAway{m_setup.rooms[0], both}}));
    }

    void whatIsPlannedAlreadyIsLeftAlone()
    {
        m_content.plans.append(made().plans);
        QVERIFY(made().plans.isEmpty());
    }

    void whoLeftIsNamedUnlessTheyGoOn()
    {
        m_content.members = {seat(0, {2026, 8, 1}, QDate(2027, 7, 31)),
                             seat(1, {2026, 8, 1}, QDate(2027, 2, 1)), seat(1, {2027, 2, 2})};
        const NewYear year = made();
        QCOMPARE(year.left.size(), 1);
        QCOMPARE(year.left[0].person, u"Åse"_s);
        QCOMPARE(year.left[0].team, u"Teamet"_s);
        QVERIFY(year.empty.isEmpty());
    }

    void whoHasSomebodyAfterThemIsNotNamed_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("at once") << QDate(2027, 8, 1) << u"ppt"_s << false;
        QTest::newRow("in the autumn") << QDate(2027, 10, 1) << u"ppt"_s << false;
        QTest::newRow("handing over") << QDate(2027, 7, 1) << u"ppt"_s << false;
        QTest::newRow("beside them") << QDate(2027, 6, 30) << u"ppt"_s << true;
        QTest::newRow("of another service") << QDate(2027, 8, 1) << u"nurse"_s << true;
    }
    void whoHasSomebodyAfterThemIsNotNamed()
    {
        QFETCH(const QDate, from);
        QFETCH(const QString, service);
        QFETCH(const bool, isNamed);
        m_content.people[1].service = service;
        m_content.members = {seat(0, {2026, 8, 1}, QDate(2027, 7, 31)), seat(1, from)};
        QCOMPARE(made().left.size(), isNamed ? 1 : 0);
    }

    void whoLeftBeforeTheOldYearIsForgotten()
    {
        m_content.members = {seat(0, {2025, 8, 1}, QDate(2026, 7, 31)), seat(1, {2026, 8, 1})};
        QVERIFY(made().left.isEmpty());
    }

    void aTeamThatNobodyIsLeftInIsNamed()
    {
        m_content.members = {seat(0, {2026, 8, 1}, QDate(2027, 7, 31))};
        QCOMPARE(made().empty, QList{m_content.teams[0].id});
    }

    void missingHolidaysAndTermsAreTheFirstQuestions()
    {
        const QList<YearQuestion> questions = made().questions;
        QVERIFY(questions.size() >= 2);
        using Kind = OpenQuestion::Kind;
        for (const YearQuestion &one : questions.first(2)) {
            QVERIFY(one.arena.isEmpty());
            QVERIFY(one.question.kind == Kind::SchoolHoliday || one.question.kind == Kind::Term);
        }
    }

    void aDayKeepsItsWeekAndWeekday_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("next");
        QTest::newRow("week 40") << QDate(2026, 10, 1) << QDate(2027, 10, 7);
        QTest::newRow("week 53, which 2027 has not") << QDate(2026, 12, 29) << QDate(2028, 1, 4);
        QTest::newRow("week 1") << QDate(2027, 1, 5) << QDate(2028, 1, 4);
        QTest::newRow("from week 53 on") << QDate(2027, 1, 1) << QDate(2028, 1, 7);
        QTest::newRow("an ordinary year") << QDate(2027, 10, 7) << QDate(2028, 10, 5);
        // 1 August 2027 is the Sunday of week 30; in 2028 that is 30 July, the old year's.
        QTest::newRow("the first of August") << QDate(2027, 8, 1) << QDate(2028, 8, 6);
        // 31 July 2026 is the Friday of week 31; in 2027 that is 6 August, a year too late.
        QTest::newRow("the last of July") << QDate(2026, 7, 31) << QDate(2027, 7, 30);
    }
    void aDayKeepsItsWeekAndWeekday()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, next);
        QCOMPARE(nextYearsDay(day), next);
        QCOMPARE(next.dayOfWeek(), day.dayOfWeek());
    }

    void everyDayLandsInTheNextSchoolYear()
    {
        for (QDate day(2019, 8, 1); day < QDate(2040, 8, 1); day = day.addDays(1))
            QCOMPARE(SchoolYear::containing(nextYearsDay(day))->firstCalendarYear(),
                     SchoolYear::containing(day)->firstCalendarYear() + 1);
    }
};

QTEST_GUILESS_MAIN(NewYearTest)
#include "newyeartest.moc"
