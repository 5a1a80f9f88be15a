// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icsreader.h"

#include "core/exchange/contentlines.h"
#include "core/exchange/foreigntext.h"
#include "core/exchange/icalhandles.h"
#include "core/exchange/icstime.h"
#include "core/exchange/recurrence.h"

#include <algorithm>
#include <set>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = RefusedLine::Reason;

/// Looking for the days of a rule takes time; no school has as many.
constexpr int mostRules = 50;
constexpr qsizetype mostDays = 3000;

/// One VEVENT as far as days off need it.
struct Event {
    int line;
    QString uid = {};
    QString name = {};
    std::optional<IcsTime> start = {};
    std::optional<IcsTime> end = {};
    int days = 0;                  ///< of a DURATION; 0 without
    QList<ContentLine> rules = {}; ///< one as a rule; of several each gives its days
    QList<IcsTime> except = {};
    QList<IcsTime> also = {};
    std::optional<IcsTime> instead = {}; ///< the day of the series that this one replaces
    bool isCancelled = false;
    std::optional<RefusedLine> refusal = {};
};

/// The value of vCalendar 1.0 too, which writes "=C3=A5" for å.
QString plainValue(const ContentLine &line)
{
    const QString parameters = line.text.chopped(line.value.size()).toUpper();
    if (!parameters.contains(u"ENCODING=QUOTED-PRINTABLE"_s))
        return line.value;
    const QByteArray bytes = QByteArray::fromPercentEncoding(line.value.toLatin1(), '=');
    const auto text = textFrom(bytes, {});
    return text ? *text : line.value; // as it stands: the name shows what is wrong
}

/// "Høstferie\, skole" as it is meant, in one line.
QString textOf(const ContentLine &line)
{
    const IcalProperty property(icalproperty_new_from_string(
        (u"SUMMARY:"_s + plainValue(line).simplified()).toUtf8().constData()));
    const char *text = property ? icalproperty_get_summary(property.get()) : nullptr;
    return QString::fromUtf8(text).simplified();
}

int daysOf(const ContentLine &line)
{
    const icaldurationtype duration =
        icaldurationtype_from_string(line.value.trimmed().toLatin1().constData());
    const unsigned most = 10000; // what is longer is refused as too many days
    const unsigned weeks = 7;
    if (icaldurationtype_is_bad_duration(duration) || duration.is_neg)
        return 0;
    const unsigned days = qMin(duration.days, most) + qMin(duration.weeks, most) * weeks;
    return int(days);
}

class EventReader
{
public:
    explicit EventReader(const QSet<QString> &zones) : m_zones(zones) {}

    Event read(const LinesOfComponent &component)
    {
        Event event{component.line};
        for (const ContentLine &line : component.lines)
            take(line, event);
        return event;
    }

private:
    void take(const ContentLine &line, Event &event)
    {
        if (line.name == "SUMMARY"_L1)
            event.name = textOf(line);
        else if (line.name == "UID"_L1)
            event.uid = line.value.trimmed();
        else if (line.name == "STATUS"_L1)
            event.isCancelled = line.value.trimmed().toUpper() == "CANCELLED"_L1;
        else if (line.name == "DURATION"_L1)
            event.days = daysOf(line);
        else if (line.name == "RRULE"_L1)
            event.rules.append(line);
        else if (line.name == "EXRULE"_L1) // days would be read that are not meant
            event.refusal = RefusedLine{line.line, Reason::RuleRefused, line.value.left(60)};
        else
            takeTime(line, event);
    }

    void takeTime(const ContentLine &line, Event &event)
    {
        if (line.name == "DTSTART"_L1)
            event.start = one(line, event);
        else if (line.name == "DTEND"_L1)
            event.end = one(line, event);
        else if (line.name == "RECURRENCE-ID"_L1)
            event.instead = one(line, event);
        else if (line.name == "EXDATE"_L1)
            event.except += timesOf(line, m_zones, event.refusal);
        else if (line.name == "RDATE"_L1)
            event.also += timesOf(line, m_zones, event.refusal);
    }

    std::optional<IcsTime> one(const ContentLine &line, Event &event) const
    {
        const auto times = timesOf(line, m_zones, event.refusal);
        return times.isEmpty() ? std::nullopt : std::optional(times.first());
    }

    const QSet<QString> &m_zones;
};

/// The last day that \a event covers when it begins on its own first day.
QDate lastDayOf(const Event &event)
{
    const QDate first = event.start->day;
    if (!event.end)
        return event.days > 1 ? first.addDays(event.days - 1) : first;
    const bool endsAtMidnight = !event.end->time || *event.end->time == QTime(0, 0);
    // The end is not part of it (RFC 5545 §3.6.1); who writes the same day means it.
    return endsAtMidnight && event.end->day > first ? event.end->day.addDays(-1) : event.end->day;
}

