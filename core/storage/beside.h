// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What lies beside a Tvers file and would be obeyed: SQLite's journals and the
/// lock.
#pragma once

#include "core/result.h"

namespace tvers {

/// The journal by which SQLite takes back what was not finished.
QString journalOf(const QString &path);

/// Anybody who may write in the folder can lay something beside the file. ForeignJournal,
/// with the file and what does not belong to it: write-ahead logs and super-journals,
/// which Tvers never writes; pipes, folders and links where a plain file has its place.
Result<> checkBeside(const QString &path);

/// Whether the journal beside \a path was written for another state of it than the one
/// that lies there, as when a backup was put in the place of a file whose program was
/// killed. To play it back would ruin the backup. Only where nobody writes.
/// Source: https://www.sqlite.org/fileformat2.html §1.3.6 and §3
bool isJournalOfOther(const QString &path);

} // namespace tvers
