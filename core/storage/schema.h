// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What each migration does.
#pragma once

#include "core/storage/openfile.h"

namespace tvers::schema {

Result<> first(OpenFile &file); ///< 1: the first tables

} // namespace tvers::schema
