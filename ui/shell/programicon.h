// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The program's own sign: the wheel on its ground, the same in light and dark.
#pragma once

#include <QColor>
#include <QIcon>
#include <QList>
#include <QPainterPath>

namespace tvers {

/// One layer: filled, or stroked where it has a width.
struct IconLayer {
    QPainterPath path;
    QColor colour;
    qreal stroke = 0;
};

/// The sign on a square of \a side, from below. Where there are few pixels the
/// lines are fewer and thicker.
QList<IconLayer> programIconLayers(qreal side);
QImage programIconImage(int side);

/// For title bars and task bars.
QIcon programIcon();

} // namespace tvers
