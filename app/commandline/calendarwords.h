// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words about the calendar: holidays, dates, deadline, year.
#pragma once

#include "app/commandline/word.h"

namespace tvers {

Result<Answer> holidays(const Arguments &arguments, const Surroundings &surroundings);
Result<Answer> dates(const Arguments &arguments, const Surroundings &surroundings);
Result<Answer> deadline(const Arguments &arguments, const Surroundings &surroundings);
Result<Answer> year(const Arguments &arguments, const Surroundings &surroundings);

} // namespace tvers
