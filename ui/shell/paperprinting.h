// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A paper laid out, and its pages on a printer or in front of one.
#pragma once

#include "core/documents/taggeddrawing.h"

class QWidget;

namespace tvers {

/// Needs a QGuiApplication.
TaggedDrawing laidOut(const Document &document);

/// Asks for a printer.
void printPages(const DrawingList &pages, QWidget *parent);
/// As they would be printed.
void previewPages(const DrawingList &pages, QWidget *parent);

} // namespace tvers
