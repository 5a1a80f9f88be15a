// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A paper laid out, and its pages on a printer, in front of one, or in a file.
#pragma once

#include "core/documents/taggeddrawing.h"

#include <functional>

class QPrinter;
class QWidget;

namespace tvers {

/// Needs a QGuiApplication.
TaggedDrawing laidOut(const Document &document);

/// What is printed, as it is on the printer's paper.
using PagesFor = std::function<TaggedDrawing(const QPrinter &)>;

/// Asks for a printer, which stands on \a printer's paper; whether it was printed, or tried.
/// Who chooses a file in place of a printer gets the PDF that Tvers exports: Qt's own has
/// outlines for letters and nothing that can be read out.
bool askAndPrint(QPrinter &printer, const PagesFor &pages, QWidget *parent);
/// Prints on what \a printer is set to, as askAndPrint() does when it is answered.
void printOrWrite(QPrinter &printer, const PagesFor &pages, QWidget *parent);

/// Asks for a printer.
void printPages(const TaggedDrawing &pages, QWidget *parent);
/// As they would be printed.
void previewPages(const TaggedDrawing &pages, QWidget *parent);

} // namespace tvers
