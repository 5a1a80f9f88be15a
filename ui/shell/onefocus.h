// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who listens to the window hears of one focus.
#pragma once

namespace tvers {

/// From now on one object at a time says that it has the focus, and it is the innermost:
/// the current cell of a list that has it, the current tab, the field and not what it lies in.
/// Qt 6.4 says it of all of these, and of current cells and tabs that have it not.
void tellOfOneFocus();

} // namespace tvers
