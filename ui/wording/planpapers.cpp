// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/planpapers.h"

#include "core/documents/paperhead.h"
#include "ui/wording/wordinglanguage.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Lengths of the plan on one paper, in mm.
struct GridMeasures {
    double margin;
    double textSize;
    double unitColumn;
    double narrowest;  ///< column of a week: holds "12–13 A"
    double wideEnough; ///< for the name of a place
    double widest;
};

GridMeasures gridOn(Paper paper)
{
    switch (paper) {
    case Paper::A4: return {10, 3.1, 42, 12.5, 25, 34};
    case Paper::A3: return {12, 4.4, 58, 17, 34, 46};
    }
    Q_UNREACHABLE();
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

TableRow row(const QStringList &texts)
{
    TableRow row;
    for (const QString &text : texts)
        row.cells.append({plain(text)});
    return row;
}

/// A, B, …; behind Z numbers.
QString placeMark(qsizetype place)
{
    return place < 26 ? QString(QChar(u'A' + char16_t(place))) : QString::number(place + 1);
}

/// \a all in as few equal parts as hold at most \a most each.
template<typename T>
QList<QList<T>> parts(const QList<T> &all, qsizetype most)
{
    QList<QList<T>> result;
    const qsizetype count = (all.size() + most - 1) / most;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype from = all.size() * i / count;
        result.append(all.sliced(from, all.size() * (i + 1) / count - from));
    }
    return result;
}

} // namespace

PlanPapers::PlanPapers(const About &about, Language language) :
    m_about(about),
    m_language(language),
    m_days(language),
    m_locale(localeOf(language)),
    m_words(translatorFor(language))
{}

QString PlanPapers::tr(const char *text, const char *comment, int count) const
{
    return sayIn(*m_words, {"tvers::PlanPapers", text, comment, count});
}

Document PlanPapers::paper(const QString &title, const PageSetup &page) const
{
    Document paper = framed({title, bcp47(m_language), m_about.pack.name, m_about.made,
                             longDate(m_about.made.date()), m_about.file, tr("page %1 of %2")});
    paper.page = page;
    return paper;
}

// --- the plan

Document PlanPapers::plan(const PlanSheet &sheet, Paper paper) const
{
    const GridMeasures grid = gridOn(paper);
    const PageSetup page{paper, PageSetup::Orientation::Landscape, grid.margin, grid.textSize};
    const QString years = u"%1/%2"_s.arg(sheet.days.first().year())
                              .arg(sheet.days.last().year() % 100, 2, 10, QChar(u'0'));
    const QString title = tr("Meeting plan %1: %2").arg(years, sheet.arena);
    Document document = this->paper(title, page);
    document.blocks.append(Heading{1, title});
    if (sheet.meetings.isEmpty()) {
        document.blocks.append(Paragraph{plain(tr("No meeting of this plan has a day yet."))});
        return document;
    }
    const double room = page.size().width() - 2 * grid.margin - grid.unitColumn;
    const auto bands = parts(sheet.weeks, qsizetype(room / grid.narrowest));
    const double share = room / double(bands.last().size()); // the longest is the last
    const CellLook look = cellLook(sheet, std::min(grid.widest, share), grid.wideEnough);
    document.blocks += key(sheet, look);
    bool isFirst = true;
    for (const auto &weeks : bands) {
        if (bands.size() > 1)
            document.blocks.append(
                Heading{2, tr("Weeks %1 to %2").arg(weeks.first().week).arg(weeks.last().week)});
        TextTable table = band(sheet, weeks, look);
        table.columns[0].width = grid.unitColumn;
        if (!isFirst) { // the first begins under the heading, whatever it needs
            for (TableRow &row : table.body)
                row.group = u"band"_s;
        }
        isFirst = false;
        document.blocks.append(table);
    }
    return document;
}

