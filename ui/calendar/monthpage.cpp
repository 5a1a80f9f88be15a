// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/isoweek.h"
#include "ui/calendar/calendarpages.h"

#include <algorithm>
#include <numeric>

namespace tvers {

namespace {

constexpr int daysInWeek = 7;
constexpr double gap = 2;

} // namespace

double weekColumn(const CalendarFrame &frame) { return frame.line * 1.6; }

qsizetype endOfDay(const QList<MeetingTime> &meetings, qsizetype first)
{
    qsizetype end = first;
    while (end < meetings.size() && meetings[end].day == meetings[first].day)
        ++end;
    return end;
}

void stack(CalendarLayout &layout, const Stack &stack)
{
    const auto count = stack.end - stack.first;
    const auto places = qsizetype(std::max(1.0, stack.room.height() / stack.height));
    const bool isTight = places == 1 && count > 1; // then the first shares the only line
    const qsizetype shown = count <= places || isTight ? std::min(count, places) : places - 1;
    const double height = std::min(stack.height, stack.room.height());
    const auto place = [&](qsizetype at) {
        return QRectF(stack.room.left(), stack.room.top() + double(at) * stack.height,
                      stack.room.width(), height);
    };
    for (qsizetype i = 0; i < shown; ++i)
        layout.meetings.append({stack.first + i, place(i)});
    if (shown == count)
        return;
    MoreBox more{place(isTight ? 0 : shown), QList<qsizetype>(count - shown)};
    if (isTight) {
        const double share = more.box.width() * 0.65;
        layout.meetings.last().box.setWidth(share);
        more.box.setLeft(more.box.left() + share);
    }
    std::iota(more.meetings.begin(), more.meetings.end(), stack.first + shown);
    layout.more.append(more);
}

CalendarLayout monthPage(const CalendarFrame &frame)
{
    CalendarLayout layout;
    const DateSpan span = shownSpan(CalendarView::Month, frame.day);
    const auto rows = int(span.days()) / daysInWeek;
    const double left = weekColumn(frame);
    const double top = frame.line * 1.3;
    const QSizeF cell((frame.size.width() - left) / daysInWeek, (frame.size.height() - top) / rows);
    for (int column = 0; column < daysInWeek; ++column)
        layout.weekdays.append({left + column * cell.width(), 0, cell.width(), top});
    qsizetype next = 0;
    for (int i = 0; i < rows * daysInWeek; ++i) {
        const QDate day = span.first().addDays(i);
        const QPointF corner(left + i % daysInWeek * cell.width(),
                             top + double(i / daysInWeek) * cell.height());
        if (i % daysInWeek == 0)
            layout.weeks.append({day, {0, corner.y(), left, cell.height()}});
        const QRectF box(corner, cell);
        const double head = std::min(frame.line * 1.2, cell.height() / 2);
        layout.days.append({day,
                            box,
                            {box.topLeft(), QSizeF(box.width(), head)},
                            day.month() != frame.day.month()});
        const qsizetype end = next < frame.meetings.size() && frame.meetings[next].day == day
                                  ? endOfDay(frame.meetings, next)
                                  : next;
        stack(layout, {next, end, box.adjusted(gap, head, -gap, -gap), frame.line});
        next = end;
    }
    return layout;
}

} // namespace tvers
