// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file iCalendar as it is written: what every line has to hold to, and what stands
/// in it.
#include "core/exchange/icswriter.h"
#include "tests/exchange/calendarmaking.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray written(const CalendarEvent &event)
{
    return publishedCalendar({event}, {u"Holmestrand 2026/27"_s, u"Holmestrand"_s}, stampOfTests());
}

/// The lines without their folds.
QStringList unfolded(const QByteArray &calendar)
{
    QString text = QString::fromUtf8(calendar);
    text.remove(u"\r\n "_s);
    return text.split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

class IcsWriterTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneMeetingIsOneEvent()
    {
        const QStringList lines = unfolded(written(septemberMeeting()));
        const QStringList expected{u"BEGIN:VCALENDAR"_s,
                                   u"VERSION:2.0"_s,
                                   u"PRODID:-//Tvers//Tvers " TVERS_VERSION "//NO"_s,
                                   u"METHOD:PUBLISH"_s,
                                   u"X-WR-CALNAME:Holmestrand 2026/27"_s,
                                   u"BEGIN:VEVENT"_s,
                                   u"UID:a@tvers"_s,
                                   u"DTSTAMP:20260817T063000Z"_s,
                                   u"SEQUENCE:0"_s,
                                   u"DTSTART:20260903T100000Z"_s,
                                   u"DTEND:20260903T113000Z"_s,
                                   u"SUMMARY:På tvers skole"_s,
                                   u"LOCATION:Kantinen"_s,
                                   u"STATUS:CONFIRMED"_s,
                                   u"ORGANIZER;CN=Holmestrand:invalid:nomail"_s,
                                   u"END:VEVENT"_s,
                                   u"END:VCALENDAR"_s};
        QCOMPARE(lines, expected);
    }

    // Clocks go back on 25 October 2026 at 03:00 and forward on 28 March 2027 at
    // 02:00: winter is UTC+1, summer UTC+2.
    void clockTimeBecomesUtc_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("utc");
        QTest::newRow("summer") << QDate(2026, 10, 22) << QTime(12, 0) << u"20261022T100000Z"_s;
        QTest::newRow("winter") << QDate(2026, 10, 29) << QTime(12, 0) << u"20261029T110000Z"_s;
        QTest::newRow("the hour that comes twice is the first")
            << QDate(2026, 10, 25) << QTime(2, 30) << u"20261025T003000Z"_s;
        QTest::newRow("after it") << QDate(2026, 10, 25) << QTime(3, 0) << u"20261025T020000Z"_s;
        QTest::newRow("the last minute of winter")
            << QDate(2027, 3, 28) << QTime(1, 59) << u"20270328T005900Z"_s;
        QTest::newRow("the hour that is not there is pushed on")
            << QDate(2027, 3, 28) << QTime(2, 30) << u"20270328T013000Z"_s;
        QTest::newRow("the first minute of summer")
            << QDate(2027, 3, 28) << QTime(3, 0) << u"20270328T010000Z"_s;
        QTest::newRow("the day before, in UTC")
            << QDate(2026, 9, 3) << QTime(0, 30) << u"20260902T223000Z"_s;
    }
    void clockTimeBecomesUtc()
    {
        QFETCH(const QDate, day);
        QFETCH(const QTime, time);
        QFETCH(const QString, utc);
        CalendarEvent event = septemberMeeting();
        event.day = day;
        event.starts = time;
        event.ends.reset();
        const QStringList lines = unfolded(written(event));
        QVERIFY(lines.contains(u"DTSTART:"_s + utc));
        QVERIFY(lines.filter(u"DTEND"_s).isEmpty());
    }

    void withoutHoursItIsTheWholeDay()
    {
        CalendarEvent event = septemberMeeting();
        event.day = {2026, 12, 31};
        event.starts.reset();
        const QStringList lines = unfolded(written(event));
        QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20261231"_s));
        QVERIFY(lines.contains(u"DTEND;VALUE=DATE:20270101"_s));
    }

    void stateAndSequenceStandThere()
    {
        CalendarEvent event = septemberMeeting();
        event.sequence = 3;
        event.status = CalendarEvent::Status::Cancelled;
        QVERIFY(written(event).contains("\r\nSTATUS:CANCELLED\r\n"));
        QVERIFY(written(event).contains("\r\nSEQUENCE:3\r\n"));
        event.status = CalendarEvent::Status::Tentative;
        QVERIFY(written(event).contains("\r\nSTATUS:TENTATIVE\r\n"));
    }

    void textIsEscapedAndHasNoControls()
    {
        CalendarEvent event = septemberMeeting();
        event.title = u"A, b; c\\d\ne\u0007f\rBEGIN:VEVENT"_s;
        event.place.clear();
        const QStringList lines = unfolded(written(event));
        QVERIFY(lines.contains(u"SUMMARY:A\\, b\\; c\\\\d\\nef\\nBEGIN:VEVENT"_s));
        QVERIFY(lines.filter(u"LOCATION"_s).isEmpty());
        QCOMPARE(lines.count(u"BEGIN:VEVENT"_s), 1);
    }

    void linesAreShortAndNoLetterIsCut_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("æøå at every place") << u"åæø"_s.repeated(60);
        QTest::newRow("one octet further") << u"x"_s + u"åæø"_s.repeated(60);
        QTest::newRow("letters of three octets") << u"€"_s.repeated(70);
        QTest::newRow("letters of four octets, in two UTF-16 units") << u"𝄞"_s.repeated(50);
        QTest::newRow("all of them") << u"aå€𝄞 ,;\\"_s.repeated(40);
        QTest::newRow("half a letter") << QString(QChar(0xD834)).repeated(80);
        QTest::newRow("no spaces") << u"k"_s.repeated(500);
    }
    void linesAreShortAndNoLetterIsCut()
    {
        QFETCH(const QString, title);
        for (int more = 0; more < 5; ++more) {
            CalendarEvent event = septemberMeeting();
            event.title = u"y"_s.repeated(more) + title;
            const QByteArray calendar = written(event);
            QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
            QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
            const auto lines = calendar.split('\n');
            for (const QByteArray &line : lines) {
                QVERIFY(line.chopped(line.endsWith('\r') ? 1 : 0).size() <= 75);
                QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
            }
        }
    }

    void oneMeetingIsAskedToAndCalledOff()
    {
        CalendarEvent event = septemberMeeting();
        const Guests guests{{u"Runa \"R\" Lie"_s, u"runa@example.no"_s},
                            {{u"Åse Dal, PPT"_s, u"ase@example.no"_s}}};
        const QStringList asked = unfolded(requestedMeeting(event, guests, stampOfTests()));
        QVERIFY(asked.contains(u"METHOD:REQUEST"_s));
        QVERIFY(asked.contains(u"ORGANIZER;CN=Runa R Lie:mailto:runa@example.no"_s));
        QCOMPARE(asked.filter(u"ATTENDEE"_s).size(), 1);
        QVERIFY(asked.filter(u"ATTENDEE"_s)[0].contains(u"CN=\"Åse Dal, PPT\""_s));
        QVERIFY(asked.filter(u"ATTENDEE"_s)[0].contains(u"RSVP=TRUE"_s));
        event.status = CalendarEvent::Status::Cancelled;
        event.sequence = 1;
        const QStringList off = unfolded(requestedMeeting(event, guests, stampOfTests()));
        QVERIFY(off.contains(u"METHOD:CANCEL"_s) && off.contains(u"STATUS:CANCELLED"_s));
        QVERIFY(!off.filter(u"ATTENDEE"_s)[0].contains(u"RSVP"_s));
    }
};

QTEST_APPLESS_MAIN(IcsWriterTest)
#include "icswritertest.moc"
