// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file `tvers plan`.
#pragma once

#include "app/commandline/word.h"

namespace tvers {

/// Places as many meetings as possible; NeedsAttention when one has no slot.
Result<Answer> plan(const Arguments &arguments, const Surroundings &surroundings);

} // namespace tvers
