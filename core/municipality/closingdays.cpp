// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/closingdays.h"

#include "core/municipality/dayswords.h"
#include "core/municipality/tablecolumns.h"

#include <QRegularExpression>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = CalendarLine::Kind;
using Reason = RefusedLine::Reason;

const QList<ColumnWords> &dayColumns()
{
    static const QList<ColumnWords> columns{
        {u"date"_s, {u"dato"_s, u"dag"_s, u"from"_s, u"fra"_s, u"frå"_s, u"fra dato"_s}},
        {u"to"_s, {u"til"_s, u"tom"_s, u"t.o.m."_s, u"til dato"_s, u"til og med"_s}},
        {u"name"_s, {u"navn"_s, u"namn"_s, u"hva"_s, u"kva"_s, u"beskrivelse"_s}},
        {u"kind"_s, {u"type"_s, u"slag"_s}}};
    return columns;
}

/// 2026-10-05 or 5.10.2026, midnight after it or not, as spreadsheets write them.
QDate dayFrom(const QString &cell)
{
    static const QRegularExpression midnight(u"[ T]00[:.]00([:.]00)?\\z"_s);
    QString plain = cell;
    plain.remove(midnight);
    const QDate iso = QDate::fromString(plain, u"yyyy-MM-dd"_s);
    const QDate day = iso.isValid() ? iso : QDate::fromString(plain, u"d.M.yyyy"_s);
    return insideCalendar(day) ? day : QDate();
}

