// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings settled afterwards, and taken back.
#include "core/storage/meetingsettling.h"

#include "core/storage/heldmeetingrepository.h"
#include "core/storage/repositories.h"
#include "tests/storage/heldmaking.h"

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class MeetingSettlingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    NewStore m_made;
    Meeting m_meeting{
        .id = MeetingId::sortable(), .arena = ArenaId::sortable(), .day = {2026, 10, 1}};
    int m_number = 0;

    Store &store() { return *m_made.store; }
    std::optional<Meeting> meeting() { return *MeetingRepository(store()).find(m_meeting.id); }
    std::optional<HeldMeeting> record() { return *HeldMeetingRepository(store()).of(m_meeting.id); }
    SettledMeeting settled(std::optional<HeldMeeting::Cancelling> cancelling = {}) const
    {
        return {m_meeting, true, HeldMeeting{HeldMeetingId::random(), m_meeting.id}, false,
                cancelling};
    }
    static HeldMeeting::Cancelling because(HeldMeeting::Cause cause, const QString &words = {})
    {
        return {cause, words, {sample::discussed, u"rektor"_s}};
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_made = sample::withUser(m_folder.filePath(u"%1.tvers"_s.arg(++m_number)));
        m_meeting = sample::fill(store()).meetings[0];
        m_meeting.state = Meeting::State::Planned;
        QVERIFY(MeetingRepository(store()).change(m_meeting));
    }

    void heldWithoutALogMakesNoRecord()
    {
        const QList<SettledMeeting> all{settled()};
        QVERIFY(settle(store(), all));
        QCOMPARE(meeting()->state, Meeting::State::Held);
        QVERIFY(!record());
        QVERIFY(unsettle(store(), all));
        QCOMPARE(*meeting(), m_meeting);
    }

    void calledOffKeepsItsCauseAndComesBack()
    {
        const QList<SettledMeeting> all{settled(because(HeldMeeting::Cause::TooFew))};
        QVERIFY(settle(store(), all));
        QCOMPARE(meeting()->state, Meeting::State::Cancelled);
        QCOMPARE(record()->cancelling->cause, HeldMeeting::Cause::TooFew);
        QVERIFY(unsettle(store(), all));
        QCOMPARE(*meeting(), m_meeting);
        QVERIFY(!record());
    }

    void anAgendaThatWasMadeReadyIsThereAgain()
    {
        SettledMeeting one = settled(because(HeldMeeting::Cause::NoCases));
        one.record.items = {{.id = AgendaItemId::random(),
                             .kind = AgendaItem::Kind::Standing,
                             .words = u"Elever i PPT"_s}};
        one.hasRecord = true;
        QVERIFY(HeldMeetingRepository(store()).add(one.record));
        QVERIFY(settle(store(), {one}));
        QVERIFY(unsettle(store(), {one}));
        QCOMPARE(*record(), one.record);
    }

    void aMeetingThatOnlyTheRuleGaveIsThereAndGoneAgain()
    {
        SettledMeeting one = settled();
        one.meeting.id = MeetingId::sortable();
        one.meeting.day = one.meeting.day.addDays(7);
        one.meeting.planned = one.meeting.day;
        one.record.meeting = one.meeting.id;
        one.isStored = false;
        QVERIFY(settle(store(), {one}));
        QVERIFY(*MeetingRepository(store()).find(one.meeting.id));
        QVERIFY(unsettle(store(), {one}));
        QVERIFY(!*MeetingRepository(store()).find(one.meeting.id));
    }

    void whatIsNotReadyLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("begun");
        QTest::newRow("another cause, no words")
            << ErrorCode::MeetingReasonMissing << QString() << false;
        QTest::newRow("words that tell who")
            << ErrorCode::NotAnonymous << u"Ring 987 65 432"_s << false;
        QTest::newRow("its log is begun") << ErrorCode::MeetingLocked << u"Strøm borte"_s << true;
    }
    void whatIsNotReadyLeavesEverythingAsItWas()
    {
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, words);
        QFETCH(const bool, begun);
        SettledMeeting fresh = settled();
        fresh.meeting.id = MeetingId::sortable();
        fresh.isStored = false;
        SettledMeeting one = settled(because(HeldMeeting::Cause::Other, words));
        if (begun)
            one.record.seats = {sample::seat(u"ppt"_s, MeetingSeat::Came::Came)};
        const auto done = settle(store(), {fresh, one});
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
        QCOMPARE(*meeting(), m_meeting);
        QVERIFY(!record());
        QVERIFY(!*MeetingRepository(store()).find(fresh.meeting.id));
    }

    // Opened again with a reason, or anything but called off: that is nothing to take back.
    void onlyACancellingIsTakenBack()
    {
        const HeldMeeting open = sample::heldOf(m_meeting.id);
        HeldMeetingRepository records(store());
        QVERIFY(records.add(open));
        QCOMPARE(records.takeBackCancelling(open).error().code, ErrorCode::MeetingLocked);
    }
};

QTEST_GUILESS_MAIN(MeetingSettlingTest)
#include "meetingsettlingtest.moc"
