// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A page of the calendar, drawn where it has been laid out.
#pragma once

#include "core/wheel/wheelink.h"
#include "ui/calendar/calendarcontent.h"
#include "ui/calendar/calendarlayout.h"

#include <QFont>

class QPainter;

namespace tvers {

/// What a page is drawn from. The layout's meetings are content's from \a first on.
struct CalendarPage {
    const CalendarContent &content;
    const CalendarLayout &layout;
    CalendarView view;
    qsizetype first;
    QFont font;
    double line;
};

class CalendarPainter
{
public:
    CalendarPainter(QPainter &painter, const CalendarPage &page);

    void paint();
    /// One meeting at another place, while it is dragged.
    void paintGhost(const QRectF &box, const QString &text);

private:
    void paintDay(const DayBox &day);
    void paintGround(const DayBox &day, const DayMark &mark);
    void paintDayHead(const DayBox &day, const DayMark &mark);
    void paintWeekHead(const DayBox &day, const DayMark &mark);
    void paintWeeks();
    void paintWeekdays();
    void paintMonths();
    void paintHours();
    void paintNow();
    void paintMeeting(const MeetingBox &box);
    void paintChip(const QRectF &box, qsizetype meeting);
    void paintWarning(const QRectF &box);
    void paintTexts(const QRectF &box, qsizetype meeting, MeetingBox::Shape shape);
    void paintMore(const MoreBox &more);
    void write(const QRectF &box, const QString &text, const QFont &font, Qt::Alignment where);
    QColor hueOf(qsizetype meeting) const;

    QPainter &m_painter;
    const CalendarPage &m_page;
    WheelInk m_ink;
    QFont m_bold;
    QFont m_small;
};

QColor toQt(Colour colour);

} // namespace tvers
