// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/sheet.h"

#include <algorithm>
#include <cmath>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

std::optional<Paper> paperFromText(const QString &text)
{
    if (text == "A4"_L1)
        return Paper::A4;
    if (text == "A3"_L1)
        return Paper::A3;
    return std::nullopt;
}

Sheet sheetOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return {.size = {297, 210},
                .margin = 8,
                .listWidth = 77,
                .widestList = 131,
                .columnGap = 5,
                .titleSize = 6.2,
                .centreSize = 7,
                .headSize = 2.7,
                .listSize = 2.7,
                .smallestListSize = smallestText + 0.1,
                .labelSize = 2.2,
                .numberSize = smallestText + 0.05,
                .weekSize = smallestText + 0.05,
                .monthSize = 2.7};
    case Paper::A3:
        return {.size = {420, 297},
                .margin = 10,
                .listWidth = 96,
                .widestList = 138,
                .columnGap = 7,
                .titleSize = 8.6,
                .centreSize = 10,
                .headSize = 3.4,
                .listSize = 3.2,
                .smallestListSize = 2.3,
                .labelSize = 2.7,
                .numberSize = 2.7,
                .weekSize = 2.6,
                .monthSize = 3.6};
    }
    Q_UNREACHABLE();
}

double leastSide(qsizetype entries)
{
    const double inner = 36;      // months, weeks and names, see wheelGeometry()
    const double perEntry = 22;   // mm² of a marker with what is lost around it
    const double eightLanes = 57; // radius
    const double needed = std::sqrt(inner * inner + perEntry * double(entries) / 3.14159265);
    return 2 * (2 + std::max(eightLanes, needed));
}

Sheet screenSheet(QSizeF size)
{
    Sheet sheet = sheetOf(Paper::A4);
    sheet.size = size;
    sheet.margin = 1;
    sheet.listWidth = 0;
    sheet.columnGap = 0;
    return sheet;
}

} // namespace tvers
