// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Whether the rows of a bundle belong together.
#pragma once

#include "core/exchange/jsonreader.h"
#include "core/exchange/planbundle.h"

namespace tvers {

/// Refuses, at \a reader, an id that stands twice, a row that points to nothing in
/// the bundle, one of another unit, and what does not travel that way. From a unit
/// no arenas travel: whether there are such is for its receiver to ask.
void checkLinks(JsonReader &reader, const PlanBundle &bundle);

} // namespace tvers
