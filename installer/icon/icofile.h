// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Icons as Windows wants them: several sizes in one file. Qt writes one.
#pragma once

#include <QImage>
#include <QList>

namespace tvers {

QByteArray pngOf(const QImage &image);

/// Sizes below 256 as bitmaps, which every reader of .ico knows; 256 as PNG.
QByteArray icoOf(const QList<QImage> &images);

} // namespace tvers
