// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wheel/wheelgeometry.h"

#include <algorithm>

namespace tvers {

namespace {

/// The rings that are always there, measured in the sizes of their texts.
struct InnerRings {
    double months;
    double weeks;
    double names;
    double sum() const { return months + weeks + names; }
};

InnerRings innerRings(const Sheet &sheet)
{
    return {sheet.monthSize * 1.9, sheet.weekSize * 1.75, sheet.weekSize * 1.35};
}

double rimOf(const Sheet &sheet, LabelRoom room)
{
    const double wide = sheet.wheelArea().width() / 2;
    const double high = sheet.wheelArea().height() / 2;
    if (room == LabelRoom::GivenUp)
        return std::min(wide, high) - 1;
    // a number, a day and a short name beside it; or a letter in the place of the name
    const double labelBand = sheet.labelSize * (room == LabelRoom::Kept ? 10 : 7);
    const double labelLine = sheet.labelSize * 2; // above and below, half of one stands out
    return std::min(wide - labelBand, high - labelLine);
}

/// Two figures of a week's number side by side need this much of a circle.
double smallestWeeksInner(const Sheet &sheet)
{
    const double weeks = 53;
    const double widthOfNumber = 1.55; // em, with the space around it
    return weeks * widthOfNumber * sheet.weekSize / (2 * 3.14159265);
}

} // namespace

double WheelGeometry::angleAt(QDate day) const
{
    const qint64 before = std::clamp<qint64>(span.first().daysTo(day), 0, span.days());
    return double(before) * degreesPerDay();
}

double widestLanes(const Sheet &sheet, LabelRoom room)
{
    const InnerRings rings = innerRings(sheet);
    return rimOf(sheet, room) - smallestWeeksInner(sheet) - rings.weeks - rings.names;
}

WheelGeometry wheelGeometry(const Sheet &sheet, const DateSpan &span, double lanesWidth,
                            LabelRoom room)
{
    const InnerRings rings = innerRings(sheet);
    const double rim = rimOf(sheet, room);
    const double largestMiddle = rim * 0.36;
    const double narrowest = rim - largestMiddle - rings.sum();
    const double lanes = std::min(std::max(lanesWidth, narrowest), widestLanes(sheet, room));
    WheelGeometry geometry{.span = span,
                           .area = sheet.wheelArea(),
                           .centre = sheet.wheelArea().center(),
                           .rim = rim,
                           .lanesInner = rim - lanes,
                           .weeksOuter = rim - lanes - rings.names,
                           .monthsOuter = rim - lanes - rings.names - rings.weeks,
                           .monthsInner = rim - lanes - rings.sum(),
                           .labelsFrom = rim + sheet.labelSize};
    return geometry;
}

} // namespace tvers
