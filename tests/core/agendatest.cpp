// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What stands on an agenda, who has a seat, and when a meeting is called off.
#include "core/minutes/callingoff.h"
#include "core/minutes/seating.h"
#include "core/municipality/packreader.h"

#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 10, 1); // a Thursday

ArenaVersion versionOf(const QString &pack, const QString &id)
{
    const auto read = builtInPack(pack);
    for (const Arena &arena : read->arenas) {
        if (arena.id == id)
            return arena.versions.first();
    }
    qFatal("no arena %s", qPrintable(id));
}

DiscussionCase caseOf(int number, CaseMode::Kind mode = CaseMode::Kind::Anonymous)
{
    return {.id = CaseId::random(),
            .half = HalfYear(2026, HalfYear::Half::Autumn),
            .number = number,
            .mode = mode,
            .types = {u"sprak"_s},
            .received = day.addDays(-3)};
}

Discussion discussed(const DiscussionCase &one, ArenaId arena)
{
    return {.id = DiscussionId::random(),
            .caseId = one.id,
            .arena = arena,
            .version = ArenaVersionId::sortable(),
            .day = day.addDays(-30)};
}

QList<int> numbersOf(const QList<AgendaItem> &items, const QList<DiscussionCase> &cases)
{
    QList<int> numbers;
    for (const AgendaItem &item : items) {
        for (const DiscussionCase &one : cases) {
            if (item.caseId == one.id)
                numbers.append(one.number);
        }
    }
    return numbers;
}

QStringList wordsOf(const QList<AgendaItem> &items)
{
    QStringList words;
    for (const AgendaItem &item : items)
        words.append(item.words);
    return words;
}

} // namespace

class AgendaTest : public QObject
{
    Q_OBJECT

    const ArenaVersion m_resource = versionOf(u"vestby"_s, u"vestby.ressursteam_skole"_s);
    const ArenaId m_arena = ArenaId::sortable();
    const UnitId m_school = UnitId::sortable();

    AgendaSource source() const { return {m_resource, m_arena, day, m_school}; }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void casesComeFirstThenWhatTheArenaAlwaysTakesUp()
    {
        AgendaSource here = source();
        here.cases = {caseOf(2), caseOf(1)};
        const QList<AgendaItem> items = agendaOf(here);
        QCOMPARE(items.size(), 4);
        QCOMPARE(numbersOf(items, here.cases), (QList{1, 2}));
        QVERIFY(items[2].words.contains(u"PPT"_s)); // «Elever som allerede er henvist til PPT …»
    }

    void whatAnotherUnitFollowsUpIsNotDueHere()
    {
        AgendaSource here = source();
        here.cases = {caseOf(1), caseOf(2)};
        here.cases[0].unit = UnitId::sortable();
        here.cases[1].unit = m_school;
        for (const DiscussionCase &one : std::as_const(here.cases)) {
            Discussion more = discussed(one, m_arena);
            more.followUp = day;
            here.discussions.append(more);
        }
        QCOMPARE(numbersOf(agendaOf(here), here.cases), QList{2});
        here.unit.reset(); // a meeting of all units
        QCOMPARE(numbersOf(agendaOf(here), here.cases), (QList{1, 2}));
    }

    void aCaseIsDueWhenItIsNewPutOffOrWantsMore()
    {
        AgendaSource here = source();
        for (int number = 1; number <= 9; ++number)
            here.cases.append(caseOf(number));
        here.cases[1].state = DiscussionCase::State::Closed;
        here.cases[2].received = day.addDays(1);
        here.cases[3].unit = UnitId::sortable(); // another unit's
        Discussion decided = discussed(here.cases[4], m_arena);
        decided.decision = Discussion::Decision::LocalMeasures;
        Discussion more = discussed(here.cases[5], m_arena);
        more.decision = Discussion::Decision::MoreDiscussion;
        Discussion later = discussed(here.cases[6], m_arena);
        later.followUp = day.addDays(1);
        Discussion now = discussed(here.cases[7], m_arena);
        now.decision = Discussion::Decision::LocalMeasures;
        now.followUp = day;
        const Discussion elsewhere = discussed(here.cases[8], ArenaId::sortable());
        here.discussions = {decided, more, later, now, elsewhere};
        QCOMPARE(numbersOf(agendaOf(here), here.cases), (QList{1, 6, 8}));
    }

