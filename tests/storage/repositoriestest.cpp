// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/repositories.h"
#include "core/storage/caserepositories.h"

#include "tests/storage/sample.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class RepositoriesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    std::optional<sample::Contents> m_in;
    int m_number = 0;

    Store &store() { return *m_made.store; }
    static DateSpan autumn() { return *DateSpan::make({2026, 8, 1}, {2026, 12, 31}); }
    QStringList days(const QList<Meeting> &meetings)
    {
        QStringList found;
        for (const Meeting &meeting : meetings)
            found.append(meeting.day.toString(Qt::ISODate));
        return found;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_made = sample::withUser(m_folder.filePath(u"%1.tvers"_s.arg(++m_number)));
        m_in = sample::fill(store());
    }

    void thereIsOneMunicipality()
    {
        MunicipalityRepository repository(store());
        QVERIFY(!repository.get()->has_value());
        VERIFY_DONE(repository.set({MunicipalityId::sortable(), u"Prøvelund"_s, {}, u"{}"_s}));
        const auto first = **repository.get();
        VERIFY_DONE(repository.set({MunicipalityId::sortable(), u"Nylund"_s, {}, u"{}"_s}));
        QCOMPARE((*repository.get())->name, u"Nylund"_s);
        QCOMPARE((*repository.get())->id, first.id);
    }

    void aSettingHasTheLastValueItWasGiven()
    {
        SettingRepository settings(store());
        QCOMPARE(*settings.value(u"a"_s, u"fallback"_s), u"fallback"_s);
        VERIFY_DONE(settings.set(u"a"_s, u"1"_s));
        VERIFY_DONE(settings.set(u"a"_s, u"2"_s));
        QCOMPARE(*settings.value(u"a"_s), u"2"_s);
    }

    void meetingsComeByDayWithBothEndsCounted()
    {
        MeetingRepository meetings(store());
        QCOMPARE(days(*meetings.in(autumn())), (QStringList{u"2026-10-01"_s, u"2026-11-26"_s}));
        QCOMPARE(days(*meetings.in(*DateSpan::make({2026, 10, 1}, {2026, 10, 1}))),
                 QStringList{u"2026-10-01"_s});
        QVERIFY(meetings.in(*DateSpan::make({2026, 10, 2}, {2026, 11, 25}))->isEmpty());
    }

    void aMovedMeetingRemembersTheYearsDay()
    {
        MeetingRepository meetings(store());
        VERIFY_DONE(meetings.move(m_in->meetings[0].id, {2026, 10, 8}));
        const auto moved = **meetings.find(m_in->meetings[0].id);
        QVERIFY(moved.isMovedByHand());
        QCOMPARE(moved.planned, QDate(2026, 10, 1));
        VERIFY_REFUSED(meetings.move(MeetingId::sortable(), {2026, 10, 8}), ErrorCode::RowNotFound);
    }

    void whenTheYearChangesOnlyWhatNobodyTouchedMoves()
    {
        MeetingRepository meetings(store());
        const Meeting &pattern = m_in->meetings[0];
        VERIFY_DONE(meetings.move(m_in->meetings[0].id, {2026, 10, 8}));
        VERIFY_DONE(meetings.followYear(pattern, autumn(), {{2026, 10, 15}, {2026, 12, 3}}));
        QCOMPARE(days(*meetings.in(autumn())),
                 (QStringList{u"2026-10-08"_s, u"2026-10-15"_s, u"2026-12-03"_s}));
        VERIFY_DONE(meetings.followYear(pattern, autumn(), {{2026, 10, 15}, {2026, 12, 3}}));
        QCOMPARE(meetings.in(autumn())->size(), 3);
    }

    void aMeetingThatWasHeldStaysWhateverTheYearSays()
    {
        MeetingRepository meetings(store());
        Meeting held = m_in->meetings[0];
        held.state = Meeting::State::Held;
        VERIFY_DONE(meetings.change(held));
        VERIFY_DONE(meetings.followYear(m_in->meetings[1], autumn(), {}));
        QCOMPARE(days(*meetings.in(autumn())), QStringList{u"2026-10-01"_s});
    }

    void theVersionOfTheDayIsTheOneThatCounts()
    {
        ArenaRepository arenas(store());
        const ArenaId arena = ArenaId::sortable();
        VERIFY_DONE(arenas.add({arena, u"prove.annen"_s, 1}));
        const ArenaVersionRecord first{ArenaVersionId::sortable(), arena, QDate(2026, 8, 1),
                                       QDate(2027, 7, 31), u"{}"_s};
        ArenaVersionRecord second{
            ArenaVersionId::sortable(), arena, QDate(2027, 7, 31), {}, u"{}"_s};
        VERIFY_DONE(arenas.addVersion(first));
        VERIFY_REFUSED(arenas.addVersion(second), ErrorCode::VersionsOverlap);
        second.from = QDate(2027, 8, 1);
        VERIFY_DONE(arenas.addVersion(second));
        QVERIFY(!arenas.versionOn(arena, {2026, 7, 31})->has_value());
        QCOMPARE((*arenas.versionOn(arena, {2027, 7, 31}))->id, first.id);
        QCOMPARE((*arenas.versionOn(arena, {2027, 8, 1}))->id, second.id);
        QCOMPARE((*arenas.called(u"prove.annen"_s))->id, arena);
        QVERIFY(!arenas.called(u"nowhere"_s)->has_value());
    }

    void nothingPlainTellsOfOneChild_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<bool>("plain");
        QTest::newRow("a meeting series") << u"{\"kind\":\"meeting_series\"}"_s << true;
        QTest::newRow("a system meeting") << u"{\"kind\":\"system_meeting\"}"_s << true;
        QTest::newRow("a team round one child") << u"{\"kind\":\"case_team\"}"_s << false;
        QTest::newRow("a transfer meeting") << u"{\"kind\":\"transfer_meeting\"}"_s << false;
        QTest::newRow("what never meets") << u"{\"kind\":\"plan\"}"_s << false;
        QTest::newRow("a word of a newer Tvers") << u"{\"kind\":\"lighthouse\"}"_s << false;
        QTest::newRow("no kind") << u"{}"_s << false;
        QTest::newRow("no version") << QString() << false;
    }
    void nothingPlainTellsOfOneChild()
    {
        QFETCH(QString, content);
        QFETCH(bool, plain);
        const ArenaRecord arena{ArenaId::sortable(), u"prove.ny"_s, 1};
        VERIFY_DONE(ArenaRepository(store()).add(arena));
        if (!content.isEmpty())
            VERIFY_DONE(ArenaRepository(store()).addVersion(
                {ArenaVersionId::sortable(), arena.id, {}, {}, content}));
        const Team team{TeamId::sortable(), arena.id, {}, u"Team"_s};
        Meeting meeting = m_in->meetings[0];
        meeting.id = MeetingId::sortable();
        meeting.arena = arena.id;
        Meeting moved = m_in->meetings[0];
        moved.arena = arena.id;
        const auto added = TeamRepository(store()).add(team);
        QCOMPARE(bool(added), plain);
        QCOMPARE(bool(MeetingRepository(store()).add(meeting)), plain);
        QCOMPARE(bool(MeetingRepository(store()).change(moved)), plain);
        if (!plain)
            VERIFY_REFUSED(added, ErrorCode::AboutOneChild);
    }

    void whatIsPlainHasAnArenaThatIsThere()
    {
        const ArenaId nowhere = ArenaId::sortable();
        Meeting meeting = m_in->meetings[0];
        meeting.arena = nowhere;
        VERIFY_REFUSED(MeetingRepository(store()).change(meeting), ErrorCode::LinkMissing);
        const Team team{TeamId::sortable(), nowhere, {}, u"T"_s};
        VERIFY_REFUSED(TeamRepository(store()).add(team), ErrorCode::LinkMissing);
        const TeamMember member{
            TeamMemberId::sortable(), team.id, ProfessionalId::sortable(), {}, {2026, 8, 1}};
        VERIFY_REFUSED(TeamRepository(store()).addMember(member), ErrorCode::LinkMissing);
    }

    void aMeetingIsOfItsTeamsArena()
    {
        const ArenaRecord other{ArenaId::sortable(), u"prove.annen"_s, 1};
        VERIFY_DONE(ArenaRepository(store()).add(other));
        VERIFY_DONE(ArenaRepository(store()).addVersion(sample::openVersionOf(other.id)));
        Team team{TeamId::sortable(), other.id, {}, u"Team"_s};
        VERIFY_DONE(TeamRepository(store()).add(team));
        Meeting meeting = m_in->meetings[0];
        meeting.team = team.id;
        VERIFY_REFUSED(MeetingRepository(store()).change(meeting), ErrorCode::LinkMissing);
        team.arena = m_in->arena.id;
        VERIFY_REFUSED(TeamRepository(store()).change(team), ErrorCode::LinkMissing);
    }

    void anArenaWithPlainMeetingsDoesNotTurnToOneChild()
    {
        ArenaRepository arenas(store());
        auto version = arenas.versionsOf(m_in->arena.id)->first();
        VERIFY_REFUSED(arenas.removeVersion(version.id), ErrorCode::AboutOneChild);
        version.content = u"{\"kind\":\"case_team\"}"_s;
        VERIFY_REFUSED(arenas.changeVersion(version), ErrorCode::AboutOneChild);
        version.content = u"{}"_s;
        VERIFY_REFUSED(arenas.changeVersion(version), ErrorCode::AboutOneChild);
        auto ended = arenas.versionsOf(m_in->arena.id)->first();
        ended.to = QDate(2030, 7, 31);
        VERIFY_DONE(arenas.changeVersion(ended));
        version.id = ArenaVersionId::sortable();
        version.from = QDate(2030, 8, 1);
        VERIFY_REFUSED(arenas.addVersion(version), ErrorCode::AboutOneChild);
        for (const Meeting &meeting : m_in->meetings)
            VERIFY_DONE(MeetingRepository(store()).remove(meeting.id));
        VERIFY_DONE(arenas.addVersion(version));
    }

    void teamsAndMeetingsAboutOneChildAreSealedWhole()
    {
        const Child &child = m_in->children[0];
        ChildTeamRepository teams(store());
        ChildMeetingRepository meetings(store());
        const Professional person{ProfessionalId::sortable(), u"Nora Finnesikke"_s, u"PPT"_s};
        VERIFY_DONE(ProfessionalRepository(store()).add(person));
        const ChildTeam team{ChildTeamId::random(), child.id,        m_in->arena.id,
                             m_in->unit.id,         u"Innsats Y."_s, {person.id}};
        VERIFY_DONE(teams.add(team));
        const ChildMeeting meeting{ChildMeetingId::random(),
                                   child.id,
                                   m_in->arena.id,
                                   team.id,
                                   {},
                                   {2026, 10, 2},
                                   QTime(9, 0),
                                   {},
                                   u"Rom 2"_s};
        VERIFY_DONE(meetings.add(meeting));
        QCOMPARE(*teams.of(child.id), QList<ChildTeam>{team});
        QCOMPARE(*meetings.of(child.id), QList<ChildMeeting>{meeting});
        QVERIFY(meetings.of(m_in->children[1].id)->isEmpty());
        ChildMeeting strange = meeting;
        strange.child = m_in->children[1].id;
        VERIFY_REFUSED(meetings.change(strange), ErrorCode::LinkMissing);
        VERIFY_REFUSED(teams.remove(team.id), ErrorCode::ConstraintRefused);
        VERIFY_DONE(ChildRepository(store()).remove(child.id));
        QVERIFY(meetings.all()->isEmpty() && teams.all()->isEmpty());
    }

    void aTeamKnowsItsMembersAndKeepsThem()
    {
        TeamRepository teams(store());
        const Team team{TeamId::sortable(), m_in->arena.id, m_in->unit.id, u"Team"_s};
        const Professional person{ProfessionalId::sortable(), u"Nora Finnesikke"_s, u"PPT"_s};
        VERIFY_DONE(teams.add(team));
        VERIFY_DONE(ProfessionalRepository(store()).add(person));
        const TeamMember member{TeamMemberId::sortable(), team.id, person.id, {}, {2026, 8, 1}};
        VERIFY_DONE(teams.addMember(member));
        QCOMPARE(*teams.membersOf(team.id), QList<TeamMember>{member});
        VERIFY_REFUSED(ProfessionalRepository(store()).remove(person.id),
                       ErrorCode::ConstraintRefused);
        VERIFY_REFUSED(teams.remove(team.id), ErrorCode::ConstraintRefused);
        VERIFY_DONE(teams.removeMember(member.id));
        VERIFY_DONE(teams.remove(team.id));
    }

    void linksInsideTheSealAreCheckedToo()
    {
        ChildRepository children(store());
        Child child = sample::child(u"Eira"_s, u"Oppdiktsen"_s);
        child.unit = UnitId::sortable();
        VERIFY_REFUSED(children.add(child), ErrorCode::LinkMissing);
        child.unit = m_in->unit.id;
        VERIFY_REFUSED(children.addGuardian(sample::guardianOf(child, u"Runa"_s)),
                       ErrorCode::LinkMissing);
        VERIFY_DONE(children.add(child));
        VERIFY_DONE(children.addGuardian(sample::guardianOf(child, u"Runa"_s)));
        QCOMPARE(children.guardiansOf(child.id)->size(), 1);
    }

    void whatASealedRowPointsToStays_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : {"child", "child_team", "child_meeting"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void whatASealedRowPointsToStays()
    {
        QFETCH(QString, by);
        Unit unit = sample::ekeberg();
        unit.name = u"Påfunnet skole"_s;
        const ArenaRecord arena{ArenaId::sortable(), u"prove.drofting"_s, 1};
        const Professional person{ProfessionalId::sortable(), u"Nora Finnesikke"_s, u"PPT"_s};
        Child child = m_in->children[0];
        VERIFY_DONE(UnitRepository(store()).add(unit));
        VERIFY_DONE(ArenaRepository(store()).add(arena));
        VERIFY_DONE(ProfessionalRepository(store()).add(person));
        const ChildTeam team{ChildTeamId::random(), child.id,   arena.id, unit.id,
                             u"Innsats Y."_s,       {person.id}};
        const ChildMeeting meeting{
            ChildMeetingId::random(), child.id, arena.id, {}, unit.id, {2026, 10, 2}};
        if (by == u"child"_s) {
            child.unit = unit.id;
            VERIFY_DONE(ChildRepository(store()).change(child));
        } else if (by == u"child_team"_s) {
            VERIFY_DONE(ChildTeamRepository(store()).add(team));
        } else {
            VERIFY_DONE(ChildMeetingRepository(store()).add(meeting));
        }

        const auto unitGoes = UnitRepository(store()).remove(unit.id);
        VERIFY_REFUSED(unitGoes, ErrorCode::NeededByChild);
        QCOMPARE(unitGoes.error().facts, (QStringList{u"unit"_s, unit.id.text(), by}));
        const auto personGoes = ProfessionalRepository(store()).remove(person.id);
        QCOMPARE(bool(personGoes), by != u"child_team"_s);
        const auto arenaGoes = ArenaRepository(store()).remove(arena.id);
        QCOMPARE(bool(arenaGoes), by == u"child"_s);

        VERIFY_DONE(ChildRepository(store()).remove(child.id)); // with what is about it
        VERIFY_DONE(UnitRepository(store()).remove(unit.id));
    }

    /// Nobody can tell then who points to it.
    void nothingGoesWhileTheFileIsLocked()
    {
        store().lock();
        VERIFY_REFUSED(UnitRepository(store()).remove(m_in->unit.id), ErrorCode::VaultLocked);
    }

    void aChildGoesWithItsGuardians()
    {
        ChildRepository children(store());
        VERIFY_DONE(children.remove(m_in->children[0].id));
        QCOMPARE(children.all()->size(), 1);
        QCOMPARE(children.allGuardians()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(RepositoriesTest)
#include "repositoriestest.moc"
