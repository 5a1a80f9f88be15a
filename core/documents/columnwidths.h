// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How wide the columns of a table are.
#pragma once

#include <QList>

#include <optional>

namespace tvers {

/// In mm, with the space at the sides.
struct ColumnNeed {
    double least = 0;   ///< of the longest word
    double natural = 0; ///< of the longest line
    std::optional<double> fixed = std::nullopt;
};

/// Together exactly \a width, if any column may grow; at most \a width always.
/// Where it is too narrow for the words, each gives way by its share.
QList<double> columnWidths(const QList<ColumnNeed> &needs, double width);

} // namespace tvers
