// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What moved in a year, in words.
#pragma once

#include "core/municipality/yeardifference.h"

#include <QCoreApplication>

namespace tvers {

class DifferenceWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::DifferenceWording)
public:
    /// One sentence: "Nærværsteam: 18 days moved from Tuesday to Wednesday, 1 day now marked
    /// “Høstferie”."
    static QString summary(const YearDifference &moved, const DatedYear &year, Language language);
    /// A line for each arena with the days themselves.
    static QString details(const YearDifference &moved, const DatedYear &year, Language language);
};

} // namespace tvers
