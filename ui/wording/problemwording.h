// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What must be put right in a form or a table, in words.
#pragma once

#include "core/calendar/calendardraft.h"
#include "core/municipality/arenaproblems.h"
#include "core/municipality/directoryimport.h"

#include <QCoreApplication>

namespace tvers {

/// Whole sentences in the language whose translator is installed.
class ProblemWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ProblemWording)
public:
    static QString of(const CadenceProblem &problem);
    static QString of(const ArenaProblem &problem);
    static QString of(CalendarLine::Problem problem);
    /// With its line number.
    static QString of(const RefusedLine &line);
};

} // namespace tvers
