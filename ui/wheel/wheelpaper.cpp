// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheelpaper.h"

#include "core/documents/taggedwheel.h"
#include "core/wheel/wheeldrawing.h"
#include "ui/print/qttextmeasurer.h"

#include <QPrinter>

namespace tvers {

namespace {

Paper paperOf(const QPrinter &printer)
{
    return printer.pageLayout().pageSize().id() == QPageSize::A3 ? Paper::A3 : Paper::A4;
}

} // namespace

DrawingList sheetsFor(const WheelContent &content, Paper paper)
{
    const QtTextMeasurer measurer;
    const Typesetter type(measurer);
    return drawSheets({content.wheel, content.texts, type, sheetOf(paper)});
}

void prepare(QPrinter &printer)
{
    if (paperOf(printer) != Paper::A3)
        printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true); // the sheets have margins of their own
}

TaggedDrawing paperFor(const QPrinter &printer, const WheelContent &content)
{
    return tagged(sheetsFor(content, paperOf(printer)));
}

} // namespace tvers
