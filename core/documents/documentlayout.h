// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A paper on its pages, in plain numbers.
#pragma once

#include "core/documents/taggeddrawing.h"
#include "core/wheel/typesetter.h"

namespace tvers {

/// Every word of \a document is on one of the pages, inside its margins; a heading
/// is never the last on a page, no paragraph leaves or begins with a single line on
/// another page, rows are parted only where they are higher than a page. At least
/// one page. Its `drawing()` is what is painted, printed or shown.
TaggedDrawing layoutDocument(const Document &document, const Typesetter &type);

} // namespace tvers
