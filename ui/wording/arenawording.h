// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What an arena's rules say besides what its form has fields for.
#pragma once

#include "core/municipality/arena.h"

#include <QCoreApplication>

namespace tvers {

class ArenaWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ArenaWording)
public:
    /// "rektor: Lære opp (til ansatte)"
    static QString duty(const ArenaDuty &duty, Language language);
    /// Forms, standing items, decisions, duties, notes …: a heading and
    /// its lines each. Empty when there is nothing more.
    static QString rest(const ArenaVersion &version, Language language);
    /// "Friday of week 35", "10 working days before the meeting"
    static QString rule(const DeadlineRule &rule, Language language);
    /// File, lines and quotes, as they stand in the source; empty without quotes.
    static QString source(const SourceQuote &source);
};

} // namespace tvers
