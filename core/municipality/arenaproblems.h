// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What must be put right before an arena's rules can be kept.
#pragma once

#include "core/calendar/cadenceproblems.h"
#include "core/municipality/arena.h"

namespace tvers {

class ArenaProblem
{
    Q_GADGET
public:
    enum class Kind {
        NameMissing,
        NoSector,
        NoLevel,
        PurposeMissing,
        Cadence,            ///< see problemsIn(Cadence)
        CadenceTextMissing, ///< how often, in words
        LegalBasisMissing,  ///< on legal basis, and no paragraph named
        LeadUntitled,       ///< who leads has a role and no words
        ConvenerUntitled,
        ParticipantUntitled, ///< row: index into participants
        PlaceUnnamed,
        DeadlineUnnamed, ///< row: index into deadlines
        SpanReversed,    ///< ends before it begins
    };
    Q_ENUM(Kind)

    Kind kind;
    int row = 0;

    friend bool operator==(const ArenaProblem &, const ArenaProblem &) = default;
};

/// Empty when \a version can be written and read back, as far as people can
/// change it; in the order of the form.
QList<ArenaProblem> problemsIn(const ArenaVersion &version);

} // namespace tvers
