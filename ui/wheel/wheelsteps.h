// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file From entry to entry by keyboard, in the order of the days.
#pragma once

#include "core/wheel/annualwheel.h"

namespace tvers {

enum class WheelStep { Earlier, Later, First, Last, MonthEarlier, MonthLater };

/// What a plain key asks for; empty for all others.
std::optional<WheelStep> stepFor(Qt::Key key);

/// Where \a step leads from \a entry; it stays where there is nothing further.
/// By months: the first entry of the nearest other month that has one.
/// \pre entry is one of wheel.entries
qsizetype stepped(const AnnualWheel &wheel, qsizetype entry, WheelStep step);

/// Where somebody begins who has chosen nothing: the first entry that is not over
/// on \a today, or the last. \pre wheel.entries is not empty
qsizetype nearestTo(QDate today, const AnnualWheel &wheel);

} // namespace tvers
