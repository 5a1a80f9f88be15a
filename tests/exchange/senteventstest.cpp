// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is sent again: what changed has a higher number, what is gone is
/// called off.
#include "core/exchange/sentevents.h"
#include "core/exchange/meetingevents.h"
#include "tests/exchange/calendarmaking.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;
using Status = CalendarEvent::Status;

class SentEventsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sameKeepsItsNumberAndChangedGetsTheNext()
    {
        const CalendarEvent event = septemberMeeting();
        const Sending first = sendingOf({event}, {}, yearOfTests());
        QCOMPARE(first.events, QList{event});
        QCOMPARE(sendingOf({event}, first.record, yearOfTests()).events, QList{event});
        CalendarEvent moved = event;
        moved.day = {2026, 9, 10};
        const Sending second = sendingOf({moved}, first.record, yearOfTests());
        QCOMPARE(second.events.size(), 1);
        QCOMPARE(second.events[0].sequence, 1);
        QCOMPARE(sendingOf({event}, second.record, yearOfTests()).events[0].sequence, 2);
    }

    void goneIsCalledOffOnceAndComesBackHigher()
    {
        const CalendarEvent event = septemberMeeting();
        const Sending gone = sendingOf({}, {event}, yearOfTests());
        QCOMPARE(gone.events.size(), 1);
        QCOMPARE(gone.events[0].status, Status::Cancelled);
        QCOMPARE(gone.events[0].sequence, 1);
        QCOMPARE(sendingOf({}, gone.record, yearOfTests()).events, gone.events);
        const Sending back = sendingOf({event}, gone.record, yearOfTests());
        QCOMPARE(back.events[0].status, Status::Confirmed);
        QCOMPARE(back.events[0].sequence, 2);
    }

    /// Moved while only the unit's calendar was sent; then the person's goes out for the
    /// first time. 3 September is sent as 0, the 10th as 1, the 17th as 2.
    void oneMeetingHasOneNumberInAllCalendars()
    {
        CalendarEvent event = septemberMeeting();
        Sending unit = sendingOf({event}, {}, yearOfTests());
        event.day = {2026, 9, 10};
        unit = sendingOf({event}, unit.record, yearOfTests(), lastSentOf(unit.record));
        QCOMPARE(unit.events[0].sequence, 1);
        event.day = {2026, 9, 17};
        Sending person = sendingOf({event}, {}, yearOfTests(), lastSentOf(unit.record));
        QCOMPARE(person.events[0].sequence, 2);
        const QList<CalendarEvent> all = unit.record + person.record;
        unit = sendingOf({event}, unit.record, yearOfTests(), lastSentOf(all));
        QCOMPARE(unit.events, person.events);
    }

    /// Who leaves a team is told that it is over for them; whoever has both calendars gets
    /// a higher number from the one in which it stands.
    void whatIsGoneFromOneCalendarStandsInTheOther()
    {
        const CalendarEvent event = septemberMeeting();
        const Sending first = sendingOf({event}, {}, yearOfTests());
        const LastSent sent = lastSentOf(first.record);
        const Sending gone = sendingOf({}, first.record, yearOfTests(), sent);
        QCOMPARE(gone.events[0].sequence, 1);
        const LastSent both = lastSentOf(first.record + gone.record);
        const Sending again = sendingOf({event}, first.record, yearOfTests(), both);
        QCOMPARE(again.events[0].status, Status::Confirmed);
        QCOMPARE(again.events[0].sequence, 2);
        const LastSent all = lastSentOf(again.record + gone.record);
        QCOMPARE(sendingOf({}, gone.record, yearOfTests(), all).events, gone.events);
    }

    /// The unit's own calendar knows a day that the municipality's is not sure of, or calls
    /// the meeting by another name.
    void whatEachCalendarSaysForItselfRaisesNoNumber_data()
    {
        QTest::addColumn<CalendarEvent>("other");
        CalendarEvent other = septemberMeeting();
        other.status = Status::Tentative;
        QTest::newRow("less sure") << other;
        other = septemberMeeting();
        other.title = u"På tvers, Ekeberg"_s;
        QTest::newRow("another name") << other;
    }
    void whatEachCalendarSaysForItselfRaisesNoNumber()
    {
        QFETCH(const CalendarEvent, other);
        QList<CalendarEvent> unit;
        QList<CalendarEvent> arena;
        const auto send = [&](const CalendarEvent &event, QList<CalendarEvent> &record) {
            record = sendingOf({event}, record, yearOfTests(), lastSentOf(unit + arena)).record;
            return record.first().sequence;
        };
        for (int times = 0; times < 3; ++times) {
            QCOMPARE(send(septemberMeeting(), unit), 0);
            QCOMPARE(send(other, arena), 0);
        }
        QCOMPARE(send(septemberMeeting(), arena), 1); // to its receiver this is a change
        QCOMPARE(send(septemberMeeting(), unit), 1);
        QCOMPARE(send(septemberMeeting(), arena), 1);
    }

    void cancelledThatWasNeverSentStaysAtHome()
    {
        CalendarEvent event = septemberMeeting();
        event.status = Status::Cancelled;
        QVERIFY(sendingOf({event}, {}, yearOfTests()).events.isEmpty());
    }

    void otherYearsAreNeitherSentNorCalledOff()
    {
        CalendarEvent earlier = septemberMeeting();
        earlier.day = {2026, 5, 7};
        CalendarEvent longAgo = earlier;
        longAgo.uid = u"b@tvers"_s;
        longAgo.day = {2025, 7, 30}; // 367 days before 1 August 2026
        const Sending sending = sendingOf({}, {earlier, longAgo}, yearOfTests());
        QVERIFY(sending.events.isEmpty());
        QCOMPARE(sending.record, QList{earlier});
    }

    void recordComesBackAsItWas()
    {
        CalendarEvent event = septemberMeeting();
        event.sequence = 7;
        CalendarEvent whole{u"c@tvers"_s, {2026, 9, 4}};
        whole.title = u"«Å», \"b\""_s;
        whole.status = Status::Tentative;
        const QList<CalendarEvent> record{event, whole};
        QCOMPARE(recordFrom(recordText(record)), record);
    }

    void damagedRecordIsAsIfNothingWasSent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"{[("_s;
        QTest::newRow("no list") << u"{\"uid\":\"a\"}"_s;
        QTest::newRow("no day") << u"[{\"uid\":\"a\",\"status\":\"confirmed\"}]"_s;
        QTest::newRow("another word")
            << u"[{\"uid\":\"a\",\"day\":\"2026-09-03\",\"status\":\"x\"}]"_s;
        QTest::newRow("numbers") << u"[1,2,[3]]"_s;
    }
    void damagedRecordIsAsIfNothingWasSent()
    {
        QFETCH(const QString, text);
        QVERIFY(recordFrom(text).isEmpty());
    }

    void meetingAboutAChildIsOnlyBusy()
    {
        ChildMeeting meeting{.id = ChildMeetingId::random(),
                             .child = ChildId::random(),
                             .arena = ArenaId::sortable(),
                             .day = {2026, 9, 3}};
        meeting.starts = QTime(9, 0);
        meeting.ends = QTime(10, 0);
        meeting.place = u"Rom 4"_s;
        const CalendarEvent event = busyEvent(meeting, stampOfTests());
        QCOMPARE(event.title, u"Opptatt"_s);
        QVERIFY(event.place.isEmpty());
        QVERIFY(!event.uid.contains(meeting.id.text()));
        QCOMPARE(busyEvent(meeting, stampOfTests()).uid, event.uid);
        const CalendarEvent later = busyEvent(meeting, stampOfTests().addSecs(60));
        QCOMPARE(later.sequence, event.sequence + 1);
    }

    void endBeforeItsStartIsLeftOut()
    {
        Meeting meeting{
            .id = MeetingId::sortable(), .arena = ArenaId::sortable(), .day = {2026, 9, 3}};
        meeting.starts = QTime(9, 0);
        meeting.ends = QTime(9, 0);
        QVERIFY(!eventOf(meeting, u"x"_s).ends);
        meeting.starts.reset();
        QVERIFY(!eventOf(meeting, u"x"_s).ends);
    }
};

QTEST_APPLESS_MAIN(SentEventsTest)
#include "senteventstest.moc"
