// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Two Thursdays of one contact person. 1 October 2026 is a Thursday, and so
/// is 29 October.
#include "core/planning/daysheet.h"

#include "tests/core/arenabuilders.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate first(2026, 10, 1);
const QDate second(2026, 10, 29);

CalendarMeeting meetingOf(const Team &team, QDate day, int hour)
{
    CalendarMeeting meeting{u"key"_s, u"a"_s};
    meeting.stored = MeetingId::sortable();
    meeting.team = team.id;
    meeting.unit = team.unit;
    meeting.day = day;
    meeting.time = ClockTime{QTime(hour, 0), QTime(hour + 1, 0)};
    return meeting;
}

} // namespace

class DaySheetTest : public QObject
{
    Q_OBJECT

    const MunicipalityPack m_pack = packOf({meetingsBy(AsNeeded())});
    const DateSpan m_year = SchoolYear::fromText(u"2026/27"_s)->span();
    const ArenaId m_arena = ArenaId::sortable();
    QList<Unit> m_units{{UnitId::sortable(), u"Ekeberg"_s, Unit::Kind::Kindergarten},
                        {UnitId::sortable(), u"Solsikken"_s, Unit::Kind::Kindergarten}};
    QList<Team> m_teams{{TeamId::sortable(), m_arena, m_units[0].id, u"Ekebergs team"_s},
                        {TeamId::sortable(), m_arena, m_units[1].id, u"Solsikkens team"_s},
                        {TeamId::sortable(), m_arena, {}, u"Alles team"_s}};
    QList<Professional> m_people{
        {ProfessionalId::sortable(), u"Åse Prøve"_s, u"ppt"_s, u"contact"_s},
        {ProfessionalId::sortable(), u"Berit Prøve"_s, u"child_protection"_s},
        {ProfessionalId::sortable(), u"Styrer Prøve"_s, u"unit"_s}};
    QList<TeamMember> m_members;
    QList<CalendarMeeting> m_meetings;
    QList<PlanEntry> m_entries;

    SheetSource source() const
    {
        return {m_pack, m_meetings, m_units, m_teams, m_members, m_people, m_entries, {}};
    }
    void seat(qsizetype team, qsizetype person, std::optional<QDate> to = {})
    {
        m_members.append({TeamMemberId::sortable(),
                          m_teams[team].id,
                          m_people[person].id,
                          {},
                          QDate(2026, 8, 1),
                          to});
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_members.clear();
        m_entries.clear();
        m_people[2].unit = m_units[0].id;
        m_meetings = {meetingOf(m_teams[0], first, 12), meetingOf(m_teams[1], first, 13),
                      meetingOf(m_teams[2], second, 9)};
        seat(0, 0);
        seat(1, 0);
    }

    void aDaySheetHasThePersonsMeetingsOfTheDayByHour()
    {
        const auto sheets = daySheets(source(), m_people[0], m_year);
        QCOMPARE(sheets.size(), 1); // nobody sits in the team for all
        QCOMPARE(sheets[0].day, first);
        QCOMPARE(sheets[0].meetings.size(), 2);
        QCOMPARE(sheets[0].meetings[0].unit, u"Ekeberg"_s);
        QCOMPARE(sheets[0].meetings[1].unit, u"Solsikken"_s);
        QCOMPARE(sheets[0].meetings[0].arena, u"Møte"_s);
        QCOMPARE(sheets[0].meetings[0].cases, 0);
    }

    void aDayOutsideTheSeatIsNotThePersons()
    {
        m_members.clear();
        seat(0, 0, first.addDays(-1));
        QVERIFY(daySheets(source(), m_people[0], m_year).isEmpty());
        m_members.clear();
        seat(0, 0, first); // the last day counts
        QCOMPARE(daySheets(source(), m_people[0], m_year).size(), 1);
    }

    void suggestedAndSkippedMeetingsAreOnNoSheet()
    {
        m_meetings[0].provisional = true;
        m_meetings[1].state = Meeting::State::Cancelled;
        QVERIFY(daySheets(source(), m_people[0], m_year).isEmpty());
        QCOMPARE(sheetMeetings(source(), m_year).size(), 1);
    }

    void everybodyIsNamedByServiceAndNoNameTwice()
    {
        seat(0, 1);
        seat(0, 0); // sits there twice
        m_members.last().role = u"leder"_s;
        const auto people = daySheets(source(), m_people[0], m_year)[0].meetings[0].people;
        QCOMPARE(people.size(), 2);
        QCOMPARE(people[0].name, u"Berit Prøve"_s); // child_protection before ppt
        QCOMPARE(people[1].role, u"leder"_s);
    }

    void aSubstituteSaysForWhom()
    {
        seat(0, 1);
        m_members.last().substituteFor = m_people[0].id;
        const auto people = daySheets(source(), m_people[1], m_year)[0].meetings[0].people;
        QCOMPARE(people[0].substituteFor, u"Åse Prøve"_s);
    }

    void roundAndNumberOfCasesComeFromTheFile()
    {
        const MeetingId id = *m_meetings[0].stored;
        m_entries = {{PlanEntryId::sortable(), MeetingPlanId::sortable(), id, 3}};
        SheetSource counted = source();
        counted.cases = [id](MeetingId one) { return one == id ? 2 : 0; };
        const auto meetings = daySheets(counted, m_people[0], m_year)[0].meetings;
        QCOMPARE(meetings[0].round, std::optional(3));
        QCOMPARE(meetings[0].cases, 2);
        QCOMPARE(meetings[1].round, std::nullopt);
        QCOMPARE(meetings[1].cases, 0);
    }

    void aUnitsSheetHasItsOwnAndThoseItsPeopleSitIn()
    {
        QCOMPARE(unitSheet(source(), m_units[0], m_year).meetings.size(), 1);
        seat(2, 2); // the unit's own person, in the team for all
        const UnitSheet sheet = unitSheet(source(), m_units[0], m_year);
        QCOMPARE(sheet.meetings.size(), 2);
        QCOMPARE(sheet.meetings[1].day, second);
        QCOMPARE(unitSheet(source(), m_units[1], m_year).meetings.size(), 1);
    }
};

QTEST_GUILESS_MAIN(DaySheetTest)
#include "daysheettest.moc"