PlanPapers::CellLook PlanPapers::cellLook(const PlanSheet &sheet, double width,
                                          double wideEnough) const
{
    CellLook look{width, false, {}};
    for (const SheetMeeting &meeting : sheet.meetings) {
        if (meeting.day.dayOfWeek() != sheet.meetings.first().day.dayOfWeek())
            look.weekday = true;
        if (width < wideEnough && !meeting.place.isEmpty() && !look.places.contains(meeting.place))
            look.places.append(meeting.place);
    }
    return look;
}

/// What every cell would say again, and what its letters mean.
QList<Block> PlanPapers::key(const PlanSheet &sheet, const CellLook &look) const
{
    QStringList sentences;
    if (!look.weekday) {
        const QString weekday = m_locale.toString(sheet.meetings.first().day, u"dddd"_s);
        //: %1 is a weekday, here in the plural
        sentences.append(tr("All meetings are on %1s.").arg(weekday));
    }
    QStringList places;
    for (const QString &place : look.places)
        places.append(placeMark(look.places.indexOf(place)) + u": "_s + place);
    if (!places.isEmpty())
        sentences.append(tr("Places: %1.").arg(places.join(u"; "_s)));
    if (sentences.isEmpty())
        return {};
    return {Paragraph{plain(sentences.join(u' '))}};
}

TextTable PlanPapers::band(const PlanSheet &sheet, const QList<IsoWeek> &weeks,
                           const CellLook &look) const
{
    TextTable table;
    table.lines = TextTable::Lines::Grid;
    table.rowHeads = TextTable::RowHeads::FirstColumn;
    table.scale = 0.76;
    table.columns.append(TableColumn());
    TableRow heads{{{plain(tr("Week"))}}};
    for (const IsoWeek week : weeks) {
        table.columns.append({TableColumn::Align::Middle, look.width});
        heads.cells.append({plain(QString::number(week.week))});
    }
    table.head = {monthsOf(weeks), heads};
    for (const QString &unit : sheet.units) {
        TableRow line{{{plain(unit)}}};
        for (const IsoWeek week : weeks) {
            QList<SheetMeeting> meetings;
            for (const SheetMeeting &meeting : sheet.meetings) {
                if (meeting.unit == unit && isoWeekOf(meeting.day) == week)
                    meetings.append(meeting);
            }
            line.cells.append(cell(meetings, look));
        }
        table.body.append(line);
    }
    return table;
}

/// A month over its weeks: that of the week's Thursday, by which ISO counts.
TableRow PlanPapers::monthsOf(const QList<IsoWeek> &weeks) const
{
    TableRow months{{{plain(tr("Month"))}}};
    QString last;
    for (const IsoWeek week : weeks) {
        const QDate thursday = *dayIn(week, Qt::Thursday);
        const QString month = m_locale.toString(thursday, u"MMM yyyy"_s);
        if (month == last) {
            ++months.cells.last().columns;
            continue;
        }
        months.cells.append({plain(month)});
        last = month;
    }
    return months;
}

TableCell PlanPapers::cell(const QList<SheetMeeting> &meetings, const CellLook &look) const
{
    QStringList lines;
    for (const SheetMeeting &meeting : meetings) {
        const QString day = look.weekday ? shortDay(meeting.day) : shortDate(meeting.day);
        const QString hours = meeting.time ? DayWording::shortClock(*meeting.time) : QString();
        const qsizetype mark = look.places.indexOf(meeting.place);
        QString where = meeting.place;
        if (mark >= 0) // with its hours on one line
            where = placeMark(mark);
        const QString together = mark >= 0 ? QString(QChar(0xA0)) : u"\n"_s;
        QString line = day;
        if (!hours.isEmpty())
            line += u' ' + hours;
        if (!where.isEmpty())
            line += together + where;
        lines.append(line);
    }
    return {plain(lines.join(u'\n')), 1,
            lines.isEmpty() ? TableCell::Ground::None : TableCell::Ground::Strong};
}

// --- a unit's

