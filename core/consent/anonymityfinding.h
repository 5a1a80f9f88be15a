// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What in a text would tell, or may tell, who it is about.
#pragma once

#include <QLatin1StringView>
#include <QObject>

namespace tvers {

/// One place in a text. Positions are UTF-16 units of the text as it was given.
class AnonymityFinding
{
    Q_GADGET
public:
    enum class Kind {
        NationalId, ///< fødselsnummer, D-nummer, and the series for testing
        BirthDate,
        Phone,
        Email,
        Address,
        KnownName,      ///< of a child or guardian in the file
        OrdinaryName,   ///< a known name that is also an ordinary word, with a capital
        CapitalisedWord ///< inside a sentence, and no place, service or staff name
    };
    Q_ENUM(Kind)

    Kind kind;
    qsizetype from;
    qsizetype length; ///< at least 1

    qsizetype end() const { return from + length; }
    friend bool operator==(const AnonymityFinding &, const AnonymityFinding &) = default;
};

QLatin1StringView stored(AnonymityFinding::Kind kind);

/// True when a text with it is not anonymous; false when it is only to be looked at.
bool isStop(AnonymityFinding::Kind kind);

} // namespace tvers
