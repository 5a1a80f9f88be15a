// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Looks through a window for what somebody could not use.
#pragma once

#include <QStringList>

class QWidget;

namespace tvers {

/// What is wrong in \a window as it is shown now, a line each:
/// - nothing to be called by: a control without a name (WCAG 4.1.2);
/// - too small to hit: under 24 px (WCAG 2.5.8);
/// - cut off: a label or button narrower or lower than its text;
/// - too faint: text under 4.5:1 on its ground (WCAG 1.4.3);
/// - ambiguous: two shown things that answer to the same Alt key;
/// - left in English, where \a norwegian is spoken.
enum class Spoken { Norwegian, English };
QStringList faultsIn(QWidget &window, Spoken spoken);

} // namespace tvers
