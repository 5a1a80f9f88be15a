// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From the layout to what is drawn.
#pragma once

#include "core/wheel/listlayout.h"
#include "core/wheel/wheelink.h"

namespace tvers {

/// How many of what stand on the sheets.
struct WheelCounts {
    int markers = 0;
    int listLines = 0;
    int labels = 0; ///< beside the wheel and along its arcs
};

/// The wheel by itself, as the window shows it.
QList<DrawingItem> drawWheel(const WheelLayout &layout, const WheelSetting &setting,
                             const WheelInk &ink);

/// The sheets: the wheel with its list, and what the list runs on to; on one sheet
/// where the list can stand beside the wheel in two columns.
DrawingList drawSheets(const WheelSetting &wanted, const WheelInk &ink = {});

WheelCounts countsOf(const DrawingList &drawing);

} // namespace tvers
