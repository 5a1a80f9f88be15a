// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Arenas in the words of the packs.
#pragma once

#include "core/exchange/jsonreader.h"
#include "core/municipality/arena.h"

namespace tvers {

/// The ids that an arena may refer to.
struct PackIds {
    QStringList places;
    QStringList services;
    QStringList roles;
};

struct ReadArena {
    JsonNode id; ///< whether it is new is the pack's to check
    ArenaVersion version;
    QList<JsonNode> namedArenas; ///< whether they exist is the pack's to check
};

/// One version of an arena; what is wrong is refused through the node's reader.
ReadArena readArena(const JsonNode &node, const PackIds &known);

/// The same words back: reading them gives an equal version of \a id.
QJsonObject toJson(const QString &id, const ArenaVersion &version);

/// An object of the list \a key; none when the list is missing.
QList<JsonNode> itemsOf(JsonObject &fields, const QString &key);
/// The texts of the list \a key; none when it is missing.
QList<LocalText> textsOf(JsonObject &fields, const QString &key);
/// The text \a key; empty when it is missing.
LocalText textOf(JsonObject &fields, const QString &key);
/// The identifier \a key, which must be one of \a known.
QString knownId(JsonObject &fields, const QString &key, const QStringList &known);

} // namespace tvers
