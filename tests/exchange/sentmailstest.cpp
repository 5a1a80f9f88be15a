// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Single e-mails about a meeting: its own number, which grows, also beside calendars.
#include "core/exchange/sentmails.h"
#include "core/exchange/calendarfile.h"
#include "core/storage/contentfile.h"
#include "tests/exchange/calendarmaking.h"
#include "tests/exchange/twofiles.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace tvers::test;
using namespace Qt::Literals::StringLiterals;
using Status = CalendarEvent::Status;

class SentMailsTest : public QObject
{
    Q_OBJECT

    TwoFiles m_files;

    Store &store() { return *m_files.adviser; }

    /// Sends it, and says its number.
    int mail(const CalendarEvent &event)
    {
        const CalendarEvent mailed =
            mailedEvent(event, event.uid, sure(contentOf(store())).settings);
        sure(rememberMailed(store(), mailed));
        return mailed.sequence;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numberGrowsWithEachChangeAndNoOther()
    {
        CalendarEvent event = septemberMeeting();
        event.uid = u"grows@tvers"_s;
        QCOMPARE(mail(event), 0);
        QCOMPARE(mail(event), 0);
        event.day = {2026, 9, 10};
        QCOMPARE(mail(event), 1);
        event.status = Status::Cancelled;
        QCOMPARE(mail(event), 2);
        QCOMPARE(mail(event), 2);
        event.status = Status::Confirmed;
        QCOMPARE(mail(event), 3);
        event.title = u"På tvers, flyttet"_s;
        QCOMPARE(mail(event), 4);
    }

    void whatIsCancelledBeforeAnythingWasSentBeginsAtNought()
    {
        CalendarEvent event = septemberMeeting();
        event.uid = u"never@tvers"_s;
        event.status = Status::Cancelled;
        QCOMPARE(mail(event), 0);
    }

    void calendarAndMailHaveOneNumber()
    {
        const auto id = m_files.meetings[0].id;
        CalendarEvent event;
        const auto export_ = [&] {
            const CalendarRequest request{m_files.ekeberg.id, m_files.year, Suggestions::LeftOut,
                                          PublicHolidays::builtIn(), m_files.now()};
            sure(writeCalendar(store(), request, m_files.path(u"x.ics"_s)));
            const auto all = sure(eventsOf(store(), request));
            for (const CalendarEvent &one : all) {
                if (one.uid.startsWith(id.text()))
                    event = one;
            }
            return sentIn(sure(contentOf(store())).settings).value(event.uid).sequence;
        };
        QCOMPARE(export_(), 0);
        QCOMPARE(mail(event), 0);
        TwoFiles::move(store(), id, {2026, 10, 8});
        QCOMPARE(export_(), 1);
        QCOMPARE(mail(event), 1);
        event.status = Status::Cancelled;
        QCOMPARE(mail(event), 2);
        QCOMPARE(export_(), 3); // in the file it is still on
    }

    /// The year's own meeting was mailed; then somebody wrote something about it.
    void aMeetingKeepsTheUidItWasMailedBy()
    {
        CalendarEvent event = septemberMeeting();
        event.uid = u"arena-2026-09-03@tvers"_s;
        QCOMPARE(mail(event), 0);
        event.uid = u"a-stored-id@tvers"_s;
        event.status = Status::Cancelled;
        const CalendarEvent mailed =
            mailedEvent(event, u"arena-2026-09-03@tvers"_s, sure(contentOf(store())).settings);
        QCOMPARE(mailed.uid, u"arena-2026-09-03@tvers"_s);
        QCOMPARE(mailed.sequence, 1);
        const CalendarEvent fresh =
            mailedEvent(event, u"nobody@tvers"_s, sure(contentOf(store())).settings);
        QCOMPARE(fresh.uid, u"a-stored-id@tvers"_s);
    }

    void whatIsAYearOldIsForgotten()
    {
        CalendarEvent old = septemberMeeting();
        old.uid = u"old@tvers"_s;
        CalendarEvent later = old;
        later.uid = u"later@tvers"_s;
        mail(old);
        later.day = old.day.addDays(366);
        mail(later);
        QVERIFY(sentIn(sure(contentOf(store())).settings).contains(old.uid));
        later.day = old.day.addDays(367);
        mail(later);
        QVERIFY(!sentIn(sure(contentOf(store())).settings).contains(old.uid));
    }
};

QTEST_GUILESS_MAIN(SentMailsTest)
#include "sentmailstest.moc"
