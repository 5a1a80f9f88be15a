// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a PDF says about itself.
#pragma once

#include "core/documents/document.h"
#include "ui/print/pdfobjects.h"

namespace tvers {

/// The XMP packet: title, language, maker, and the claim to be PDF/A-1a and PDF/UA-1.
QByteArray xmpOf(const DocumentAbout &about);

/// The document information dictionary, saying the same.
QByteArray infoOf(const DocumentAbout &about);

/// The colours are meant as sRGB.
PdfRef writeOutputIntent(PdfObjects &objects);

} // namespace tvers
