// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The gate on every text about a child that nobody is to know.
#pragma once

#include "core/consent/knownnames.h"

namespace tvers {

/// Says what in a text tells who it is about. A pure rule: the text, what is known,
/// and the day. Takes time in proportion to the text.
class AnonymityGate
{
public:
    struct Known {
        QStringList names;         ///< of children and guardians, one whole name each
        QStringList harmless = {}; ///< of staff, units and places: no warning for a capital
    };
    explicit AnonymityGate(const Known &known, const GateWords &words = GateWords::builtIn());

    /// By place; where several would overlap only the first of the kinds, in the order
    /// of the enumerators, is told. \pre today is valid
    QList<AnonymityFinding> findings(const QString &text, QDate today) const;

private:
    GateWords m_words; ///< with the harmless names in it
    KnownNames m_names;
};

/// The names in \a text, one a line; empty lines are none.
QStringList namesInLines(const QString &text);

} // namespace tvers
