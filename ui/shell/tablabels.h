// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Titles of tabs where they do not fit side by side: on two lines, rather than
/// scrolled out of sight.
#pragma once

#include <QString>

class QFontMetrics;
class QTabBar;

namespace tvers {

/// \a title broken at the space that makes it narrowest; as it is without one.
QString onTwoLines(const QString &title, const QFontMetrics &letters);

/// Whether the titles of \a bar, each with \a around px beside it, are wider together than
/// there is room.
bool needsTwoLines(const QTabBar &bar, int around);

} // namespace tvers
