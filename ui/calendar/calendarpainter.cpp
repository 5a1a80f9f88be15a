// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpainter.h"

#include "core/calendar/isoweek.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbolpaths.h"
#include "ui/wording/daywording.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double bar = 4;         ///< of the arena's colour
constexpr double fillPart = 0.18; ///< of the colour in a meeting's ground

QFont resized(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(7, int(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

QColor toQt(Colour colour) { return {colour.red, colour.green, colour.blue}; }

CalendarPainter::CalendarPainter(QPainter &painter, const CalendarPage &page) :
    m_painter(painter),
    m_page(page),
    m_ink(Looks::wheelInk()),
    m_bold(page.font),
    m_small(resized(page.font, 0.86))
{
    m_bold.setBold(true);
}

QColor CalendarPainter::hueOf(qsizetype meeting) const
{
    return toQt(m_ink.of(m_page.content.arena(meeting).lane).hue);
}

void CalendarPainter::write(const QRectF &box, const QString &text, const QFont &font,
                            Qt::Alignment where)
{
    if (box.width() < 4 || text.isEmpty())
        return;
    m_painter.setFont(font);
    QTextOption option(where);
    option.setWrapMode(QTextOption::NoWrap);
    m_painter.drawText(box, QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()),
                       option);
}

void CalendarPainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const DayBox &day : m_page.layout.days)
        paintDay(day);
    paintHours();
    paintWeekdays();
    paintMonths();
    paintWeeks();
    for (const MeetingBox &box : m_page.layout.meetings)
        paintMeeting(box);
    for (const MoreBox &more : m_page.layout.more)
        paintMore(more);
    paintNow();
}

void CalendarPainter::paintDay(const DayBox &day)
{
    const DayMark mark = m_page.content.mark(day.day);
    paintGround(day, mark);
    m_painter.setPen({toQt(m_ink.line), 1});
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(day.box);
    if (m_page.view == CalendarView::Week)
        paintWeekHead(day, mark);
    else
        paintDayHead(day, mark);
}

/// Days off have a pattern each, for eyes and printers without colours.
void CalendarPainter::paintGround(const DayBox &day, const DayMark &mark)
{
    const bool weekend = day.day.dayOfWeek() >= Qt::Saturday;
    const QPalette palette;
    const QColor base = palette.color(QPalette::Base);
    m_painter.fillRect(day.box, weekend || day.isOutside ? toQt(m_ink.ground) : base);
    const auto hatch = [&](Colour colour, Qt::BrushStyle pattern) {
        m_painter.fillRect(day.box, QBrush(toQt(colour), pattern));
    };
    switch (mark.kind) {
    case DayMark::Kind::None: break;
    case DayMark::Kind::SchoolHoliday: hatch(m_ink.schoolHoliday, Qt::BDiagPattern); break;
    case DayMark::Kind::PublicHoliday: hatch(m_ink.schoolHoliday, Qt::SolidPattern); break;
    case DayMark::Kind::Closed: hatch(m_ink.publicHoliday, Qt::DiagCrossPattern); break;
    }
}

void CalendarPainter::paintDayHead(const DayBox &day, const DayMark &mark)
{
    const bool isToday = day.day == m_page.content.today();
    const QRectF head = day.head.adjusted(3, 1, -2, 0);
    const bool isYear = m_page.view == CalendarView::Year;
    const QFont &font = isYear ? m_small : (isToday ? m_bold : m_page.font);
    const QString number = QString::number(day.day.day());
    const double width = QFontMetricsF(font).horizontalAdvance(number) + 4;
    QRectF figure(head.left() - 2, head.top(), width, head.height());
    if (isToday) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Looks::accent());
        m_painter.drawRoundedRect(figure, 4, 4);
    }
    m_painter.setPen(isToday ? QPalette().color(QPalette::HighlightedText)
                             : (day.isOutside ? toQt(m_ink.quiet) : toQt(m_ink.text)));
    write(figure, number, font, Qt::AlignHCenter | Qt::AlignVCenter);
    if (isYear)
        return;
    m_painter.setPen(toQt(m_ink.text));
    write(head.adjusted(width + 4, 0, 0, 0), mark.name, m_small, Qt::AlignLeft | Qt::AlignVCenter);
}

