// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the mouse does on a page of the calendar.
#include "ui/calendar/calendarpageview.h"
#include "ui/wording/daywording.h"

#include "ui/shell/languages.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace tvers {

namespace {

constexpr int snap = 15; ///< minutes
constexpr int minutesInDay = 24 * 60;
constexpr int hour = 60;
constexpr double edge = 7; ///< what one takes to stretch a meeting, in pixels

int snapped(int minute)
{
    return std::clamp((minute + snap / 2) / snap * snap, 0, minutesInDay - snap);
}

QTime clockAt(int minute) { return QTime(0, 0).addSecs(minute * 60); }

int minuteOf(QTime time) { return QTime(0, 0).secsTo(time) / 60; }

} // namespace

void CalendarPageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_content) {
        EntriesView::mousePressEvent(event);
        return;
    }
    const auto entry = entryAt(event->position());
    const auto meeting = entry ? m_entries[*entry].meeting : std::nullopt;
    const bool mayEdit = m_editing == Editing::Allowed && m_view != CalendarView::Year;
    if (mayEdit && (!meeting || mayMove(*meeting)))
        m_drag = dragFrom(event->position());
    if (!m_drag)
        take(event->position());
}

/// Chooses what is there, or the day. Only once nothing is dragged: its details may
/// come up beside, and the days move under the hand.
void CalendarPageView::take(QPointF at)
{
    const DayBox *box = m_layout.dayAt(at);
    const auto day = box ? std::optional(box->day) : std::nullopt;
    if (const auto entry = entryAt(at))
        pick(*entry);
    else if (day)
        choose(entryOf(*day));
}

std::optional<CalendarPageView::Drag> CalendarPageView::dragFrom(QPointF at) const
{
    const auto entry = entryAt(at);
    const auto meeting = entry ? m_entries[*entry].meeting : std::nullopt;
    const DayBox *day = m_layout.dayAt(at);
    if (!day)
        return std::nullopt;
    if (!meeting) {
        Drag drag{Drag::Kind::New, at};
        drag.wish.day = day->day;
        return drag;
    }
    const CalendarMeeting &one = m_content->meeting(*meeting);
    const QRectF box = meetingRect(*meeting);
    const bool timed = m_view == CalendarView::Week && one.time;
    const bool stretch = timed && box.bottom() - at.y() < edge && box.height() > 2 * edge;
    Drag drag{stretch ? Drag::Kind::Stretch : Drag::Kind::Move, at};
    drag.wish = MeetingWish::of(one);
    if (timed)
        drag.grip = m_layout.minuteAt(at.y()) - minuteOf(one.time->start);
    return drag;
}

void CalendarPageView::followDrag(QPointF at)
{
    const DayBox *day = m_layout.dayAt(at);
    if (!day)
        return;
    MeetingWish &wish = m_drag->wish;
    const bool inGrid = m_view == CalendarView::Week;
    const int minute = snapped(m_layout.minuteAt(at.y()) - m_drag->grip);
    if (m_drag->kind == Drag::Kind::Stretch) {
        const int end = snapped(m_layout.minuteAt(at.y()));
        const int least = minuteOf(wish.time->start) + snap;
        wish.time->end = clockAt(std::min(std::max(end, least), minutesInDay - 1));
        return;
    }
    if (m_drag->kind == Drag::Kind::New) {
        if (!inGrid || m_drag->from.y() < m_layout.grid.top())
            return;
        const int from = snapped(m_layout.minuteAt(m_drag->from.y()));
        const int to = snapped(m_layout.minuteAt(at.y()));
        const int first = std::min(from, to);
        wish.time = ClockTime{clockAt(first), clockAt(std::max(std::max(from, to), first + snap))};
        return;
    }
    wish.day = day->day;
    if (!inGrid || !wish.time)
        return;
    const int length = wish.time->end ? minuteOf(*wish.time->end) - minuteOf(wish.time->start) : 0;
    const int start = std::max(0, std::min(minute, minutesInDay - snap - length));
    wish.time = ClockTime{clockAt(start),
                          length > 0 ? std::optional(clockAt(start + length)) : std::nullopt};
}

QRectF CalendarPageView::ghost() const
{
    const MeetingWish &wish = m_drag->wish;
    for (const DayBox &day : m_layout.days) {
        if (day.day != wish.day)
            continue;
        if (m_view != CalendarView::Week || !wish.time)
            return day.box.adjusted(2, day.head.height(), -2, -2);
        const double top = m_layout.yOf(minuteOf(wish.time->start));
        const double bottom =
            m_layout.yOf(minuteOf(wish.time->end.value_or(wish.time->start.addSecs(hour * 30))));
        return {day.box.left() + 2, top, day.box.width() - 4, bottom - top};
    }
    return {};
}

QString CalendarPageView::ghostText() const
{
    const DayWording days(spoken());
    const MeetingWish &wish = m_drag->wish;
    return wish.time ? days.clock(*wish.time) : days.day(wish.day);
}

void CalendarPageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        const auto entry = entryAt(event->position());
        const auto meeting = entry ? m_entries[*entry].meeting : std::nullopt;
        const bool atEdge = meeting && m_view == CalendarView::Week &&
                            m_content->meeting(*meeting).time &&
                            meetingRect(*meeting).bottom() - event->position().y() < edge;
        const bool mayEdit = m_editing == Editing::Allowed;
        setCursor(atEdge && mayEdit ? Qt::SizeVerCursor
                                    : (meeting ? Qt::PointingHandCursor : Qt::ArrowCursor));
        return;
    }
    const double way = (event->position() - m_drag->from).manhattanLength();
    if (!m_drag->isMoving && way < QApplication::startDragDistance())
        return;
    m_drag->isMoving = true;
    followDrag(event->position());
    update();
}

void CalendarPageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *m_drag;
    m_drag.reset();
    update();
    if (!drag.isMoving || drag.kind != Drag::Kind::New)
        take(drag.from);
    if (!drag.isMoving)
        return;
    if (drag.kind == Drag::Kind::New) {
        emit newAsked(drag.wish);
        return;
    }
    const auto meeting = chosenMeeting();
    if (meeting && drag.wish != MeetingWish::of(m_content->meeting(*meeting)))
        emit moveAsked(drag.wish);
}

void CalendarPageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag.reset();
    if (const auto entry = entryAt(event->position()))
        activate(*entry);
}

} // namespace tvers
