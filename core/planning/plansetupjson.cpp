// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plansetupjson.h"

#include "core/calendar/cadencejson.h"
#include "core/exchange/readwhole.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestJourney = 1440;
constexpr int mostRounds = 60;

/// The items under \a key, each read by \a read; none when the key is missing.
template<typename T, typename Read>
QList<T> readAll(JsonObject &fields, const QString &key, Read read)
{
    QList<T> all;
    if (const auto list = fields.optional(key)) {
        for (const JsonNode &node : list->items(JsonNode::Length::Any)) {
            if (const std::optional<T> one = read(node))
                all.append(*one);
        }
    }
    return all;
}

template<typename IdType>
std::optional<IdType> readId(const JsonNode &node)
{
    const auto id = IdType::fromText(node.text());
    if (!id)
        node.refuse(expected::identifier());
    return id;
}

std::optional<DateSpan> readSpan(JsonObject &fields)
{
    const QDate first = fields.required(u"from"_s, expected::day()).day();
    const JsonNode to = fields.required(u"to"_s, expected::day());
    const auto span = DateSpan::make(first, to.day());
    if (span)
        return *span;
    to.refuse(expected::notBefore(first.toString(Qt::ISODate)));
    return std::nullopt;
}

std::optional<DateSpan> readRound(const JsonNode &node)
{
    JsonObject fields(node);
    return readSpan(fields);
}

std::optional<RoomAway> readRoomAway(const JsonNode &node)
{
    JsonObject fields(node);
    const auto room = readId<RoomId>(fields.required(u"room"_s, expected::identifier()));
    const auto days = readSpan(fields);
    if (!room || !days)
        return std::nullopt;
    return RoomAway{*room, *days};
}

std::optional<SeatChange> readSeatChange(const JsonNode &node)
{
    JsonObject fields(node);
    const auto unit = readId<UnitId>(fields.required(u"unit"_s, expected::identifier()));
    const int round =
        fields.required(u"round"_s, expected::integer(1, mostRounds)).integer(1, mostRounds);
    const auto person =
        readId<ProfessionalId>(fields.required(u"person"_s, expected::identifier()));
    if (!unit || !person)
        return std::nullopt;
    SeatChange change{*unit, round, *person};
    if (const auto substitute = fields.optional(u"substitute"_s))
        change.substitute = readId<ProfessionalId>(*substitute);
    return change;
}

std::optional<Slots> readHours(const JsonNode &node)
{
    const Cadence cadence = readCadence(node);
    const auto *hours =
        cadence.parts.isEmpty() ? nullptr : std::get_if<Slots>(&cadence.parts.first().rule);
    if (hours && cadence.parts.size() == 1 && hours->when.time && hours->when.time->end)
        return *hours;
    node.refuse(expected::oneOf(QStringList{u"slots"_s}));
    return std::nullopt;
}

std::optional<Travel> readTravel(const JsonNode &node)
{
    JsonObject fields(node);
    return Travel{fields.required(u"from"_s, expected::text()).text(),
                  fields.required(u"to"_s, expected::text()).text(),
                  fields.required(u"minutes"_s, expected::integer(1, longestJourney))
                      .integer(1, longestJourney)};
}

std::optional<UnitWish> readWish(const JsonNode &node)
{
    JsonObject fields(node);
    const auto unit = readId<UnitId>(fields.required(u"unit"_s, expected::identifier()));
    if (!unit)
        return std::nullopt;
    UnitWish wish{*unit};
    if (const auto starts = fields.optional(u"starts"_s))
        wish.starts = starts->clock();
    if (const auto room = fields.optional(u"room"_s))
        wish.room = readId<RoomId>(*room);
    return wish;
}

void refuseMeetingRounds(const QList<DateSpan> &rounds, JsonObject &fields)
{
    for (qsizetype i = 1; i < rounds.size(); ++i) {
        if (rounds[i].first() > rounds[i - 1].last())
            continue;
        if (const auto list = fields.optional(u"rounds"_s))
            list->refuse(expected::laterThan(rounds[i - 1].last().toString(Qt::ISODate)));
    }
}

