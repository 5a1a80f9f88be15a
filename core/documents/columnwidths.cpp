// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/columnwidths.h"

#include <algorithm>

namespace tvers {

QList<double> columnWidths(const QList<ColumnNeed> &given, double width)
{
    double fixed = 0;
    for (const ColumnNeed &need : given)
        fixed += need.fixed.value_or(0);
    const double shrink = fixed > width ? width / fixed : 1;
    const double room = std::max(0.0, width - fixed);
    double least = 0;
    double natural = 0;
    QList<ColumnNeed> needs = given;
    for (ColumnNeed &need : needs) {
        need.least = std::min(need.least, room / 2); // one endless word does not take all
        least += need.fixed ? 0 : need.least;
        natural += need.fixed ? 0 : std::max(need.natural, need.least);
    }
    QList<double> widths;
    for (const ColumnNeed &need : needs) {
        const double wish = std::max(need.natural, need.least);
        if (need.fixed)
            widths.append(*need.fixed * shrink);
        else if (natural <= 0)
            widths.append(0);
        else if (room >= natural) // what is over goes where most is said
            widths.append(wish * room / natural);
        else if (room >= least)
            widths.append(need.least + (wish - need.least) * (room - least) / (natural - least));
        else
            widths.append(need.least * room / least);
    }
    return widths;
}

} // namespace tvers
