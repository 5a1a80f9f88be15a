// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Reading a municipality pack: whole and right, or not at all.
#pragma once

#include "core/exchange/jsonreader.h"
#include "core/municipality/municipalitypack.h"

namespace tvers {

/// Reads one pack. Refused as a whole at the first thing that is wrong, missing
/// or unknown: FieldMissing, FieldUnknown, FieldWrong, or the refusals of
/// JsonSource. resources/packs/pack.schema.json says the same for editors.
Result<MunicipalityPack> readPack(const QByteArray &json, const QString &file);

/// The pack in the file at \a path.
Result<MunicipalityPack> readPackFile(const QString &path);

/// The names of the packs that this Tvers was built with, sorted.
QStringList builtInPacks();

/// A pack by name; PackUnknown when there is none of that name.
Result<MunicipalityPack> builtInPack(const QString &name);

/// The same words back: reading them gives an equal pack.
QJsonObject toJson(const MunicipalityPack &pack);

} // namespace tvers
