// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What somebody is told who was told before.
#include "core/exchange/changelist.h"

#include "tests/exchange/twofiles.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tvers;
using namespace tvers::test;

using Kind = ToldChange::Kind;
using Status = CalendarEvent::Status;

namespace {

CalendarEvent eventOn(QDate day, const QString &uid = u"a"_s)
{
    CalendarEvent event{uid, day};
    event.starts = QTime(12, 0);
    event.title = u"Møte"_s;
    return event;
}

CalendarEvent calledOff(CalendarEvent event)
{
    event.status = Status::Cancelled;
    return event;
}

} // namespace

class ChangeListTest : public QObject
{
    Q_OBJECT
    const QDate m_day{2026, 10, 1};
    const DateSpan m_span = SchoolYear::fromText(u"2026/27"_s)->span();

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneMeetingAgainstWhatWasTold_data()
    {
        QTest::addColumn<QList<CalendarEvent>>("told");
        QTest::addColumn<QList<CalendarEvent>>("now");
        QTest::addColumn<QList<int>>("kinds");
        const QList<int> nothing;
        const auto one = eventOn(m_day);
        auto later = one;
        later.starts = QTime(13, 0);
        auto elsewhere = one;
        elsewhere.place = u"Limbazi"_s;
        auto renamed = one;
        renamed.title = u"Annet"_s;
        auto counted = one;
        counted.sequence = 4;
        using List = QList<CalendarEvent>;
        QTest::newRow("the same") << List{one} << List{one} << nothing;
        QTest::newRow("another number") << List{counted} << List{one} << nothing;
        QTest::newRow("new") << List{} << List{one} << QList{int(Kind::New)};
        QTest::newRow("another day")
            << List{one} << List{eventOn(m_day.addDays(1))} << QList{int(Kind::Moved)};
        QTest::newRow("another hour") << List{one} << List{later} << QList{int(Kind::Moved)};
        QTest::newRow("another place") << List{one} << List{elsewhere} << QList{int(Kind::Moved)};
        QTest::newRow("another name") << List{one} << List{renamed} << QList{int(Kind::Changed)};
        QTest::newRow("called off")
            << List{one} << List{calledOff(one)} << QList{int(Kind::Cancelled)};
        QTest::newRow("gone") << List{one} << List{} << QList{int(Kind::Cancelled)};
        QTest::newRow("never told and called off") << List{} << List{calledOff(one)} << nothing;
        QTest::newRow("called off and gone") << List{calledOff(one)} << List{} << nothing;
        QTest::newRow("called off, and on again")
            << List{calledOff(one)} << List{one} << QList{int(Kind::New)};
        QTest::newRow("another year's") << List{eventOn({2026, 7, 31})} << List{} << nothing;
    }
    void oneMeetingAgainstWhatWasTold()
    {
        QFETCH(QList<CalendarEvent>, told);
        QFETCH(QList<CalendarEvent>, now);
        QFETCH(QList<int>, kinds);
        QList<int> found;
        for (const ToldChange &change : changesSince(told, now, m_span))
            found.append(int(change.kind));
        QCOMPARE(found, kinds);
    }

    void theyComeByDay()
    {
        const auto changes =
            changesSince({eventOn(m_day.addDays(2), u"gone"_s)},
                         {eventOn(m_day.addDays(3), u"b"_s), eventOn(m_day, u"c"_s)}, m_span);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0].after->uid, u"c"_s);
        QCOMPARE(changes[1].before->uid, u"gone"_s);
        QCOMPARE(changes[2].after->uid, u"b"_s);
    }

    void aFileRemembersWhatItTold()
    {
        TwoFiles files;
        const CalendarRequest request{files.contact.id, files.year, Suggestions::LeftOut,
                                      PublicHolidays::builtIn(), files.now()};
        QCOMPARE(sure(changesToTell(*files.adviser, request)).size(), 4); // of both kindergartens
        sure(markTold(*files.adviser, request));
        QVERIFY(sure(changesToTell(*files.adviser, request)).isEmpty());
        TwoFiles::move(*files.adviser, files.meetings[0].id, {2026, 10, 8});
        sure(MeetingRepository(*files.adviser).remove(files.meetings[3].id));
        const auto changes = sure(changesToTell(*files.adviser, request));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].kind, Kind::Moved);
        QCOMPARE(changes[0].before->day, files.meetings[0].day);
        QCOMPARE(changes[1].kind, Kind::Cancelled);
        sure(markTold(*files.adviser, request));
        QVERIFY(sure(changesToTell(*files.adviser, request)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChangeListTest)
#include "changelisttest.moc"
