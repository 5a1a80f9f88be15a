// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words that arenas, units and calendars are described with, as
/// people read them.
#pragma once

#include "core/calendar/calendardraft.h"
#include "core/municipality/arena.h"
#include "core/municipality/unit.h"

#include <QCoreApplication>

namespace tvers {

/// In the language whose translator is installed.
class TermWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::TermWording)
public:
    static QString of(ArenaTerms::Kind kind);
    static QString of(ArenaTerms::Level level);
    static QString of(ArenaTerms::Attendance attendance);
    static QString of(ArenaTerms::Duty duty);
    static QString of(ArenaTerms::Records records);
    static QString of(ConsentRule::Kind kind);
    static QString of(Sector sector);
    static QString of(CalendarLine::Kind kind);
    static QString of(Unit::Kind kind);
    static QString of(Unit::Ownership ownership);
    static QString of(Unit::Norwegian language);
    static QString of(Period period); ///< "school year"
    static QString of(Precision precision);
    static QString of(Parity parity);
};

} // namespace tvers