TextTable PlanPapers::meetingTable(const QList<SheetMeeting> &meetings) const
{
    TextTable table;
    table.columns = QList<TableColumn>(6);
    table.rowHeads = TextTable::RowHeads::FirstColumn;
    table.head = {
        row({tr("Day"), tr("Week"), tr("Hours"), tr("Meeting"), tr("Place"), tr("Who comes")})};
    for (const SheetMeeting &meeting : meetings) {
        TableRow line = row({dayOfYear(meeting.day), QString::number(isoWeekOf(meeting.day).week),
                             hours(meeting), what(meeting), meeting.place, people(meeting)});
        line.group = meeting.day.toString(u"yyyy-MM-dd"_s);
        table.body.append(line);
    }
    return table;
}

Document PlanPapers::unit(const UnitSheet &sheet, Paper paper) const
{
    const PageSetup page{paper, PageSetup::Orientation::Portrait, paper == Paper::A3 ? 22.0 : 16.0,
                         paper == Paper::A3 ? 5.8 : 4.2};
    const QString title = tr("Meetings at %1").arg(sheet.unit.name);
    Document document = this->paper(title, page);
    document.blocks = {
        Heading{1, title},
        Paragraph{
            plain(tr("%1 to %2").arg(longDate(sheet.days.first()), longDate(sheet.days.last()))),
            Paragraph::Kind::Lead}};
    if (sheet.meetings.isEmpty())
        document.blocks.append(Paragraph{plain(tr("No meetings in this time."))});
    else
        document.blocks.append(meetingTable(sheet.meetings));
    return document;
}

// --- a contact person's day

Document PlanPapers::days(const QList<DaySheet> &sheets, Paper paper) const
{
    const PageSetup page{paper, PageSetup::Orientation::Portrait, paper == Paper::A3 ? 22.0 : 16.0,
                         paper == Paper::A3 ? 5.8 : 4.2};
    const DaySheet &first = sheets.first();
    const QString title =
        sheets.size() == 1
            ? tr("%1, %2").arg(first.person.name, m_days.day(first.day))
            : tr("%1, %n day(s)", nullptr, int(sheets.size())).arg(first.person.name);
    Document document = this->paper(title, page);
    for (const DaySheet &sheet : sheets) {
        if (!document.blocks.isEmpty())
            document.blocks.append(PageBreak{});
        document.blocks += dayBlocks(sheet);
    }
    return document;
}

QList<Block> PlanPapers::dayBlocks(const DaySheet &sheet) const
{
    //: a paper for one weekday: "Thursday sheet", in Norwegian one word
    const QString head = capitalised(tr("%1 sheet").arg(m_locale.toString(sheet.day, u"dddd"_s)));
    QString whose = sheet.person.name;
    if (const QString from = service(sheet.person.service); !from.isEmpty())
        whose += u", "_s + from;
    QList<Block> blocks{
        Heading{1, head},
        Paragraph{{{capitalised(m_days.dayWithWeek(sheet.day)), TextRun::Style::Bold}},
                  Paragraph::Kind::Lead},
        Paragraph{plain(whose), Paragraph::Kind::Lead}};
    if (sheet.meetings.isEmpty())
        return blocks << Paragraph{plain(tr("No meetings on this day."))};
    TextTable table;
    table.columns = QList<TableColumn>(5);
    table.columns.last().align = TableColumn::Align::Right;
    table.rowHeads = TextTable::RowHeads::FirstColumn;
    table.lines = TextTable::Lines::Grid;
    table.scale = 1;
    table.head = {row({tr("Hours"), tr("Meeting"), tr("Place"), tr("Who comes"), tr("Cases")})};
    for (const SheetMeeting &meeting : sheet.meetings) {
        const QString unit = meeting.unit.isEmpty() ? m_about.pack.name : meeting.unit;
        TableRow line = row(
            {hours(meeting), {}, meeting.place, people(meeting), QString::number(meeting.cases)});
        line.cells[1].text = {{unit, TextRun::Style::Bold}, {u'\n' + what(meeting)}};
        line.group = QString::number(table.body.size());
        table.body.append(line);
    }
    return blocks << table
                  << Paragraph{plain(tr("Cases are a number only: no child's name stands here.")),
                               Paragraph::Kind::Note};
}

