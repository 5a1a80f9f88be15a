// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The word report with --municipality: what came in, added up.
#pragma once

#include "app/commandline/word.h"
#include "core/calendar/halfyear.h"

namespace tvers {

Result<Answer> municipalReport(HalfYear half, const Arguments &arguments,
                               const Surroundings &surroundings);

} // namespace tvers
