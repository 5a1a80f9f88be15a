// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/municipalpages.h"

#include "core/documents/documentlayout.h"
#include "core/reports/trenddrawing.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/wording/municipalpaper.h"
#include "ui/wording/steeringpaper.h"

namespace tvers {

TaggedDrawing laidOut(const MunicipalPages &pages)
{
    const QtTextMeasurer measurer;
    MunicipalPaper::About about{pages.made, pages.file, pages.trend};
    if (!pages.trend.isEmpty())
        about.drawing = trendSheet(pages.trend, pages.language);
    return layoutDocument(MunicipalPaper::of(pages.report, about, pages.language),
                          Typesetter(measurer));
}

TaggedDrawing laidOut(const SteeringPages &pages)
{
    const QtTextMeasurer measurer;
    const Typesetter typesetter(measurer);
    QList<TrendPoint> points;
    for (const HalfYearReport &one : pages.reports)
        points.prepend(trendPoint(one));
    SteeringPaper::About about{pages.made, pages.file, trendSheet(points, pages.language)};
    const auto laid = [&] {
        return layoutDocument(SteeringPaper::of({pages.reports, pages.all}, about, pages.language),
                              typesetter);
    };
    TaggedDrawing page = laid();
    for (const double size : {3.4, 3.1}) {
        if (page.sheets() == 1)
            return page;
        about.textSize = size;
        page = laid();
    }
    if (page.sheets() == 1)
        return page;
    about.drawing.reset(); // its figures stand in the table
    for (const double size : {3.4, 3.1, 2.9, 2.6}) {
        about.textSize = size;
        page = laid();
        if (page.sheets() == 1)
            break;
    }
    return page;
}

DrawingSheet trendSheet(const QList<TrendPoint> &points, Language language)
{
    const QtTextMeasurer measurer;
    return trendDrawing(points, MunicipalPaper::trendWords(language), Typesetter(measurer));
}

} // namespace tvers
