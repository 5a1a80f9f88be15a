// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Lanes, and the markers in them: staggered, never covering each other.
#pragma once

#include "core/wheel/wheellayout.h"

namespace tvers {

/// How large a marker is.
struct MarkerSize {
    double width;
    double height;
    double gap;    ///< kept free between two
    double number; ///< em of its figures
};

/// Markers stand on their lanes' tracks; or, where there are more than these
/// hold, in the free cells of a grid, each in one near its day.
enum class Packing { OnTracks, InCells };

/// What the lanes of a wheel need, found before there is a geometry.
struct LanePlan {
    MarkerSize marker;
    QList<int> tracks;     ///< for each lane, at least 1
    QList<int> spanTracks; ///< 0 or more
    double width;          ///< of all lanes together, mm
    LabelRoom room;
    Packing packing = Packing::OnTracks;
};

/// What may do, the best first; the last one holds everything somehow.
QList<LanePlan> lanePlans(const WheelSetting &setting);

/// Fills in lanes, spans (without text) and markers.
void placeMarkers(WheelLayout &layout, const LanePlan &plan, const WheelSetting &setting);

/// Whether every marker is in its own lane and not far along it from its day.
bool standNearTheirDays(const WheelLayout &layout, const AnnualWheel &wheel);

} // namespace tvers
