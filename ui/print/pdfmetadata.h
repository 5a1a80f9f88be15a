// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a PDF says about itself.
#pragma once

#include "ui/print/pdfobjects.h"

namespace tvers {

struct PdfAbout {
    QString title;
    QString language; ///< BCP 47
};

/// The XMP packet: title, language, maker, and the claim to be PDF/A-1b.
QByteArray xmpOf(const PdfAbout &about);

/// The document information dictionary, saying the same.
QByteArray infoOf(const PdfAbout &about);

/// The colours are meant as sRGB.
PdfRef writeOutputIntent(PdfObjects &objects);

} // namespace tvers
