// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The word check-text: is a text anonymous?
#pragma once

#include "app/commandline/word.h"

namespace tvers {

/// Findings alone are no failure: the answer is Done. NotUtf8 and what a file or
/// standard input may be refused for.
Result<Answer> checkText(const Arguments &arguments, const Surroundings &surroundings);

} // namespace tvers
