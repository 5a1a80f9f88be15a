// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys do on a page of the calendar.
#include "ui/calendar/calendarpageview.h"

#include <QKeyEvent>

namespace tvers {

namespace {

constexpr int daysInWeek = 7;
constexpr int quarter = 15 * 60;

/// The hours later or earlier; as they were where that leaves the day.
std::optional<ClockTime> later(const ClockTime &time, int seconds)
{
    const QTime midnight(0, 0);
    const int begins = midnight.secsTo(time.start) + seconds;
    const int ends = midnight.secsTo(time.end.value_or(time.start)) + seconds;
    const int day = 24 * 60 * 60;
    if (begins < 0 || ends >= day)
        return time;
    return ClockTime{midnight.addSecs(begins),
                     time.end ? std::optional(midnight.addSecs(ends)) : std::nullopt};
}

std::optional<ClockTime> longer(const ClockTime &time, int seconds)
{
    const QTime end = time.end.value_or(time.start).addSecs(seconds);
    return end > time.start ? ClockTime{time.start, end} : time;
}

} // namespace

void CalendarPageView::goTo(QDate day)
{
    if (!m_content->year().contains(day)) {
        emit yearAsked(day);
        return;
    }
    const DateSpan before = shownSpan(m_view, m_day);
    const bool otherMonth = m_view == CalendarView::Month &&
                            (day.month() != m_layout.days.value(daysInWeek).day.month());
    if (!before.contains(day) || otherMonth)
        show(m_view, day);
    else
        choose(entryOf(day));
}

void CalendarPageView::stepDays(int days) { goTo(m_day.addDays(days)); }

/// From meeting to meeting of a day; beyond them, in a month, to the week beside it.
void CalendarPageView::stepWithinDay(int by)
{
    const qsizetype next = m_chosen.value_or(0) + by;
    if (m_chosen && next >= 0 && next < m_entries.size() && m_entries[next].day == m_day) {
        choose(next);
        return;
    }
    if (m_view == CalendarView::Week)
        return;
    goTo(m_day.addDays(by * daysInWeek));
    if (by > 0)
        return;
    auto last = m_chosen;
    while (last && *last + 1 < m_entries.size() && m_entries[*last + 1].day == m_day)
        ++*last;
    choose(last);
}

void CalendarPageView::stepPage(int by)
{
    switch (m_view) {
    case CalendarView::Week: goTo(m_day.addDays(by * daysInWeek)); break;
    case CalendarView::Month:
    case CalendarView::Year: goTo(m_day.addMonths(by)); break;
    }
}

bool CalendarPageView::stepKey(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left: stepDays(-1); return true;
    case Qt::Key_Right: stepDays(1); return true;
    case Qt::Key_Up: stepWithinDay(-1); return true;
    case Qt::Key_Down: stepWithinDay(1); return true;
    case Qt::Key_PageUp: stepPage(-1); return true;
    case Qt::Key_PageDown: stepPage(1); return true;
    case Qt::Key_Home: choose(0); return true;
    case Qt::Key_End: choose(m_entries.size() - 1); return true;
    default: return false;
    }
}

bool CalendarPageView::letterKey(Qt::Key key)
{
    switch (key) {
    case Qt::Key_T: goTo(m_content->today()); return true;
    case Qt::Key_G: emit dayAsked(); return true;
    case Qt::Key_N:
    case Qt::Key_Insert:
        if (m_editing == Editing::Allowed)
            emit newAsked({m_day});
        return true;
    case Qt::Key_Delete:
        if (mayMove())
            emit removeAsked();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen)
            activate(*m_chosen);
        return true;
    case Qt::Key_Escape:
        if (!m_drag)
            return false;
        m_drag.reset();
        update();
        return true;
    default: return false;
    }
}

bool CalendarPageView::mayMove() const
{
    const auto meeting = chosenMeeting();
    return meeting && mayMove(*meeting);
}

bool CalendarPageView::mayMove(qsizetype meeting) const
{
    return m_editing == Editing::Allowed &&
           m_content->meeting(meeting).state != Meeting::State::Held;
}

/// Alt and an arrow: a day, and up and down a quarter of an hour in a week, a week
/// elsewhere; with Shift the end moves.
bool CalendarPageView::moveKey(const QKeyEvent &event)
{
    const auto key = Qt::Key(event.key());
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool upright = key == Qt::Key_Up || key == Qt::Key_Down;
    if ((!sideways && !upright) || !(event.modifiers() & Qt::AltModifier))
        return false;
    if (!mayMove())
        return true;
    const int by = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const CalendarMeeting &meeting = m_content->meeting(*chosenMeeting());
    MeetingWish wish = MeetingWish::of(meeting);
    const bool stretched = event.modifiers() & Qt::ShiftModifier;
    if (sideways)
        wish.day = wish.day.addDays(by);
    else if (m_view != CalendarView::Week)
        wish.day = wish.day.addDays(by * daysInWeek);
    else if (wish.time)
        wish.time = stretched ? longer(*wish.time, by * quarter) : later(*wish.time, by * quarter);
    if (wish != MeetingWish::of(meeting))
        emit moveAsked(wish);
    return true;
}

void CalendarPageView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto key = Qt::Key(event->key());
    if (!m_content)
        EntriesView::keyPressEvent(event);
    else if (event->matches(QKeySequence::Copy))
        emit copyAsked();
    else if (event->matches(QKeySequence::Paste))
        emit pasteAsked();
    else if (!moveKey(*event) && !(plain && (stepKey(key) || letterKey(key))))
        EntriesView::keyPressEvent(event);
}

} // namespace tvers
