// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where everything of a calendar page is, in plain numbers.
#pragma once

#include "core/calendar/schoolyear.h"

#include <QList>
#include <QRectF>

namespace tvers {

enum class CalendarView { Month, Week, Year };

/// The days that a page of \a view with \a day on it shows: whole weeks round a
/// month, one week, or a school year.
DateSpan shownSpan(CalendarView view, QDate day);

/// When a meeting is, as far as its place on the page goes.
struct MeetingTime {
    QDate day;
    std::optional<int> start = std::nullopt; ///< minutes from midnight; empty: all day
    int end = 0;                             ///< after start
};

/// What is laid out. Sizes are in any unit; a line is one of text with its gap.
struct CalendarFrame {
    CalendarView view = CalendarView::Month;
    QDate day; ///< one of the page
    QSizeF size;
    double line = 20;
    QList<MeetingTime> meetings = {}; ///< by day, then clock, all inside the page's span
};

struct DayBox {
    QDate day;
    QRectF box;
    QRectF head;            ///< its number and name
    bool isOutside = false; ///< of another month, to fill a week
};

struct WeekBox {
    QDate monday;
    QRectF box;
};

struct MonthBox {
    QDate first;
    QRectF title;
};

struct MeetingBox {
    enum class Shape { Line, Timed, Chip }; ///< one line; with its hours; a letter

    qsizetype meeting; ///< index into the frame's
    QRectF box;
    Shape shape = Shape::Line;
};

/// Where several had no room: "+3".
struct MoreBox {
    QRectF box;
    QList<qsizetype> meetings;
};

struct HourLine {
    int minute; ///< from midnight
    double y;
};

/// Every meeting of the frame is in one meeting box or in one "more"; no two of
/// these boxes overlap, and each lies in the box of its day.
struct CalendarLayout {
    QList<DayBox> days = {}; ///< by day
    QList<WeekBox> weeks = {};
    QList<MonthBox> months = {};     ///< of a year
    QList<QRectF> weekdays = {};     ///< Monday to Sunday: heads of a month
    QList<MeetingBox> meetings = {}; ///< by meeting
    QList<MoreBox> more = {};
    QList<HourLine> hours = {}; ///< of a week
    QRectF grid = {};           ///< of a week: what has hours
    int firstMinute = 0;        ///< of the grid
    int lastMinute = 0;

    const DayBox *dayAt(QPointF point) const; ///< null beside them all
    /// In the grid, at \a y; it may lie beyond the grid's ends.
    int minuteAt(double y) const;
    double yOf(int minute) const;
};

CalendarLayout layOut(const CalendarFrame &frame);

/// Meetings side by side: the column of each, and how many there are where it is.
struct SideBySide {
    int column = 0;
    int columns = 1; ///< of all that overlap it, directly or by way of others
};
/// \pre \a times are of one day, with hours, by start
QList<SideBySide> sideBySide(const QList<MeetingTime> &times);

} // namespace tvers
