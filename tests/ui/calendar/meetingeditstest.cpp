// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What people do with meetings, and the way back.
#include "ui/calendar/meetingedits.h"
#include "core/storage/repositories.h"
#include "tests/ui/shell/sampledesk.h"

#include <QRegularExpression>
#include <QSignalSpy>

#include <algorithm>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString presence = u"holmestrand.naervaersteam"_s; // Tuesdays 13–15 of odd weeks
const QString school = u"holmestrand.pa_tvers_skole"_s;  // each school's own meetings

} // namespace

class MeetingEditsTest : public QObject
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

    void aMovedMeetingIsMovedEverywhereAndBack()
    {
        const auto before = m_desk->meetings();
        const QSignalSpy told(m_desk.get(), &Desk::daysMoved);
        const CalendarMeeting meeting = on({2026, 10, 20}); // week 43
        m_desk->carryOut(changeMeeting(
            *m_desk, meeting, {{2026, 10, 21}, ClockTime{{9, 0}, QTime(10, 0)}, u"Rom 2"_s}));
        QVERIFY(yearDays().contains(QDate(2026, 10, 21)));
        QVERIFY(!yearDays().contains(QDate(2026, 10, 20)));
        const CalendarMeeting moved = on({2026, 10, 21});
        QCOMPARE(moved.key, meeting.key);
        QCOMPARE(moved.place, u"Rom 2"_s);
        QVERIFY(moved.isMovedByHand());
        QCOMPARE(told.size(), 1);
        m_desk->undoStack().undo();
        QCOMPARE(m_desk->meetings(), before);
        m_desk->undoStack().redo();
        QCOMPARE(on({2026, 10, 21}), moved);
    }

    void aDayThatOnlyTheYearHasCanBeMovedToo()
    {
        const CalendarMeeting meeting = on({2026, 10, 6}); // autumn holiday: nothing kept
        QVERIFY(!meeting.stored);
        QCOMPARE(meeting.instead, QDate(2026, 9, 29)); // 22 September is taken
        MeetingWish wish = MeetingWish::of(meeting);
        wish.day = *meeting.instead;
        const auto before = m_desk->meetings();
        m_desk->carryOut(changeMeeting(*m_desk, meeting, wish));
        QCOMPARE(on(wish.day, true).key, meeting.key);
        QVERIFY(!yearDays().contains(QDate(2026, 10, 6)));
        m_desk->undoStack().undo();
        QCOMPARE(m_desk->meetings(), before);
    }

    void aSkippedDateLeavesTheYearAndCanBeTakenBack()
    {
        m_desk->carryOut(removeMeeting(*m_desk, on({2026, 10, 20})));
        QVERIFY(!yearDays().contains(QDate(2026, 10, 20)));
        QVERIFY(on({2026, 10, 20}).isSkipped()); // still there for whoever wants to see it
        m_desk->carryOut(changeState(*m_desk, on({2026, 10, 20}), Meeting::State::Planned));
        QVERIFY(yearDays().contains(QDate(2026, 10, 20)));
    }

    void anExtraMeetingComesAndGoes()
    {
        const Meeting extra{MeetingId::sortable(), *arenaIdOf(*m_desk, presence), {}, {}, {},
                            {2026, 10, 22}};
        m_desk->carryOut(addMeeting(*m_desk, extra));
        QVERIFY(yearDays().contains(QDate(2026, 10, 22)));
        m_desk->carryOut(removeMeeting(*m_desk, on({2026, 10, 22})));
        QVERIFY(!yearDays().contains(QDate(2026, 10, 22)));
        QCOMPARE(MeetingRepository(m_desk->store()).find(extra.id)->has_value(), false);
        m_desk->undoStack().undo();
        QVERIFY(yearDays().contains(QDate(2026, 10, 22)));
    }

    void aSeriesMovedFromHereOnChangesTheRule()
    {
        const auto before = m_desk->meetings();
        const QList<QDate> old = yearDays();
        MeetingWish wish{{2026, 10, 21}, ClockTime{{10, 0}, QTime(12, 0)}};
        m_desk->carryOut(changeSeries(*m_desk, on({2026, 10, 20}), wish, SeriesExtent::FromHereOn));
        for (const QDate day : old) // Wednesday instead of Tuesday, from week 43 on
            QVERIFY(yearDays().contains(day < QDate(2026, 10, 20) ? day : day.addDays(1)));
        QCOMPARE(yearDays().size(), old.size());
        QCOMPARE(on({2026, 11, 4}).time->start, QTime(10, 0));
        QCOMPARE(on({2026, 9, 22}).time->start, QTime(13, 0));
        QCOMPARE(versions(), 2);
        QCOMPARE(m_desk->meetings().size(), before.size()); // none doubled, none lost
        m_desk->undoStack().undo();
        QCOMPARE(m_desk->meetings(), before);
        QCOMPARE(versions(), 1);
    }

    void aWholeSeriesMovedCorrectsTheRule()
    {
        const QList<QDate> old = yearDays();
        const auto count = m_desk->meetings().size();
        MeetingWish wish{{2026, 10, 19}, ClockTime{{13, 0}, QTime(15, 0)}};
        m_desk->carryOut(changeSeries(*m_desk, on({2026, 10, 20}), wish, SeriesExtent::Whole));
        for (const QDate day : old)
            QVERIFY(yearDays().contains(day.addDays(-1)));
        QCOMPARE(versions(), 1);
        QCOMPARE(m_desk->meetings().size(), count);
    }

    void whatWasMovedByHandOrHeldStaysWhenTheSeriesMoves()
    {
        MeetingWish byHand = MeetingWish::of(on({2026, 12, 1}));
        byHand.day = {2026, 12, 4};
        m_desk->carryOut(changeMeeting(*m_desk, on({2026, 12, 1}), byHand));
        m_desk->carryOut(changeState(*m_desk, on({2026, 9, 8}), Meeting::State::Held));
        MeetingWish wish = MeetingWish::of(on({2026, 10, 20}));
        wish.day = {2026, 10, 21};
        m_desk->carryOut(changeSeries(*m_desk, on({2026, 10, 20}), wish, SeriesExtent::Whole));
        QVERIFY(on({2026, 12, 4}).isMovedByHand());
        QVERIFY(!yearDays().contains(QDate(2026, 12, 2)));
        QCOMPARE(on({2026, 9, 8}).state, Meeting::State::Held);
        QVERIFY(!yearDays().contains(QDate(2026, 9, 9)));
    }

    /// One school's meetings are its own: the arena's rule is not.
    void aUnitsSeriesMovesItsOwnMeetingsOnly()
    {
        const auto &all = m_desk->meetings();
        const auto found = std::find_if(all.begin(), all.end(), [](const auto &meeting) {
            return meeting.arena == school && meeting.unit && meeting.day > QDate(2026, 10, 31);
        });
        QVERIFY(found != all.end());
        const CalendarMeeting meeting = *found;
        const auto series = seriesOf(*m_desk, meeting);
        QVERIFY(series.size() > 1);
        const auto others = all.size() - series.size();
        MeetingWish wish = MeetingWish::of(meeting);
        wish.day = wish.day.addDays(7);
        m_desk->carryOut(changeSeries(*m_desk, meeting, wish, SeriesExtent::FromHereOn));
        int moved = 0;
        int same = 0;
        for (const CalendarMeeting &one : m_desk->meetings()) {
            const bool ours = one.arena == school && one.unit == meeting.unit;
            moved += ours && one.isMovedByHand() ? 1 : 0;
            same += ours ? 0 : 1;
            if (ours && one.isMovedByHand())
                QCOMPARE(one.planned->daysTo(one.day), 7);
        }
        QCOMPARE(moved, int(std::count_if(series.begin(), series.end(), [&](const auto &one) {
                     return one.planned >= meeting.planned;
                 })));
        QCOMPARE(same, others);
        QCOMPARE(versions(), 1);
    }

    void lockedNothingMoves()
    {
        m_desk->lock();
        const QSignalSpy refused(m_desk.get(), &Desk::refused);
        const auto before = m_desk->meetings();
        m_desk->carryOut(removeMeeting(*m_desk, on({2026, 10, 20})));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(m_desk->meetings(), before);
    }

private:
    /// The presence team's meeting on \a day; with \a movedOnly one that was moved there.
    CalendarMeeting on(QDate day, bool movedOnly = false) const
    {
        for (const CalendarMeeting &meeting : m_desk->meetings()) {
            if (meeting.arena == presence && meeting.day == day &&
                (!movedOnly || meeting.isMovedByHand()))
                return meeting;
        }
        return {u"none"_s, presence};
    }

    QList<QDate> yearDays() const
    {
        QList<QDate> days;
        for (const DatedArena &arena : m_desk->year().arenas) {
            for (const CheckedDate &date : arena.dates) {
                if (arena.id == presence)
                    days.append(date.meeting.day);
            }
        }
        return days;
    }

    qsizetype versions() const
    {
        const auto arena = *arenaIdOf(*m_desk, presence);
        return ArenaRepository(m_desk->store()).versionsOf(arena)->size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(MeetingEditsTest)
#include "meetingeditstest.moc"
