// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Lines of the overview that another room knows of.
#pragma once

#include "ui/shell/workplace.h"

#include <functional>

namespace tvers {

struct OverviewLine {
    QString what;
    std::optional<QDate> day = {}; ///< by when; empty: nobody has said
    Thing thing;                   ///< where it leads
};

struct OverviewSection {
    QString heading;
    QList<OverviewLine> lines; ///< none: it is not shown
};

/// Asked each time that the overview is filled, while the file is locked too.
using OverviewSource = std::function<QList<OverviewSection>()>;

} // namespace tvers
