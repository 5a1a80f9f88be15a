// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/cadencejson.h"

#include "core/exchange/readwhole.h"

#include <algorithm>
#include <array>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostWeeks = 53;

const QStringList weekdayWords{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};

std::optional<ClockTime> readTime(JsonObject &fields)
{
    const auto start = fields.optional(u"start"_s);
    const auto end = fields.optional(u"end"_s);
    if (!start) {
        if (end) // an end alone says too little to be meant
            (void)fields.required(u"start"_s, expected::clock());
        return std::nullopt;
    }
    ClockTime time{start->clock()};
    if (end) {
        time.end = end->clock();
        if (*time.end <= time.start)
            end->refuse(expected::laterThan(time.start.toString(u"HH:mm"_s)));
    }
    return time;
}

WeekTime readWeekTime(JsonObject &fields)
{
    WeekTime when;
    if (const auto weekday = fields.optional(u"weekday"_s))
        when.weekday = weekdayFromStored(weekday->word(weekdayWords));
    when.time = readTime(fields);
    return when;
}

std::optional<QDate> readAnchor(JsonObject &fields)
{
    const auto anchor = fields.optional(u"anchor"_s);
    return anchor ? std::optional(anchor->day()) : std::nullopt;
}

int readInteger(JsonObject &fields, const QString &key, int lowest, int highest)
{
    return fields.required(key, expected::integer(lowest, highest)).integer(lowest, highest);
}

QList<int> readWeeks(JsonObject &fields)
{
    QList<int> weeks;
    for (const JsonNode &node : fields.required(u"weeks"_s, expected::filledList()).items()) {
        const int week = node.integer(1, mostWeeks);
        if (weeks.contains(week))
            node.refuse(expected::onlyOnce());
        weeks.append(week);
    }
    return weeks;
}

template<typename E>
E readWord(JsonObject &fields, const QString &key, E fallback)
{
    return fields.required(key, expected::oneOf(storedWords<E>())).enumerator(fallback);
}

SingleCadence readWeekly(JsonObject &fields)
{
    const int every = readInteger(fields, u"every"_s, 1, 52);
    return EveryWeeks{every, readWeekTime(fields), readAnchor(fields)};
}

SingleCadence readParity(JsonObject &fields)
{
    return WeekParity{readWord(fields, u"parity"_s, Parity::Odd), readWeekTime(fields)};
}

SingleCadence readIsoWeeks(JsonObject &fields)
{
    IsoWeeks rule{readWeeks(fields)};
    if (const auto advisory = fields.optional(u"advisory"_s))
        rule.advisory = advisory->flag();
    rule.when = readWeekTime(fields);
    return rule;
}

SingleCadence readMonthly(JsonObject &fields)
{
    EveryMonths rule{readInteger(fields, u"every"_s, 1, 12)};
    const QList<int> allowed{-1, 1, 2, 3, 4};
    rule.nth = fields.required(u"nth"_s, expected::oneOf(allowed)).number(allowed);
    rule.when = readWeekTime(fields);
    rule.anchor = readAnchor(fields);
    return rule;
}

SingleCadence readTimesPerPeriod(JsonObject &fields)
{
    TimesPerPeriod rule;
    rule.period = readWord(fields, u"period"_s, Period::Year);
    rule.times = readInteger(fields, u"times"_s, 1, mostTimesIn(rule.period));
    rule.precision = readWord(fields, u"precision"_s, Precision::Exact);
    rule.when = readWeekTime(fields);
    return rule;
}

SingleCadence readAverage(JsonObject &fields)
{
    AveragePerPeriod rule;
    rule.times = readInteger(fields, u"times"_s, 1, 366);
    rule.period = readWord(fields, u"period"_s, Period::Month);
    return rule;
}

SingleCadence readSlots(JsonObject &fields)
{
    Slots rule;
    const JsonNode minutes = fields.required(u"minutes"_s, expected::integer(5, 720));
    rule.minutes = minutes.integer(5, 720);
    rule.when = readWeekTime(fields);
    if (rule.when.time && !rule.when.time->end)
        (void)fields.required(u"end"_s, expected::clock());
    if (rule.when.time && rule.when.time->end) {
        const int window = rule.when.time->start.secsTo(*rule.when.time->end) / 60;
        if (window < rule.minutes)
            minutes.refuse(expected::integer(5, window));
    }
    return rule;
}