std::optional<Kind> kindOf(DaysGuess::Kind kind)
{
    switch (kind) {
    case DaysGuess::Kind::SchoolHoliday: return Kind::SchoolHoliday;
    case DaysGuess::Kind::ClosingDay: return Kind::ClosingDay;
    case DaysGuess::Kind::SchoolDay: return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// The kind that a word in the column says.
std::optional<Kind> kindFrom(const QString &word)
{
    static const QHash<QString, Kind> words{{u"closing_day"_s, Kind::ClosingDay},
                                            {u"school_holiday"_s, Kind::SchoolHoliday},
                                            {u"term"_s, Kind::Term},
                                            {u"skoleår"_s, Kind::Term},
                                            {u"skuleår"_s, Kind::Term},
                                            {u"skolens dager"_s, Kind::Term},
                                            {u"fridag"_s, Kind::SchoolHoliday}};
    const auto found = words.constFind(folded(word));
    if (found != words.constEnd())
        return *found;
    const auto guess = DaysWords::builtIn().guess(word);
    return guess ? kindOf(guess->kind) : std::nullopt;
}

std::optional<RefusedLine> dayRefusal(const ProposedDays &days, const TextRow &row,
                                      const TableColumns &columns)
{
    const QString to = columns.cell(row, u"to"_s);
    if (!days.first.isValid())
        return RefusedLine{row.line, Reason::DayWrong, columns.cell(row, u"date"_s)};
    if (!days.last.isValid())
        return RefusedLine{row.line, Reason::DayWrong, to};
    return std::nullopt;
}

/// What two lines have in common that are the same days said twice.
QString markOf(const CalendarLine &line)
{
    QStringList sectors;
    for (const Sector sector : line.sectors)
        sectors.append(stored(sector));
    sectors.sort();
    return QStringList{folded(line.name.nb), line.first.toString(Qt::ISODate),
                       line.last.toString(Qt::ISODate), sectors.join(u','), line.unit}
        .join(u'\n');
}

std::optional<RefusedLine> refusalOf(const ProposedDays &days)
{
    if (days.last < days.first)
        return RefusedLine{days.line, Reason::DaysReversed, days.name};
    if (!days.kind)
        return RefusedLine{days.line, Reason::DaysKindUnknown, days.name};
    const auto problems =
        problemsIn({CalendarLine{*days.kind, {days.name}, days.first, days.last}});
    if (problems.isEmpty())
        return std::nullopt;
    switch (problems.first().problem) {
    case CalendarLine::Problem::NameMissing:
        return RefusedLine{days.line,
                           days.name.isEmpty() ? Reason::NameMissing : Reason::TextUnusable};
    case CalendarLine::Problem::DayMissing: return RefusedLine{days.line, Reason::DayWrong};
    case CalendarLine::Problem::Reversed:
    case CalendarLine::Problem::Twice:
    case CalendarLine::Problem::TooLong: break;
    }
    return RefusedLine{days.line, Reason::DaysTooMany, days.name};
}

} // namespace

ReadTable<ProposedDays> closingDaysFrom(const QList<TextRow> &rows)
{
    const TableColumns columns(rows, dayColumns());
    ReadTable<ProposedDays> table{{}, columns.refused()};
    for (const TextRow &row : columns.rows()) {
        const QString to = columns.cell(row, u"to"_s);
        const QString word = columns.cell(row, u"kind"_s);
        const QDate first = dayFrom(columns.cell(row, u"date"_s));
        ProposedDays days{row.line, columns.cell(row, u"name"_s), first,
                          to.isEmpty() ? first : dayFrom(to)};
        const auto guess = DaysWords::builtIn().guess(days.name);
        days.kind = !word.isEmpty() ? kindFrom(word)
                    : guess         ? kindOf(guess->kind)
                                    : Kind::ClosingDay;
        days.sectors = guess ? guess->sectors : QList<Sector>();
        if (const auto refusal = tvers::refusalOf(row, columns))
            table.refused.append(*refusal);
        else if (const auto wrong = dayRefusal(days, row, columns))
            table.refused.append(*wrong);
        else if (!word.isEmpty() && !days.kind)
            table.refused.append({row.line, Reason::DaysKindUnknown, word});
        else if (!days.kind)
            table.refused.append({row.line, Reason::SchoolDay, days.name});
        else
            table.read.append(days);
    }
    return table;
}

std::optional<RefusedLine> told(ProposedDays &days, const PublicHolidays &holidays)
{
    const auto guess = DaysWords::builtIn().guess(days.name);
    if (!guess && days.first == days.last && !holidays.on(days.first).isEmpty())
        return RefusedLine{days.line, Reason::PublicHoliday, days.name};
    if (!guess)
        return std::nullopt;
    days.kind = kindOf(guess->kind);
    days.sectors = guess->sectors;
    if (!days.kind)
        return RefusedLine{days.line, Reason::SchoolDay, days.name};
    return std::nullopt;
}

ReadTable<CalendarLine> newLines(const ReadTable<ProposedDays> &table, const CalendarBefore &before)
{
    ReadTable<CalendarLine> found{{}, table.refused};
    QSet<int> unknown; // lines of which nobody knows what they are
    QSet<QString> there;
    const auto lines = linesOf(before.entries);
    for (const CalendarLine &line : lines)
        there.insert(markOf(line));
    for (const ProposedDays &days : table.read) {
        if (const auto refusal = refusalOf(days)) {
            addOnce(found.refused, *refusal);
            if (refusal->reason == Reason::DaysKindUnknown)
                unknown.insert(days.line);
            continue;
        }
        CalendarLine line{*days.kind, {days.name}, days.first, days.last};
        line.sectors = before.sectors.isEmpty() ? days.sectors : before.sectors;
        if (there.contains(markOf(line)))
            addOnce(found.refused, {days.line, Reason::AlreadyThere, days.name});
        else
            found.read.append(line);
        there.insert(markOf(line));
    }
    // Of those nobody needs to hear too on which days of theirs there is a holiday.
    found.refused.removeIf([&unknown](const RefusedLine &line) {
        return line.reason == Reason::PublicHoliday && unknown.contains(line.line);
    });
    std::stable_sort(found.refused.begin(), found.refused.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    return found;
}

SchoolCalendar::Entries withLines(const SchoolCalendar::Entries &entries,
                                  const QList<CalendarLine> &lines)
{
    SchoolCalendar::Entries more = entries;
    for (const CalendarLine &line : lines) {
        const CalendarDays days{*DateSpan::make(line.first, line.last), line.name, line.sectors,
                                line.unit};
        (line.kind == Kind::Term            ? more.terms
         : line.kind == Kind::SchoolHoliday ? more.schoolHolidays
                                            : more.closingDays)
            .append(days);
    }
    return more;
}

} // namespace tvers
