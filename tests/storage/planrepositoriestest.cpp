// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planrepositories.h"

#include "core/planning/plansetupjson.h"
#include "core/storage/repositories.h"
#include "tests/storage/sample.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class PlanRepositoriesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    std::optional<sample::Contents> m_in;
    int m_number = 0;

    Store &store() { return *m_made.store; }
    PlanEntry placed(qsizetype meeting, int round) const
    {
        return {PlanEntryId::sortable(), m_in->plan.id, m_in->meetings[meeting].id, round};
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_made = sample::withUser(m_folder.filePath(u"%1.tvers"_s.arg(++m_number)));
        m_in = sample::fill(store());
    }

    void aPlanIsFoundByArenaAndYear()
    {
        const MeetingPlanRepository plans(store());
        QCOMPARE(*plans.of(m_in->plan.arena, m_in->plan.year), std::optional(m_in->plan));
        QVERIFY(!plans.of(m_in->plan.arena, *SchoolYear::fromText(u"2027/28"_s))->has_value());
        QVERIFY(!plans.of(ArenaId::sortable(), m_in->plan.year)->has_value());
    }

    void entriesComeByRoundAndKeepTheirLock()
    {
        PlanEntryRepository entries(store());
        const PlanEntry filled = entries.all()->first();
        PlanEntry second = placed(0, 2);
        second.isLocked = true;
        const PlanEntry first = placed(1, 1);
        VERIFY_DONE(entries.add(second));
        VERIFY_DONE(entries.add(first));
        QCOMPARE(*MeetingPlanRepository(store()).entriesOf(m_in->plan.id),
                 (QList{filled, first, second}));
    }

    void aMeetingOfAnotherArenaHasNoPlaceInThePlan()
    {
        const MeetingPlan other = sample::planOf(ArenaId::sortable());
        VERIFY_DONE(ArenaRepository(store()).add({other.arena, u"prove.annen"_s, 1}));
        VERIFY_DONE(MeetingPlanRepository(store()).add(other));
        PlanEntry wrong = placed(0, 1);
        wrong.plan = other.id;
        VERIFY_REFUSED(PlanEntryRepository(store()).add(wrong), ErrorCode::LinkMissing);
        wrong = placed(0, 1);
        wrong.meeting = MeetingId::sortable();
        VERIFY_REFUSED(PlanEntryRepository(store()).add(wrong), ErrorCode::LinkMissing);
    }

    void aMeetingThatGoesTakesItsPlaceWithIt()
    {
        VERIFY_DONE(MeetingRepository(store()).remove(m_in->meetings[0].id));
        QVERIFY(PlanEntryRepository(store()).all()->isEmpty());
        QVERIFY(!MeetingRepository(store()).find(m_in->meetings[0].id)->has_value());
    }

    void roomsAndAbsencesComeBackAsTheyWere()
    {
        const Room room{RoomId::sortable(), u"Kantinen, 3. etg."_s, u"Holmestrand"_s};
        VERIFY_DONE(RoomRepository(store()).add(room));
        QVERIFY(RoomRepository(store()).all()->contains(room));
        const Professional someone{ProfessionalId::sortable(), u"Turid Prøve"_s, u"ppt"_s};
        VERIFY_DONE(ProfessionalRepository(store()).add(someone));
        const Absence away{AbsenceId::sortable(), someone.id,
                           *DateSpan::make({2026, 10, 1}, {2026, 10, 2})};
        VERIFY_DONE(AbsenceRepository(store()).add(away));
        QVERIFY(AbsenceRepository(store()).all()->contains(away));
        QVERIFY(!ProfessionalRepository(store()).remove(someone.id)); // while somebody is away
    }

    void whatThePlanIsToHoldComesBack()
    {
        const PlanSetup setup{.units = {m_in->unit.id}, .pool = {{2026, 10, 1}}};
        m_in->plan.content = toText(setup);
        VERIFY_DONE(MeetingPlanRepository(store()).change(m_in->plan));
        const auto kept = MeetingPlanRepository(store()).of(m_in->plan.arena, m_in->plan.year);
        QCOMPARE(*planSetupFrom((*kept)->content, u"plan"_s), setup);
    }
};

QTEST_GUILESS_MAIN(PlanRepositoriesTest)
#include "planrepositoriestest.moc"
