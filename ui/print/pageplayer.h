// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Pages onto a printer, or anything else that has pages.
#pragma once

#include "core/wheel/drawinglist.h"

class QPagedPaintDevice;

namespace tvers {

/// Sets \a device up for what is printed: turned as the first sheet is, and to the
/// edge, for sheets have margins of their own.
void prepare(QPagedPaintDevice &device, const DrawingList &drawing);

/// Every sheet on a page of its own, made smaller or larger to fit the paper.
/// \pre there is a sheet
void playPages(QPagedPaintDevice &device, const DrawingList &drawing);

} // namespace tvers
