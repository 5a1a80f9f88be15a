// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the gate's scans share: what they look at, and the words round a place.
#pragma once

#include "core/consent/anonymityfinding.h"
#include "core/consent/gatetext.h"
#include "core/consent/gatewords.h"

#include <QDate>
#include <QList>

namespace tvers {

/// Stands for a number among words: what came before it belongs to that number.
inline constexpr QStringView otherNumber = u"#";
/// Stands for a year alone: «født 2018, 14. juli».
inline constexpr QStringView yearAlone = u"#year";

/// What a scan may look at. Positions in its findings are those of \a text; the
/// gate turns them into those of the text as it was given.
struct GateScan {
    const GateText &text;
    const GateWords &words;
    QDate today; ///< tells what can be a date of birth

    /// The words of the same sentence before \a at, nearest first, at most \a most,
    /// in small letters, abbreviations without their full stop; otherNumber for a
    /// day, a year or a telephone that stands among them.
    QStringList wordsBefore(qsizetype at, int most) const;
    QStringList wordsAfter(qsizetype at, int most) const; ///< in their order
};

using GateFindings = QList<AnonymityFinding>;

GateFindings numberFindings(const GateScan &scan); ///< national ids and phones
GateFindings spokenFindings(const GateScan &scan); ///< the same, in words
GateFindings birthDateFindings(const GateScan &scan);
GateFindings emailFindings(const GateScan &scan);
GateFindings addressFindings(const GateScan &scan);
GateFindings capitalFindings(const GateScan &scan);

/// True for what words are made of here: letters, with marks composed.
inline bool isWordUnit(QChar unit) { return unit.isLetter(); }

} // namespace tvers
