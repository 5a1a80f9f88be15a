// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file «Vis i møtet»: what is shown, and what is not.
#include "ui/meetings/meetingscreen.h"

#include "tests/ui/shell/sampledesk.h"
#include "tests/ui/shell/seen.h"
#include "ui/meetings/clockfield.h"
#include "ui/shell/hiddenpage.h"

#include <QLabel>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class MeetingScreenTest : public QObject
{
    Q_OBJECT

    MeetingScreen m_screen{
        u"Ressursteam"_s,
        {{u"Sak 2026-2/1"_s, {u"Fast dagsplan"_s}, u"Ylva Oppdiktsen"_s, true, {u"12:20–12:40"_s}},
         {u"Elever i PPT"_s}}};

    bool shows(const QString &text) const { return sample::sees(m_screen, text); }

private slots:
    void init()
    {
        sample::failOnWarnings();
        m_screen.show();
        m_screen.go(0);
    }

    void oneItemAtATimeByTheArrowKeys()
    {
        QVERIFY(shows(u"2026-2/1"_s));
        QVERIFY(!shows(u"Elever i PPT"_s));
        QTest::keyClick(&m_screen, Qt::Key_Right);
        QVERIFY(shows(u"Elever i PPT"_s));
        QVERIFY(!shows(u"2026-2/1"_s));
        QTest::keyClick(&m_screen, Qt::Key_Right); // there is no third
        QCOMPARE(m_screen.slide(), 1);
        QTest::keyClick(&m_screen, Qt::Key_Left);
        QCOMPARE(m_screen.slide(), 0);
    }

    void namesAreHiddenUntilAskedForAndWithEachItemAnew()
    {
        QVERIFY(!shows(u"Ylva"_s));
        QTest::keyClick(&m_screen, Qt::Key_N);
        QVERIFY(shows(u"Ylva"_s));
        m_screen.go(1);
        m_screen.go(0);
        QVERIFY(!shows(u"Ylva"_s));
    }

    void guestsSeeTheirOwnAndCannotGoOn()
    {
        QTest::keyClick(&m_screen, Qt::Key_G);
        QVERIFY(shows(u"12:20"_s));
        for (const auto &text : {u"2026-2/1"_s, u"dagsplan"_s, u"Elever"_s, u"Ylva"_s})
            QVERIFY2(!shows(text), qPrintable(text));
        QTest::keyClick(&m_screen, Qt::Key_Right);
        QVERIFY(!shows(u"Elever i PPT"_s));
        QTest::keyClick(&m_screen, Qt::Key_G);
        QVERIFY(shows(u"2026-2/1"_s));
    }

    void whatIsUntouchedIsHiddenAndAKeyShowsItAgain()
    {
        QTest::keyClick(&m_screen, Qt::Key_N);
        m_screen.hideContent(); // as the timer does after a minute
        QVERIFY(m_screen.isHidingContent());
        for (const auto &text : {u"2026-2/1"_s, u"Ylva"_s, u"Ressursteam"_s})
            QVERIFY2(!shows(text), qPrintable(text));
        QTest::keyClick(&m_screen, Qt::Key_Right);
        QVERIFY(!m_screen.isHidingContent());
        QCOMPARE(m_screen.slide(), 0); // the key only woke it
        QVERIFY(!shows(u"Ylva"_s));
        QCOMPARE(MeetingScreen::hiddenAfterSeconds, 60);
    }

    void escapeClosesWhatIsHiddenWithoutShowingIt()
    {
        m_screen.hideContent();
        auto *hidden = m_screen.findChild<HiddenPage *>();
        QVERIFY(hidden && hidden->isVisible());
        QTest::keyClick(hidden, Qt::Key_Escape);
        QVERIFY(!m_screen.isVisible());
        QVERIFY(m_screen.isHidingContent());
        m_screen.show();
        QTest::keyClick(hidden, Qt::Key_Right);
        QVERIFY(!m_screen.isHidingContent());
    }

    void clocksAreUnderstoodAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("clock");
        QTest::newRow("colon") << u"12:05"_s << QTime(12, 5);
        QTest::newRow("point") << u"12.05"_s << QTime(12, 5);
        QTest::newRow("bare") << u"1205"_s << QTime(12, 5);
        QTest::newRow("three figures") << u"905"_s << QTime(9, 5);
        QTest::newRow("hour") << u" 9 "_s << QTime(9, 0);
        QTest::newRow("midnight") << u"0:00"_s << QTime(0, 0);
        QTest::newRow("too late") << u"24:00"_s << QTime();
        QTest::newRow("words") << u"lunsj"_s << QTime();
        QTest::newRow("nothing") << QString() << QTime();
    }
    void clocksAreUnderstoodAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, clock);
        QCOMPARE(typedClock(typed).value_or(QTime()), clock);
    }
};

QTEST_MAIN(MeetingScreenTest)
#include "meetingscreentest.moc"
