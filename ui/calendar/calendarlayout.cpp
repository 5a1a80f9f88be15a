// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarlayout.h"

#include "core/calendar/isoweek.h"
#include "ui/calendar/calendarpages.h"

#include <algorithm>

namespace tvers {

DateSpan shownSpan(CalendarView view, QDate day)
{
    constexpr int daysInWeek = 7;
    const QDate monday = mondayOf(day);
    if (view == CalendarView::Week)
        return *DateSpan::make(monday, monday.addDays(daysInWeek - 1));
    if (view == CalendarView::Year) {
        const auto year = SchoolYear::containing(day);
        return year ? year->span() : *DateSpan::make(day, day);
    }
    const QDate first(day.year(), day.month(), 1);
    const QDate last(day.year(), day.month(), day.daysInMonth());
    return *DateSpan::make(mondayOf(first), mondayOf(last).addDays(daysInWeek - 1));
}

const DayBox *CalendarLayout::dayAt(QPointF point) const
{
    const auto found = std::find_if(days.begin(), days.end(),
                                    [point](const DayBox &day) { return day.box.contains(point); });
    return found == days.end() ? nullptr : &*found;
}

int CalendarLayout::minuteAt(double y) const
{
    const double part = (y - grid.top()) / std::max(1.0, grid.height());
    return firstMinute + int(part * (lastMinute - firstMinute));
}

double CalendarLayout::yOf(int minute) const
{
    const double part = double(minute - firstMinute) / std::max(1, lastMinute - firstMinute);
    return grid.top() + part * grid.height();
}

QList<SideBySide> sideBySide(const QList<MeetingTime> &times)
{
    QList<SideBySide> placed;
    QList<int> free; // of the cluster: when each column is free again
    qsizetype first = 0;
    int clusterEnd = -1;
    const auto close = [&](qsizetype end) {
        for (qsizetype i = first; i < end; ++i)
            placed[i].columns = int(free.size());
        free.clear();
        first = end;
    };
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (*times[i].start >= clusterEnd)
            close(i);
        const auto column = std::find_if(free.begin(), free.end(),
                                         [&](int until) { return until <= *times[i].start; });
        placed.append({int(column - free.begin()), 1});
        if (column == free.end())
            free.append(times[i].end);
        else
            *column = times[i].end;
        clusterEnd = std::max(clusterEnd, times[i].end);
    }
    close(times.size());
    return placed;
}

CalendarLayout layOut(const CalendarFrame &frame)
{
    switch (frame.view) {
    case CalendarView::Month: return monthPage(frame);
    case CalendarView::Week: return weekPage(frame);
    case CalendarView::Year: return yearPage(frame);
    }
    Q_UNREACHABLE();
}

} // namespace tvers