    void whatWasPutOffComesFirstAndDeadlinesBeforeNumbers()
    {
        AgendaSource here = source();
        here.cases = {caseOf(1), caseOf(2), caseOf(3)};
        here.cases[1].deadline = day.addDays(9);
        HeldMeeting before{.id = HeldMeetingId::random(), .meeting = MeetingId::sortable()};
        before.items = {{.id = AgendaItemId::random(),
                         .kind = AgendaItem::Kind::Case,
                         .caseId = here.cases[2].id,
                         .state = AgendaItem::State::Postponed}};
        here.earlier = {before};
        QCOMPARE(numbersOf(agendaOf(here), here.cases), (QList{3, 2, 1}));
    }

    void aMunicipalMeetingTakesNoUnitsNewCasesByItself()
    {
        AgendaSource here = source();
        here.unit.reset();
        here.cases = {caseOf(1)};
        here.cases[0].unit = m_school;
        QVERIFY(numbersOf(agendaOf(here), here.cases).isEmpty());
    }

    void openingAndClosingHaveTheirOwnItem()
    {
        const ArenaVersion arena =
            versionOf(u"holmestrand"_s, u"holmestrand.pa_tvers_oppstart_avslutning"_s);
        AgendaSource here{arena, m_arena, day, m_school};
        QCOMPARE(wordsOf(agendaOf(here)),
                 QStringList{u"Oppstart: roller og forventninger i samhandlingen"_s});
        here.part = 1;
        here.language = Language::Nynorsk;
        QCOMPARE(wordsOf(agendaOf(here)),
                 QStringList{u"Avslutning: oppsummering og evaluering av året"_s});
    }

    void whatIsWrittenStaysWhenTheAgendaIsBroughtUp()
    {
        AgendaSource here = source();
        here.cases = {caseOf(1), caseOf(2)};
        QList<AgendaItem> there = agendaOf(here);
        there[0].notes = u"Begynt på."_s;
        there.append({.id = AgendaItemId::random(), .words = u"Eventuelt"_s});
        here.cases[0].state = DiscussionCase::State::Closed; // noted: stays
        here.cases[1].state = DiscussionCase::State::Closed; // untouched: goes
        here.cases.append(caseOf(3));
        const QList<AgendaItem> items = broughtUp(there, agendaOf(here));
        QCOMPARE(numbersOf(items, here.cases), (QList{1, 3}));
        QCOMPARE(items.last().words, u"Eventuelt"_s);
        QCOMPARE(items.size(), 5);
        QCOMPARE(broughtUp(items, agendaOf(here)), items); // a second time changes nothing
    }

