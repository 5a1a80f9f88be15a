// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The word that draws: wheel.
#pragma once

#include "app/commandline/word.h"

namespace tvers {

Result<Answer> wheel(const Arguments &arguments, const Surroundings &surroundings);

} // namespace tvers
