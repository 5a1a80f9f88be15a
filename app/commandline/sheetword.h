// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The word sheet: the møteplan on paper.
#pragma once

#include "app/commandline/word.h"

namespace tvers {

Result<Answer> sheet(const Arguments &arguments, const Surroundings &surroundings);

} // namespace tvers
