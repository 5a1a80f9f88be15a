// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words about Tvers files: example, check.
#pragma once

#include "app/commandline/word.h"

namespace tvers {

Result<Answer> example(const Arguments &arguments, const Surroundings &surroundings);
Result<Answer> check(const Arguments &arguments, const Surroundings &surroundings);

} // namespace tvers