void CalendarPainter::paintWeekHead(const DayBox &day, const DayMark &mark)
{
    const bool isToday = day.day == m_page.content.today();
    const QRectF upper(day.head.left() + 4, day.head.top(), day.head.width() - 6,
                       day.head.height() / 2);
    m_painter.setPen(isToday ? Looks::accent() : toQt(m_ink.text));
    const QString name = DayWording(spoken()).shortDay(day.day);
    write(upper, name, isToday ? m_bold : m_page.font, Qt::AlignLeft | Qt::AlignVCenter);
    m_painter.setPen(toQt(m_ink.text));
    write(upper.translated(0, upper.height()), mark.name, m_small,
          Qt::AlignLeft | Qt::AlignVCenter);
}

void CalendarPainter::paintWeeks()
{
    m_painter.setPen(toQt(m_ink.quiet));
    for (const WeekBox &week : m_page.layout.weeks)
        write(week.box.adjusted(1, 2, -2, 0), QString::number(isoWeekOf(week.monday).week), m_small,
              Qt::AlignHCenter |
                  (m_page.view == CalendarView::Year ? Qt::AlignVCenter : Qt::AlignTop));
}

/// All of them short where one has no room: a name that is cut can be another's.
void CalendarPainter::paintWeekdays()
{
    const QLocale locale;
    const QFontMetricsF letters(m_bold);
    const auto roomOf = [](const QRectF &box) { return box.adjusted(4, 0, -2, 0); };
    QLocale::FormatType format = QLocale::LongFormat;
    int day = Qt::Monday;
    for (const QRectF &box : m_page.layout.weekdays) {
        if (letters.horizontalAdvance(locale.standaloneDayName(day++)) > roomOf(box).width())
            format = QLocale::ShortFormat;
    }
    m_painter.setPen(toQt(m_ink.text));
    day = Qt::Monday;
    for (const QRectF &box : m_page.layout.weekdays)
        write(roomOf(box), locale.standaloneDayName(day++, format), m_bold,
              Qt::AlignLeft | Qt::AlignVCenter);
}

void CalendarPainter::paintMonths()
{
    const QLocale locale;
    m_painter.setPen(toQt(m_ink.accent));
    for (const MonthBox &month : m_page.layout.months)
        write(month.title, locale.toString(month.first, u"MMMM yyyy"_s), m_bold,
              Qt::AlignLeft | Qt::AlignVCenter);
}

void CalendarPainter::paintHours()
{
    const QRectF &grid = m_page.layout.grid;
    for (const HourLine &hour : m_page.layout.hours) {
        m_painter.setPen({toQt(m_ink.line), 1});
        m_painter.drawLine(QPointF(grid.left(), hour.y), QPointF(grid.right(), hour.y));
        m_painter.setPen(toQt(m_ink.quiet));
        const int minutesInHour = 60;
        if (hour.minute < m_page.layout.lastMinute)
            write({0, hour.y, grid.left() - 4, m_page.line},
                  QTime(hour.minute / minutesInHour, 0).toString(u"HH:mm"_s), m_small,
                  Qt::AlignRight | Qt::AlignTop);
    }
}

/// Today's column is framed, whatever the view.
void CalendarPainter::paintNow()
{
    for (const DayBox &day : m_page.layout.days) {
        if (day.day != m_page.content.today())
            continue;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen({Looks::accent(), 2});
        m_painter.drawRect(day.box.adjusted(1, 1, -1, -1));
    }
}

void CalendarPainter::paintChip(const QRectF &box, qsizetype meeting)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(hueOf(meeting));
    m_painter.drawRoundedRect(box, 3, 3);
    QFont font = resized(m_bold, 1);
    font.setPixelSize(std::max(6, int(box.height() * 0.72)));
    m_painter.setPen(toQt(m_ink.paper));
    m_painter.setFont(font);
    m_painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
                       m_page.content.arena(meeting).letter);
}

void CalendarPainter::paintMeeting(const MeetingBox &box)
{
    const qsizetype meeting = m_page.first + box.meeting;
    const CalendarMeeting &one = m_page.content.meeting(meeting);
    const QRectF inner = box.box.adjusted(0.5, 0.5, -0.5, -0.5);
    if (box.shape == MeetingBox::Shape::Chip) {
        paintChip(inner, meeting);
        return;
    }
    const QColor hue = hueOf(meeting);
    const Colour plain{quint8(hue.red()), quint8(hue.green()), quint8(hue.blue())};
    const QColor base = QPalette().color(QPalette::Base);
    const Colour ground{quint8(base.red()), quint8(base.green()), quint8(base.blue())};
    m_painter.setPen({hue, 1, one.provisional || one.isSkipped() ? Qt::DashLine : Qt::SolidLine});
    m_painter.setBrush(one.isSkipped() ? base : toQt(mixed(plain, ground, fillPart)));
    m_painter.drawRoundedRect(inner, 3, 3);
    m_painter.fillRect(QRectF(inner.topLeft(), QSizeF(bar, inner.height())), hue);
    paintTexts(inner.adjusted(bar + 2, 0, -2, 0), meeting, box.shape);
}

