// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words for other programs' calendars and tables: ics, import.
#pragma once

#include "app/commandline/word.h"

namespace tvers {

Result<Answer> ics(const Arguments &arguments, const Surroundings &surroundings);
Result<Answer> importFile(const Arguments &arguments, const Surroundings &surroundings);

} // namespace tvers
