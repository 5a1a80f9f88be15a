// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What waits where school years change: the next one to be begun, and what to see
/// to in a new one.
#pragma once

#include "core/planning/newyear.h"
#include "ui/shell/workplace.h"

#include <optional>

namespace tvers {

class Desk;

/// One thing to see to, and where it is done.
struct YearLine {
    QString text;
    std::optional<Thing> thing = std::nullopt;
    friend bool operator==(const YearLine &, const YearLine &) = default;
};

/// Who has left, where nobody sits, which units are closed.
QList<YearLine> linesOf(const NewYear &year, const FileContent &content);

/// What the overview tells of it.
struct YearChangeLines {
    SchoolYear year;       ///< the new one
    QList<YearLine> lines; ///< at least one
};

/// Of the year looked at, from April on: that the next one can be begun, while meeting plans
/// wait for theirs. Of one that has not begun, or two months ago at most: its plans, and
/// linesOf() it. Empty when nothing of that is there.
std::optional<YearChangeLines> yearChangeLines(const Desk &desk);

} // namespace tvers
