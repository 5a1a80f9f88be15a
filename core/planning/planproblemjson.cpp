// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planproblemjson.h"

#include "core/exchange/readwhole.h"

#include <QJsonArray>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRounds = 1000;
constexpr int longestJourney = 24 * 60;

using Length = JsonNode::Length;

QStringList texts(const JsonNode &node)
{
    QStringList found;
    for (const JsonNode &one : node.items(Length::Any))
        found.append(one.text());
    return found;
}

QString optionalText(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? node->text() : QString();
}

PlanSlot readSlot(const JsonNode &node)
{
    JsonObject fields(node);
    PlanSlot slot;
    slot.id = fields.required(u"id"_s, expected::text()).text();
    slot.date = fields.required(u"date"_s, expected::day()).day();
    slot.start = fields.required(u"start"_s, expected::clock()).clock();
    slot.end = fields.required(u"end"_s, expected::clock()).clock();
    slot.room = optionalText(fields, u"room"_s);
    slot.place = optionalText(fields, u"place"_s);
    return slot;
}

PlanPerson readPerson(const JsonNode &node)
{
    JsonObject fields(node);
    PlanPerson person;
    person.id = fields.required(u"id"_s, expected::text()).text();
    person.name = fields.required(u"name"_s, expected::text()).text();
    person.role = fields.required(u"role"_s, expected::text()).text();
    if (const auto absent = fields.optional(u"absent"_s)) {
        for (const JsonNode &day : absent->items(Length::Any))
            person.absent.append(day.day());
    }
    return person;
}

PlanAttendance readAttendance(const JsonNode &node)
{
    if (node.isText())
        return {node.text()};
    JsonObject fields(node);
    PlanAttendance one{fields.required(u"id"_s, expected::text()).text()};
    if (const auto optional = fields.optional(u"optional"_s); optional && optional->flag())
        one.need = PlanAttendance::Need::Optional;
    if (const auto substitutes = fields.optional(u"substitutes"_s))
        one.substitutes = texts(*substitutes);
    return one;
}

PlanMeeting readMeeting(const JsonNode &node)
{
    JsonObject fields(node);
    PlanMeeting meeting;
    meeting.id = fields.required(u"id"_s, expected::text()).text();
    meeting.unit = fields.required(u"unit"_s, expected::text()).text();
    meeting.round =
        fields.required(u"round"_s, expected::integer(1, mostRounds)).integer(1, mostRounds);
    for (const JsonNode &one : fields.required(u"persons"_s, expected::list()).items(Length::Any))
        meeting.persons.append(readAttendance(one));
    if (const auto times = fields.optional(u"slots"_s))
        meeting.times = texts(*times);
    if (const auto locked = fields.optional(u"locked"_s))
        meeting.locked = locked->text();
    meeting.likedRoom = optionalText(fields, u"likedRoom"_s);
    if (const auto start = fields.optional(u"likedStart"_s))
        meeting.likedStart = start->clock();
    return meeting;
}

TravelMinutes readTravel(const JsonNode &node)
{
    TravelMinutes travel;
    JsonObject fields(node);
    for (const QString &from : fields.keys()) {
        JsonObject ways(fields.required(from, expected::object()));
        for (const QString &to : ways.keys())
            travel[from][to] =
                ways.required(to, expected::integer(0, longestJourney)).integer(0, longestJourney);
    }
    return travel;
}

QJsonObject toJson(const PlanSlot &slot)
{
    QJsonObject json{{"id"_L1, slot.id},
                     {"date"_L1, slot.date.toString(Qt::ISODate)},
                     {"start"_L1, slot.start.toString(u"HH:mm"_s)},
                     {"end"_L1, slot.end.toString(u"HH:mm"_s)}};
    if (!slot.room.isEmpty())
        json.insert("room"_L1, slot.room);
    if (!slot.place.isEmpty())
        json.insert("place"_L1, slot.place);
    return json;
}

