// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Lanes, and the markers in them: staggered, never covering each other.
/// A marker stands in the week of its day, at most three days from it, and the
/// angles of all of them ascend with their numbers: who reads along the rings
/// reads the year in order.
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

/// Markers stand in their own lanes; or, where there are more than these hold, those
/// that have no room there, then all of them, anywhere between the inner edge and the rim; or,
/// where not even that keeps them in their weeks, in the free cells of a grid, each in one near its
/// day.
enum class Packing { InLanes, OwnLanesFirst, AcrossLanes, InCells };

/// What the lanes of a wheel need, found before there is a geometry.
struct LanePlan {
    MarkerSize marker;
    QList<int> tracks;     ///< for each lane, at least 1
    QList<int> spanTracks; ///< 0 or more
    double width;          ///< of all lanes together, mm
    LabelRoom room;
    Packing packing = Packing::InLanes;
};

/// What may do, the best first; the last one holds everything somehow.
QList<LanePlan> lanePlans(const WheelSetting &setting);

/// Fills in lanes, spans (without text) and markers. False, and not all markers,
/// when the plan has no place for one; never with Packing::InCells.
bool placeMarkers(WheelLayout &layout, const LanePlan &plan, const WheelSetting &setting);

} // namespace tvers
