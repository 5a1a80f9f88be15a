// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/isoweek.h"
#include "ui/calendar/calendarpages.h"

#include <algorithm>

namespace tvers {

namespace {

constexpr int daysInWeek = 7;
constexpr int hour = 60;
constexpr int dayBegins = 7 * hour; ///< of an ordinary working day
constexpr int dayEnds = 17 * hour;
constexpr int wholeDay = 24 * hour;
constexpr double gap = 1.5;
constexpr double leastWidth = 1.7; ///< of a meeting beside others, in lines
constexpr qsizetype mostAllDay = 4;

class WeekPage
{
public:
    explicit WeekPage(const CalendarFrame &frame) :
        m_frame(frame),
        m_monday(mondayOf(frame.day)),
        m_left(weekColumn(frame) * 1.3),
        m_width((frame.size.width() - m_left) / daysInWeek)
    {}

    CalendarLayout made()
    {
        sortOut();
        const double head = m_frame.line * 2.4;
        const double allDay = double(std::min(mostAllDay, longestAllDay())) * m_frame.line;
        m_page.grid = QRectF(m_left, head + allDay + 2 * gap, m_width * daysInWeek, 0);
        m_page.grid.setBottom(std::max(m_page.grid.top() + m_frame.line, m_frame.size.height()));
        addHours();
        m_page.weeks.append({m_monday, {0, 0, m_left, head}});
        for (int i = 0; i < daysInWeek; ++i) {
            const QRectF box(m_left + i * m_width, 0, m_width, m_page.grid.bottom());
            m_page.days.append({m_monday.addDays(i), box, {box.topLeft(), QSizeF(m_width, head)}});
            const Day &day = m_days[i];
            stack(m_page, {day.first,
                           day.firstTimed,
                           {box.left() + gap, head, m_width - 2 * gap, allDay},
                           m_frame.line});
            addTimed(day, box);
        }
        std::sort(m_page.meetings.begin(), m_page.meetings.end(),
                  [](const auto &a, const auto &b) { return a.meeting < b.meeting; });
        return m_page;
    }

private:
    /// Indexes of the frame's meetings: first those without hours, then the rest.
    struct Day {
        qsizetype first = 0;
        qsizetype firstTimed = 0;
        qsizetype end = 0;
    };

    /// Those without hours come first on their day, for they sort as midnight.
    void sortOut()
    {
        m_page.firstMinute = dayBegins;
        m_page.lastMinute = dayEnds;
        qsizetype next = 0;
        for (int i = 0; i < daysInWeek; ++i) {
            Day day{next, next, next};
            while (day.end < m_frame.meetings.size() &&
                   m_frame.meetings[day.end].day == m_monday.addDays(i)) {
                const MeetingTime &time = m_frame.meetings[day.end++];
                if (!time.start) {
                    day.firstTimed = day.end;
                    continue;
                }
                m_page.firstMinute = std::min(m_page.firstMinute, *time.start / hour * hour);
                m_page.lastMinute =
                    std::max(m_page.lastMinute, (time.end + hour - 1) / hour * hour);
            }
            m_days.append(day);
            next = day.end;
        }
        m_page.lastMinute = std::min(m_page.lastMinute, wholeDay);
    }

    qsizetype longestAllDay() const
    {
        qsizetype longest = 0;
        for (const Day &day : m_days)
            longest = std::max(longest, day.firstTimed - day.first);
        return longest;
    }

    void addHours()
    {
        for (int minute = m_page.firstMinute; minute <= m_page.lastMinute; minute += hour)
            m_page.hours.append({minute, m_page.yOf(minute)});
    }

    /// Never lower than a line, so that it can be read and hit; what is drawn so
    /// counts as long as it is drawn, or it would lie over the next.
    MeetingTime asDrawn(MeetingTime time) const
    {
        const double minutesPerLine = m_frame.line * (m_page.lastMinute - m_page.firstMinute) /
                                      std::max(1.0, m_page.grid.height());
        const int least = std::min(int(minutesPerLine) + 1, wholeDay);
        time.end = std::max(time.end, *time.start + least);
        if (time.end > m_page.lastMinute) {
            time.start = std::max(m_page.firstMinute, *time.start - (time.end - m_page.lastMinute));
            time.end = m_page.lastMinute;
        }
        return time;
    }

    void addTimed(const Day &day, const QRectF &box)
    {
        QList<MeetingTime> times;
        for (qsizetype i = day.firstTimed; i < day.end; ++i)
            times.append(asDrawn(m_frame.meetings[i]));
        const auto most = std::max(1, int(m_width / (m_frame.line * leastWidth)));
        const QList<SideBySide> beside = sideBySide(times);
        for (qsizetype i = 0; i < times.size(); ++i) {
            const int columns = std::min(beside[i].columns, most);
            const bool fits = beside[i].columns <= most || beside[i].column < most - 1;
            const double width = (m_width - 2 * gap) / columns;
            const int column = fits ? beside[i].column : columns - 1;
            const QRectF place(box.left() + gap + column * width, m_page.yOf(*times[i].start),
                               width - gap,
                               m_page.yOf(times[i].end) - m_page.yOf(*times[i].start) - gap);
            if (fits)
                m_page.meetings.append({day.firstTimed + i, place, MeetingBox::Shape::Timed});
            else
                addToMore(day.firstTimed + i, place);
        }
    }

    /// Those that overlap are one "+3".
    void addToMore(qsizetype meeting, const QRectF &place)
    {
        if (!m_page.more.isEmpty() &&
            m_page.more.last().box.adjusted(0, -1, 0, 1).intersects(place)) {
            m_page.more.last().box |= place;
            m_page.more.last().meetings.append(meeting);
            return;
        }
        m_page.more.append({place, {meeting}});
    }

    const CalendarFrame &m_frame;
    QDate m_monday;
    double m_left;
    double m_width;
    QList<Day> m_days;
    CalendarLayout m_page;
};

} // namespace

CalendarLayout weekPage(const CalendarFrame &frame) { return WeekPage(frame).made(); }

} // namespace tvers
