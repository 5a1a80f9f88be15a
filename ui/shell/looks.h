// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How Tvers looks: letters, colours, distances; light and dark.
#pragma once

#include "core/wheel/wheelink.h"

#include <QObject>
#include <QPalette>

namespace tvers {

class Looks
{
    Q_GADGET
public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    /// Distances in device-independent pixels.
    static constexpr int step = 4;
    static constexpr int gap = 2 * step;
    static constexpr int margin = 4 * step;
    static constexpr int leastTarget = 28; ///< side of what can be clicked

    /// Style, letters and palette of the whole application, at once.
    static void apply(Appearance appearance);
    /// Whether what is shown now is dark.
    static bool isDark();
    /// The palette of \a appearance; System is what the desktop shows now.
    static QPalette palette(Appearance appearance);

    // What a palette has no role for; each 4.5:1 on the window's ground.
    static QColor accent();
    static QColor quietText();
    static QColor warningText();
    static QColor stopText(); ///< what may not stand there; 4.5:1 on the window's ground
    static QColor line();     ///< hairlines between surfaces: 3:1 where it bounds a control
    /// The wheel on the screen.
    static WheelInk wheelInk();
};

} // namespace tvers
