// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/closingdays.h"

#include "core/calendar/typedday.h"
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

/// 2026-10-05, 20261005 or 5.10.2026, midnight after it or not, as spreadsheets write them.
QDate dayFrom(const QString &cell)
{
    static const QRegularExpression midnight(u"[ T]00[:.]00([:.]00)?\\z"_s);
    QString plain = cell;
    plain.remove(midnight);
    for (const QString &form : {u"yyyy-MM-dd"_s, u"yyyyMMdd"_s, u"d.M.yyyy"_s}) {
        if (const QDate day = QDate::fromString(plain, form); day.isValid())
            return day;
    }
    return {};
}

std::optional<RefusedLine> dayRefusal(QDate day, int line, const QString &cell)
{
    if (!day.isValid())
        return RefusedLine{line, Reason::DayWrong, cell};
    if (!insideCalendar(day))
        return RefusedLine{line, Reason::DayOutside, cell};
    return std::nullopt;
}

/// "2. påskedag" as the law table has it.
QString withoutNumbers(QString name)
{
    static const QRegularExpression first(u"\\A1\\. ?(?=\\p{L}+dag\\z)"_s);
    static const QRegularExpression second(u"\\A2\\. ?(?=\\p{L}+dag\\z)"_s);
    return name.replace(first, u"første "_s).replace(second, u"andre "_s);
}

/// Whether people call a public holiday so: by its name in any language, or by its day.
bool isHolidayName(const QString &name, QDate near, const PublicHolidays &holidays)
{
    const auto year = holidays.in(near.year());
    const QString plain = withoutNumbers(folded(name));
    const bool isNamed =
        year && std::any_of(year->begin(), year->end(), [&plain](const PublicHoliday &one) {
            return folded(one.name.nb) == plain || folded(one.name.nn) == plain ||
                   folded(one.name.en) == plain;
        });
    const auto day = typedDay(name, near);
    return isNamed || (day && !holidays.on(*day).isEmpty());
}

/// What Tvers computes by itself. A name that says more («Inneklemt fridag») is its own.
std::optional<RefusedLine> holidayRefusal(const ProposedDays &days, const PublicHolidays &holidays)
{
    if (days.first != days.last || DaysWords::builtIn().guess(days.name))
        return std::nullopt;
    if (!holidays.on(days.first).isEmpty())
        return RefusedLine{days.line, Reason::PublicHoliday, days.name};
    if (isHolidayName(days.name, days.first, holidays))
        return RefusedLine{days.line, Reason::HolidayElsewhere, days.name};
    return std::nullopt;
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
    const auto wrong = dayRefusal(days.first, row.line, columns.cell(row, u"date"_s));
    return wrong ? wrong : dayRefusal(days.last, row.line, columns.cell(row, u"to"_s));
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

ReadTable<ProposedDays> closingDaysFrom(const QList<TextRow> &rows, const PublicHolidays &holidays)
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
        else if (const auto known = holidayRefusal(days, holidays);
                 known && *days.kind != Kind::Term)
            table.refused.append(*known);
        else
            table.read.append(days);
    }
    return table;
}

std::optional<RefusedLine> told(ProposedDays &days, const PublicHolidays &holidays)
{
    if (auto refusal = holidayRefusal(days, holidays))
        return refusal;
    const auto guess = DaysWords::builtIn().guess(days.name);
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
    QSet<int> taken;
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
        if (!there.contains(markOf(line)))
            taken.insert(days.line);
        there.insert(markOf(line));
    }
    // Of those nobody needs to hear too on which days of theirs there is a holiday; and how
    // far a rule is read matters where anything of it is taken.
    found.refused.removeIf([&](const RefusedLine &line) {
        return (line.reason == Reason::PublicHoliday && unknown.contains(line.line)) ||
               (line.reason == Reason::RuleGoesOn && !taken.contains(line.line));
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
