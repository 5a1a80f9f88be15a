// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recurrence.h"

#include "core/calendar/osloclock.h"
#include "core/exchange/icalhandles.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = RefusedLine::Reason;

/// No school is off more often than every third day, over whole years: what repeats itself
/// more often is a rule that somebody forgot to end.
constexpr int oftenest = 3;

/// libical's lists end with a sign of their own.
template<std::size_t size>
QList<int> listed(const short (&list)[size])
{
    QList<int> values;
    for (std::size_t i = 0; i < size && list[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i)
        values.append(list[i]);
    return values;
}

/// A rule, read by libical and counted by us: libical looks for the days of a rule
/// that never comes true (30 February) until the year 2582, which takes minutes.
class Rule
{
public:
    Rule(const icalrecurrencetype &rule, QDate start) :
        m_frequency(rule.freq),
        m_every(rule.interval),
        m_start(start),
        m_days(listed(rule.by_day)),
        m_monthDays(listed(rule.by_month_day)),
        m_months(listed(rule.by_month)),
        m_positions(listed(rule.by_set_pos))
    {}

    /// Whether it can be counted in days, and is of a kind that somebody writes for
    /// days off.
    static bool isCountable(const icalrecurrencetype &rule)
    {
        const bool byDays =
            rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE ||
            rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
        const auto positions = listed(rule.by_set_pos);
        const bool isNth = rule.freq == ICAL_MONTHLY_RECURRENCE && positions.size() == 1 &&
                           listed(rule.by_day).size() == 1; // as Outlook writes «the first Monday»
        return byDays && rule.interval > 0 && (positions.isEmpty() || isNth) &&
               listed(rule.by_week_no).isEmpty() && listed(rule.by_year_day).isEmpty() &&
               listed(rule.by_hour).isEmpty() && listed(rule.by_minute).isEmpty() &&
               listed(rule.by_second).isEmpty();
    }

    bool gives(QDate day) const
    {
        const bool isInMonths = m_months.isEmpty() || m_months.contains(day.month());
        return isInMonths && isInTurn(day) && fitsMonthDays(day) && fitsDays(day) && fitsStart(day);
    }

private:
    static QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

    bool isInTurn(QDate day) const
    {
        const int months = (day.year() - m_start.year()) * 12 + day.month() - m_start.month();
        switch (m_frequency) {
        case ICAL_DAILY_RECURRENCE: return m_start.daysTo(day) % m_every == 0;
        case ICAL_WEEKLY_RECURRENCE:
            return mondayOf(m_start).daysTo(mondayOf(day)) / 7 % m_every == 0;
        case ICAL_MONTHLY_RECURRENCE: return months % m_every == 0;
        default: return (day.year() - m_start.year()) % m_every == 0;
        }
    }

    bool fitsMonthDays(QDate day) const
    {
        return m_monthDays.isEmpty() || m_monthDays.contains(day.day()) ||
               m_monthDays.contains(day.day() - day.daysInMonth() - 1); // -1 is the last
    }

    bool fitsDays(QDate day) const
    {
        return m_days.isEmpty() || std::any_of(m_days.begin(), m_days.end(), [&](int code) {
                   const int sundayFirst = icalrecurrencetype_day_day_of_week(short(code));
                   const int nth = m_positions.isEmpty()
                                       ? icalrecurrencetype_day_position(short(code))
                                       : m_positions.first();
                   const int weekday = sundayFirst == 1 ? 7 : sundayFirst - 1;
                   return day.dayOfWeek() == weekday && (nth == 0 || isNth(day, nth));
               });
    }

    /// The nth of its weekday, in the month, or in a year without months.
    bool isNth(QDate day, int nth) const
    {
        const bool inYear = m_frequency == ICAL_YEARLY_RECURRENCE && m_months.isEmpty();
        const int number = inYear ? day.dayOfYear() : day.day();
        const int all = inYear ? day.daysInYear() : day.daysInMonth();
        return nth == (number - 1) / 7 + 1 || nth == -((all - number) / 7 + 1);
    }

    /// What the rule leaves open is as on the first day.
    bool fitsStart(QDate day) const
    {
        const bool isOpen = m_days.isEmpty() && m_monthDays.isEmpty();
        const bool isYearly = m_frequency == ICAL_YEARLY_RECURRENCE;
        if (m_frequency == ICAL_DAILY_RECURRENCE || (!isOpen && !isYearly))
            return true;
        if (m_frequency == ICAL_WEEKLY_RECURRENCE)
            return day.dayOfWeek() == m_start.dayOfWeek();
        const bool sameMonth = !isYearly || !m_months.isEmpty() || !m_days.isEmpty() ||
                               !m_monthDays.isEmpty() || day.month() == m_start.month();
        return sameMonth && (!isOpen || day.day() == m_start.day());
    }

    icalrecurrencetype_frequency m_frequency;
    int m_every;
    QDate m_start;
    QList<int> m_days; ///< libical's codes: weekday, and which one of the month
    QList<int> m_monthDays;
    QList<int> m_months;
    QList<int> m_positions;
};

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
    const icalrecurrencetype rule = icalrecurrencetype_from_string(text.toLatin1().constData());
    if (!Rule::isCountable(rule))
        return {{}, refused};
    QDate last = span.last();
    const bool hasEnd = !icaltime_is_null_time(rule.until);
    RepeatedDays found;
    found.goesOn = !hasEnd;
    if (hasEnd) {
        const QDate until = lastDay(rule.until, start);
        if (!until.isValid()) // "20261399"
            return {{}, refused};
        found.goesOn = until > last;
        last = qMin(last, until);
    }
    const Rule counted(rule, start.day);
    const qint64 most = span.days() / oftenest;
    int times = 0;
    for (QDate day = start.day; day <= last; day = day.addDays(1)) {
        if (!counted.gives(day))
            continue;
        if (rule.count > 0 && ++times > rule.count)
            break;
        if (!span.contains(day))
            continue;
        if (found.days.size() == most)
            return {{}, RefusedLine{line.line, Reason::RuleCut, QString::number(most)}};
        found.days.append(day);
    }
    found.goesOn = found.goesOn && (rule.count == 0 || times < rule.count);
    const bool neverComes = found.days.isEmpty() && span.contains(start.day);
    return neverComes ? RepeatedDays{{}, refused} : found;
}

} // namespace tvers
