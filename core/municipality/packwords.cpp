// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/packreader.h"

#include "core/calendar/cadencejson.h"
#include "core/calendar/calendarjson.h"
#include "core/municipality/arenajson.h"

#include <QJsonArray>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject wordOf(const SourceText &source)
{
    return {{"file"_L1, source.file},
            {"title"_L1, toJson(source.title)},
            {"read"_L1, source.read.toString(Qt::ISODate)}};
}

QJsonObject wordOf(const Place &place)
{
    QJsonObject json{{"id"_L1, place.id}, {"name"_L1, place.name}};
    if (!place.address.isEmpty())
        json.insert("address"_L1, place.address);
    if (!place.town.isEmpty())
        json.insert("town"_L1, place.town);
    return json;
}

QJsonObject wordOf(const Service &service)
{
    return {{"id"_L1, service.id}, {"name"_L1, toJson(service.name)}};
}

QJsonObject wordOf(const Role &role)
{
    QJsonObject json{{"id"_L1, role.id}, {"name"_L1, toJson(role.name)}};
    if (!role.service.isEmpty())
        json.insert("service"_L1, role.service);
    return json;
}

QJsonObject wordOf(const LocalText &text) { return toJson(text); }

QJsonObject wordOf(const NeededHoliday &holiday)
{
    return {{"name"_L1, holiday.name}, {"question"_L1, toJson(holiday.question)}};
}

QJsonObject wordOf(const ReportRule &report)
{
    const QJsonArray days{report.deliveryDays.spring().text(), report.deliveryDays.autumn().text()};
    return {{"deliveryDays"_L1, days}, {"recipient"_L1, toJson(report.recipient)}};
}

template<typename T>
void write(QJsonObject &json, QLatin1StringView key, const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(wordOf(item));
    if (!array.isEmpty())
        json.insert(key, array);
}

} // namespace

QJsonObject toJson(const MunicipalityPack &pack)
{
    const QString language = pack.language == Language::Nynorsk ? u"nn"_s : u"nb"_s;
    QJsonObject json{
        {"format"_L1, "tvers-pack"_L1},
        {"formatVersion"_L1, pack.holidays.isEmpty() ? 1 : 2}, // the oldest that can say it
        {"id"_L1, pack.id},
        {"municipality"_L1, QJsonObject{{"name"_L1, pack.name}, {"language"_L1, language}}},
        {"calendar"_L1, toJson(pack.calendar)}};
    write(json, "sources"_L1, pack.sources);
    if (pack.report)
        json.insert("report"_L1, wordOf(*pack.report));
    write(json, "places"_L1, pack.places);
    write(json, "services"_L1, pack.services);
    write(json, "roles"_L1, pack.roles);
    write(json, "holidays"_L1, pack.holidays);
    write(json, "questions"_L1, pack.questions);
    QJsonArray arenas;
    for (const Arena &arena : pack.arenas) {
        for (const ArenaVersion &version : arena.versions)
            arenas.append(toJson(arena.id, version));
    }
    json.insert("arenas"_L1, arenas);
    return json;
}

} // namespace tvers
