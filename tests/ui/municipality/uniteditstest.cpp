// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Units, people, teams and calendars changed and changed back, in a real file.
#include "ui/municipality/unitedits.h"

#include "core/storage/repositories.h"
#include "tests/core/arenabuilders.h"
#include "tests/storage/sample.h"
#include "ui/municipality/calendaredits.h"
#include "ui/wording/errorwording.h"

#include <QRegularExpression>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

class UnitEditsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = sample::openToAll(m_folder->filePath(u"a.tvers"_s));
    }

    void pastedUnitsComeAndGoTogether()
    {
        int told = 0;
        connect(&m_store->changes(), &Changes::committed, this, [&told] { ++told; });
        const Edit edit = addUnits(*m_store, {sample::ekeberg(), sample::ekeberg()});
        VERIFY_DONE(edit.apply());
        QCOMPARE(told, 1);
        QCOMPARE(units().size(), 2);
        VERIFY_DONE(edit.revert());
        QVERIFY(units().isEmpty());
    }

    void changedUnitComesBack()
    {
        const Unit before = sample::ekeberg();
        Unit after = before;
        after.manager = u"Runa Lie"_s;
        VERIFY_DONE(addUnits(*m_store, {before}).apply());
        const Edit edit = changeUnit(*m_store, before, after);
        VERIFY_DONE(edit.apply());
        QCOMPARE(units(), QList{after});
        VERIFY_DONE(edit.revert());
        QCOMPARE(units(), QList{before});
    }

    void unitGoesWithItsClosedDaysAndComesBackWithThem()
    {
        const Unit unit = sample::ekeberg();
        VERIFY_DONE(addUnits(*m_store, {unit}).apply());
        SchoolCalendar::Entries entries;
        entries.closingDays = {daysOf({2026, 11, 13}, {2026, 11, 13}, "Planleggingsdag")};
        VERIFY_DONE(
            changeCalendar(*m_store, keptCalendar({}, unit.id, unit.name), entries).apply());
        const auto calendars = CalendarRepository(*m_store).all();
        VERIFY_DONE(calendars);
        const Edit edit = removeUnit(*m_store, unit, *calendars);
        VERIFY_DONE(edit.apply());
        QVERIFY(units().isEmpty());
        VERIFY_DONE(edit.revert());
        QCOMPARE(units(), QList{unit});
        QCOMPARE(*CalendarRepository(*m_store).all(), *calendars);
    }

    void whatOthersPointToStaysAndSaysWhy()
    {
        const auto made = sample::fill(*m_store); // two meetings at the unit
        const auto refused = removeUnit(*m_store, made.unit, {}).apply();
        VERIFY_REFUSED(refused, ErrorCode::ConstraintRefused);
        QVERIFY(!ErrorWording::of(refused.error()).headline.isEmpty());
        QCOMPARE(units(), QList{made.unit});
    }

    void teamGoesWithItsMembers()
    {
        const auto made = sample::fill(*m_store);
        const Team team{TeamId::sortable(), made.arena.id, made.unit.id, u"Teamet"_s};
        const Professional person{
            .id = ProfessionalId::sortable(), .name = u"Runa Lie"_s, .service = u"ppt"_s};
        const TeamMember member{.id = TeamMemberId::sortable(),
                                .team = team.id,
                                .professional = person.id,
                                .from = QDate(2026, 8, 1)};
        VERIFY_DONE(addTeam(*m_store, team).apply());
        VERIFY_DONE(addPeople(*m_store, {person}).apply());
        VERIFY_DONE(addMember(*m_store, member).apply());
        VERIFY_REFUSED(removePerson(*m_store, person).apply(), ErrorCode::ConstraintRefused);
        const Edit edit = removeTeam(*m_store, team, {member});
        VERIFY_DONE(edit.apply());
        QVERIFY(TeamRepository(*m_store).all()->isEmpty());
        VERIFY_DONE(removePerson(*m_store, person).apply());
        VERIFY_REFUSED(edit.revert(), ErrorCode::ConstraintRefused); // the person is gone
        QVERIFY(TeamRepository(*m_store).all()->isEmpty());
        VERIFY_DONE(addPeople(*m_store, {person}).apply());
        VERIFY_DONE(edit.revert());
        QCOMPARE(*TeamRepository(*m_store).allMembers(), QList{member});
    }

    void changedMemberComesBack()
    {
        const auto made = sample::fill(*m_store);
        const Team team{TeamId::sortable(), made.arena.id, made.unit.id, u"Teamet"_s};
        const Professional person{
            .id = ProfessionalId::sortable(), .name = u"Runa Lie"_s, .service = u"ppt"_s};
        const TeamMember before{.id = TeamMemberId::sortable(),
                                .team = team.id,
                                .professional = person.id,
                                .from = QDate(2026, 8, 1)};
        TeamMember after = before;
        after.to = QDate(2027, 1, 31);
        VERIFY_DONE(addTeam(*m_store, team).apply());
        VERIFY_DONE(addPeople(*m_store, {person}).apply());
        VERIFY_DONE(addMember(*m_store, before).apply());
        const Edit edit = changeMember(*m_store, before, after);
        VERIFY_DONE(edit.apply());
        QCOMPARE(*TeamRepository(*m_store).allMembers(), QList{after});
        VERIFY_DONE(edit.revert());
        QCOMPARE(*TeamRepository(*m_store).allMembers(), QList{before});
        VERIFY_DONE(removeMember(*m_store, before).apply());
        Professional renamed = person;
        renamed.name = u"Runa Vik"_s;
        VERIFY_DONE(changePerson(*m_store, person, renamed).apply());
        Team called = team;
        called.name = u"Laget"_s;
        VERIFY_DONE(changeTeam(*m_store, team, called).apply());
        QCOMPARE(*TeamRepository(*m_store).all(), QList{called});
    }

    void calendarIsAddedChangedAndTakenBack()
    {
        SchoolCalendar::Entries autumn;
        autumn.schoolHolidays = {daysOf({2026, 10, 5}, {2026, 10, 9}, "Fri i oktober")};
        const Edit added = changeCalendar(*m_store, keptCalendar({}, {}, u"Prøve"_s), autumn);
        VERIFY_DONE(added.apply());
        auto kept = keptCalendar(*CalendarRepository(*m_store).all(), {}, {});
        QVERIFY(kept.record);
        QCOMPARE(*entriesIn(*kept.record), autumn);
        const Edit emptied = changeCalendar(*m_store, kept, {});
        VERIFY_DONE(emptied.apply());
        QCOMPARE(*entriesIn(CalendarRepository(*m_store).all()->first()),
                 SchoolCalendar::Entries());
        VERIFY_DONE(emptied.revert());
        VERIFY_DONE(added.revert());
        QVERIFY(CalendarRepository(*m_store).all()->isEmpty());
    }

    void namelessHolidayIsNotWritten()
    {
        SchoolCalendar::Entries nameless;
        nameless.schoolHolidays = {daysOf({2026, 10, 5}, {2026, 10, 9})};
        VERIFY_REFUSED(changeCalendar(*m_store, keptCalendar({}, {}, u"Prøve"_s), nameless).apply(),
                       ErrorCode::FieldMissing);
        QVERIFY(CalendarRepository(*m_store).all()->isEmpty());
    }

private:
    QList<Unit> units() { return *UnitRepository(*m_store).all(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace tvers

QTEST_GUILESS_MAIN(tvers::UnitEditsTest)
#include "uniteditstest.moc"
