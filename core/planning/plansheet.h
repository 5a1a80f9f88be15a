// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The møteplan as people know it, units down and weeks across.
#pragma once

#include "core/calendar/isoweek.h"
#include "core/planning/daysheet.h"

namespace tvers {

struct PlanSheet {
    QString arena; ///< its name
    DateSpan days;
    QStringList units;            ///< the rows, in their order
    QList<IsoWeek> weeks;         ///< the columns: those that have a meeting, ascending
    QList<SheetMeeting> meetings; ///< of one of the units each, by day, then hour

    friend bool operator==(const PlanSheet &, const PlanSheet &) = default;
};

/// The meetings that \a arena (an Arena::id) has with \a units, in \a days. Units
/// without a meeting have an empty row: it is missed.
PlanSheet planSheet(const SheetSource &source, const QString &arena, const QList<Unit> &units,
                    const DateSpan &days);

} // namespace tvers
