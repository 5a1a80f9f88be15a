// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/examplefile.h"
#include "core/storage/repositories.h"
#include "tests/ui/shell/sampledesk.h"

#include <QSignalSpy>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString presence = u"holmestrand.naervaersteam"_s;

QList<QDate> daysOf(const Desk &desk, const QString &arena)
{
    QList<QDate> days;
    for (const DatedArena &dated : desk.year().arenas) {
        for (const CheckedDate &date : dated.dates) {
            if (dated.id == arena)
                days.append(date.meeting.day);
        }
    }
    return days;
}

void toEvenWeeks(ArenaVersion &version)
{
    std::get<WeekParity>(version.cadence.parts.first().rule).parity = Parity::Even;
}

} // namespace

class DeskTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = sample::deskIn(m_folder->path());
        QVERIFY(m_desk);
    }
    void cleanup() { m_desk.reset(); }

    void looksAtTheSchoolYearOfToday()
    {
        QCOMPARE(m_desk->schoolYear().text(), u"2026/27"_s);
        QCOMPARE(m_desk->today(), QDate(2026, 11, 12));
        QVERIFY(m_desk->mayEdit());
    }

    void otherYearIsComputedAndTold()
    {
        const QSignalSpy told(m_desk.get(), &Desk::yearChanged);
        m_desk->lookAt(*SchoolYear::fromText(u"2027/28"_s));
        QCOMPARE(told.size(), 1);
        // Tuesday of week 33, 2027: the first odd week after 1 August is 31's, which ended.
        QCOMPARE(daysOf(*m_desk, presence).first(), QDate(2027, 8, 3));
    }

    void changedRuleMovesTheDaysAndSaysWhich()
    {
        QCOMPARE(daysOf(*m_desk, presence).first(), QDate(2026, 8, 11)); // week 33
        const QSignalSpy told(m_desk.get(), &Desk::daysMoved);
        const QSignalSpy saved(m_desk.get(), &Desk::saved);
        m_desk->carryOut(sample::changeOf(*m_desk, presence, toEvenWeeks));
        QCOMPARE(daysOf(*m_desk, presence).first(), QDate(2026, 8, 4)); // week 32
        QCOMPARE(saved.size(), 1);
        QCOMPARE(told.size(), 1);
        const auto moved = told.first().first().value<YearDifference>();
        QCOMPARE(moved.arenas.size(), 1);
        QCOMPARE(moved.arenas.first().arena, presence);
        QVERIFY(moved.arenas.first().gone.contains(QDate(2026, 8, 11)));
        QVERIFY(moved.arenas.first().come.contains(QDate(2026, 8, 4)));
    }

    void takenBackIsAsItWas()
    {
        const QList<QDate> before = daysOf(*m_desk, presence);
        m_desk->carryOut(sample::changeOf(*m_desk, presence, toEvenWeeks));
        m_desk->undoStack().undo();
        QCOMPARE(daysOf(*m_desk, presence), before);
        m_desk->undoStack().redo();
        QVERIFY(daysOf(*m_desk, presence) != before);
    }

    void refusedEditIsToldAndLeavesTheStack()
    {
        const QSignalSpy refused(m_desk.get(), &Desk::refused);
        const Error error{ErrorCode::RowNotFound, {u"unit"_s, u"x"_s}};
        m_desk->carryOut({u"Nothing"_s, [error]() -> Result<> { return error; },
                          []() -> Result<> { return Done{}; }});
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<Error>(), error);
        QVERIFY(!m_desk->undoStack().canUndo());
    }

    void oneUnitsYearHoldsWhatConcernsIt()
    {
        const auto &units = m_desk->content().units;
        const auto garden = std::find_if(units.begin(), units.end(), [](const Unit &unit) {
            return unit.kind == Unit::Kind::Kindergarten;
        });
        QVERIFY(garden != units.end());
        m_desk->lookAt(garden->id);
        QStringList ids;
        for (const DatedArena &arena : m_desk->year().arenas)
            ids.append(arena.id);
        QVERIFY(ids.contains(u"holmestrand.pa_tvers_barnehage"_s));
        QVERIFY(!ids.contains(u"holmestrand.pa_tvers_skole"_s));
        m_desk->lookAt(std::optional<UnitId>());
        QVERIFY(m_desk->year().arenas.size() > ids.size());
    }

    void lockedDeskRefusesEditsAndForgetsThem()
    {
        m_desk->carryOut(sample::changeOf(*m_desk, presence, toEvenWeeks));
        const Edit edit = sample::changeOf(*m_desk, presence, toEvenWeeks);
        m_desk->lock();
        QVERIFY(!m_desk->mayEdit());
        QVERIFY(!m_desk->undoStack().canUndo());
        const QSignalSpy refused(m_desk.get(), &Desk::refused);
        m_desk->carryOut(edit);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!m_desk->year().arenas.isEmpty()); // what is plain stays on the desk
        VERIFY_DONE(m_desk->unlock(PassphraseKey{{}, examplePassphrase()}));
        QVERIFY(m_desk->mayEdit());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(DeskTest)
#include "desktest.moc"
