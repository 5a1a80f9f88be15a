// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The municipality's own list of «type sak», as the file keeps it.
#pragma once

#include "core/cases/casetypes.h"
#include "core/storage/store.h"

namespace tvers {

/// The file's setting that holds the list (CaseTypes::toJson()); "": the built-in one.
QString caseTypesSetting();
/// The refusals of CaseTypes::read() when something else has written there.
Result<CaseTypes> caseTypesOf(Store &store);

} // namespace tvers
