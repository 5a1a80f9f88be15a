// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recurrence.h"

#include "core/calendar/osloclock.h"
#include "core/exchange/icalhandles.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = RefusedLine::Reason;

bool isUsed(const short *list) { return list[0] != ICAL_RECURRENCE_ARRAY_MAX; }

/// Steps of one rule before its first day inside the span: those that are counted
/// must be walked from their beginning.
constexpr int mostSteps = 4000;

/// Rules that may never come true (every seventh day, and a Tuesday) are looked
/// after until the year 2582, which takes long; nobody writes them for days off.
bool mayNeverCome(const icalrecurrencetype &rule)
{
    const bool byDayOrWeek =
        rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE;
    const bool isLimited =
        isUsed(rule.by_month_day) || isUsed(rule.by_year_day) || isUsed(rule.by_set_pos);
    const bool skipsDays = rule.freq == ICAL_DAILY_RECURRENCE && rule.interval > 1;
    return (byDayOrWeek && isLimited) ||
           (skipsDays && (isUsed(rule.by_day) || isUsed(rule.by_month)));
}

/// Rules that can be counted in days, and that libical counts rightly.
bool isCountable(const icalrecurrencetype &rule)
{
    const bool byDays =
        rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE ||
        rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
    return byDays && !isUsed(rule.by_week_no) && !isUsed(rule.by_hour) &&
           !isUsed(rule.by_minute) && !isUsed(rule.by_second) && rule.interval > 0 && !mayNeverCome(rule);
}

icaltimetype dayOf(QDate day)
{
    icaltimetype time = icaltime_null_time(); // a null date has -1 for hours
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

/// The last day on which something at \a start's hour may begin.
QDate lastDay(const icaltimetype &until, const IcsTime &start)
{
    const QDate day(until.year, until.month, until.day);
    if (until.is_date || !start.time)
        return day;
    QTime time(until.hour, until.minute, until.second);
    QDate last = day;
    if (icaltime_is_utc(until)) {
        const QDateTime there = QDateTime(day, time, Qt::UTC).toTimeZone(osloZone());
        last = there.date();
        time = there.time();
    }
    return *start.time <= time ? last : last.addDays(-1);
}

} // namespace

RepeatedDays repeatedDays(const ContentLine &line, const IcsTime &start, const DateSpan &span)
{
    const QString text = line.value.trimmed().toUpper();
    const RefusedLine refused{line.line, Reason::RuleRefused, text.left(60)};
    if (text.contains("RSCALE"_L1) || text.contains("SKIP="_L1)) // calendars of other peoples
        return {{}, refused};
    icalrecurrencetype rule = icalrecurrencetype_from_string(text.toLatin1().constData());
    if (!isCountable(rule))
        return {{}, refused};
    QDate last = span.last();
    if (!icaltime_is_null_time(rule.until))
        last = qMin(last, lastDay(rule.until, start));
    const bool isCounted = rule.count > 0;
    if (!isCounted)
        rule.until = dayOf(last);
    const IcalIterator iterator(icalrecur_iterator_new(rule, dayOf(start.day)));
    if (!iterator)
        return {{}, refused};
    if (!isCounted && start.day < span.first())
        icalrecur_iterator_set_start(iterator.get(), dayOf(span.first()));
    RepeatedDays found;
    int before = 0;
    for (icaltimetype time = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(time);
         time = icalrecur_iterator_next(iterator.get())) {
        const QDate day(time.year, time.month, time.day);
        if (!day.isValid() || day > last)
            break;
        if (!span.contains(day) && ++before < mostSteps)
            continue;
        if (before == mostSteps || found.days.size() == mostRepeatedDays) {
            found.refusal = {line.line, Reason::RuleCut, QString::number(mostRepeatedDays)};
            break;
        }
        found.days.append(day);
    }
    return found;
}

} // namespace tvers
