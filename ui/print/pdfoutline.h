// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The bookmarks of a PDF: its headings, one inside the other.
#pragma once

#include "core/documents/taggeddrawing.h"
#include "ui/print/pdfobjects.h"

namespace tvers {

/// Empty where there is no heading.
std::optional<PdfRef> writeOutline(const TaggedDrawing &tagged, const QList<PdfRef> &pages,
                                   PdfObjects &objects);

} // namespace tvers
