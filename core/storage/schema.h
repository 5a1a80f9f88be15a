// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What each migration does.
#pragma once

#include "core/storage/openfile.h"

namespace tvers::schema {

Result<> first(OpenFile &file); ///< 1: the first tables
QStringList textsOfFirst();     ///< of its tables, as SQLite keeps them

} // namespace tvers::schema
