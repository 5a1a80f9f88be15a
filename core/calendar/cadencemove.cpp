// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/cadencemove.h"

#include "core/calendar/isoweek.h"

#include <algorithm>

namespace tvers {

namespace {

constexpr int daysInWeek = 7;
constexpr int weeksSurelyInYear = 52;

int weeksBetween(const CadenceMove &move)
{
    return int(mondayOf(move.from).daysTo(mondayOf(move.to))) / daysInWeek;
}

WeekTime timeOf(const CadenceMove &move)
{
    return {Qt::DayOfWeek(move.to.dayOfWeek()), move.after};
}

using Moved = std::optional<SingleCadence>;

Moved movedRule(EveryWeeks rule, const CadenceMove &move)
{
    const int weeks = weeksBetween(move);
    if (weeks != 0 && !rule.anchor)
        return std::nullopt;
    // An anchor after the weekday of its week: the first meeting comes a turn later.
    const bool later =
        rule.anchor && rule.when.weekday && rule.anchor->dayOfWeek() > *rule.when.weekday;
    rule.when = timeOf(move);
    const int turns = weeks + (later ? rule.every : 0);
    if (rule.anchor)
        rule.anchor = mondayOf(*rule.anchor).addDays(daysInWeek * turns + *rule.when.weekday - 1);
    return rule;
}

Moved movedRule(WeekParity rule, const CadenceMove &move)
{
    const bool odd = isoWeekOf(move.to).week % 2 == 1;
    const int weeks = weeksBetween(move);
    if (weeks < -1 || weeks > 1)
        return std::nullopt;
    rule.parity = odd ? Parity::Odd : Parity::Even;
    rule.when = timeOf(move);
    return rule;
}

Moved movedRule(IsoWeeks rule, const CadenceMove &move)
{
    const int weeks = weeksBetween(move);
    for (int &week : rule.weeks) {
        if (weeks != 0 && (week + weeks < 1 || week + weeks > weeksSurelyInYear))
            return std::nullopt; // how many weeks the year has is not the list's to say
        week += weeks;
    }
    rule.when = timeOf(move);
    return rule;
}

Moved movedRule(EveryMonths rule, const CadenceMove &move)
{
    if (move.from.year() != move.to.year() || move.from.month() != move.to.month())
        return std::nullopt;
    const int nth = (move.to.day() - 1) / daysInWeek + 1;
    const int mostFromFront = 4;
    rule.nth = nth > mostFromFront ? -1 : nth;
    rule.when = timeOf(move);
    if (rule.anchor)
        rule.anchor = QDate(rule.anchor->year(), rule.anchor->month(), 1);
    return rule;
}

std::optional<int> minutesOf(const std::optional<ClockTime> &time)
{
    if (!time || !time->end)
        return std::nullopt;
    return time->start.secsTo(*time->end) / 60;
}

/// The whole window goes along, if it stays within the day.
Moved movedRule(Slots rule, const CadenceMove &move)
{
    const bool sameLength =
        move.before == move.after ||
        (minutesOf(move.before) && minutesOf(move.before) == minutesOf(move.after));
    if (weeksBetween(move) != 0 || !sameLength)
        return std::nullopt;
    rule.when.weekday = Qt::DayOfWeek(move.to.dayOfWeek());
    if (move.before == move.after)
        return rule;
    auto &window = rule.when.time;
    if (!window || !window->end)
        return std::nullopt;
    const int seconds = move.before->start.secsTo(move.after->start);
    const ClockTime later{window->start.addSecs(seconds), window->end->addSecs(seconds)};
    const bool pastMidnight =
        (seconds > 0 && later.end < *window->end) || (seconds < 0 && later.start > window->start);
    if (pastMidnight)
        return std::nullopt;
    window = later;
    return rule;
}

Moved movedRule(TimesPerPeriod rule, const CadenceMove &move)
{
    if (move.from != move.to)
        return std::nullopt;
    rule.when.time = move.after;
    return rule;
}

template<typename Rule>
Moved movedRule(const Rule &, const CadenceMove &) // gives no dates
{
    return std::nullopt;
}

} // namespace

std::optional<SingleCadence> moved(const SingleCadence &rule, const CadenceMove &move)
{
    return std::visit([&move](const auto &one) { return movedRule(one, move); }, rule);
}

} // namespace tvers
