// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Lines of the table that errorwording.cpp reads.
#pragma once

#include "core/error.h"

#include <span>

namespace tvers {

/// The two sentences of one code. %1 to %5 stand for its facts, in order.
struct ErrorRow {
    static constexpr int none = -1;

    ErrorCode code;
    const char *headline;
    const char *advice;
    int pathFact = none;     ///< which fact is a path, to be shown as this system writes it
    int expectedFact = none; ///< which fact is one of core/exchange/expected.h
    int tableFact = none;    ///< which fact is a table of the file
    int timeFact = none;     ///< which fact is a time (UTC, ISO 8601), to be said as here
    int systemFact = none;   ///< which fact is the system's own text
};

/// Those of the file (core/storage).
std::span<const ErrorRow> fileErrorRows();

} // namespace tvers
