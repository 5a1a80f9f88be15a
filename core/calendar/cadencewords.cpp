// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/cadencejson.h"

#include <QJsonArray>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(QJsonObject &json, const WeekTime &when)
{
    if (when.weekday)
        json.insert("weekday"_L1, stored(*when.weekday));
    if (!when.time)
        return;
    json.insert("start"_L1, when.time->start.toString(u"HH:mm"_s));
    if (when.time->end)
        json.insert("end"_L1, when.time->end->toString(u"HH:mm"_s));
}

void write(QJsonObject &json, const QList<int> &weeks)
{
    QJsonArray array;
    for (const int week : weeks)
        array.append(week);
    json.insert("weeks"_L1, array);
}

void write(QJsonObject &json, const std::optional<QDate> &anchor)
{
    if (anchor)
        json.insert("anchor"_L1, anchor->toString(Qt::ISODate));
}

void write(QJsonObject &json, const EveryWeeks &rule)
{
    json.insert("every"_L1, rule.every);
    write(json, rule.when);
    write(json, rule.anchor);
}

void write(QJsonObject &json, const WeekParity &rule)
{
    json.insert("parity"_L1, stored(rule.parity));
    write(json, rule.when);
}

void write(QJsonObject &json, const IsoWeeks &rule)
{
    write(json, rule.weeks);
    if (rule.advisory)
        json.insert("advisory"_L1, true);
    write(json, rule.when);
}

void write(QJsonObject &json, const EveryMonths &rule)
{
    json.insert("every"_L1, rule.every);
    json.insert("nth"_L1, rule.nth);
    write(json, rule.when);
    write(json, rule.anchor);
}

void write(QJsonObject &json, const TimesPerPeriod &rule)
{
    json.insert("times"_L1, rule.times);
    json.insert("period"_L1, stored(rule.period));
    json.insert("precision"_L1, stored(rule.precision));
    write(json, rule.when);
}

void write(QJsonObject &json, const AveragePerPeriod &rule)
{
    json.insert("times"_L1, rule.times);
    json.insert("period"_L1, stored(rule.period));
}

void write(QJsonObject &json, const Slots &rule)
{
    json.insert("minutes"_L1, rule.minutes);
    write(json, rule.when);
}

void write(QJsonObject &json, const DayWindow &rule)
{
    json.insert("from"_L1, rule.from.text());
    json.insert("to"_L1, rule.to.text());
}

void write(QJsonObject &json, const WeekWindow &rule) { write(json, rule.weeks); }

void write(QJsonObject &json, const AfterEvent &rule)
{
    json.insert("event"_L1, rule.event);
    if (!rule.name.isEmpty())
        json.insert("eventName"_L1, toJson(rule.name));
    if (!rule.datedPer.isEmpty())
        json.insert("datedPer"_L1, rule.datedPer);
}

void write(QJsonObject &, AsNeeded) {}
void write(QJsonObject &, Continuous) {}
void write(QJsonObject &, Unspecified) {}

QJsonObject toJson(const CadencePart &part)
{
    QJsonObject json{{"type"_L1, typeWord(part.rule)}};
    std::visit([&json](const auto &rule) { write(json, rule); }, part.rule);
    if (!part.name.isEmpty())
        json.insert("name"_L1, toJson(part.name));
    if (!part.guestIn.isEmpty())
        json.insert("guestIn"_L1, toJson(part.guestIn));
    return json;
}

struct TypeWord {
    QLatin1StringView operator()(const EveryWeeks &) const { return "weekly"_L1; }
    QLatin1StringView operator()(const WeekParity &) const { return "week_parity"_L1; }
    QLatin1StringView operator()(const IsoWeeks &) const { return "iso_weeks"_L1; }
    QLatin1StringView operator()(const EveryMonths &) const { return "monthly"_L1; }
    QLatin1StringView operator()(const TimesPerPeriod &) const { return "times_per_period"_L1; }
    QLatin1StringView operator()(const AveragePerPeriod &) const { return "average_per_period"_L1; }
    QLatin1StringView operator()(const Slots &) const { return "slots"_L1; }
    QLatin1StringView operator()(const DayWindow &) const { return "window"_L1; }
    QLatin1StringView operator()(const WeekWindow &) const { return "window"_L1; }
    QLatin1StringView operator()(const AfterEvent &) const { return "after_event"_L1; }
    QLatin1StringView operator()(AsNeeded) const { return "as_needed"_L1; }
    QLatin1StringView operator()(Continuous) const { return "continuous"_L1; }
    QLatin1StringView operator()(Unspecified) const { return "unspecified"_L1; }
};

} // namespace

QLatin1StringView typeWord(const SingleCadence &rule) { return std::visit(TypeWord{}, rule); }

QJsonObject toJson(const LocalText &text)
{
    QJsonObject json{{"nb"_L1, text.nb}};
    if (!text.nn.isEmpty())
        json.insert("nn"_L1, text.nn);
    if (!text.en.isEmpty())
        json.insert("en"_L1, text.en);
    return json;
}

QJsonObject toJson(const Cadence &cadence)
{
    if (!cadence.several)
        return toJson(cadence.parts.first());
    QJsonArray parts;
    for (const CadencePart &part : cadence.parts)
        parts.append(toJson(part));
    return {{"type"_L1, "several"_L1}, {"parts"_L1, parts}};
}

} // namespace tvers
