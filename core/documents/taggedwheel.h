// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The wheel as something that can be read out.
#pragma once

#include "core/documents/taggeddrawing.h"

namespace tvers {

/// One figure of all that is drawn, each of its texts by itself; then headings,
/// texts and lists of the lines beside it, in their order.
TaggedDrawing tagged(const DrawingList &drawing);

} // namespace tvers
