// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Sums of cases that may leave Oppvekst, although the units' reports are read too.
#pragma once

#include "core/reports/smallcounts.h"

namespace tvers {

/// One unit's discussions, as told and, with the private key, as they were.
struct UnitCounts {
    ToldCounts told;
    std::optional<QList<TypeCount>> exact = {};
    bool isFirst = true; ///< no correction: what was told before is not known here
};

/// What the reports tell, summed; and of some types the exact sum. Which types are looked
/// at follows from what is told alone: no unit has a hidden number in two of them, and in
/// each at least three units have one that may be anything from one to four, whatever the
/// unit's own total says. Such a sum is told when each of its hidden numbers can then still
/// be anything from one to four; that it is not told leaves them so too. Whoever has all
/// the reports, and knows how this is made, therefore knows no more of any unit; and a unit,
/// which knows its own number too, still finds two values at least for each of the others.
/// \pre counts that are exact fit what is told
ToldCounts publishedSums(const QList<UnitCounts> &units);

} // namespace tvers
