// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The sheets through a QPainter: pictures, later printers.
#pragma once

#include "core/wheel/drawinglist.h"

#include <QImage>

class QPainter;

namespace tvers {

/// Draws \a sheet with its upper left corner at the painter's origin, 1 unit
/// to the mm: scale the painter first.
void paint(QPainter &painter, const DrawingSheet &sheet);

/// \a sheet as a picture of \a dotsPerInch on white.
QImage toImage(const DrawingSheet &sheet, int dotsPerInch = 300);

} // namespace tvers
