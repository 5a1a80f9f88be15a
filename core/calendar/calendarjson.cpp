// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarjson.h"

#include "core/calendar/usualdays.h"
#include "core/exchange/readwhole.h"

#include <QJsonArray>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Naming { Named, Unnamed };

DateSpan readDays(JsonObject &fields)
{
    const auto date = fields.optional(u"date"_s);
    const JsonNode from = date ? *date : fields.required(u"from"_s, expected::day());
    const JsonNode to = date ? *date : fields.required(u"to"_s, expected::day());
    const QDate first = from.day();
    QDate last = to.day();
    if (last < first) {
        to.refuse(expected::notBefore(first.toString(Qt::ISODate)));
        last = first;
    }
    return *DateSpan::make(first, last);
}

QList<CalendarDays> readLines(JsonObject &calendar, const QString &key, Naming naming)
{
    QList<CalendarDays> lines;
    const auto list = calendar.optional(key);
    if (!list)
        return lines;
    for (const JsonNode &node : list->items(JsonNode::Length::Any)) {
        JsonObject fields(node);
        CalendarDays line{readDays(fields)};
        if (naming == Naming::Named)
            line.name = dayOffNamed(fields.required(u"name"_s, expected::text()).text());
        else if (const auto name = fields.optional(u"name"_s))
            line.name = dayOffNamed(name->text());
        if (const auto sectors = fields.optional(u"sectors"_s)) {
            for (const JsonNode &sector : sectors->items())
                line.sectors.append(sector.enumerator(Sector::School));
        }
        if (const auto unit = fields.optional(u"unit"_s))
            line.unit = unit->text();
        lines.append(line);
    }
    return lines;
}

QJsonArray toJson(const QList<CalendarDays> &lines)
{
    QJsonArray array;
    for (const CalendarDays &line : lines) {
        QJsonObject json{{"from"_L1, line.days.first().toString(Qt::ISODate)},
                         {"to"_L1, line.days.last().toString(Qt::ISODate)}};
        if (!line.name.isEmpty())
            json.insert("name"_L1, line.name.nb);
        QJsonArray sectors;
        for (const Sector sector : line.sectors)
            sectors.append(stored(sector));
        if (!sectors.isEmpty())
            json.insert("sectors"_L1, sectors);
        if (!line.unit.isEmpty())
            json.insert("unit"_L1, line.unit);
        array.append(json);
    }
    return array;
}

} // namespace

SchoolCalendar::Entries readCalendar(const JsonNode &node)
{
    JsonObject fields(node);
    SchoolCalendar::Entries entries;
    entries.terms = readLines(fields, u"term"_s, Naming::Unnamed);
    entries.schoolHolidays = readLines(fields, u"school_holiday"_s, Naming::Named);
    entries.closingDays = readLines(fields, u"closing_day"_s, Naming::Named);
    return entries;
}

Result<SchoolCalendar::Entries> readCalendarText(const QByteArray &text, const QString &name)
{
    return readWhole(JsonSource::parse(text, name), readCalendar);
}

Result<SchoolCalendar::Entries> readCalendarFile(const QString &path)
{
    return readWhole(JsonSource::readFile(path), readCalendar);
}

QJsonObject toJson(const SchoolCalendar::Entries &entries)
{
    return {{"term"_L1, toJson(entries.terms)},
            {"school_holiday"_L1, toJson(entries.schoolHolidays)},
            {"closing_day"_L1, toJson(entries.closingDays)}};
}

} // namespace tvers
