// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A municipality pack into a file, and back out of it.
#pragma once

#include "core/municipality/municipalitypack.h"
#include "core/storage/store.h"

namespace tvers {

/// The municipality, its arenas with every version and its calendar, each a row
/// of its own with JSON in the pack's words, in one unit of work.
/// ConstraintRefused when the file has a municipality already.
Result<> writePack(Store &store, const MunicipalityPack &pack);

/// The pack as the file has it now, read as strictly as one in a file of its own:
/// ContentDamaged, with the row that it lies in, when it cannot be; RowMissing when
/// there is no municipality. Also while locked: then nobody vouches for it.
Result<MunicipalityPack> packOf(Store &store);

/// The same for whoever has just changed a part of it, in that unit of work: what
/// cannot be read is no damage then but what somebody wrote. The refusals of
/// readPack(), which name the Tvers file.
Result<MunicipalityPack> packJustWritten(Store &store);

} // namespace tvers
