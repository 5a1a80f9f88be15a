// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where a day is on the wheel.
#pragma once

#include "core/calendar/datespan.h"
#include "core/wheel/sheet.h"

namespace tvers {

/// Angles in degrees clockwise from 12 o'clock, where the span's first day
/// begins; lengths in mm. From inside: middle, months, weeks, names of the days
/// off, lanes up to the rim.
struct WheelGeometry {
    DateSpan span;
    QRectF area; ///< what the wheel and its labels may cover
    QPointF centre;
    double rim;
    double lanesInner;
    double weeksOuter;
    double monthsOuter; ///< and inner edge of the weeks
    double monthsInner; ///< and edge of the middle
    double labelsFrom;  ///< radius outside which labels stand; at least rim

    double degreesPerDay() const { return 360.0 / double(span.days()); }
    /// Where \a day begins; days outside the span are cut to it.
    double angleAt(QDate day) const;
    double middleOf(QDate day) const { return angleAt(day) + degreesPerDay() / 2; }
    QPointF at(double angle, double radius) const { return polar(centre, angle, radius); }
    RingSector ring(double inner, double outer, double from, double to) const
    {
        return {centre, inner, outer, from, to};
    }
};

/// Whether there is room for labels beside the wheel, for short ones, or the wheel takes
/// it all.
enum class LabelRoom { Kept, Short, GivenUp };

/// A wheel on \a sheet whose lanes need \a lanesWidth together; they get that,
/// or as much as there is.
WheelGeometry wheelGeometry(const Sheet &sheet, const DateSpan &span, double lanesWidth,
                            LabelRoom room);

/// The most that lanes can have together.
double widestLanes(const Sheet &sheet, LabelRoom room);

} // namespace tvers