void CalendarPainter::paintWarning(const QRectF &box)
{
    constexpr double grid = 24; // of the icons
    m_painter.save();
    m_painter.translate(box.topLeft());
    m_painter.scale(box.width() / grid, box.height() / grid);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen({Looks::warningText(), 2.4});
    m_painter.drawPath(pathOf(Symbol::Warning));
    m_painter.restore();
}

void CalendarPainter::paintTexts(const QRectF &box, qsizetype meeting, MeetingBox::Shape shape)
{
    const CalendarMeeting &one = m_page.content.meeting(meeting);
    QFont font = m_small;
    font.setStrikeOut(one.isSkipped());
    const double first = std::min(m_page.line, box.height());
    QRectF row(box.left(), box.top(), box.width(), first);
    const double chip = std::min(first - 3, box.width());
    paintChip({row.left(), row.top() + (first - chip) / 2, chip, chip}, meeting);
    row.setLeft(row.left() + chip + 3);
    if (m_page.content.hasConflict(meeting) && row.width() > chip) {
        paintWarning({row.right() - chip, row.top() + (first - chip) / 2, chip, chip});
        row.setRight(row.right() - chip - 2);
    }
    const QString clock = m_page.content.clock(meeting);
    const QString title = m_page.content.brief(meeting);
    m_painter.setPen(toQt(m_ink.text));
    const bool isBlock = shape == MeetingBox::Shape::Timed;
    const int rows = isBlock ? int(box.height() / m_page.line) : 1;
    if (rows < 2) {
        const QString start = clock.left(5);
        write(row, start.isEmpty() ? title : start + u' ' + title, font,
              Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    write(row, clock, font, Qt::AlignLeft | Qt::AlignVCenter);
    m_painter.setFont(font);
    const double height = QFontMetricsF(font).lineSpacing(); // whole lines, none cut through
    const double room = box.height() - m_page.line;
    const QRectF rest(box.left(), box.top() + m_page.line, box.width(),
                      int(room / height) * height);
    const QString place = m_page.content.place(meeting);
    m_painter.setClipRect(rest);
    m_painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                       place.isEmpty() || rows < 4 ? title : title + u'\n' + place);
    m_painter.setClipping(false);
}

void CalendarPainter::paintMore(const MoreBox &more)
{
    const qsizetype first = m_page.first + more.meetings.first();
    const QString arena = m_page.content.meeting(first).arena;
    const bool ofOne = m_page.view == CalendarView::Year &&
                       std::all_of(more.meetings.begin(), more.meetings.end(), [&](qsizetype one) {
                           return m_page.content.meeting(m_page.first + one).arena == arena;
                       });
    m_painter.setPen({toQt(m_ink.line), 1});
    m_painter.setBrush(ofOne ? hueOf(first) : toQt(m_ink.month));
    m_painter.drawRoundedRect(more.box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    m_painter.setPen(ofOne ? toQt(m_ink.paper) : toQt(m_ink.text));
    const QString number = QString::number(more.meetings.size());
    const QString count = ofOne ? m_page.content.arena(first).letter + number : u'+' + number;
    QFont font = m_small;
    if (m_page.view == CalendarView::Year)
        font.setPixelSize(std::max(6, int(more.box.height() * 0.66)));
    m_painter.setFont(font);
    m_painter.drawText(more.box, Qt::AlignCenter | Qt::TextSingleLine, count);
}

void CalendarPainter::paintGhost(const QRectF &box, const QString &text)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = QPalette().color(QPalette::Base);
    ground.setAlphaF(0.85F);
    m_painter.setPen({Looks::accent(), 2});
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(box, 4, 4);
    m_painter.setPen(toQt(m_ink.text));
    write(box.adjusted(4, 2, -4, -2), text, m_bold, Qt::AlignLeft | Qt::AlignTop);
}

} // namespace tvers
