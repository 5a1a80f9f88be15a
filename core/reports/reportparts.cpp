// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportparts.h"

#include "core/exchange/readwhole.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

int countIn(JsonObject &fields, const QString &key, int lowest)
{
    return fields.required(key, expected::integer(lowest, mostCounted))
        .integer(lowest, mostCounted);
}

int countIfAny(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? node->integer(1, mostCounted) : 0;
}

QString textIfAny(JsonObject &fields, const QString &key)
{
    const auto node = fields.optional(key);
    return node ? node->text() : QString();
}

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.trimmed().isEmpty())
        object.insert(key, text);
}

ToldCount readTold(const JsonNode &node)
{
    if (node.isNumber())
        return ToldCount::exactly(node.integer(0, mostCounted));
    JsonObject fields(node);
    const int from =
        fields.required(u"from"_s, expected::integer(0, mostCounted)).integer(0, mostCounted);
    const auto to = fields.optional(u"to"_s);
    return ToldCount::between(from,
                              to ? std::optional(to->integer(from, mostCounted)) : std::nullopt);
}

MeetingFigures readMeeting(const JsonNode &node)
{
    JsonObject fields(node);
    return {fields.required(u"arena"_s, expected::text()).text(),
            countIn(fields, u"planned"_s),
            countIn(fields, u"held"_s),
            countIn(fields, u"cancelled"_s),
            countIn(fields, u"withoutLog"_s),
            textIfAny(fields, u"id"_s),
            countIfAny(fields, u"heldWithoutLog"_s)};
}

ServiceAttendance readAttendance(const JsonNode &node)
{
    JsonObject fields(node);
    return {fields.required(u"service"_s, expected::text()).text(), countIn(fields, u"came"_s),
            countIn(fields, u"meetings"_s), textIfAny(fields, u"id"_s)};
}

ToldCounts readDiscussions(const JsonNode &node)
{
    JsonObject fields(node);
    ToldCounts counts{readTold(fields.required(u"total"_s, expected::integer(0, mostCounted)))};
    for (const JsonNode &one :
         fields.required(u"types"_s, expected::list()).items(JsonNode::Length::Any)) {
        JsonObject type(one);
        counts.types.append({type.required(u"type"_s, expected::text()).text(),
                             readTold(type.required(u"count"_s, expected::integer(0, mostCounted))),
                             textIfAny(type, u"name"_s)});
    }
    return counts;
}

MeasureFigures readMeasures(const JsonNode &node)
{
    JsonObject fields(node);
    return {countIn(fields, u"done"_s), countIn(fields, u"open"_s), countIn(fields, u"overdue"_s)};
}

HalfYear readHalf(const JsonNode &node)
{
    const auto half = HalfYear::fromText(node.text());
    if (!half)
        node.refuse(expected::halfYear());
    return half.value_or(HalfYear(2026, HalfYear::Half::Spring));
}

QJsonValue asJson(const ToldCount &count)
{
    if (count.isExact())
        return count.least();
    QJsonObject between{{"from"_L1, count.least()}};
    if (count.most())
        between.insert("to"_L1, *count.most());
    return between;
}

QJsonObject asJson(const ToldCounts &counts)
{
    return {{"total"_L1, asJson(counts.total)},
            {"types"_L1, arrayOf(counts.types, [](const ToldType &one) {
                 QJsonObject type{{"type"_L1, one.type}, {"count"_L1, asJson(one.count)}};
                 insertText(type, "name"_L1, one.name);
                 return type;
             })}};
}

Result<ToldCounts> toldFromJson(const QByteArray &json, const QString &file)
{
    return readWhole(JsonSource::parse(json, file), readDiscussions);
}

QJsonObject asJson(const MeetingFigures &one)
{
    QJsonObject object{{"arena"_L1, one.arena},
                       {"planned"_L1, one.planned},
                       {"held"_L1, one.held},
                       {"cancelled"_L1, one.cancelled},
                       {"withoutLog"_L1, one.withoutLog}};
    insertText(object, "id"_L1, one.id);
    if (one.heldWithoutLog > 0)
        object.insert("heldWithoutLog"_L1, one.heldWithoutLog);
    return object;
}

QJsonObject asJson(const ServiceAttendance &one)
{
    QJsonObject object{
        {"service"_L1, one.service}, {"came"_L1, one.came}, {"meetings"_L1, one.meetings}};
    insertText(object, "id"_L1, one.id);
    return object;
}

QJsonObject asJson(const MeasureFigures &measures)
{
    return {
        {"done"_L1, measures.done}, {"open"_L1, measures.open}, {"overdue"_L1, measures.overdue}};
}

} // namespace tvers
