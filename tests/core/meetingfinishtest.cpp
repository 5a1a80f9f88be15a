// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What «Ferdigstill møte» asks for, and a meeting's way from state to state.
#include "core/minutes/meetingfinish.h"

#include "core/storedwords.h"

#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 10, 1);
const MeetingSignature rektor{day, u"rektor"_s};

/// A case that was discussed and decided with one whole measure; PPT came.
MeetingToFinish whole()
{
    const CaseId about = CaseId::random();
    const Discussion discussion{.id = DiscussionId::random(),
                                .caseId = about,
                                .arena = ArenaId::sortable(),
                                .version = ArenaVersionId::sortable(),
                                .day = day,
                                .decision = Discussion::Decision::LocalMeasures};
    const AgendaItem item{.id = AgendaItemId::random(),
                          .kind = AgendaItem::Kind::Case,
                          .caseId = about,
                          .discussion = discussion.id,
                          .state = AgendaItem::State::Treated};
    const Measure measure{
        MeasureId::random(), discussion.id,         u"uro i overganger"_s, u"fast dagsplan"_s, day,
        day.addDays(30),     u"pedagogisk leder"_s, day.addDays(35)};
    HeldMeeting held{.id = HeldMeetingId::random(),
                     .meeting = MeetingId::sortable(),
                     .state = HeldMeeting::State::Held,
                     .items = {item},
                     .seats = {{.service = u"ppt"_s, .came = MeetingSeat::Came::Came}}};
    return {held, {discussion}, {measure}, false};
}

using Change = std::function<void(MeetingToFinish &)>;
using Troubles = QList<FinishTrouble>;

} // namespace
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Troubles)

class MeetingFinishTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const Change &change, const Troubles &troubles)
    {
        QTest::newRow(name) << change << troubles;
    }

    static void seatRows()
    {
        using Kind = FinishTrouble::Kind;
        using Came = MeetingSeat::Came;
        row("whole", [](MeetingToFinish &) {}, {});
        row("nobody said whether PPT came",
            [](MeetingToFinish &m) { m.held.seats.append({.service = u"bup"_s}); },
            {{Kind::AttendanceUnsaid, {}, 1}});
        row("who may come need not be answered for",
            [](MeetingToFinish &m) {
                m.held.seats.append({.service = u"bup"_s, .need = MeetingSeat::Need::MayCome});
            },
            {});
        row("a substitute without a name",
            [](MeetingToFinish &m) { m.held.seats[0].came = Came::Substitute; },
            {{Kind::SubstituteUnnamed, {}, 0}});
        row("a substitute",
            [](MeetingToFinish &m) {
                m.held.seats[0].came = Came::Substitute;
                m.held.seats[0].substitute = u"Gro Fagerhaug"_s;
            },
            {});
        row("all were absent", [](MeetingToFinish &m) { m.held.seats[0].came = Came::Absent; },
            {{Kind::NobodyCame}});
        row("no seats at all", [](MeetingToFinish &m) { m.held.seats.clear(); },
            {{Kind::NobodyCame}});
    }

    static void itemRows()
    {
        using Kind = FinishTrouble::Kind;
        row("the case waits",
            [](MeetingToFinish &m) { m.held.items[0].state = AgendaItem::State::Waiting; },
            {{Kind::ItemWaiting, 0}});
        row("the case is put off",
            [](MeetingToFinish &m) {
                m.held.items[0].state = AgendaItem::State::Postponed;
                m.held.items[0].discussion.reset();
            },
            {});
        row("no discussion", [](MeetingToFinish &m) { m.held.items[0].discussion.reset(); },
            {{Kind::ItemUndiscussed, 0}});
        row("its discussion is gone", [](MeetingToFinish &m) { m.discussions.clear(); },
            {{Kind::ItemUndiscussed, 0}});
        row("no decision", [](MeetingToFinish &m) { m.discussions[0].decision.reset(); },
            {{Kind::ItemUndecided, 0}});
        row("a measure without the day it is evaluated",
            [](MeetingToFinish &m) { m.measures[0].evaluateOn.reset(); },
            {{Kind::MeasureIncomplete, 0, {}, u"evaluateOn"_s}});
        row("a measure of another meeting",
            [](MeetingToFinish &m) {
                m.measures[0].discussion = DiscussionId::random();
                m.measures[0].what.clear();
            },
            {});
        row("a standing item that waits",
            [](MeetingToFinish &m) {
                m.held.items.append({.id = AgendaItemId::random(),
                                     .kind = AgendaItem::Kind::Standing,
                                     .words = u"Elever i PPT"_s});
            },
            {{Kind::ItemWaiting, 1}});
    }

    static void clockRows()
    {
        using Kind = FinishTrouble::Kind;
        row("over before it began",
            [](MeetingToFinish &m) {
                m.held.began = QTime(13, 0);
                m.held.ended = QTime(12, 59);
            },
            {{Kind::ClockReversed}});
        row("in and out in the same minute",
            [](MeetingToFinish &m) {
                m.held.seats[0].from = QTime(13, 0);
                m.held.seats[0].to = QTime(13, 0);
            },
            {});
        row("left before she came",
            [](MeetingToFinish &m) {
                m.held.seats[0].from = QTime(13, 0);
                m.held.seats[0].to = QTime(12, 0);
            },
            {{Kind::ClockReversed, {}, 0}});
        row("an item that ends before it begins",
            [](MeetingToFinish &m) {
                m.held.items[0].starts = QTime(13, 0);
                m.held.items[0].ends = QTime(12, 0);
            },
            {{Kind::ClockReversed, 0}});
    }

    static void elsewhereRows()
    {
        using Kind = FinishTrouble::Kind;
        row("kept elsewhere, and nobody reminded",
            [](MeetingToFinish &m) {
                m.recordsElsewhere = true;
                m.discussions.clear();
            },
            {{Kind::ReferenceMissing, {}, {}, u"responsible"_s},
             {Kind::ReferenceMissing, {}, {}, u"due"_s}});
        row("kept elsewhere, with a reminder",
            [](MeetingToFinish &m) {
                m.recordsElsewhere = true;
                m.discussions.clear();
                m.held.elsewhere = RecordElsewhere{{}, u"koordinator"_s, day.addDays(7)};
            },
            {});
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyServiceIsAnsweredForAndEveryCaseDecided_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Troubles>("troubles");
        seatRows();
        itemRows();
        clockRows();
        elsewhereRows();
    }
    void everyServiceIsAnsweredForAndEveryCaseDecided()
    {
        QFETCH(Change, change);
        QFETCH(Troubles, troubles);
        MeetingToFinish meeting = whole();
        change(meeting);
        QCOMPARE(troublesOf(meeting), troubles);
        const auto done = finish(meeting, rektor);
        QCOMPARE(bool(done), troubles.isEmpty());
        if (done) {
            QCOMPARE(done->state, HeldMeeting::State::Finished);
            QCOMPARE(done->finished, std::optional(rektor));
        } else {
            QCOMPARE(done.error().code, ErrorCode::MeetingNotReady);
            QCOMPARE(done.error().facts.size(), troubles.size());
        }
    }

    void whatIsMissingIsSaidByPlace()
    {
        MeetingToFinish meeting = whole();
        meeting.measures[0].evaluateOn.reset();
        meeting.held.seats[0].came = MeetingSeat::Came::Unsaid;
        QCOMPARE(finish(meeting, rektor).error().facts,
                 (QStringList{u"attendance_unsaid||1|"_s, u"nobody_came|||"_s,
                              u"measure_incomplete|1||evaluateOn"_s}));
    }

    void aFinishedMeetingOpensOnlyWithAReason()
    {
        const HeldMeeting done = *finish(whole(), rektor);
        QCOMPARE(finish({done}, rektor).error().code, ErrorCode::MeetingLocked);
        QCOMPARE(reopened(done, {rektor, u" "_s}).error().code, ErrorCode::MeetingReasonMissing);
        const auto open = reopened(done, {rektor, u"Feil oppmøte"_s});
        QVERIFY(open);
        QCOMPARE(open->state, HeldMeeting::State::Held);
        QVERIFY(!open->finished);
        QCOMPARE(open->reopened.size(), 1);
        QCOMPARE(reopened(*open, {rektor, u"igjen"_s}).error().code, ErrorCode::MeetingNotLocked);
    }

    void aMeetingIsCalledOffWithACause()
    {
        HeldMeeting planned = whole().held;
        planned.state = HeldMeeting::State::Planned;
        const auto other = cancelled(planned, {HeldMeeting::Cause::Other, {}, rektor});
        QCOMPARE(other.error().code, ErrorCode::MeetingReasonMissing);
        const auto off = cancelled(planned, {HeldMeeting::Cause::NoCases, {}, rektor});
        QVERIFY(off);
        QCOMPARE(off->state, HeldMeeting::State::Cancelled);
        QCOMPARE(cancelled(*off, {HeldMeeting::Cause::NoCases, {}, rektor}).error().code,
                 ErrorCode::MeetingLocked);
        const auto again = reopened(*off, {rektor, u"Det kom en sak"_s});
        QVERIFY(again);
        QCOMPARE(again->state, HeldMeeting::State::Planned);
        QVERIFY(!again->cancelling);
    }

    void storedWordsAreThereForGood()
    {
        QCOMPARE(storedWords<HeldMeeting::State>(),
                 (QStringList{u"planned"_s, u"held"_s, u"finished"_s, u"cancelled"_s}));
        QCOMPARE(
            storedWords<HeldMeeting::Cause>(),
            (QStringList{u"no_cases"_s, u"too_few"_s, u"leader_away"_s, u"closed"_s, u"other"_s}));
        QCOMPARE(storedWords<AgendaItem::Kind>(),
                 (QStringList{u"case"_s, u"standing"_s, u"other"_s}));
        QCOMPARE(storedWords<AgendaItem::State>(),
                 (QStringList{u"waiting"_s, u"treated"_s, u"postponed"_s}));
        QCOMPARE(storedWords<MeetingSeat::Came>(),
                 (QStringList{u"unsaid"_s, u"came"_s, u"absent"_s, u"substitute"_s}));
        QCOMPARE(storedWords<MeetingSeat::Need>(), (QStringList{u"expected"_s, u"may_come"_s}));
        QCOMPARE(storedWords<MeetingCount::Kind>(),
                 (QStringList{u"hours"_s, u"conversations"_s, u"transfers"_s}));
    }
};

QTEST_APPLESS_MAIN(MeetingFinishTest)
#include "meetingfinishtest.moc"
