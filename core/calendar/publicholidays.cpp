// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/publicholidays.h"

#include "core/calendar/datespan.h"
#include "core/calendar/monthday.h"
#include "core/exchange/builtin.h"
#include "core/exchange/readwhole.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

namespace {

PublicHolidays::Rule readRule(const JsonNode &node)
{
    PublicHolidays::Rule rule;
    JsonObject fields(node);
    JsonObject when(fields.required(u"when"_s, expected::object()));
    if (const auto easter = when.optional(u"easter"_s)) {
        rule.daysFromEaster = easter->integer(-60, 60);
    } else {
        rule.month = when.required(u"month"_s, expected::integer(1, 12)).integer(1, 12);
        const JsonNode day = when.required(u"day"_s, expected::integer(1, 31));
        rule.dayOfMonth = day.integer(1, 31);
        if (!MonthDay::make(rule.month, rule.dayOfMonth))
            day.refuse(expected::monthDay());
    }
    rule.name = fields.required(u"name"_s, expected::object()).localText();
    (void)fields.required(u"law"_s, expected::text()).text();
    const auto from = fields.optional(u"fromYear"_s);
    rule.firstYear = from ? from->integer(firstYear, lastYear) : firstYear;
    const auto to = fields.optional(u"toYear"_s);
    rule.lastYear = to ? to->integer(rule.firstYear, lastYear) : lastYear;
    return rule;
}

} // namespace

Result<PublicHolidays> PublicHolidays::read(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), [](const JsonNode &root) {
        JsonObject fields(root);
        readFormat(fields, u"tvers-public-holidays"_s);
        PublicHolidays holidays;
        (void)fields.required(u"read"_s, expected::day()).day();
        for (const JsonNode &node : fields.required(u"days"_s, expected::list()).items())
            holidays.m_rules.append(readRule(node));
        return holidays;
    });
}

PublicHolidays PublicHolidays::builtIn()
{
    return builtInAt<PublicHolidays>(u":/law/public_holidays.json"_s);
}

std::optional<QDate> PublicHolidays::dayOf(const Rule &rule, int year)
{
    if (year < rule.firstYear || year > rule.lastYear)
        return std::nullopt;
    if (rule.month > 0)
        return MonthDay::make(rule.month, rule.dayOfMonth)->in(year);
    return easterSunday(year).addDays(rule.daysFromEaster);
}

Result<QList<PublicHoliday>> PublicHolidays::in(int year) const
{
    if (year < firstYear || year > lastYear)
        return Error{ErrorCode::OutsideCalendar,
                     {QString::number(year), QDate(firstYear, 1, 1).toString(Qt::ISODate),
                      QDate(lastYear, 12, 31).toString(Qt::ISODate)}};
    QList<PublicHoliday> found;
    for (const Rule &rule : m_rules) {
        if (const auto day = dayOf(rule, year))
            found.append({*day, rule.name});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.day < b.day; });
    return found;
}

QList<PublicHoliday> PublicHolidays::on(QDate day) const
{
    QList<PublicHoliday> found;
    for (const Rule &rule : m_rules) {
        if (dayOf(rule, day.year()) == day)
            found.append({day, rule.name});
    }
    return found;
}

} // namespace tvers
