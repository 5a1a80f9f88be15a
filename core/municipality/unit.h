// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Kindergartens and schools.
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QObject>

namespace tvers {

/// One kindergarten, school or other place of the municipality («virksomhet»).
class Unit
{
    Q_GADGET
public:
    enum class Kind { Kindergarten, School, Sfo, Other };
    Q_ENUM(Kind)
    /// A private kindergarten is a body of its own: sharing with it needs consent.
    enum class Ownership { Municipal, Private };
    Q_ENUM(Ownership)
    /// Letters home are in this form of Norwegian (språklova §§ 9–12).
    enum class Norwegian { Bokmaal, Nynorsk };
    Q_ENUM(Norwegian)

    UnitId id;
    QString name;
    Kind kind;
    Ownership ownership = Ownership::Municipal;
    Norwegian language = Norwegian::Bokmaal;
    QString place = {};
    QString manager = {}; ///< styrer or rektor
    QString email = {};
    std::optional<QDate> closed = {}; ///< last day; open when empty

    friend bool operator==(const Unit &, const Unit &) = default;
};

QLatin1StringView stored(Unit::Kind kind);
QLatin1StringView stored(Unit::Ownership ownership);
QLatin1StringView stored(Unit::Norwegian language);

} // namespace tvers
