// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The draft of an e-mail: its head, its parts, its letters.
#include "core/exchange/invitation.h"
#include "tests/exchange/calendarmaking.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

InvitationDraft draft()
{
    return {septemberMeeting(),
            {{u"Åse Dal"_s, u"ase@example.no"_s},
             {{u"Runa Lie"_s, u"runa@example.no"_s}, {u"Bo, PPT"_s, u"bo@example.no"_s}}},
            u"Møte på tvers 3. september"_s,
            u"Hei!\nVelkommen til møte.\n"_s,
            stampOfTests()};
}

QByteArray headOf(const QByteArray &mail) { return mail.left(mail.indexOf("\r\n\r\n")); }

} // namespace

class InvitationTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void headSaysWhoAndThatItIsADraft()
    {
        // "Åse Dal" and the subject in base64, worked out with coreutils' base64.
        const QByteArray head = headOf(emlOf(draft()));
        QVERIFY(head.contains("X-Unsent: 1\r\n"));
        QVERIFY(head.contains("Date: Mon, 17 Aug 2026 06:30:00 +0000\r\n"));
        QVERIFY(head.contains("From: =?UTF-8?B?w4VzZSBEYWw=?= <ase@example.no>\r\n"));
        QVERIFY(head.contains("To: Runa Lie <runa@example.no>,\r\n"
                              " =?UTF-8?B?Qm8sIFBQVA==?= <bo@example.no>\r\n"));
        QVERIFY(head.contains("Subject: =?UTF-8?B?TcO4dGUgcMOlIHR2ZXJzIDMuIHNlcHRlbWJlcg==?=\r\n"));
        QVERIFY(head.contains("MIME-Version: 1.0\r\n"));
    }

    void wholeIsAsciiInShortLines()
    {
        InvitationDraft long_ = draft();
        long_.subject = u"å𝄞 "_s.repeated(100);
        long_.text = u"Æ€𝄞"_s.repeated(500);
        const QByteArray mail = emlOf(long_);
        QCOMPARE(mail.count('\n'), mail.count("\r\n"));
        const auto lines = mail.split('\n');
        for (const QByteArray &line : lines) {
            QVERIFY(line.size() <= 79);
            QVERIFY(std::all_of(line.begin(), line.end(), [](char c) { return uchar(c) < 127; }));
        }
    }

    void meetingIsInItTwice_data()
    {
        QTest::addColumn<CalendarEvent::Status>("status");
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("asked") << CalendarEvent::Status::Confirmed << QByteArray("REQUEST");
        QTest::newRow("called off") << CalendarEvent::Status::Cancelled << QByteArray("CANCEL");
    }
    void meetingIsInItTwice()
    {
        QFETCH(const CalendarEvent::Status, status);
        QFETCH(const QByteArray, method);
        InvitationDraft one = draft();
        one.event.status = status;
        const QByteArray mail = emlOf(one);
        const QByteArray calendar =
            requestedMeeting(one.event, one.guests, stampOfTests()).first(57).toBase64();
        QCOMPARE(mail.count(calendar), 2);
        QVERIFY(mail.contains("text/calendar; charset=utf-8; method=" + method + "\r\n"));
        QVERIFY(mail.contains("Content-Disposition: attachment; filename=\"invite.ics\"\r\n"));
    }

    void addressThatCouldBeMoreThanOneIsLeftOut_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("nothing") << QString();
        QTest::newRow("two") << u"a@b.no,c@d.no"_s;
        QTest::newRow("another header") << u"a@b.no\r\nBcc: x@y.no"_s;
        QTest::newRow("brackets") << u"<a@b.no>"_s;
        QTest::newRow("no at") << u"ab.no"_s;
    }
    void addressThatCouldBeMoreThanOneIsLeftOut()
    {
        QFETCH(const QString, address);
        InvitationDraft one = draft();
        one.guests.attendees = {{u"Bo"_s, address}};
        const QByteArray mail = emlOf(one);
        QVERIFY(!mail.contains("To:") && !mail.contains("Bcc"));
    }
};

QTEST_APPLESS_MAIN(InvitationTest)
#include "invitationtest.moc"
