// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/occurrences.h"

#include "core/calendar/isoweek.h"
#include "core/calendar/schoolyear.h"

#include <algorithm>
#include <tuple>

namespace tvers {

namespace {

constexpr int anchorWeek = 34;

Qt::DayOfWeek weekdayOf(const WeekTime &when) { return when.weekday.value_or(Qt::Thursday); }

/// A stretch of the span with the anchor that counts there.
struct Anchored {
    QDate anchor;
    QDate first; ///< not before the anchor
    QDate last;
};

/// The whole span with the rule's own anchor, or each school year with the
/// convention's.
QList<Anchored> anchored(const std::optional<QDate> &anchor, Qt::DayOfWeek weekday,
                         const DateSpan &span)
{
    if (anchor)
        return {{*anchor, qMax(*anchor, span.first()), span.last()}};
    QList<Anchored> stretches;
    for (const SchoolYear year : schoolYearsIn(span)) {
        const QDate conventional = *dayIn({year.firstCalendarYear(), anchorWeek}, weekday);
        stretches.append(
            {conventional, qMax(conventional, span.first()), qMin(year.last(), span.last())});
    }
    return stretches;
}

QDate firstOnOrAfter(QDate day, Qt::DayOfWeek weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

using Days = QList<Occurrence>;

void add(Days &days, QDate day, const WeekTime &when, bool provisional)
{
    days.append({day, when.time, provisional});
}

Days expand(const EveryWeeks &rule, const DateSpan &span)
{
    Days days;
    const auto weekday = weekdayOf(rule.when);
    const bool provisional = !rule.when.weekday || !rule.anchor;
    for (const Anchored &stretch : anchored(rule.anchor, weekday, span)) {
        const QDate anchorMonday = mondayOf(stretch.anchor);
        for (QDate day = firstOnOrAfter(stretch.first, weekday); day <= stretch.last;
             day = day.addDays(7)) {
            if ((anchorMonday.daysTo(mondayOf(day)) / 7) % rule.every == 0)
                add(days, day, rule.when, provisional);
        }
    }
    return days;
}

/// Every such weekday of the span whose ISO week \a wanted takes.
template<typename Wanted>
Days weekdaysWhere(const WeekTime &when, const DateSpan &span, bool provisional, Wanted wanted)
{
    Days days;
    for (QDate day = firstOnOrAfter(span.first(), weekdayOf(when)); day <= span.last();
         day = day.addDays(7)) {
        if (wanted(isoWeekOf(day).week))
            add(days, day, when, provisional);
    }
    return days;
}

Days expand(const WeekParity &rule, const DateSpan &span)
{
    return weekdaysWhere(rule.when, span, !rule.when.weekday, [&rule](int week) {
        return (week % 2 != 0) == (rule.parity == Parity::Odd);
    });
}

Days expand(const IsoWeeks &rule, const DateSpan &span)
{
    return weekdaysWhere(rule.when, span, !rule.when.weekday,
                         [&rule](int week) { return rule.weeks.contains(week); });
}

/// The nth \a weekday of a month; every month has four.
QDate nthIn(int year, int month, int nth, Qt::DayOfWeek weekday)
{
    if (nth > 0)
        return firstOnOrAfter(QDate(year, month, 1), weekday).addDays(7 * (nth - 1));
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

int monthNumber(QDate day) { return day.year() * 12 + day.month() - 1; }

Days expand(const EveryMonths &rule, const DateSpan &span)
{
    Days days;
    const auto weekday = weekdayOf(rule.when);
    const bool provisional = !rule.when.weekday || !rule.anchor;
    for (const Anchored &stretch : anchored(rule.anchor, weekday, span)) {
        for (int month = monthNumber(stretch.anchor); month <= monthNumber(stretch.last);
             month += rule.every) {
            const QDate day = nthIn(month / 12, month % 12 + 1, rule.nth, weekday);
            if (stretch.first <= day && day <= stretch.last)
                add(days, day, rule.when, provisional);
        }
    }
    return days;
}

/// How a period cuts the school year: the months in which its parts begin.
QList<int> firstMonths(Period period)
{
    switch (period) {
    case Period::Year:
    case Period::SchoolYear: return {8};
    case Period::HalfYear: return {8, 2};
    case Period::Semester: return {8, 1};
    case Period::Month: return {8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7};
    }
    Q_UNREACHABLE();
}

/// The weekday nearest the middle of part \a i of \a n of the days from \a first
/// up to, not including, \a end. Counted in 2n-ths of a day, so that it is exact.
QDate nearestMiddle(QDate first, QDate end, int i, int n, Qt::DayOfWeek weekday)
{
    const qint64 middle = first.daysTo(end) * (2 * i + 1);
    const auto distance = [&](QDate day) {
        return qAbs((2 * first.daysTo(day) + 1) * n - middle); // from the middle of the day
    };
    const QDate around = first.addDays(middle / (2 * n));
    const QDate later = firstOnOrAfter(around, weekday);
    const QDate earlier = later.addDays(-7);
    return distance(earlier) <= distance(later) ? earlier : later;
}

Days expand(const TimesPerPeriod &rule, const DateSpan &span)
{
    Days days;
    const QList<int> months = firstMonths(rule.period);
    for (int year = span.first().year() - 1; year <= span.last().year(); ++year) {
        for (qsizetype p = 0; p < months.size(); ++p) {
            const auto beginning = [&](qsizetype k) {
                const int month = months[k % months.size()];
                return QDate(year + (k >= months.size() || month < 8 ? 1 : 0), month, 1);
            };
            for (int i = 0; i < rule.times; ++i) {
                const QDate day = nearestMiddle(beginning(p), beginning(p + 1), i, rule.times,
                                                weekdayOf(rule.when));
                if (span.contains(day))
                    add(days, day, rule.when, true);
            }
        }
    }
    return days;
}

Days expand(const Slots &rule, const DateSpan &span)
{
    Days days;
    const auto everyWeek = [](int) { return true; };
    for (const Occurrence &open : weekdaysWhere(rule.when, span, true, everyWeek)) {
        if (!open.time || !open.time->end) {
            days.append(open);
            continue;
        }
        const int window = open.time->start.secsTo(*open.time->end) / 60;
        for (int from = 0; from + rule.minutes <= window; from += rule.minutes) {
            const QTime start = open.time->start.addSecs(from * 60);
            days.append({open.day, ClockTime{start, start.addSecs(rule.minutes * 60)}, true});
        }
    }
    return days;
}

Days expand(const AveragePerPeriod &, const DateSpan &) { return {}; }
Days expand(const DayWindow &, const DateSpan &) { return {}; }
Days expand(const WeekWindow &, const DateSpan &) { return {}; }
Days expand(const AfterEvent &, const DateSpan &) { return {}; }
Days expand(AsNeeded, const DateSpan &) { return {}; }
Days expand(Continuous, const DateSpan &) { return {}; }
Days expand(Unspecified, const DateSpan &) { return {}; }

auto order(const Occurrence &occurrence)
{
    const QTime start = occurrence.time ? occurrence.time->start : QTime();
    return std::tuple(occurrence.day, start.isValid() ? start.msecsSinceStartOfDay() : -1,
                      occurrence.part);
}

QList<DateSpan> windowsOf(const DayWindow &rule, const DateSpan &span)
{
    QList<DateSpan> found;
    for (int year = span.first().year(); year <= span.last().year(); ++year) {
        const QDate first = rule.from.in(year);
        const QDate last = rule.to.in(rule.to < rule.from ? year + 1 : year);
        const auto window = DateSpan::make(first, last);
        if (span.contains(first) && window)
            found.append(*window);
    }
    return found;
}

QList<DateSpan> windowsOf(const WeekWindow &rule, const DateSpan &span)
{
    const auto wanted = [&rule](QDate monday) {
        return rule.weeks.contains(isoWeekOf(monday).week);
    };
    QList<DateSpan> found;
    for (QDate monday = mondayOf(span.first().addDays(6)); monday <= span.last();
         monday = monday.addDays(7)) {
        if (!wanted(monday) || wanted(monday.addDays(-7))) // has begun before, perhaps outside
            continue;
        QDate after = monday.addDays(7);
        while (wanted(after) && insideCalendar(after))
            after = after.addDays(7);
        if (const auto window = DateSpan::make(monday, after.addDays(-1)))
            found.append(*window);
    }
    return found;
}

template<typename Rule>
QList<DateSpan> windowsOf(const Rule &, const DateSpan &)
{
    return {};
}

} // namespace

QList<Occurrence> occurrences(const Cadence &cadence, const DateSpan &span)
{
    QList<Occurrence> all;
    for (int part = 0; part < int(cadence.parts.size()); ++part) {
        const auto days = std::visit([&span](const auto &rule) { return expand(rule, span); },
                                     cadence.parts[part].rule);
        for (Occurrence occurrence : days) {
            occurrence.part = part;
            all.append(occurrence);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return order(a) < order(b); });
    return all;
}

QList<Window> windows(const Cadence &cadence, const DateSpan &span)
{
    QList<Window> all;
    for (int part = 0; part < int(cadence.parts.size()); ++part) {
        const auto spans = std::visit([&span](const auto &rule) { return windowsOf(rule, span); },
                                      cadence.parts[part].rule);
        for (const DateSpan &days : spans)
            all.append({days, part});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.days.first() < b.days.first(); });
    return all;
}

} // namespace tvers
