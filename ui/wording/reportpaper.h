// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The half-yearly report as a paper.
#pragma once

#include "core/documents/document.h"
#include "core/reports/halfyearreport.h"
#include "ui/wording/daywording.h"

namespace tvers {

/// In the language whose translator is installed: the unit's own for letters.
class ReportPaper
{
    Q_DECLARE_TR_FUNCTIONS(tvers::ReportPaper)
public:
    struct About {
        QString municipality;
        QString recipient; ///< "Kommunalsjef for Oppvekst"
        QDateTime made;    ///< local time: its day is shown
        QString file = {}; ///< the file mark; may be empty
    };

    static Document of(const HalfYearReport &report, const About &about, Language language);
    /// "3", "1–4", "5 or more", "not told"
    static QString told(const ToldCount &count);
};

} // namespace tvers
