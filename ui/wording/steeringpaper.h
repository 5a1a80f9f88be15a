// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file «Grunnlag for styringsdialog»: a unit's half-year beside its former ones and the
/// municipality's sums.
#pragma once

#include "core/documents/document.h"
#include "core/exchange/tableworkbook.h"
#include "core/reports/municipalreport.h"
#include "ui/wording/daywording.h"

namespace tvers {

/// What stands on one page.
struct SteeringBasis {
    const QList<HalfYearReport> &reports; ///< the unit's: this half-year's, then those before
    const MunicipalReport &all;
};

class SteeringPaper
{
public:
    struct About {
        QDateTime made;                           ///< local time: its day is shown
        QString file = {};                        ///< the file mark; may be empty
        std::optional<DrawingSheet> drawing = {}; ///< of the unit's half-years
        double textSize = 3.7; ///< mm: smaller where it would be more than a page
    };

    /// \pre there is a report, as for all of these
    static Document of(const SteeringBasis &basis, const About &about, Language language);
    /// The same figures, on a sheet called by the unit.
    static TableSheet table(const SteeringBasis &basis, Language language);
    static QString title(const SteeringBasis &basis, Language language);
};

} // namespace tvers
