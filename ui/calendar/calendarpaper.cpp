// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpaper.h"

#include "core/calendar/isoweek.h"
#include "core/documents/paperhead.h"
#include "ui/calendar/calendarlayout.h"
#include "ui/shell/languages.h"
#include "ui/wording/daywording.h"
#include "ui/wording/wordinglanguage.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;
constexpr double margin = 10;     // mm
constexpr double letters = 3.1;   // mm
constexpr double weekColumn = 12; // mm
constexpr double smaller = 0.8;   // in the cells of a page

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

Document CalendarPaper::paper(const QString &title) const
{
    Document paper =
        framed({title, bcp47(spoken()), m_about.municipality, m_about.made,
                DayWording(spoken()).date(m_about.made.date()), m_about.file, tr("page %1 of %2")});
    paper.page = {Paper::A4, PageSetup::Orientation::Landscape, margin, letters};
    paper.blocks.append(Heading{1, title});
    return paper;
}

QList<qsizetype> CalendarPaper::meetingsOn(QDate day) const
{
    QList<qsizetype> all;
    for (qsizetype i = m_content.firstOn(day);
         i < m_content.count() && m_content.meeting(i).day == day; ++i)
        all.append(i);
    return all;
}

/// Its number, why it is a day off, and its meetings, a line each.
TableCell CalendarPaper::dayCell(QDate day, bool isNumbered) const
{
    const DayMark mark = m_content.mark(day);
    TableCell cell;
    if (isNumbered)
        cell.text += bold(QString::number(day.day()));
    if (!mark.name.isEmpty())
        cell.text += plain((cell.text.isEmpty() ? QString() : u" "_s) + mark.name);
    for (const qsizetype i : meetingsOn(day)) {
        const QString begins = cell.text.isEmpty() ? QString() : u"\n"_s;
        const QString clock = m_content.clock(i);
        cell.text += bold(begins + (clock.isEmpty() ? QString() : clock + u' '));
        QString what = m_content.title(i);
        if (!m_content.place(i).isEmpty() && !isNumbered)
            what = tr("%1, %2").arg(what, m_content.place(i));
        if (m_content.meeting(i).isSkipped())
            what = tr("%1 (skipped)").arg(what);
        cell.text += plain(what);
    }
    if (mark.kind != DayMark::Kind::None || day.dayOfWeek() == Qt::Sunday)
        cell.ground = TableCell::Ground::Quiet;
    return cell;
}

TextTable CalendarPaper::weeks(const DateSpan &days, bool areNumbered) const
{
    const QLocale locale = localeOf(spoken());
    TextTable table;
    table.lines = TextTable::Lines::Grid;
    table.rowHeads = TextTable::RowHeads::FirstColumn;
    table.scale = smaller;
    table.columns.append({TableColumn::Align::Left, weekColumn});
    TableRow head{{{plain(tr("Week"))}}};
    const PageSetup page{Paper::A4, PageSetup::Orientation::Landscape, margin, letters};
    const double width = (page.size().width() - 2 * margin - weekColumn) / daysOfWeek;
    for (int day = 0; day < daysOfWeek; ++day) {
        table.columns.append({TableColumn::Align::Left, width});
        const QDate first = days.first().addDays(day);
        head.cells.append({plain(areNumbered ? capitalised(locale.toString(first, u"dddd"_s))
                                             : DayWording(spoken()).shortDay(first))});
    }
    table.head = {head};
    for (QDate monday = days.first(); monday <= days.last(); monday = monday.addDays(daysOfWeek)) {
        TableRow row{{{plain(QString::number(isoWeekOf(monday).week))}}};
        for (int day = 0; day < daysOfWeek; ++day)
            row.cells.append(dayCell(monday.addDays(day), areNumbered));
        table.body.append(row);
    }
    return table;
}

Document CalendarPaper::month(QDate day) const
{
    const QString name = localeOf(spoken()).toString(day, u"MMMM yyyy"_s);
    Document document = paper(tr("Calendar, %1").arg(name));
    document.blocks.append(weeks(shownSpan(CalendarView::Month, day), true));
    return document;
}

Document CalendarPaper::week(QDate day) const
{
    const DateSpan days = shownSpan(CalendarView::Week, day);
    const IsoWeek week = isoWeekOf(day);
    Document document = paper(
        tr("Calendar, week %1 of %2").arg(QString::number(week.week), QString::number(week.year)));
    document.blocks.append(weeks(days, false));
    return document;
}

TableRow CalendarPaper::line(qsizetype meeting) const
{
    const QDate day = m_content.meeting(meeting).day;
    QStringList notes{m_content.state(meeting)};
    if (!m_content.mark(day).name.isEmpty())
        notes.append(m_content.mark(day).name);
    notes += m_content.conflicts(meeting);
    notes.removeAll(QString());
    TableRow row;
    row.group = day.toString(Qt::ISODate);
    for (const QString &text :
         {DayWording(spoken()).dayWithWeek(day), m_content.clock(meeting), m_content.name(meeting),
          m_content.unit(meeting), m_content.place(meeting), notes.join(u' ')})
        row.cells.append({plain(text)});
    return row;
}

Document CalendarPaper::list() const
{
    Document document = paper(tr("Meetings %1").arg(m_content.year().text()));
    if (m_content.count() == 0) {
        document.blocks.append(Paragraph{plain(tr("No meeting has a day."))});
        return document;
    }
    TextTable table;
    table.scale = smaller;
    table.columns.resize(6);
    table.head = {{{{plain(tr("Day"))},
                    {plain(tr("Hours"))},
                    {plain(tr("Meeting"))},
                    {plain(tr("Unit"))},
                    {plain(tr("Place"))},
                    {plain(tr("Notes"))}}}};
    for (qsizetype i = 0; i < m_content.count(); ++i)
        table.body.append(line(i));
    document.blocks.append(table);
    return document;
}

} // namespace tvers
