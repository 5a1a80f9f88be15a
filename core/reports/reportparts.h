// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Parts of reports as JSON: what a unit's report and the municipality's have in common.
#pragma once

#include "core/exchange/jsonreader.h"
#include "core/reports/halfyearreport.h"
#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tvers {

inline constexpr int mostCounted = 99999; ///< of anything

QJsonValue asJson(const ToldCount &count); ///< a number, or from and to
QJsonObject asJson(const ToldCounts &counts);
QJsonObject asJson(const MeetingFigures &one);
QJsonObject asJson(const ServiceAttendance &one);
QJsonObject asJson(const MeasureFigures &measures);

// What was refused is said by the reader; values are then as if nothing stood there.
ToldCount readTold(const JsonNode &node);
ToldCounts readDiscussions(const JsonNode &node);
MeetingFigures readMeeting(const JsonNode &node);
ServiceAttendance readAttendance(const JsonNode &node);
MeasureFigures readMeasures(const JsonNode &node);
HalfYear readHalf(const JsonNode &node);

int countIn(JsonObject &fields, const QString &key, int lowest = 0);
int countIfAny(JsonObject &fields, const QString &key);    ///< left out where there are none
QString textIfAny(JsonObject &fields, const QString &key); ///< left out where it is empty
void insertText(QJsonObject &object, QLatin1StringView key, const QString &text);

/// The refusals of JsonSource and JsonReader. \a file stands in them.
Result<ToldCounts> toldFromJson(const QByteArray &json, const QString &file);

template<typename T, typename Make>
QJsonArray arrayOf(const QList<T> &list, Make make)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(make(one));
    return array;
}

/// Left out where it is empty.
template<typename T, typename Read>
QList<T> listOf(JsonObject &fields, const QString &key, Read read)
{
    QList<T> all;
    if (const auto node = fields.optional(key)) {
        for (const JsonNode &one : node->items())
            all.append(read(one));
    }
    return all;
}

} // namespace tvers
