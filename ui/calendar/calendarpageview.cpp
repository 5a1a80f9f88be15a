// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpageview.h"

#include "ui/calendar/calendarpainter.h"
#include "ui/shell/looks.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tvers {

CalendarPageView::CalendarPageView(QWidget *parent) : EntriesView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

double CalendarPageView::lineHeight() const { return QFontMetricsF(font()).height() + 3; }

void CalendarPageView::setContent(const CalendarContent &content)
{
    const auto before = chosenMeeting();
    const QString key = before ? m_content->meeting(*before).key : QString();
    m_drag.reset();
    forgetEntries();
    m_content = content;
    if (!m_day.isValid() || !content.year().contains(m_day))
        m_day = std::clamp(content.today(), content.year().first(), content.year().last());
    m_chosen.reset();
    place();
    const auto same = key.isEmpty() ? std::nullopt : m_content->find(key);
    if (same)
        chooseMeeting(*same);
    else if (m_content)
        choose(entryOf(m_day));
    tellOfNewEntries();
}

void CalendarPageView::show(CalendarView view, QDate day)
{
    if (!m_content)
        return;
    forgetEntries();
    m_view = view;
    m_day = std::clamp(day, m_content->year().first(), m_content->year().last());
    m_chosen.reset();
    place();
    choose(entryOf(m_day));
    tellOfNewEntries();
    emit pageChanged();
}

/// Lays the page out, and makes its entries.
void CalendarPageView::place()
{
    m_drawing = {};
    m_entries.clear();
    if (!m_content)
        return;
    const DateSpan span = shownSpan(m_view, m_day);
    CalendarFrame frame{m_view, m_day, size(), lineHeight()};
    m_first = m_content->firstOn(span.first());
    qsizetype next = m_first;
    for (QDate day = span.first(); day <= span.last(); day = day.addDays(1)) {
        const qsizetype before = next;
        for (; next < m_content->count() && m_content->meeting(next).day == day; ++next) {
            MeetingTime time{day};
            if (const auto &clock = m_content->meeting(next).time) {
                time.start = QTime(0, 0).secsTo(clock->start) / 60;
                time.end = QTime(0, 0).secsTo(clock->end.value_or(clock->start)) / 60;
            }
            frame.meetings.append(time);
            m_entries.append({day, next});
        }
        if (before == next)
            m_entries.append({day, std::nullopt});
    }
    m_layout = layOut(frame);
    update();
}

void CalendarPageView::draw()
{
    const double ratio = devicePixelRatioF();
    m_drawing = QPixmap((QSizeF(size()) * ratio).toSize());
    m_drawing.setDevicePixelRatio(ratio);
    m_drawing.fill(palette().color(QPalette::Window));
    QPainter painter(&m_drawing);
    CalendarPainter(painter, {*m_content, m_layout, m_view, m_first, font(), lineHeight()}).paint();
}

QString CalendarPageView::entryText(qsizetype entry) const
{
    const Entry &one = m_entries[entry];
    return one.meeting ? m_content->spoken(*one.meeting) : m_content->spokenDay(one.day);
}

QRect CalendarPageView::meetingRect(qsizetype meeting) const
{
    for (const MeetingBox &box : m_layout.meetings) {
        if (m_first + box.meeting == meeting)
            return box.box.toAlignedRect();
    }
    for (const MoreBox &more : m_layout.more) {
        if (more.meetings.contains(meeting - m_first))
            return more.box.toAlignedRect();
    }
    return {};
}

QRect CalendarPageView::entryRect(qsizetype entry) const
{
    const Entry &one = m_entries[entry];
    if (one.meeting)
        return meetingRect(*one.meeting);
    for (const DayBox &day : m_layout.days) {
        if (day.day == one.day)
            return day.box.toAlignedRect();
    }
    return {};
}

std::optional<qsizetype> CalendarPageView::entryAt(QPointF point) const
{
    for (const MeetingBox &box : m_layout.meetings) {
        if (box.box.contains(point))
            return entryOfMeeting(m_first + box.meeting);
    }
    for (const MoreBox &more : m_layout.more) {
        if (more.box.contains(point))
            return entryOfMeeting(m_first + more.meetings.first());
    }
    const DayBox *day = m_layout.dayAt(point);
    const auto entry = day ? entryOf(day->day) : std::nullopt;
    return entry && !m_entries[*entry].meeting ? entry : std::nullopt;
}

std::optional<qsizetype> CalendarPageView::entryOf(QDate day) const
{
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.end(), day,
                         [](const Entry &entry, QDate wanted) { return entry.day < wanted; });
    return found == m_entries.end() ? std::nullopt : std::optional(found - m_entries.begin());
}

std::optional<qsizetype> CalendarPageView::entryOfMeeting(qsizetype meeting) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [meeting](const Entry &entry) { return entry.meeting == meeting; });
    return found == m_entries.end() ? std::nullopt : std::optional(found - m_entries.begin());
}

std::optional<qsizetype> CalendarPageView::chosenMeeting() const
{
    return m_chosen ? m_entries[*m_chosen].meeting : std::nullopt;
}

void CalendarPageView::chooseMeeting(qsizetype meeting)
{
    const QDate day = m_content->meeting(meeting).day;
    if (!shownSpan(m_view, m_day).contains(day))
        show(m_view, day);
    choose(entryOfMeeting(meeting));
}

void CalendarPageView::choose(std::optional<qsizetype> entry)
{
    if (entry)
        m_day = m_entries[*entry].day;
    m_chosen = entry;
    update();
    tellOfChoice();
    emit chosenChanged();
}

void CalendarPageView::pick(qsizetype entry) { choose(entry); }

void CalendarPageView::activate(qsizetype entry)
{
    pick(entry);
    if (chosenMeeting())
        emit activated();
    else if (m_editing == Editing::Allowed)
        emit newAsked({m_day});
}

bool CalendarPageView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto entry = entryAt(help->pos());
        if (entry)
            QToolTip::showText(help->globalPos(), entryText(*entry), this, entryRect(*entry));
        else
            QToolTip::hideText();
        return true;
    }
    return EntriesView::event(event);
}

void CalendarPageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
    if (event->type() == QEvent::PaletteChange)
        m_drawing = {};
    EntriesView::changeEvent(event);
}

void CalendarPageView::resizeEvent(QResizeEvent *) { place(); }

void CalendarPageView::paintEvent(QPaintEvent *)
{
    if (!m_content)
        return;
    if (m_drawing.isNull() || m_drawing.devicePixelRatio() != devicePixelRatioF())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_chosen) {
        painter.setPen({palette().color(QPalette::WindowText), hasFocus() ? 3.0 : 2.0});
        painter.drawRoundedRect(QRectF(entryRect(*m_chosen)).adjusted(1, 1, -1, -1), 4, 4);
    }
    if (m_drag && m_drag->isMoving)
        CalendarPainter(painter, {*m_content, m_layout, m_view, m_first, font(), lineHeight()})
            .paintGhost(ghost(), ghostText());
    if (hasFocus()) {
        painter.setPen({Looks::accent(), 2});
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void CalendarPageView::focusInEvent(QFocusEvent *)
{
    if (!m_chosen && m_content)
        choose(entryOf(m_day));
    else
        tellOfChoice();
    update();
}

void CalendarPageView::focusOutEvent(QFocusEvent *)
{
    m_drag.reset();
    update();
}

} // namespace tvers
