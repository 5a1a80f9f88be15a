// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A cadence as people say it.
#pragma once

#include "core/calendar/cadence.h"

#include <QCoreApplication>

namespace tvers {

class CadenceWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::CadenceWording)
public:
    /// "Odd weeks, Tuesdays, 13:00–15:00"; what is open is named as not decided.
    /// The parts of several on a line each.
    static QString of(const Cadence &cadence, Language language);
    /// The same on one line, without what is open: for lists.
    static QString brief(const Cadence &cadence, Language language);
    /// "Mondays"
    static QString weekdays(Qt::DayOfWeek weekday);
};

} // namespace tvers
