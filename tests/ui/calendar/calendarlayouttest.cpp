// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where things are on the calendar's pages, by numbers.
#include "ui/calendar/calendarlayout.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tvers;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(tvers::CalendarView)

namespace {

constexpr int hour = 60;

MeetingTime at(QDate day, int from, int to) { return {day, from * hour, to * hour}; }

/// \a count meetings of \a view's page on pseudo-random days and hours, in order.
CalendarFrame crowded(CalendarView view, int count, QSizeF size)
{
    CalendarFrame frame{view, {2026, 10, 1}, size, 18};
    QRandomGenerator dice(7);
    const DateSpan span = shownSpan(view, frame.day);
    for (int i = 0; i < count; ++i) {
        MeetingTime time{span.first().addDays(dice.bounded(int(span.days())))};
        if (dice.bounded(5) > 0) {
            time.start = dice.bounded(0, 23 * hour);
            time.end = std::min(24 * hour, *time.start + dice.bounded(0, 3 * hour));
        }
        frame.meetings.append(time);
    }
    std::sort(frame.meetings.begin(), frame.meetings.end(), [](const auto &a, const auto &b) {
        return std::pair(a.day, a.start.value_or(0)) < std::pair(b.day, b.start.value_or(0));
    });
    return frame;
}

} // namespace

class CalendarLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pagesShowWholeWeeksFromMonday()
    {
        // October 2026 begins on a Thursday and ends on a Saturday.
        const DateSpan month = shownSpan(CalendarView::Month, {2026, 10, 15});
        QCOMPARE(month.first(), QDate(2026, 9, 28));
        QCOMPARE(month.last(), QDate(2026, 11, 1));
        const DateSpan week = shownSpan(CalendarView::Week, {2027, 1, 1}); // week 53
        QCOMPARE(week.first(), QDate(2026, 12, 28));
        QCOMPARE(week.last(), QDate(2027, 1, 3));
        QCOMPARE(shownSpan(CalendarView::Year, {2027, 7, 31}).first(), QDate(2026, 8, 1));
        // February 2027 is four weeks from Monday to Sunday.
        QCOMPARE(shownSpan(CalendarView::Month, {2027, 2, 10}).days(), 28);
    }

    void meetingsAtOneTimeLieSideBySide()
    {
        const QDate day(2026, 10, 1);
        // 9–11, 10–12, 11–13 (in the first one's column again), and 14–15 alone.
        const auto beside =
            sideBySide({at(day, 9, 11), at(day, 10, 12), at(day, 11, 13), at(day, 14, 15)});
        QList<std::pair<int, int>> found;
        for (const SideBySide &one : beside)
            found.append({one.column, one.columns});
        const QList<std::pair<int, int>> wanted{{0, 2}, {1, 2}, {0, 2}, {0, 1}};
        QCOMPARE(found, wanted);
    }

    void nothingOverlapsAndNothingIsLost_data()
    {
        QTest::addColumn<CalendarView>("view");
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("size");
        for (const int count : {0, 1, 40, 400, 10000}) {
            for (const QSizeF size : {QSizeF(1100, 700), QSizeF(520, 420), QSizeF(320, 320)}) {
                const QByteArray name =
                    QByteArray::number(count) + " on " + QByteArray::number(size.width());
                QTest::newRow(("month " + name).constData())
                    << CalendarView::Month << count << size;
                QTest::newRow(("week " + name).constData()) << CalendarView::Week << count << size;
                QTest::newRow(("year " + name).constData()) << CalendarView::Year << count << size;
            }
        }
    }
    void nothingOverlapsAndNothingIsLost()
    {
        QFETCH(const CalendarView, view);
        QFETCH(const int, count);
        QFETCH(const QSizeF, size);
        const CalendarFrame frame = crowded(view, count, size);
        const CalendarLayout layout = layOut(frame);
        QHash<QDate, QList<QRectF>> boxes;
        QSet<qsizetype> seen;
        const auto place = [&](const QRectF &box, const QList<qsizetype> &meetings) {
            const QDate day = frame.meetings[meetings.first()].day;
            boxes[day].append(box.adjusted(0.01, 0.01, -0.01, -0.01));
            for (const qsizetype meeting : meetings) {
                QVERIFY(!seen.contains(meeting));
                QCOMPARE(frame.meetings[meeting].day, day);
                seen.insert(meeting);
            }
        };
        for (const MeetingBox &box : layout.meetings)
            place(box.box, {box.meeting});
        for (const MoreBox &more : layout.more)
            place(more.box, more.meetings);
        QCOMPARE(seen.size(), frame.meetings.size());
        for (const DayBox &day : layout.days)
            verifyDay(day.box, boxes.value(day.day));
    }

    void aWeekShowsTheWorkingDayAndWhatLiesOutside()
    {
        CalendarFrame frame{CalendarView::Week, {2026, 10, 1}, {900, 600}, 18};
        CalendarLayout layout = layOut(frame);
        QCOMPARE(layout.firstMinute, 7 * hour);
        QCOMPARE(layout.lastMinute, 17 * hour);
        frame.meetings = {{{2026, 9, 30}, 6 * hour + 30, 7 * hour}, at({2026, 10, 1}, 19, 21)};
        layout = layOut(frame);
        QCOMPARE(layout.firstMinute, 6 * hour);
        QCOMPARE(layout.lastMinute, 21 * hour);
        QCOMPARE(layout.minuteAt(layout.yOf(12 * hour)), 12 * hour);
        // The second lies in Thursday's column, from its beginning to its end.
        QCOMPARE(layout.meetings[1].box.top(), layout.yOf(19 * hour));
        QVERIFY(layout.days[3].box.contains(layout.meetings[1].box));
    }

    void aMonthMarksDaysOfOthers()
    {
        const CalendarLayout layout = layOut({CalendarView::Month, {2026, 10, 1}, {900, 600}, 18});
        QCOMPARE(layout.days.size(), 35);
        QCOMPARE(layout.weeks.size(), 5);
        QVERIFY(layout.days[2].isOutside);  // 30 September
        QVERIFY(!layout.days[3].isOutside); // 1 October
        QVERIFY(layout.days[34].isOutside); // 1 November
        QCOMPARE(layout.dayAt(layout.days[9].box.center())->day, QDate(2026, 10, 7));
        QVERIFY(!layout.dayAt({-1, -1}));
    }

private:
    static void verifyDay(const QRectF &day, const QList<QRectF> &boxes)
    {
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            QVERIFY(boxes[i].isValid());
            QVERIFY2(day.adjusted(-0.1, -0.1, 0.1, 0.1).contains(boxes[i]), "outside its day");
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY2(!boxes[i].intersects(boxes[other]), "one over the other");
        }
    }
};

QTEST_GUILESS_MAIN(CalendarLayoutTest)
#include "calendarlayouttest.moc"
