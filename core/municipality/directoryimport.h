// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Units and people out of a table that somebody has elsewhere.
///
/// Columns by header name (units: name, kind, place, manager, email; people:
/// name, service, role, email, phone), in English or Norwegian; without a header
/// they are taken in that order.
#pragma once

#include "core/exchange/delimitedtext.h"
#include "core/exchange/refusedline.h"
#include "core/municipality/municipalitypack.h"
#include "core/municipality/professional.h"
#include "core/municipality/unit.h"

namespace tvers {

/// New units with new ids. \a there are those that are known already.
ReadTable<Unit> unitsFrom(const QList<TextRow> &rows, const QList<Unit> &there);

/// New people with new ids; services by id or by name in any language.
ReadTable<Professional> peopleFrom(const QList<TextRow> &rows, const MunicipalityPack &pack,
                                   const QList<Professional> &there);

/// The kind that \a word means, in any language and case.
std::optional<Unit::Kind> unitKindFrom(const QString &word);

/// Some words with capitals, as names of people are written; not a sentence.
bool looksLikePerson(const QString &text);

/// Roughly an address: something, one @, something with a dot, no spaces.
bool looksLikeEmail(const QString &text);

} // namespace tvers
