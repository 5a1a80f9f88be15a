// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A row that every unit of work renews, beside the head.
#pragma once

#include "core/storage/openfile.h"

namespace tvers {

/// Writes the number of the running unit of work into a row of the settings, under
/// a seal with a new nonce. Two units of work can leave the same rows behind (one
/// adds, a later one removes), and then the head of the one would fit the rows of
/// the other. With this row among those that a head covers, each head fits its own
/// unit of work and no other. Inside a unit of work, before the head is written; a
/// file that has no such row yet gets it. \pre unlocked
Result<> markCommit(OpenFile &file);

} // namespace tvers
