// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Cadences and calendars straight from JSON bytes, as the file readers read them.
#pragma once

#include "core/calendar/cadencejson.h"
#include "core/calendar/calendarjson.h"
#include "core/exchange/readwhole.h"

#include <QJsonDocument>

namespace tvers::test {

template<typename Read>
auto readFrom(const QByteArray &json, Read read)
{
    return readWhole(JsonSource::parse(json, QStringLiteral("C.json")), read);
}

inline Result<Cadence> cadenceFrom(const QByteArray &json)
{
    return readFrom(json, [](const JsonNode &root) { return readCadence(root); });
}

inline Result<SchoolCalendar::Entries> calendarFrom(const QByteArray &json)
{
    return readFrom(json, [](const JsonNode &root) { return readCalendar(root); });
}

inline QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace tvers::test
