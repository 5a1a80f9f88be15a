// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/lockmoment.h"

#include <QTest>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 11, 12);

QDateTime at(const QString &clock)
{
    return QDateTime(day, QTime::fromString(clock, u"HH:mm:ss"_s));
}

/// "12:00-13:00 13:00-14:00"; an end may be missing.
QList<RunningMeeting> meetingsOf(const QString &hours)
{
    QList<RunningMeeting> meetings;
    for (const QString &one : hours.split(u' ', Qt::SkipEmptyParts)) {
        const QTime ends = QTime::fromString(one.section(u'-', 1), u"HH:mm"_s);
        meetings.append(runningMeeting(day, QTime::fromString(one.section(u'-', 0, 0), u"HH:mm"_s),
                                       ends.isValid() ? std::optional(ends) : std::nullopt));
    }
    return meetings;
}

} // namespace

class LockMomentTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aFileThatNobodyTouchesIsLocked_data()
    {
        QTest::addColumn<QString>("touched");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("meetings");
        QTest::addColumn<QString>("locked");
        const auto row = [](const char *name, const QString &touched, int minutes,
                            const QString &meetings, const QString &locked) {
            QTest::newRow(name) << touched << minutes << meetings << locked;
        };
        row("no meeting", u"09:30:00"_s, 15, {}, u"09:45:00"_s);
        row("to the second", u"09:30:59"_s, 5, {}, u"09:35:59"_s);
        row("none is no minutes", u"09:30:00"_s, 0, {}, u"09:31:00"_s);
        row("before it begins", u"11:40:00"_s, 15, u"12:00-13:00"_s, u"11:55:00"_s);
        row("just as it begins", u"11:45:00"_s, 15, u"12:00-13:00"_s, u"13:15:00"_s);
        row("in the midst of it", u"12:20:00"_s, 15, u"12:00-13:00"_s, u"13:15:00"_s);
        row("after its end, within the quarter", u"12:59:00"_s, 15, u"12:00-13:00"_s,
            u"13:15:00"_s);
        row("a quarter after its end", u"13:00:00"_s, 15, u"12:00-13:00"_s, u"13:15:00"_s);
        row("it ran over", u"13:14:00"_s, 15, u"12:00-13:00"_s, u"13:29:00"_s);
        row("three in a row", u"12:10:00"_s, 15, u"12:00-12:45 13:00-13:45 14:00-14:45"_s,
            u"15:00:00"_s);
        row("the third is later", u"12:10:00"_s, 15, u"12:00-12:45 13:00-13:45 14:30-15:15"_s,
            u"14:00:00"_s);
        row("in any order", u"12:10:00"_s, 15, u"13:00-13:45 12:00-12:45"_s, u"14:00:00"_s);
        row("two at once, the later end", u"12:10:00"_s, 15, u"12:00-13:00 12:00-14:00"_s,
            u"14:15:00"_s);
        row("without an end an hour", u"12:10:00"_s, 15, u"12:00-"_s, u"13:15:00"_s);
        row("an end before its beginning is none", u"12:10:00"_s, 15, u"12:00-11:00"_s,
            u"13:15:00"_s);
        row("a long wait goes past it", u"12:10:00"_s, 120, u"12:00-13:00"_s, u"14:10:00"_s);
    }
    void aFileThatNobodyTouchesIsLocked()
    {
        QFETCH(QString, touched);
        QFETCH(int, minutes);
        QFETCH(QString, meetings);
        QFETCH(QString, locked);
        QCOMPARE(lockMoment(at(touched), minutes, meetingsOf(meetings)), at(locked));
    }

    /// 23:30 and an hour would be half past midnight: it is taken to end with the day.
    void noMeetingLastsPastMidnight()
    {
        const RunningMeeting late = runningMeeting(day, QTime(23, 30), {});
        QCOMPARE(late.until, QDateTime(day, QTime(23, 59)));
        QCOMPARE(lockMoment(at(u"23:40:00"_s), 15, {late}),
                 QDateTime(day.addDays(1), QTime(0, 14)));
    }

    void onlyInAMeetingIsTheScreenHidden_data()
    {
        QTest::addColumn<QString>("touched");
        QTest::addColumn<QString>("meetings");
        QTest::addColumn<QString>("hidden"); // "" for never
        const auto row = [](const char *name, const QString &touched, const QString &meetings,
                            const QString &hidden) {
            QTest::newRow(name) << touched << meetings << hidden;
        };
        row("no meeting", u"09:30:00"_s, {}, {});
        row("in it", u"12:10:10"_s, u"12:00-13:00"_s, u"12:11:10"_s);
        row("it begins meanwhile", u"11:59:00"_s, u"12:00-13:00"_s, u"12:00:00"_s);
        row("long before", u"11:30:00"_s, u"12:00-13:00"_s, {});
        row("over, not yet a quarter", u"13:10:00"_s, u"12:00-13:00"_s, u"13:11:00"_s);
        row("over", u"13:14:30"_s, u"12:00-13:00"_s, {});
    }
    void onlyInAMeetingIsTheScreenHidden()
    {
        QFETCH(QString, touched);
        QFETCH(QString, meetings);
        QFETCH(QString, hidden);
        const auto moment = hideMoment(at(touched), meetingsOf(meetings));
        QCOMPARE(moment, hidden.isEmpty() ? std::nullopt : std::optional(at(hidden)));
    }
};

QTEST_APPLESS_MAIN(LockMomentTest)
#include "lockmomenttest.moc"
