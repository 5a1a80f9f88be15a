// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/daysmodel.h"

#include "core/calendar/datespan.h"

namespace tvers {

QString DaysModel::title(int column) const { return column == From ? tr("From") : tr("To"); }

QVariant DaysModel::value(const DaysLine &line, int column) const
{
    return column == From ? line.from : line.to;
}

std::optional<DaysLine> DaysModel::with(DaysLine line, int column, const QVariant &value,
                                        QString &why) const
{
    const auto day = dayOf(value);
    if (!day) {
        why = noDayWording(value);
        return std::nullopt;
    }
    (column == From ? line.from : line.to) = *day;
    const bool isOneDay = rows()[rowOf(line.id)].from == rows()[rowOf(line.id)].to;
    if (isOneDay && column == From && line.to < line.from)
        line.to = line.from; // a single day moves as a whole
    if (!DateSpan::make(line.from, line.to)) {
        why = tr("It ends before it begins.");
        return std::nullopt;
    }
    return line;
}

} // namespace tvers
