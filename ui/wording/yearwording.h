// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A school year as a list that people can read.
#pragma once

#include "core/municipality/datedyear.h"

#include <QCoreApplication>

namespace tvers {

class YearWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::YearWording)
public:
    /// The whole year as plain text: what happens, month by month; then the
    /// arenas without dates; then what the municipality must answer.
    static QString of(const MunicipalityPack &pack, const DatedYear &year, Language language);
};

} // namespace tvers
