// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Cadences in the words of the packs and the command line.
#pragma once

#include "core/calendar/cadence.h"
#include "core/exchange/jsonreader.h"

namespace tvers {

/// Reads one cadence; what is wrong is refused through the node's reader.
Cadence readCadence(const JsonNode &node);

/// A file that holds one cadence. The refusals of JsonSource and JsonReader.
Result<Cadence> readCadenceFile(const QString &path);

/// The same words back: readCadence of it gives an equal cadence.
QJsonObject toJson(const Cadence &cadence);

/// The word of a rule's type: "weekly", "slots" …
QLatin1StringView typeWord(const SingleCadence &rule);

/// "TU" to Qt::Tuesday and back.
std::optional<Qt::DayOfWeek> weekdayFromStored(QStringView word);
QLatin1StringView stored(Qt::DayOfWeek weekday);

/// {"nb": …} and so on, without the languages that are empty.
QJsonObject toJson(const LocalText &text);

} // namespace tvers