template<typename T, typename Write>
void insertAll(QJsonObject &json, QLatin1StringView key, const QList<T> &all, Write write)
{
    QJsonArray array;
    for (const T &one : all)
        array.append(write(one));
    if (!array.isEmpty())
        json.insert(key, array);
}

QJsonObject wordsOf(const UnitWish &wish)
{
    QJsonObject json{{"unit"_L1, wish.unit.text()}};
    if (wish.starts)
        json.insert("starts"_L1, wish.starts->toString(u"HH:mm"_s));
    if (wish.room)
        json.insert("room"_L1, wish.room->text());
    return json;
}

QJsonObject wordsOf(const DateSpan &days)
{
    return {{"from"_L1, days.first().toString(Qt::ISODate)},
            {"to"_L1, days.last().toString(Qt::ISODate)}};
}

QJsonObject wordsOf(const RoomAway &away)
{
    QJsonObject json = wordsOf(away.days);
    json.insert("room"_L1, away.room.text());
    return json;
}

QJsonObject wordsOf(const SeatChange &change)
{
    QJsonObject json{{"unit"_L1, change.unit.text()},
                     {"round"_L1, change.round},
                     {"person"_L1, change.person.text()}};
    if (change.substitute)
        json.insert("substitute"_L1, change.substitute->text());
    return json;
}

} // namespace

PlanSetup readPlanSetup(const JsonNode &node)
{
    JsonObject fields(node);
    PlanSetup setup;
    setup.units = readAll<UnitId>(fields, u"units"_s, readId<UnitId>);
    setup.rounds = readAll<DateSpan>(fields, u"rounds"_s, readRound);
    refuseMeetingRounds(setup.rounds, fields);
    setup.hours = readAll<Slots>(fields, u"hours"_s, readHours);
    setup.pool = readAll<QDate>(fields, u"pool"_s,
                                [](const JsonNode &day) { return std::optional(day.day()); });
    setup.rooms = readAll<RoomId>(fields, u"rooms"_s, readId<RoomId>);
    setup.travel = readAll<Travel>(fields, u"travel"_s, readTravel);
    setup.wishes = readAll<UnitWish>(fields, u"wishes"_s, readWish);
    setup.roomsAway = readAll<RoomAway>(fields, u"roomsAway"_s, readRoomAway);
    setup.seatChanges = readAll<SeatChange>(fields, u"seatChanges"_s, readSeatChange);
    return setup;
}

Result<PlanSetup> planSetupFrom(const QString &content, const QString &file)
{
    return readWhole(JsonSource::parse(content.toUtf8(), file), readPlanSetup);
}

QString toText(const PlanSetup &setup)
{
    QJsonObject json;
    const auto idOf = [](const auto &id) { return QJsonValue(id.text()); };
    const auto words = [](const auto &one) { return wordsOf(one); };
    insertAll(json, "units"_L1, setup.units, idOf);
    insertAll(json, "rounds"_L1, setup.rounds, words);
    insertAll(json, "hours"_L1, setup.hours,
              [](const Slots &hours) { return toJson(Cadence{{CadencePart{hours}}}); });
    insertAll(json, "pool"_L1, setup.pool,
              [](QDate day) { return QJsonValue(day.toString(Qt::ISODate)); });
    insertAll(json, "rooms"_L1, setup.rooms, idOf);
    insertAll(json, "travel"_L1, setup.travel, [](const Travel &way) {
        return QJsonObject{{"from"_L1, way.from}, {"to"_L1, way.to}, {"minutes"_L1, way.minutes}};
    });
    insertAll(json, "wishes"_L1, setup.wishes, words);
    insertAll(json, "roomsAway"_L1, setup.roomsAway, words);
    insertAll(json, "seatChanges"_L1, setup.seatChanges, words);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace tvers
