// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wheel/wheelpaper.h"

#include "core/wheel/wheeldrawing.h"
#include "ui/print/painterrenderer.h"
#include "ui/print/qttextmeasurer.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

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

void printSheets(QPrinter &printer, const WheelContent &content)
{
    const DrawingList drawing = sheetsFor(content, paperOf(printer));
    printer.setDocName(drawing.title);
    QPainter painter(&printer);
    const QRectF page = printer.paperRect(QPrinter::DevicePixel);
    for (qsizetype i = 0; i < drawing.sheets.size(); ++i) {
        if (i > 0)
            printer.newPage();
        const DrawingSheet &sheet = drawing.sheets[i];
        const double scale =
            std::min(page.width() / sheet.size.width(), page.height() / sheet.size.height());
        painter.save();
        painter.scale(scale, scale);
        paint(painter, sheet);
        painter.restore();
    }
}

} // namespace tvers
