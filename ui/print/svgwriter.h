// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The sheets as SVG: user units are mm, texts are texts.
#pragma once

#include "core/wheel/drawinglist.h"

namespace tvers {

/// One sheet as an SVG document, UTF-8. Every item is a group with its role and
/// entry; every text carries the length it was measured to, and the letters
/// used ride along.
QByteArray toSvg(const DrawingList &drawing, qsizetype sheet);

} // namespace tvers
