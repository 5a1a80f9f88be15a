// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planworkbook.h"

#include "core/calendar/isoweek.h"
#include "core/exchange/plainnumbers.h"
#include "core/exchange/sheetnames.h"
#include "core/exchange/wholefile.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32767; // as Excel has it

lxw_row_t row(qsizetype number) { return lxw_row_t(number); }
lxw_col_t column(qsizetype number) { return lxw_col_t(number); }

/// A column of a sheet: what stands over it, and how wide it is in letters.
struct ColumnHead {
    QString title;
    double width;
};

class Writing
{
public:
    Writing(const PlanWorkbook &plan, const QByteArray &path) :
        m_plan(plan), m_words(plan.words), m_book(workbook_new(path.constData()))
    {
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_head);
        m_day = timeFormat("dd.mm.yyyy");
        m_clock = timeFormat("hh:mm");
        m_wrapped = workbook_add_format(m_book);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }
    Q_DISABLE_COPY_MOVE(Writing)

    /// Closes the workbook; what libxlsxwriter says when that fails.
    lxw_error made()
    {
        writeList(m_words.list, m_plan.meetings, Whose::Everybodys);
        writeGrid();
        for (const PersonPlan &person : m_plan.people) {
            if (!person.meetings.isEmpty())
                writeList(person.name, person.meetings, Whose::Persons);
        }
        return workbook_close(m_book);
    }

