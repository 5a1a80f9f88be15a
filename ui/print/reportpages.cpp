// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportpages.h"

#include "core/documents/documentlayout.h"
#include "core/exchange/wholefile.h"
#include "core/reports/reportpdf.h"
#include "ui/print/pdfwriter.h"
#include "ui/print/qttextmeasurer.h"
#include "ui/wording/reportpaper.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Document documentOf(const ReportPages &pages)
{
    const QString recipient =
        pages.pack.report ? pages.pack.report->recipient.in(pages.language) : QString();
    return ReportPaper::of(pages.report, {pages.pack.name, recipient, pages.made, pages.file},
                           pages.language);
}

} // namespace

TaggedDrawing laidOut(const ReportPages &pages)
{
    const QtTextMeasurer measurer;
    return layoutDocument(documentOf(pages), Typesetter(measurer));
}

QByteArray toPdf(const ReportPages &pages)
{
    const QtTextMeasurer measurer;
    Document document = documentOf(pages);
    document.about.riding = ridingFields(pages.report, pages.box);
    return withDigest(toPdf(layoutDocument(document, Typesetter(measurer))));
}

QString fileNameOf(const HalfYearReport &report)
{
    QStringList taken;
    QString name = u"Halvårsrapport %1 %2"_s.arg(report.period.text(), report.unit);
    if (report.version > 1)
        name += u" v%1"_s.arg(report.version);
    return freeFileName(name, taken);
}

} // namespace tvers
