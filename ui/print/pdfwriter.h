// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The sheets as PDF, by a writer of our own.
#pragma once

#include "ui/print/pdfcontent.h"

namespace tvers {

/// One page to a sheet; the letters used ride along, and the same drawing gives
/// the same bytes. PDF/A-1b, untagged unless \a tags marks what is drawn.
QByteArray toPdf(const DrawingList &drawing, PdfTags *tags = nullptr);

} // namespace tvers
