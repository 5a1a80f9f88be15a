// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Units and people out of a table that somebody has elsewhere.
///
/// Columns by header name (units: name, kind, place, manager, email; people:
/// name, service, role, email, phone), in English or Norwegian; without a header
/// they are taken in that order.
#pragma once

#include "core/exchange/delimitedtext.h"
#include "core/municipality/municipalitypack.h"
#include "core/municipality/professional.h"
#include "core/municipality/unit.h"

namespace tvers {

/// A line, or a column, that was not taken.
class RefusedLine
{
    Q_GADGET
public:
    enum class Reason {
        NameMissing,
        KindUnknown,    ///< found: the word
        ServiceUnknown, ///< found: the word
        EmailWrong,     ///< found: what stood there
        AlreadyThere,   ///< found: the name, in the list or above in the table
        QuoteOpen,
        TextUnusable,  ///< control characters
        ColumnUnknown, ///< found: the header; the rest of the table is read
    };
    Q_ENUM(Reason)

    int line;
    Reason reason;
    QString found = {};

    friend bool operator==(const RefusedLine &, const RefusedLine &) = default;
};

QLatin1StringView stored(RefusedLine::Reason reason);

template<typename T>
struct ReadTable {
    QList<T> read;
    QList<RefusedLine> refused; ///< by line
};

/// New units with new ids. \a there are those that are known already.
ReadTable<Unit> unitsFrom(const QList<TextRow> &rows, const QList<Unit> &there);

/// New people with new ids; services by id or by name in any language.
ReadTable<Professional> peopleFrom(const QList<TextRow> &rows, const MunicipalityPack &pack,
                                   const QList<Professional> &there);

/// The kind that \a word means, in any language and case.
std::optional<Unit::Kind> unitKindFrom(const QString &word);

/// Roughly an address: something, one @, something with a dot, no spaces.
bool looksLikeEmail(const QString &text);

} // namespace tvers
