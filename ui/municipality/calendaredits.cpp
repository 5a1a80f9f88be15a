// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/calendaredits.h"

#include "core/calendar/calendarjson.h"
#include "core/storage/repositories.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace tvers {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tvers::Edits)
};

/// Nothing may come into the file that Tvers could not read out of it again.
Result<> readable(const CalendarRecord &record)
{
    const auto entries = entriesIn(record);
    return entries ? Result<>(Done{}) : entries.error();
}

} // namespace

Result<SchoolCalendar::Entries> entriesIn(const CalendarRecord &record)
{
    auto source = JsonSource::parse(record.content.toUtf8(), record.name);
    if (!source)
        return source.error();
    JsonReader reader(*std::move(source));
    auto entries = readCalendar(reader.root());
    if (reader.problem())
        return *reader.problem();
    return entries;
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

Edit changeCalendar(Store &store, const KeptCalendar &calendar,
                    const SchoolCalendar::Entries &entries)
{
    const QString content =
        QString::fromUtf8(QJsonDocument(toJson(entries)).toJson(QJsonDocument::Compact));
    const auto &before = calendar.record;
    const CalendarRecord after{before ? before->id : CalendarId::sortable(), calendar.unit,
                               calendar.name, content};
    return {calendar.unit ? Words::tr("Change closed days") : Words::tr("Change school holidays"),
            [&store, before, after]() -> Result<> {
                if (auto right = readable(after); !right)
                    return right;
                CalendarRepository calendars(store);
                return before ? calendars.change(after) : calendars.add(after);
            },
            [&store, before, after] {
                CalendarRepository calendars(store);
                return before ? calendars.change(*before) : calendars.remove(after.id);
            }};
}

} // namespace tvers
