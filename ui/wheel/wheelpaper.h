// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the window shows of the wheel, on paper.
#pragma once

#include "core/documents/taggeddrawing.h"
#include "core/wheel/sheet.h"
#include "ui/wheel/wheelcontent.h"

class QPrinter;

namespace tvers {

/// The same wheel with its list, for \a paper; without today's line, for paper hangs.
DrawingList sheetsFor(const WheelContent &content, Paper paper);

/// Sets \a printer up for what is printed: landscape, A4 unless it is A3 already.
void prepare(QPrinter &printer);
/// What is printed: A3 where the printer has A3, else A4, to be made smaller where its
/// paper is smaller still.
TaggedDrawing paperFor(const QPrinter &printer, const WheelContent &content);

} // namespace tvers
