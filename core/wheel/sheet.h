// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Paper, and how large things are on it.
#pragma once

#include "core/wheel/typesetter.h"

namespace tvers {

enum class Paper { A4, A3 };

/// "A4" or "A3"; empty for anything else.
std::optional<Paper> paperFromText(const QString &text);

/// A landscape sheet: the wheel on the left, the list beside it. Lengths in mm.
struct Sheet {
    QSizeF size;
    double margin;
    double listWidth;  ///< beside the wheel
    double widestList; ///< the same with two columns; more leaves the wheel too little
    double columnGap;
    double titleSize; ///< em of each kind of text
    double centreSize;
    double headSize;
    double listSize;
    double smallestListSize;
    double labelSize;
    double numberSize; ///< in markers
    double weekSize;
    double monthSize;
    int listColumns = 1; ///< beside the wheel, together as wide as listWidth

    QRectF inside() const
    {
        return QRectF({0, 0}, size).adjusted(margin, margin, -margin, -margin);
    }
    QRectF wheelArea() const { return inside().adjusted(0, 0, -listWidth - columnGap, 0); }
    QRectF listArea() const { return inside().adjusted(wheelArea().width() + columnGap, 0, 0, 0); }
    /// Of one column; further sheets have columns of about this.
    double columnWidth() const { return (listWidth - (listColumns - 1) * columnGap) / listColumns; }
};

Sheet sheetOf(Paper paper);

/// The wheel alone on \a size, without a list: texts are as many mm as on A4,
/// whatever a screen makes of a mm. \pre neither side is less than leastSide()
Sheet screenSheet(QSizeF size);
/// What a wheel of so many entries needs each way for its markers to stand apart.
double leastSide(qsizetype entries);

} // namespace tvers
