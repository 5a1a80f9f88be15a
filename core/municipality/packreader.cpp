// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipality/packreader.h"

#include "core/calendar/calendarjson.h"
#include "core/exchange/readwhole.h"
#include "core/municipality/arenajson.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString packFolder = u":/packs"_s;

/// The identifier of an item, which must be its own.
QString newId(JsonObject &fields, QStringList &taken)
{
    const JsonNode node = fields.required(u"id"_s, expected::identifier());
    const QString id = node.identifier();
    if (taken.contains(id))
        node.refuse(expected::onlyOnce());
    taken.append(id);
    return id;
}

SourceText readSourceText(const JsonNode &node)
{
    JsonObject fields(node);
    return {fields.required(u"file"_s, expected::text()).text(),
            fields.required(u"title"_s, expected::object()).localText(),
            fields.required(u"read"_s, expected::day()).day()};
}

std::optional<ReportRule> readReport(JsonObject &pack)
{
    const auto node = pack.optional(u"report"_s);
    if (!node)
        return std::nullopt;
    JsonObject fields(*node);
    const JsonNode list = fields.required(u"deliveryDays"_s, expected::filledList());
    QList<MonthDay> days;
    for (const JsonNode &item : list.items()) {
        const auto day = item.isText() ? MonthDay::fromText(item.text()) : std::nullopt;
        if (!day)
            item.refuse(expected::monthDay());
        days.append(day.value_or(*MonthDay::make(6, 15)));
    }
    auto delivery = days.size() == 2 ? DeliveryDays::make(days[0], days[1]) : std::nullopt;
    if (!delivery) {
        list.refuse(expected::twoMonthDays());
        delivery = DeliveryDays::make(*MonthDay::make(6, 15), *MonthDay::make(12, 15));
    }
    return ReportRule{*delivery, fields.required(u"recipient"_s, expected::object()).localText()};
}

Place readPlace(const JsonNode &node, QStringList &taken)
{
    JsonObject fields(node);
    Place place{newId(fields, taken), fields.required(u"name"_s, expected::text()).text()};
    if (const auto address = fields.optional(u"address"_s))
        place.address = address->text();
    if (const auto town = fields.optional(u"town"_s))
        place.town = town->text();
    return place;
}

Service readService(const JsonNode &node, QStringList &taken)
{
    JsonObject fields(node);
    return {newId(fields, taken), fields.required(u"name"_s, expected::object()).localText()};
}

Role readRole(const JsonNode &node, PackIds &ids)
{
    JsonObject fields(node);
    Role role{newId(fields, ids.roles), fields.required(u"name"_s, expected::object()).localText()};
    if (fields.optional(u"service"_s))
        role.service = knownId(fields, u"service"_s, ids.services);
    return role;
}

NeededHoliday readHoliday(const JsonNode &node, QStringList &taken)
{
    JsonObject fields(node);
    const JsonNode name = fields.required(u"name"_s, expected::text());
    if (taken.contains(name.text(), Qt::CaseInsensitive))
        name.refuse(expected::onlyOnce());
    taken.append(name.text());
    return {name.text(), fields.required(u"question"_s, expected::object()).localText()};
}

/// Since format version 2: an older Tvers would not know what answers them.
QList<NeededHoliday> readHolidays(JsonObject &pack, int formatVersion)
{
    QList<NeededHoliday> holidays;
    QStringList taken;
    if (formatVersion < 2)
        return holidays; // and the field is refused as unknown
    for (const JsonNode &node : itemsOf(pack, u"holidays"_s))
        holidays.append(readHoliday(node, taken));
    return holidays;
}

/// Puts the version with the others of its arena, in the order of time.
void addVersion(QList<Arena> &arenas, const ReadArena &read)
{
    const QString id = read.id.identifier();
    const auto same = std::find_if(arenas.begin(), arenas.end(),
                                   [&id](const Arena &arena) { return arena.id == id; });
    if (same == arenas.end()) {
        arenas.append({id, {read.version}});
        return;
    }
    const auto &before = same->versions.last();
    if (!before.validTo || !read.version.validFrom || *read.version.validFrom <= *before.validTo)
        read.id.refuse(expected::laterVersion());
    same->versions.append(read.version);
}

QList<Arena> readArenas(JsonObject &pack, const PackIds &ids)
{
    QList<Arena> arenas;
    QList<JsonNode> named;
    const JsonNode list = pack.required(u"arenas"_s, expected::list());
    for (const JsonNode &node : list.items(JsonNode::Length::Any)) {
        const ReadArena read = readArena(node, ids);
        addVersion(arenas, read);
        named.append(read.namedArenas);
    }
    for (const JsonNode &name : named) { // an arena may name one that stands after it
        const auto isNamed = [&name](const Arena &arena) { return arena.id == name.identifier(); };
        if (std::none_of(arenas.begin(), arenas.end(), isNamed))
            name.refuse(expected::knownId(u"arena"_s));
    }
    return arenas;
}

void readMunicipality(const JsonNode &node, MunicipalityPack &pack)
{
    JsonObject fields(node);
    pack.name = fields.required(u"name"_s, expected::text()).text();
    const QStringList languages{u"nb"_s, u"nn"_s};
    const QString language =
        fields.required(u"language"_s, expected::oneOf(languages)).word(languages);
    pack.language = language == languages[1] ? Language::Nynorsk : Language::Bokmaal;
}

MunicipalityPack readAll(const JsonNode &root)
{
    MunicipalityPack pack;
    PackIds ids;
    JsonObject fields(root);
    const int version = readFormat(fields, u"tvers-pack"_s, 2);
    pack.id = fields.required(u"id"_s, expected::identifier()).identifier();
    readMunicipality(fields.required(u"municipality"_s, expected::object()), pack);
    for (const JsonNode &node : itemsOf(fields, u"sources"_s))
        pack.sources.append(readSourceText(node));
    pack.report = readReport(fields);
    for (const JsonNode &node : itemsOf(fields, u"places"_s))
        pack.places.append(readPlace(node, ids.places));
    for (const JsonNode &node : itemsOf(fields, u"services"_s))
        pack.services.append(readService(node, ids.services));
    for (const JsonNode &node : itemsOf(fields, u"roles"_s))
        pack.roles.append(readRole(node, ids));
    if (const auto calendar = fields.optional(u"calendar"_s))
        pack.calendar = readCalendar(*calendar);
    pack.holidays = readHolidays(fields, version);
    pack.questions = textsOf(fields, u"questions"_s);
    pack.arenas = readArenas(fields, ids);
    return pack;
}

} // namespace

Result<MunicipalityPack> readPack(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), readAll);
}

Result<MunicipalityPack> readPackFile(const QString &path)
{
    return readWhole(JsonSource::readFile(path), readAll);
}

QStringList builtInPacks()
{
    QStringList names;
    const auto files = QDir(packFolder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        names.append(file.completeBaseName());
    return names;
}

Result<MunicipalityPack> builtInPack(const QString &name)
{
    if (!builtInPacks().contains(name))
        return Error{ErrorCode::PackUnknown, {name, builtInPacks().join(u", "_s)}};
    return readPackFile(u"%1/%2.json"_s.arg(packFolder, name));
}

} // namespace tvers
