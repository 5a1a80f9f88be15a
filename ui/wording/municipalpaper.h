// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's own half-yearly report: as a paper, and as tables to reckon with.
#pragma once

#include "core/documents/document.h"
#include "core/exchange/tableworkbook.h"
#include "core/reports/trenddrawing.h"
#include "ui/wording/daywording.h"

namespace tvers {

class MunicipalPaper
{
public:
    struct About {
        QDateTime made;    ///< local time: its day is shown
        QString file = {}; ///< the file mark; may be empty
        QList<TrendPoint> trend = {};
        std::optional<DrawingSheet> drawing = {}; ///< of the trend; empty: only its table
    };

    static Document of(const MunicipalReport &report, const About &about, Language language);
    /// Figures, units, arenas, services, types and half-years: a sheet each.
    static QList<TableSheet> tables(const MunicipalReport &report, const QList<TrendPoint> &trend,
                                    Language language);

    static QString title(const MunicipalReport &report, Language language);
    static TrendWords trendWords(Language language);
    /// What the drawing shows, for whom does not see it. \pre there is a point
    static QString trendAlternative(const QList<TrendPoint> &trend, Language language);
};

} // namespace tvers
