// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/calendarrecords.h"

#include "core/calendar/calendarjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<SchoolCalendar::Entries> readBack(const CalendarRecord &record)
{
    return readCalendarText(record.content.toUtf8(), record.name);
}

} // namespace

Result<SchoolCalendar::Entries> entriesIn(const CalendarRecord &record)
{
    const auto entries = readBack(record);
    if (entries)
        return entries;
    const QString path = entries.error().facts.value(1);
    return Error{ErrorCode::ContentDamaged,
                 {u"school_calendar"_s, record.id.text(), path.startsWith(u'$') ? path : u"$"_s}};
}

KeptCalendar keptCalendar(const QList<CalendarRecord> &calendars, std::optional<UnitId> unit,
                          const QString &name)
{
    const auto found = std::find_if(calendars.begin(), calendars.end(),
                                    [&unit](const auto &one) { return one.unit == unit; });
    if (found == calendars.end())
        return {std::nullopt, unit, name};
    return {*found, unit, found->name};
}

Result<CalendarRecord> recordWith(const KeptCalendar &calendar,
                                  const SchoolCalendar::Entries &entries)
{
    const QString content =
        QString::fromUtf8(QJsonDocument(toJson(entries)).toJson(QJsonDocument::Compact));
    const CalendarRecord record{calendar.record ? calendar.record->id : CalendarId::sortable(),
                                calendar.unit, calendar.name, content};
    const auto entriesAgain = readBack(record);
    return entriesAgain ? Result<CalendarRecord>(record) : entriesAgain.error();
}

} // namespace tvers
