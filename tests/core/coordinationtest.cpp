// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Services at a school in one week. 29 September 2026 is a Tuesday of week 40.
#include "core/meetings/coordination.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class CoordinationTest : public QObject
{
    Q_OBJECT

    const UnitId m_unit = UnitId::sortable();
    const ArenaId m_arena = ArenaId::sortable();
    const QDate m_tuesday{2026, 9, 29};
    QList<Professional> m_people;
    QList<Team> m_teams;
    QList<TeamMember> m_members;
    QList<CalendarMeeting> m_meetings;

    void meet(qsizetype team, QDate day)
    {
        CalendarMeeting meeting{u"k"_s, u"a"_s};
        meeting.team = m_teams[team].id;
        meeting.unit = m_unit;
        meeting.day = day;
        m_meetings.append(meeting);
    }
    QList<ScatteredWeek> found() const
    {
        return scatteredWeeks(m_meetings, {m_teams, m_members, m_people});
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_people = {{ProfessionalId::sortable(), u"Åse"_s, u"ppt"_s},
                    {ProfessionalId::sortable(), u"Berit"_s, u"child_welfare"_s},
                    {ProfessionalId::sortable(), u"Rektor"_s, u"unit"_s}};
        m_people[2].unit = m_unit;
        m_teams = {{TeamId::sortable(), m_arena, m_unit, u"Team 1"_s},
                   {TeamId::sortable(), m_arena, m_unit, u"Team 2"_s}};
        m_members.clear();
        for (const auto &[team, person] : {std::pair(0, 0), {0, 2}, {1, 1}})
            m_members.append({TeamMemberId::sortable(),
                              m_teams[team].id,
                              m_people[person].id,
                              {},
                              QDate(2026, 8, 1)});
        m_meetings.clear();
    }

    void twoServicesOnTwoDaysOfAWeekAreFound()
    {
        meet(0, m_tuesday);
        meet(1, m_tuesday.addDays(2));
        const auto weeks = found();
        QCOMPARE(weeks.size(), 1);
        QCOMPARE(weeks[0].monday, QDate(2026, 9, 28));
        QCOMPARE(weeks[0].meetings, (QList<qsizetype>{0, 1}));
        QCOMPARE(weeks[0].services, (QStringList{u"child_welfare"_s, u"ppt"_s}));
    }

    void theSameDayIsWhatIsWanted()
    {
        meet(0, m_tuesday);
        meet(1, m_tuesday);
        QVERIFY(found().isEmpty());
    }

    void sundayAndMondayAreTwoWeeks()
    {
        meet(0, {2026, 10, 4});
        meet(1, {2026, 10, 5});
        QVERIFY(found().isEmpty());
    }

    void whoBelongsToTheUnitComesFromNowhere()
    {
        m_members[0].professional = m_people[2].id; // now only the school's own
        meet(0, m_tuesday);
        meet(1, m_tuesday.addDays(1));
        QVERIFY(found().isEmpty());
    }

    void skippedAndSuggestedDaysSayNothing()
    {
        meet(0, m_tuesday);
        meet(1, m_tuesday.addDays(1));
        m_meetings[0].provisional = true;
        QVERIFY(found().isEmpty());
        m_meetings[0].provisional = false;
        m_meetings[1].state = Meeting::State::Cancelled;
        QVERIFY(found().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CoordinationTest)
#include "coordinationtest.moc"
