// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The half-yearly report as a paper.
#pragma once

#include "core/documents/document.h"
#include "core/reports/halfyearreport.h"
#include "ui/wording/daywording.h"

namespace tvers {

/// In the unit's own language for letters, whatever the window speaks.
class ReportPaper
{
public:
    struct About {
        QString municipality;
        QString recipient; ///< "Kommunalsjef for Oppvekst"
        QDateTime made;    ///< local time: its day is shown
        QString file = {}; ///< the file mark; may be empty
    };

    static Document of(const HalfYearReport &report, const About &about, Language language);
};

} // namespace tvers
