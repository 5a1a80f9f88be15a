// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From the clock on the wall to UTC, in other zones than Oslo's too; Oslo's
/// own hours stand in icswritertest.
#include "core/calendar/osloclock.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

class OsloClockTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void clockBecomesUtc_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("clock");
        QTest::addColumn<QString>("utc");
        const QDateTime noon({2026, 7, 1}, {12, 0}, Qt::UTC);
        QTest::newRow("Oslo in summer")
            << QByteArray("Europe/Oslo") << noon << u"2026-07-01T10:00:00Z"_s;
        QTest::newRow("New York in summer, four hours behind")
            << QByteArray("America/New_York") << noon << u"2026-07-01T16:00:00Z"_s;
        QTest::newRow("Kolkata, half hours")
            << QByteArray("Asia/Kolkata") << noon << u"2026-07-01T06:30:00Z"_s;
        // Clocks in New York went forward on 8 March 2026 at 02:00.
        QTest::newRow("the hour that New York leaves out")
            << QByteArray("America/New_York") << QDateTime({2026, 3, 8}, {2, 30}, Qt::UTC)
            << u"2026-03-08T07:30:00Z"_s;
        // And back on 1 November 2026 at 02:00: 01:30 comes twice, first at UTC-4.
        QTest::newRow("the hour that New York has twice")
            << QByteArray("America/New_York") << QDateTime({2026, 11, 1}, {1, 30}, Qt::UTC)
            << u"2026-11-01T05:30:00Z"_s;
    }
    void clockBecomesUtc()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDateTime, clock);
        QFETCH(const QString, utc);
        const QDateTime found = utcOf(clock.date(), clock.time(), QTimeZone(zone));
        QCOMPARE(found.toString(Qt::ISODate), utc);
    }
};

QTEST_APPLESS_MAIN(OsloClockTest)
#include "osloclocktest.moc"