class Proposals
{
public:
    Proposals(const QList<Event> &events, const DateSpan &years) : m_events(events), m_years(years)
    {
        for (const Event &event : events) {
            if (event.instead)
                m_replaced.insert(event.uid + event.instead->day.toString(Qt::ISODate));
        }
    }

    ReadTable<ProposedDays> made()
    {
        for (const Event &event : m_events) {
            if (event.refusal)
                m_table.refused.append(*event.refusal);
            else if (!event.isCancelled)
                propose(event);
            if (m_table.read.size() > mostDays) {
                m_table.refused.append({event.line, Reason::TooMany, QString::number(mostDays)});
                break;
            }
        }
        return m_table;
    }

private:
    void propose(const Event &event)
    {
        if (!event.start)
            return refuse({event.line, Reason::DayWrong});
        if (event.name.isEmpty())
            return refuse({event.line, Reason::NameMissing});
        const qint64 more = event.start->day.daysTo(lastDayOf(event));
        const auto days = daysOf(event);
        for (const QDate day : days)
            m_table.read.append({event.line, event.name, day, day.addDays(more)});
    }

    QList<QDate> daysOf(const Event &event)
    {
        QList<QDate> days = event.rules.isEmpty() ? QList{event.start->day} : repeated(event);
        if (event.also.size() > mostDays)
            refuse({event.line, Reason::TooMany, QString::number(mostDays)});
        for (const IcsTime &more : event.also.first(std::min(event.also.size(), mostDays)))
            days.append(more.day);
        QSet<QDate> leftOut;
        for (const IcsTime &one : event.except)
            leftOut.insert(one.day);
        days.removeIf([&](QDate day) {
            return leftOut.contains(day) ||
                   (!event.instead && m_replaced.contains(event.uid + day.toString(Qt::ISODate)));
        });
        return days;
    }

    /// What the rules give together; a day that two of them give is one.
    QList<QDate> repeated(const Event &event)
    {
        std::set<QDate> days;
        for (const ContentLine &rule : event.rules) {
            if (++m_rules > mostRules) {
                refuse({rule.line, Reason::TooMany, QString::number(mostRules)});
                return {event.start->day};
            }
            const auto own = repeatedDays(rule, *event.start, m_years);
            if (own.refusal)
                refuse(*own.refusal);
            else if (own.goesOn && !own.days.isEmpty())
                refuse({event.line, Reason::RuleGoesOn, m_years.last().toString(Qt::ISODate)});
            days.insert(own.days.begin(), own.days.end());
        }
        return QList<QDate>(days.begin(), days.end());
    }

    void refuse(const RefusedLine &line) { m_table.refused.append(line); }

    const QList<Event> &m_events;
    const DateSpan &m_years;
    QSet<QString> m_replaced;
    int m_rules = 0;
    ReadTable<ProposedDays> m_table;
};

} // namespace

bool looksLikeCalendar(const QString &text)
{
    const QString begin = text.left(4096).trimmed().toUpper();
    return begin.startsWith("BEGIN:VCALENDAR"_L1) || begin.contains("\nBEGIN:VCALENDAR"_L1) ||
           begin.startsWith("BEGIN:VEVENT"_L1);
}

Result<ReadTable<ProposedDays>> daysFromCalendar(const QString &text, const QString &file,
                                                 const DateSpan &years)
{
    makeIcalForgiving();
    const ReadComponents components = componentsOf(text);
    if (!components.isCalendar)
        return Error{ErrorCode::NotCalendar, {file}};
    const QSet<QString> zones = ourZonesIn(components.zones);
    EventReader reader(zones);
    QList<Event> events;
    for (const LinesOfComponent &component : components.events)
        events.append(reader.read(component));
    auto table = Proposals(events, years).made();
    table.refused.append(components.refused);
    std::stable_sort(table.refused.begin(), table.refused.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    return table;
}

Result<ReadTable<ProposedDays>> toldDaysFromCalendar(const QString &text, const QString &file,
                                                     const DateSpan &years,
                                                     const PublicHolidays &holidays)
{
    const auto table = daysFromCalendar(text, file, years);
    if (!table)
        return table.error();
    ReadTable<ProposedDays> result{{}, table->refused};
    std::set<std::pair<int, Reason>> said; // a rule meets the same on many days: it is told once
    for (ProposedDays days : table->read) {
        const auto refusal = told(days, holidays);
        if (!refusal)
            result.read.append(days);
        else if (said.insert({refusal->line, refusal->reason}).second)
            result.refused.append(*refusal);
    }
    return result;
}

} // namespace tvers
