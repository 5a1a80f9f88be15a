// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/travelmodel.h"

namespace tvers {

QString TravelModel::title(int column) const
{
    switch (column) {
    case From: return tr("From");
    case To: return tr("To");
    default: return tr("Minutes");
    }
}

QVariant TravelModel::value(const TravelLine &line, int column) const
{
    switch (column) {
    case From: return line.from;
    case To: return line.to;
    default: return line.minutes;
    }
}

std::optional<TravelLine> TravelModel::with(TravelLine line, int, const QVariant &value,
                                            QString &why) const
{
    const int longest = 1440;
    bool isNumber = false;
    line.minutes = value.toInt(&isNumber);
    if (isNumber && line.minutes >= 0 && line.minutes <= longest)
        return line;
    why = tr("Minutes are a whole number from 0 to 1440.");
    return std::nullopt;
}

} // namespace tvers
