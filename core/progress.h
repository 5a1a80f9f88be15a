// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How long work tells how far it is, and hears that it should stop.
#pragma once

#include <functional>

namespace tvers {

/// Knows no thread: whoever runs the work in one hands in what is safe there.
struct Progress {
    /// Called now and then with 0 <= done <= total, done never falling.
    std::function<void(int done, int total)> report = [](int, int) {};
    /// Asked now and then; true ends the work soon, without a result.
    std::function<bool()> cancelled = [] { return false; };
};

} // namespace tvers
