// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A new data key for everything in a file.
#pragma once

#include "core/storage/openfile.h"

namespace tvers {

/// Compares everything as unlocking does, with its refusals: a slot that was put
/// in since must not be given the key. Then opens every row and log entry under the
/// old key and seals them anew under \a dataKey, chains the log anew, and puts
/// \a slotList in the place of all slots. Inside a unit of work; when that fails,
/// the caller puts the old vault back.
/// \pre unlocked
Result<> renewDataKey(OpenFile &file, SecureBytes dataKey, const QList<KeySlot> &slotList);

} // namespace tvers
