// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Copies that are whole, compact and on disk.
#pragma once

#include "core/storage/store.h"

namespace tvers {

/// Writes what \a store has into \a target, which may be there already: VACUUM
/// INTO a name beside it, opened again and checked (pages, links, the file's id,
/// and with the key every seal, the head and the end of the log), brought to
/// disk with its folder, and only then renamed. Until then an older backup of
/// that name is untouched. DiskFull, CopyNotWhole, FileReadOnly …
Result<> backUp(Store &store, const QString &target);

/// A name for a backup beside the file: "x 2026-09-01 1015.tvers", with a number
/// when that is taken.
QString backupName(const QString &path, const QDateTime &now);

} // namespace tvers
