// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Where everything on the wheel is, in numbers: the one answer to what is
/// drawn, printed, clicked and read out.
#pragma once

#include "core/calendar/isoweek.h"
#include "core/wheel/annualwheel.h"
#include "core/wheel/wheelgeometry.h"
#include "core/wheel/wheeltexts.h"

namespace tvers {

/// One ring with the arenas in it.
struct PlacedLane {
    double inner;
    double outer;
    QList<double> tracks;     ///< radii that markers stand on, the main one first
    QList<double> spanTracks; ///< radii of the middles of windows
    GlyphRun letters;         ///< "A", or "D–F" where arenas share
    QRectF chip;              ///< what they stand in, at the seam
};

struct PlacedWeek {
    IsoWeek week;
    double from;
    double to;
    std::optional<GlyphRun> number; ///< none where the span cuts off most of the week
};

struct PlacedMonth {
    QDate first;
    double from;
    double to;
    BentText name;
};

struct PlacedHoliday {
    qsizetype holiday; ///< in the wheel's
    double from;
    double to;
    BentText name; ///< empty where there is no room
};

/// The number of an entry. No two boxes overlap.
struct PlacedMarker {
    qsizetype entry;
    QRectF box;
    double angle; ///< where its day is; the marker may stand a little beside
    double foot;  ///< radius of the lane's main track: where its day is marked
    GlyphRun number;
};

/// A window's arc. Its text is whole, or as much as fits when there is no label.
struct PlacedSpan {
    qsizetype entry;
    RingSector band;
    BentText text; ///< empty where there is no room
};

/// A text beside the wheel. No two boxes overlap, and none covers the wheel.
struct PlacedLabel {
    qsizetype entry;
    GlyphRun run;
    QList<QPointF> leader; ///< from the marker's day to the text
    QRectF box() const { return run.box(); }
};

struct WheelLayout {
    WheelGeometry geometry;
    QList<PlacedLane> lanes = {};
    QList<PlacedWeek> weeks = {};
    QList<PlacedMonth> months = {};
    QList<PlacedHoliday> holidays = {};
    QList<PlacedSpan> spans = {};
    QList<PlacedMarker> markers = {}; ///< beside the wheel's entries, in their order
    QList<PlacedLabel> labels = {};   ///< by entry
    std::optional<double> today = std::nullopt;
};

/// What a layout is made of.
struct WheelSetting {
    const AnnualWheel &wheel;
    const WheelTexts &texts;
    const Typesetter &type;
    Sheet sheet;
    std::optional<QDate> today = std::nullopt; ///< a line through it, inside the span
};

WheelLayout layoutWheel(const WheelSetting &setting);

} // namespace tvers
