// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programicon.h"

#include "ui/shell/symbolpaths.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>

namespace tvers {

namespace {

constexpr qreal grid = 24; ///< what the symbols are drawn on
constexpr QRgb ground = 0xff0b5560;
constexpr QRgb rim = 0xfff6f2eb;
constexpr QRgb now = 0xfff0b37a; ///< the quarter that is being planned

/// The quarter at the top right of the symbol's wheel, between hub and rim.
QPainterPath quarter()
{
    const QRectF outer(3, 3, 18, 18);
    const QRectF inner(8.8, 8.8, 6.4, 6.4);
    QPainterPath path;
    path.arcMoveTo(outer, 0);
    path.arcTo(outer, 0, 90);
    path.arcTo(inner, 90, -90);
    path.closeSubpath();
    return path;
}

} // namespace

QList<IconLayer> programIconLayers(qreal side)
{
    const bool small = side < 32;
    const qreal scale = side / grid;
    QPainterPath tile;
    tile.addRoundedRect({0, 0, grid, grid}, 5, 5);
    const QTransform whole = QTransform::fromScale(scale, scale);
    // The wheel leaves a margin that a small tile cannot afford.
    const qreal part = small ? 1 : 0.86;
    QTransform wheel = whole;
    wheel.translate(grid / 2, grid / 2).scale(part, part).translate(-grid / 2, -grid / 2);
    return {{whole.map(tile), QColor::fromRgb(ground)},
            {wheel.map(quarter()), QColor::fromRgb(now)},
            {wheel.map(pathOf(Symbol::Wheel)), QColor::fromRgb(rim), (small ? 2.2 : 1.6) * scale}};
}

QImage programIconImage(int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const IconLayer &layer : programIconLayers(side)) {
        if (layer.stroke > 0)
            painter.strokePath(layer.path, QPen(layer.colour, layer.stroke, Qt::SolidLine,
                                                Qt::RoundCap, Qt::RoundJoin));
        else
            painter.fillPath(layer.path, layer.colour);
    }
    return image;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 20, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(QPixmap::fromImage(programIconImage(side)));
    return icon;
}

} // namespace tvers
