// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What the window shows of the wheel, on paper.
#pragma once

#include "core/wheel/drawinglist.h"
#include "core/wheel/sheet.h"
#include "ui/wheel/wheelcontent.h"

class QPrinter;

namespace tvers {

/// The same wheel with its list, for \a paper; without today's line, for paper hangs.
DrawingList sheetsFor(const WheelContent &content, Paper paper);

/// Sets \a printer up for what is printed: landscape, A4 unless it is A3 already.
void prepare(QPrinter &printer);
/// Every sheet on a page of its own: A3 where the printer has A3, else A4, and
/// made smaller where its paper is smaller still.
void printSheets(QPrinter &printer, const WheelContent &content);

} // namespace tvers
