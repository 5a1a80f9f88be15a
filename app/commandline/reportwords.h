// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words report and read-report.
#pragma once

#include "app/commandline/word.h"

namespace tvers {

Result<Answer> report(const Arguments &arguments, const Surroundings &surroundings);
Result<Answer> readReports(const Arguments &arguments, const Surroundings &surroundings);

} // namespace tvers
