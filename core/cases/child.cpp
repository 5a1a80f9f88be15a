// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/child.h"

namespace tvers {

Child movedTo(Child child, const std::optional<UnitId> &unit, QDate day)
{
    if (child.unit == unit)
        return child;
    if (child.unit)
        child.formerUnits.append({*child.unit, day.addDays(-1)});
    child.unit = unit;
    return child;
}

} // namespace tvers
