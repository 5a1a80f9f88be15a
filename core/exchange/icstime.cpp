// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icstime.h"

#include "core/calendar/datespan.h"
#include "core/calendar/osloclock.h"
#include "core/exchange/icalhandles.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = RefusedLine::Reason;

/// Google, Apple and Outlook name one zone in many ways.
std::optional<QTimeZone> zoneNamed(const QString &name)
{
    const QString plain = name.section(u'/', -2); // "/freeassociation.sourceforge.net/Europe/Oslo"
    for (const QString &each : {name, plain}) {
        const QByteArray id = each.toUtf8();
        if (QTimeZone::isTimeZoneIdAvailable(id))
            return QTimeZone(id);
        const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(id);
        if (!iana.isEmpty() && QTimeZone::isTimeZoneIdAvailable(iana))
            return QTimeZone(iana);
    }
    return std::nullopt;
}

QDate dayIn(const icaltimetype &time) { return {time.year, time.month, time.day}; }

/// Empty when it is none, or none that Tvers computes.
std::optional<IcsTime> plainTime(const icaltimetype &time)
{
    IcsTime plain{dayIn(time)};
    if (!insideCalendar(plain.day))
        return std::nullopt;
    if (time.is_date)
        return plain;
    const int second = qMin(time.second, 59); // 60 is a leap second
    plain.time = QTime(time.hour, time.minute, second);
    return plain.time->isValid() ? std::optional(plain) : std::nullopt;
}

IcsTime inOslo(const QDateTime &instant)
{
    const QDateTime there = instant.toTimeZone(osloZone());
    return {there.date(), there.time()};
}

} // namespace

QSet<QString> ourZonesIn(const QList<LinesOfComponent> &zones)
{
    QSet<QString> names;
    for (const LinesOfComponent &zone : zones) {
        const bool isOurs =
            !zone.offsets.isEmpty() &&
            std::all_of(zone.offsets.begin(), zone.offsets.end(), [](const QString &offset) {
                return offset == "+0100"_L1 || offset == "+0200"_L1;
            });
        for (const ContentLine &line : zone.lines) {
            if (isOurs && line.name == "TZID"_L1)
                names.insert(line.value.trimmed());
        }
    }
    return names;
}

QList<IcsTime> timesOf(const ContentLine &line, const QSet<QString> &ourZones,
                       std::optional<RefusedLine> &refusal)
{
    QList<IcsTime> times;
    const QString before = line.text.chopped(line.value.size());
    const QStringList values = line.value.trimmed().split(u',');
    const qsizetype longest = 1000; // of a name and its parameters, read anew with each value
    if (before.size() > longest) {
        refusal = RefusedLine{line.line, Reason::DayWrong, before.left(20)};
        return times;
    }
    for (const QString &value : values) {
        const IcalProperty property(
            icalproperty_new_from_string((before + value.trimmed()).toUtf8().constData()));
        const icalvalue *held = property ? icalproperty_get_value(property.get()) : nullptr;
        const bool isTime = held && (icalvalue_isa(held) == ICAL_DATETIME_VALUE ||
                                     icalvalue_isa(held) == ICAL_DATE_VALUE);
        const icaltimetype read = isTime ? icalvalue_get_datetime(held) : icaltime_null_time();
        const auto plain = plainTime(read);
        if (!isTime || !plain) {
            const bool isOutside = isTime && dayIn(read).isValid() && !insideCalendar(dayIn(read));
            refusal = RefusedLine{line.line, isOutside ? Reason::DayOutside : Reason::DayWrong,
                                  value.left(20)};
            return times;
        }
        icalparameter *zone = icalproperty_get_first_parameter(property.get(), ICAL_TZID_PARAMETER);
        const QString name = zone ? QString::fromUtf8(icalparameter_get_tzid(zone)) : QString();
        const auto known = zone ? zoneNamed(name) : std::nullopt;
        if (plain->time && icaltime_is_utc(read))
            times.append(inOslo(QDateTime(plain->day, *plain->time, Qt::UTC)));
        else if (plain->time && known)
            times.append(inOslo(utcOf(plain->day, *plain->time, *known)));
        else if (plain->time && zone && !ourZones.contains(name))
            refusal = RefusedLine{line.line, Reason::ZoneUnknown, name};
        else
            times.append(*plain);
    }
    return times;
}

} // namespace tvers
