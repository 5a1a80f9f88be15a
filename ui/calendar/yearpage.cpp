// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/isoweek.h"
#include "ui/calendar/calendarpages.h"

#include <algorithm>
#include <numeric>

namespace tvers {

namespace {

constexpr int daysInWeek = 7;
constexpr int months = 12;
constexpr int mostRows = 6;

/// One month's place on the page.
struct Place {
    QDate first;
    QRectF box;
};

/// Letters beside each other, as many rows as the cell has; the rest is a "more".
void addChips(CalendarLayout &page, const Stack &cell)
{
    const auto columns = std::max(1, int(cell.room.width() / cell.height));
    const auto rows = std::max(1, int(cell.room.height() / cell.height));
    const qsizetype count = cell.end - cell.first;
    const qsizetype places = qsizetype(columns) * rows;
    const qsizetype shown = count <= places ? count : places - 1;
    const auto place = [&](qsizetype at) {
        const QPointF corner = cell.room.topLeft() + QPointF(double(at % columns) * cell.height,
                                                             double(at / columns) * cell.height);
        return QRectF(corner, QSizeF(std::min(cell.height, cell.room.width()),
                                     std::min(cell.height, cell.room.height())));
    };
    for (qsizetype i = 0; i < shown; ++i)
        page.meetings.append({cell.first + i, place(i), MeetingBox::Shape::Chip});
    if (shown == count)
        return;
    MoreBox more{place(shown), QList<qsizetype>(count - shown)};
    std::iota(more.meetings.begin(), more.meetings.end(), cell.first + shown);
    page.more.append(more);
}

void addMonth(CalendarLayout &page, const CalendarFrame &frame, const Place &month)
{
    const double title = frame.line * 1.3;
    const double left = frame.line * 1.1;
    const QSizeF cell((month.box.width() - left) / daysInWeek,
                      (month.box.height() - title) / mostRows);
    page.months.append({month.first, {month.box.topLeft(), QSizeF(month.box.width(), title)}});
    auto next =
        std::lower_bound(frame.meetings.begin(), frame.meetings.end(), month.first,
                         [](const MeetingTime &time, QDate day) { return time.day < day; }) -
        frame.meetings.begin();
    const QDate monday = mondayOf(month.first);
    for (QDate day = month.first; day.month() == month.first.month(); day = day.addDays(1)) {
        const auto row = double(monday.daysTo(day) / daysInWeek);
        const QPointF corner =
            month.box.topLeft() +
            QPointF(left + (day.dayOfWeek() - 1) * cell.width(), title + row * cell.height());
        if (day == month.first || day.dayOfWeek() == Qt::Monday)
            page.weeks.append({mondayOf(day), {month.box.left(), corner.y(), left, cell.height()}});
        const QRectF box(corner, cell);
        const double number = std::min(frame.line * 1.25, box.width() / 2);
        page.days.append({day, box, {corner, QSizeF(number, std::min(frame.line, cell.height()))}});
        const qsizetype end = next < frame.meetings.size() && frame.meetings[next].day == day
                                  ? endOfDay(frame.meetings, next)
                                  : next;
        const double chip = std::min(frame.line * 0.8, std::min(cell.height(), cell.width()));
        addChips(page, {next, end, box.adjusted(number, 0, 0, 0), chip});
        next = end;
    }
}

} // namespace

CalendarLayout yearPage(const CalendarFrame &frame)
{
    CalendarLayout page;
    const auto year = SchoolYear::containing(frame.day);
    if (!year)
        return page;
    const double least = frame.line * 14; // narrower, and figures touch
    const int columns = frame.size.width() >= 4 * least ? 4 : 3;
    const int rows = months / columns;
    const double gap = frame.line * 0.6;
    const QSizeF box(frame.size.width() / columns, frame.size.height() / rows);
    for (int i = 0; i < months; ++i) {
        const QPointF corner(i % columns * box.width() + gap / 2,
                             double(i / columns) * box.height() + gap / 2);
        addMonth(page, frame, {year->first().addMonths(i), {corner, box - QSizeF(gap, gap)}});
    }
    return page;
}

} // namespace tvers