private:
    enum class Whose { Everybodys, Persons };

    lxw_format *timeFormat(const char *shape)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_num_format(format, shape);
        format_set_align(format, LXW_ALIGN_LEFT);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }

    lxw_worksheet *addSheet(const QString &name)
    {
        lxw_worksheet *sheet =
            workbook_add_worksheet(m_book, m_names.unused(name).toUtf8().constData());
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        return sheet;
    }

    static void put(lxw_worksheet *sheet, lxw_row_t at, lxw_col_t in, const QString &text,
                    lxw_format *format = nullptr)
    {
        if (!text.isEmpty())
            worksheet_write_string(sheet, at, in, text.left(longestCell).toUtf8().constData(),
                                   format);
    }

    void putDay(lxw_worksheet *sheet, lxw_row_t at, lxw_col_t in, QDate day)
    {
        lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(sheet, at, in, &date, m_day);
    }

    void putClock(lxw_worksheet *sheet, lxw_row_t at, lxw_col_t in, std::optional<QTime> time)
    {
        if (!time)
            return;
        lxw_datetime clock{0, 0, 0, time->hour(), time->minute(), 0};
        worksheet_write_datetime(sheet, at, in, &clock, m_clock);
    }

    void writeList(const QString &name, const QList<SheetMeeting> &meetings, Whose whose)
    {
        lxw_worksheet *sheet = addSheet(name);
        const QList<ColumnHead> heads{
            {m_words.date, 12}, {m_words.week, 7},   {m_words.from, 8},
            {m_words.to, 8},    {m_words.unit, 26},  {m_words.arena, 30},
            {m_words.round, 8}, {m_words.place, 24}, {m_words.people, 60}};
        for (qsizetype i = 0; i < heads.size(); ++i) {
            worksheet_set_column(sheet, column(i), column(i), heads[i].width, nullptr);
            put(sheet, 0, column(i), heads[i].title, m_head);
        }
        for (qsizetype i = 0; i < meetings.size(); ++i)
            writeLine(sheet, row(i + 1), meetings[i]);
        worksheet_freeze_panes(sheet, 1, whose == Whose::Persons ? 1 : 0);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_autofilter(sheet, 0, 0, row(qMax<qsizetype>(meetings.size(), 1)),
                             column(heads.size() - 1));
    }

    void writeLine(lxw_worksheet *sheet, lxw_row_t at, const SheetMeeting &meeting)
    {
        putDay(sheet, at, 0, meeting.day);
        worksheet_write_number(sheet, at, 1, isoWeekOf(meeting.day).week, m_wrapped);
        if (meeting.time) {
            putClock(sheet, at, 2, meeting.time->start);
            putClock(sheet, at, 3, meeting.time->end);
        }
        put(sheet, at, 4, unitOf(meeting), m_wrapped);
        put(sheet, at, 5, meeting.arena, m_wrapped);
        if (meeting.round)
            worksheet_write_number(sheet, at, 6, *meeting.round, m_wrapped);
        put(sheet, at, 7, meeting.place, m_wrapped);
        QStringList people;
        for (const SheetPerson &person : meeting.people)
            people.append(person.name);
        put(sheet, at, 8, people.join(u", "_s), m_wrapped);
    }

    QString unitOf(const SheetMeeting &meeting) const
    {
        return meeting.unit.isEmpty() ? m_words.everybody : meeting.unit;
    }

    /// Every unit that has a meeting, or was asked for.
    QStringList gridUnits() const
    {
        QStringList units = m_plan.units;
        for (const SheetMeeting &meeting : m_plan.meetings)
            units.append(unitOf(meeting));
        units.removeDuplicates();
        return units;
    }

    QList<QDate> gridWeeks() const
    {
        QList<QDate> mondays;
        for (const SheetMeeting &meeting : m_plan.meetings) {
            const QDate monday = mondayOf(meeting.day);
            if (!mondays.contains(monday))
                mondays.append(monday);
        }
        std::sort(mondays.begin(), mondays.end());
        return mondays;
    }

    /// Units down, the weeks that have meetings across: their number, and their Monday.
    void writeGrid()
    {
        lxw_worksheet *sheet = addSheet(m_words.grid);
        const QStringList units = gridUnits();
        const QList<QDate> weeks = gridWeeks();
        worksheet_set_column(sheet, 0, 0, 26, nullptr);
        put(sheet, 0, 0, m_words.week, m_head);
        put(sheet, 1, 0, m_words.unit, m_head);
        for (qsizetype i = 0; i < weeks.size(); ++i) {
            worksheet_set_column(sheet, column(i + 1), column(i + 1), 16, nullptr);
            worksheet_write_number(sheet, 0, column(i + 1), isoWeekOf(weeks[i]).week, m_head);
            putDay(sheet, 1, column(i + 1), weeks[i]);
        }
        for (qsizetype i = 0; i < units.size(); ++i)
            put(sheet, row(i + 2), 0, units[i], m_wrapped);
        QHash<std::pair<qsizetype, qsizetype>, QStringList> cells;
        for (const SheetMeeting &meeting : m_plan.meetings)
            cells[{units.indexOf(unitOf(meeting)), weeks.indexOf(mondayOf(meeting.day))}].append(
                cellOf(meeting));
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
            put(sheet, row(cell.key().first + 2), column(cell.key().second + 1), cell->join(u'\n'),
                m_wrapped);
        worksheet_freeze_panes(sheet, 2, 1);
        worksheet_repeat_rows(sheet, 0, 1);
        worksheet_repeat_columns(sheet, 0, 0);
    }

    static QString cellOf(const SheetMeeting &meeting)
    {
        QString text = meeting.day.toString(u"d.M."_s);
        if (meeting.time)
            text += meeting.time->start.toString(u" HH:mm"_s);
        return meeting.place.isEmpty() ? text : text + u' ' + meeting.place;
    }

    const PlanWorkbook &m_plan;
    const WorkbookWords &m_words;
    lxw_workbook *m_book; ///< gone when it is closed
    lxw_format *m_head;
    lxw_format *m_day;
    lxw_format *m_clock;
    lxw_format *m_wrapped;
    SheetNames m_names;
};

Error notWritable(const QString &path, const QString &why)
{
    return {ErrorCode::FileNotWritable, {path, why}};
}

} // namespace

Result<> writeWorkbook(const PlanWorkbook &workbook, const QString &path)
{
    const QTemporaryDir folder; // libxlsxwriter would leave half a file in the person's
    if (!folder.isValid())
        return notWritable(path, folder.errorString());
    QFile written(folder.filePath(u"plan.xlsx"_s));
    const PlainNumbers plain;
    const lxw_error error = Writing(workbook, written.fileName().toUtf8()).made();
    if (error != LXW_NO_ERROR)
        return notWritable(path, QString::fromUtf8(lxw_strerror(error)));
    if (!written.open(QIODevice::ReadOnly))
        return notWritable(path, written.errorString());
    return writeWhole(written.readAll(), path);
}

} // namespace tvers
