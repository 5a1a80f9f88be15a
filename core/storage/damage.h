// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Is everything in an unlocked file what was written, and all of it?
#pragma once

#include "core/storage/openfile.h"

namespace tvers {

/// How the sets of rows differ from the head's: RowMissing, RowUnexpected,
/// RowOutdated, one a table. Any schema.
QList<Error> differences(const Head &head, const std::map<QString, SetHash> &found);

/// Reads every row of every table: SealBroken for each that is not what was
/// written, then differences(), then the end of the audit log. Empty: intact.
/// A page that cannot be read is an entry too. Newest schema only. \pre unlocked
QList<Error> damageIn(OpenFile &file);

} // namespace tvers