MonthDay readMonthDay(JsonObject &fields, const QString &key)
{
    const JsonNode node = fields.required(key, expected::monthDay());
    const auto day = node.isText() ? MonthDay::fromText(node.text()) : std::nullopt;
    if (!day)
        node.refuse(expected::monthDay());
    return day.value_or(*MonthDay::make(1, 1));
}

SingleCadence readWindow(JsonObject &fields)
{
    if (fields.optional(u"weeks"_s))
        return WeekWindow{readWeeks(fields)};
    const MonthDay from = readMonthDay(fields, u"from"_s);
    return DayWindow{from, readMonthDay(fields, u"to"_s)};
}

SingleCadence readAfterEvent(JsonObject &fields)
{
    AfterEvent rule{fields.required(u"event"_s, expected::identifier()).identifier()};
    if (const auto name = fields.optional(u"eventName"_s))
        rule.name = name->localText();
    if (const auto datedPer = fields.optional(u"datedPer"_s))
        rule.datedPer = datedPer->identifier();
    return rule;
}

struct TypeReader {
    const char *word;
    SingleCadence (*read)(JsonObject &);
};

template<typename Rule>
SingleCadence readNothing(JsonObject &)
{
    return Rule{};
}

constexpr std::array typeReaders{
    TypeReader{"weekly", readWeekly},
    TypeReader{"week_parity", readParity},
    TypeReader{"iso_weeks", readIsoWeeks},
    TypeReader{"monthly", readMonthly},
    TypeReader{"times_per_period", readTimesPerPeriod},
    TypeReader{"average_per_period", readAverage},
    TypeReader{"slots", readSlots},
    TypeReader{"window", readWindow},
    TypeReader{"after_event", readAfterEvent},
    TypeReader{"as_needed", readNothing<AsNeeded>},
    TypeReader{"continuous", readNothing<Continuous>},
    TypeReader{"unspecified", readNothing<Unspecified>},
};

QStringList typeWords()
{
    QStringList words;
    for (const TypeReader &reader : typeReaders)
        words.append(QLatin1StringView(reader.word));
    return words;
}

SingleCadence readSingle(JsonObject &fields, const QString &type)
{
    for (const TypeReader &reader : typeReaders) {
        if (type == QLatin1StringView(reader.word))
            return reader.read(fields);
    }
    return Unspecified{}; // refused by the caller
}

CadencePart readPart(const JsonNode &node)
{
    JsonObject fields(node);
    const JsonNode type = fields.required(u"type"_s, expected::oneOf(typeWords()));
    CadencePart part{readSingle(fields, type.word(typeWords()))};
    if (const auto name = fields.optional(u"name"_s))
        part.name = name->localText();
    if (const auto guestIn = fields.optional(u"guestIn"_s))
        part.guestIn = guestIn->localText();
    return part;
}

} // namespace

std::optional<Qt::DayOfWeek> weekdayFromStored(QStringView word)
{
    const auto found = std::find(weekdayWords.begin(), weekdayWords.end(), word);
    if (found == weekdayWords.end())
        return std::nullopt;
    return Qt::DayOfWeek(Qt::Monday + std::distance(weekdayWords.begin(), found));
}

QLatin1StringView stored(Qt::DayOfWeek weekday)
{
    switch (weekday) {
    case Qt::Monday: return "MO"_L1;
    case Qt::Tuesday: return "TU"_L1;
    case Qt::Wednesday: return "WE"_L1;
    case Qt::Thursday: return "TH"_L1;
    case Qt::Friday: return "FR"_L1;
    case Qt::Saturday: return "SA"_L1;
    case Qt::Sunday: return "SU"_L1;
    }
    Q_UNREACHABLE();
}

Cadence readCadence(const JsonNode &node)
{
    QStringList allowed = typeWords();
    allowed.append(u"several"_s);
    Cadence cadence;
    JsonObject fields(node);
    const QString type = fields.required(u"type"_s, expected::oneOf(allowed)).word(allowed);
    cadence.several = type == "several"_L1;
    if (cadence.several) {
        for (const JsonNode &part : fields.required(u"parts"_s, expected::filledList()).items())
            cadence.parts.append(readPart(part));
    } else {
        cadence.parts.append({readSingle(fields, type)});
    }
    return cadence;
}

Result<Cadence> readCadenceFile(const QString &path)
{
    return readWhole(JsonSource::readFile(path), readCadence);
}

} // namespace tvers