QJsonObject toJson(const PlanPerson &person)
{
    QJsonObject json{{"id"_L1, person.id}, {"name"_L1, person.name}, {"role"_L1, person.role}};
    QJsonArray absent;
    for (const QDate day : person.absent)
        absent.append(day.toString(Qt::ISODate));
    if (!absent.isEmpty())
        json.insert("absent"_L1, absent);
    return json;
}

QJsonValue toJson(const PlanAttendance &one)
{
    QJsonObject json{{"id"_L1, one.person}};
    if (one.need == PlanAttendance::Need::Optional)
        json.insert("optional"_L1, true);
    if (!one.substitutes.isEmpty())
        json.insert("substitutes"_L1, QJsonArray::fromStringList(one.substitutes));
    return json.size() == 1 ? QJsonValue(one.person) : QJsonValue(json);
}

QJsonObject toJson(const PlanMeeting &meeting)
{
    QJsonArray persons;
    for (const PlanAttendance &one : meeting.persons)
        persons.append(toJson(one));
    QJsonObject json{{"id"_L1, meeting.id},
                     {"unit"_L1, meeting.unit},
                     {"round"_L1, meeting.round},
                     {"persons"_L1, persons}};
    if (meeting.times)
        json.insert("slots"_L1, QJsonArray::fromStringList(*meeting.times));
    if (meeting.locked)
        json.insert("locked"_L1, *meeting.locked);
    if (!meeting.likedRoom.isEmpty())
        json.insert("likedRoom"_L1, meeting.likedRoom);
    if (meeting.likedStart)
        json.insert("likedStart"_L1, meeting.likedStart->toString(u"HH:mm"_s));
    return json;
}

QJsonObject toJson(const TravelMinutes &travel)
{
    QJsonObject json;
    for (auto from = travel.begin(); from != travel.end(); ++from) {
        QJsonObject ways;
        for (auto to = from->begin(); to != from->end(); ++to)
            ways.insert(to.key(), *to);
        json.insert(from.key(), ways);
    }
    return json;
}

template<typename T>
QJsonArray listOf(const QList<T> &values)
{
    QJsonArray list;
    for (const T &value : values)
        list.append(toJson(value));
    return list;
}

Result<PlanProblem> problemIn(Result<JsonSource> source)
{
    auto parts = readWhole(std::move(source), readPlanParts);
    if (!parts)
        return parts.error();
    return PlanProblem::make(*std::move(parts));
}

} // namespace

PlanProblem::Parts readPlanParts(const JsonNode &node)
{
    JsonObject fields(node);
    PlanProblem::Parts parts;
    for (const JsonNode &one : fields.required(u"slots"_s, expected::list()).items(Length::Any))
        parts.times.append(readSlot(one));
    for (const JsonNode &one : fields.required(u"persons"_s, expected::list()).items(Length::Any))
        parts.persons.append(readPerson(one));
    if (const auto travel = fields.optional(u"travelMinutes"_s))
        parts.travelMinutes = readTravel(*travel);
    for (const JsonNode &one : fields.required(u"meetings"_s, expected::list()).items(Length::Any))
        parts.meetings.append(readMeeting(one));
    return parts;
}

Result<PlanProblem> readPlanProblem(const QByteArray &json, const QString &file)
{
    return problemIn(JsonSource::parse(json, file));
}

Result<PlanProblem> readPlanProblemFile(const QString &path)
{
    return problemIn(JsonSource::readFile(path));
}

QJsonObject toJson(const PlanProblem &problem)
{
    QJsonObject json{{"slots"_L1, listOf(problem.times())},
                     {"persons"_L1, listOf(problem.persons())},
                     {"meetings"_L1, listOf(problem.meetings())}};
    if (!problem.parts().travelMinutes.isEmpty())
        json.insert("travelMinutes"_L1, toJson(problem.parts().travelMinutes));
    return json;
}

} // namespace tvers