    void everybodyOfTheTeamHasASeatAndSoHasEveryRoleWithoutOne()
    {
        const MunicipalityPack pack = *builtInPack(u"holmestrand"_s);
        const ArenaVersion arena = versionOf(u"holmestrand"_s, u"holmestrand.pa_tvers_barnehage"_s);
        FileContent content;
        content.units = {{.id = m_school,
                          .name = u"Solsikken"_s,
                          .kind = Unit::Kind::Kindergarten,
                          .manager = u"Ingrid Osterud"_s}};
        const Professional ppt{ProfessionalId::sortable(), u"Finn Vikhammer"_s, u"ppt"_s,
                               u"ppt_contact"_s};
        const Professional other{ProfessionalId::sortable(), u"Rolf Utnes"_s, u"ppt"_s};
        content.people = {ppt, other};
        const Team team{TeamId::sortable(), m_arena, m_school, u"Team"_s};
        content.teams = {team};
        content.members = {
            {.id = TeamMemberId::sortable(), .team = team.id, .professional = ppt.id, .from = day},
            {.id = TeamMemberId::sortable(),
             .team = team.id,
             .professional = other.id,
             .from = day,
             .substituteFor = ppt.id}};
        const QList<MeetingSeat> seats =
            seatsOf({arena, m_arena, pack, content, day, {}, m_school});
        QCOMPARE(seats[0].name, u"Ingrid Osterud"_s); // styrer calls and leads
        QCOMPARE(seats[1].name, u"Finn Vikhammer"_s);
        QCOMPARE(seats[1].role, u"Kontaktperson i PPT"_s);
        QStringList services;
        for (const MeetingSeat &seat : seats)
            services.append(seat.service);
        QCOMPARE(services.count(u"ppt"_s), 1);
        QVERIFY(services.contains(u"child_welfare"_s));
        QCOMPARE(seats.size(), 6); // the arena's six roles, PPT's by its member
        QCOMPARE(seats.last().need, MeetingSeat::Need::MayCome); // «foresatte og andre aktuelle»
        QCOMPARE(seatsOf({arena, m_arena, pack, content, day.addDays(-1), {}, m_school})[1].name,
                 QString()); // not yet a member
    }

    void whoIsAbsentIsNotInTheRoom()
    {
        QList<MeetingSeat> seats{{.name = u"Ingrid Osterud"_s},
                                 {.service = u"ppt"_s},
                                 {.service = u"ppt"_s},
                                 {.service = u"bup"_s, .came = MeetingSeat::Came::Absent},
                                 {.guardian = GuardianId::random()}};
        using Being = ConsentParticipant::Role;
        QCOMPARE(presentIn(seats),
                 (QList<ConsentParticipant>{
                     {.role = Being::OwnUnit}, {.service = u"ppt"_s}, {.role = Being::Guardian}}));
    }

    void aDecisionTeamWithoutCasesIsProposedToBeCalledOff_data()
    {
        QTest::addColumn<int>("notice"); // -1: the source gives none
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("since");
        // The meeting is on Thursday 1 October 2026.
        QTest::newRow("no deadline, Wednesday") << -1 << QDate(2026, 9, 30) << QDate(2026, 9, 30);
        QTest::newRow("no deadline, Tuesday") << -1 << QDate(2026, 9, 29) << QDate();
        QTest::newRow("five days: Thursday before")
            << 5 << QDate(2026, 9, 25) << QDate(2026, 9, 25);
        QTest::newRow("five days, on the last") << 5 << QDate(2026, 9, 24) << QDate();
        QTest::newRow("the day itself") << 5 << day << QDate(2026, 9, 25);
        QTest::newRow("it is over") << 5 << day.addDays(1) << QDate();
    }
    void aDecisionTeamWithoutCasesIsProposedToBeCalledOff()
    {
        QFETCH(int, notice);
        QFETCH(QDate, today);
        QFETCH(QDate, since);
        ArenaVersion arena = versionOf(u"vestby"_s, u"vestby.beslutningsteam"_s);
        if (notice >= 0)
            arena.deadlines[0].rule = BeforeMeeting{notice};
        const SchoolCalendar calendar(PublicHolidays::builtIn(), {});
        QList<AgendaItem> items;
        const EmptyMeeting meeting{arena, day, items, calendar, today};
        const auto off = callingOffOf(meeting);
        QCOMPARE(off.has_value(), since.isValid());
        if (off)
            QCOMPARE(*off, (CallingOff{since, notice < 0}));
        items.append({.id = AgendaItemId::random(), .kind = AgendaItem::Kind::Case});
        QVERIFY(!callingOffOf(meeting));
        items.clear();
        QVERIFY(!callingOffOf({m_resource, day, items, calendar, today}));
    }
};

QTEST_APPLESS_MAIN(AgendaTest)
#include "agendatest.moc"
