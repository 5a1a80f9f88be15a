// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words bundle and workbook, and import of a bundle.
#pragma once

#include "app/commandline/word.h"

namespace tvers {

Result<Answer> bundle(const Arguments &arguments, const Surroundings &surroundings);
Result<Answer> workbook(const Arguments &arguments, const Surroundings &surroundings);

/// Whether import is asked for a plan bundle.
bool isBundle(const QString &path);
Result<Answer> importBundle(const Arguments &arguments, const Surroundings &surroundings);

} // namespace tvers