// --- changes

QString PlanPapers::word(ToldChange::Kind kind) const
{
    switch (kind) {
    case ToldChange::Kind::New: return tr("New");
    case ToldChange::Kind::Moved: return tr("Moved");
    case ToldChange::Kind::Changed: return tr("Changed");
    case ToldChange::Kind::Cancelled: return tr("Called off");
    }
    Q_UNREACHABLE();
}

Document PlanPapers::changes(const QList<ToldChange> &changes, const QString &owner) const
{
    const QString title = tr("Changed meetings: %1").arg(owner);
    Document document = paper(title, {.margin = 16, .textSize = 3.9});
    document.blocks = {Heading{1, title}};
    if (changes.isEmpty()) {
        document.blocks.append(Paragraph{plain(tr("Nothing has changed."))});
        return document;
    }
    TextTable table;
    table.columns = QList<TableColumn>(4);
    table.rowHeads = TextTable::RowHeads::FirstColumn;
    table.head = {row({tr("Meeting"), tr("What"), tr("Before"), tr("Now")})};
    for (const ToldChange &change : changes) {
        const bool gone = change.kind == ToldChange::Kind::Cancelled;
        const auto &named = change.after ? change.after : change.before;
        TableRow line = row({named ? named->title : QString(),
                             {},
                             where(change.before),
                             gone ? where({}) : where(change.after)});
        line.cells[1].text = bold(word(change.kind));
        table.body.append(line);
    }
    document.blocks.append(table);
    return document;
}

QString PlanPapers::where(const std::optional<CalendarEvent> &event) const
{
    if (!event)
        return u"–"_s;
    QStringList lines{m_days.dayWithWeek(event->day)};
    if (event->starts)
        lines.append(m_days.clock({*event->starts, event->ends}));
    if (!event->place.isEmpty())
        lines.append(event->place);
    return lines.join(u'\n');
}

// --- words

/// Each on a line: "Kari Nordmann (PPT)".
QString PlanPapers::people(const SheetMeeting &meeting) const
{
    QStringList lines;
    for (const SheetPerson &person : meeting.people) {
        QString line = person.name;
        if (const QString from = service(person.service); !from.isEmpty())
            line = tr("%1 (%2)").arg(line, from);
        if (!person.substituteFor.isEmpty())
            line = tr("%1, for %2").arg(line, person.substituteFor);
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// What a service is called by those who work with it: "PPT" when its name ends so.
QString PlanPapers::service(const QString &word) const
{
    for (const Service &service : m_about.pack.services) {
        if (service.id != word)
            continue;
        const QString name = service.name.in(norwegian(m_language));
        const qsizetype open = name.lastIndexOf(u'(');
        return open > 0 && name.endsWith(u')') ? name.sliced(open + 1).chopped(1) : name;
    }
    return word;
}

QString PlanPapers::shortDate(QDate day) const
{
    return m_language == Language::English ? m_locale.toString(day, u"d MMM"_s)
                                           : m_locale.toString(day, u"d.M."_s);
}

QString PlanPapers::shortDay(QDate day) const
{
    return m_locale.toString(day, u"ddd"_s) + QChar(0xA0) + shortDate(day);
}

QString PlanPapers::dayOfYear(QDate day) const
{
    return m_locale.toString(day, m_language == Language::English ? u"dddd d MMMM"_s
                                                                  : u"dddd d. MMMM"_s);
}

QString PlanPapers::longDate(QDate day) const { return m_days.date(day); }

QString PlanPapers::hours(const SheetMeeting &meeting) const
{
    return meeting.time ? m_days.clock(*meeting.time) : QString();
}

QString PlanPapers::what(const SheetMeeting &meeting) const
{
    return meeting.round ? tr("%1, round %2").arg(meeting.arena).arg(*meeting.round)
                         : meeting.arena;
}

} // namespace tvers
