// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Sheets into files, whole or not at all.
#pragma once

#include "core/documents/taggeddrawing.h"
#include "core/result.h"

namespace tvers {

/// The endings that writeSheets() knows: "pdf", "png", "svg".
QStringList sheetFileEndings();

/// Writes \a drawing to \a path, in the format its ending names: a PDF holds all
/// sheets, PNG (300 dpi) and SVG have a file for each (F.svg, F-2.svg …). Every
/// file is written beside its place first and then put there. The files' paths,
/// or FileNotWritable; then none was put in its place but, if the disk gives way
/// between two of them, those before it.
/// \pre the ending is one of sheetFileEndings()
Result<QStringList> writeSheets(const DrawingList &drawing, const QString &path);

/// Writes a paper to \a path as PDF, whole or not at all. FileNotWritable.
Result<> writePaper(const TaggedDrawing &paper, const QString &path);

} // namespace tvers
