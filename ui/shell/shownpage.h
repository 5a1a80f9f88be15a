// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Pages that are not shown are not there for a screen reader either.
#pragma once

namespace tvers {

/// From now on a QStackedWidget has one child in the accessibility tree: the page
/// that is shown. Qt lists them all, and the cells of hidden tables as showing.
void tellOnlyOfShownPages();

} // namespace tvers
