// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What keeps a cadence from being one: the ranges of cadence.h, looked up.
#pragma once

#include "core/calendar/cadence.h"

namespace tvers {

/// One thing that a person must put right before a cadence can be kept.
class CadenceProblem
{
    Q_GADGET
public:
    enum class Kind {
        NoParts,        ///< several, and none of them
        EveryOutside,   ///< every 0 weeks, every 13 months
        WeeksMissing,   ///< a list of weeks without a week
        WeekOutside,    ///< week 54
        WeekTwice,      ///< the same week two times
        NthOutside,     ///< the fifth Thursday of a month
        TimesOutside,   ///< more often than the period has weeks
        EndNotAfter,    ///< 13:00–12:00
        EndMissing,     ///< a window for slots without an end
        SlotOutside,    ///< shorter than five minutes, or longer than its window
        EventUnnamed,   ///< after something that has no name
        AnchorOutside,  ///< counted from a day that Tvers does not compute
        TextNotKeepable ///< a name of spaces or control characters
    };
    Q_ENUM(Kind)

    Kind kind;
    int part = 0; ///< index into Cadence::parts

    friend bool operator==(const CadenceProblem &, const CadenceProblem &) = default;
};

/// Empty when \a cadence holds to every range in cadence.h: then it can be
/// written, read back and expanded.
QList<CadenceProblem> problemsIn(const Cadence &cadence);

/// Text that a pack may hold: something in it, and no control characters.
bool isKeepable(const QString &text);
/// Bokmål keepable, and the others where they are there.
bool isKeepable(const LocalText &text);

} // namespace tvers
