// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pageplayer.h"

#include "ui/print/painterrenderer.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace tvers {

void prepare(QPagedPaintDevice &device, const DrawingList &drawing)
{
    const QSizeF size = drawing.sheets.isEmpty() ? QSizeF() : drawing.sheets.first().size;
    QPageLayout layout = device.pageLayout();
    layout.setMode(QPageLayout::FullPageMode);
    layout.setOrientation(size.width() > size.height() ? QPageLayout::Landscape
                                                       : QPageLayout::Portrait);
    device.setPageLayout(layout);
}

void playPages(QPagedPaintDevice &device, const DrawingList &drawing)
{
    QPainter painter(&device);
    const QSizeF page = device.pageLayout().fullRectPixels(device.logicalDpiX()).size();
    for (qsizetype i = 0; i < drawing.sheets.size(); ++i) {
        if (i > 0)
            device.newPage();
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
