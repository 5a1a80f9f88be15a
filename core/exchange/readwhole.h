// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file One whole document read strictly: all of it, or what was wrong first.
#pragma once

#include "core/exchange/jsonreader.h"
#include "core/result.h"

namespace tvers {

/// What \a read, a function of the document's root, makes of \a source.
/// \retval Error the source's own, or FieldMissing, FieldUnknown, FieldWrong
template<typename Read>
auto readWhole(Result<JsonSource> source, Read read)
    -> Result<decltype(read(std::declval<const JsonNode &>()))>
{
    if (!source)
        return source.error();
    JsonReader reader(*std::move(source));
    auto value = read(reader.root());
    if (reader.problem())
        return *reader.problem();
    return value;
}

/// Asks for `format` (\a name) and `formatVersion` (1 to \a newest), with which each
/// document of Tvers begins; gives the version.
int readFormat(JsonObject &fields, const QString &name, int newest = 1);

} // namespace tvers
