// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The steps from an empty file to the newest schema.
#pragma once

#include "core/storage/openfile.h"

#include <span>

namespace tvers {

/// One step of the schema. A plain function: it can capture nothing, so that its
/// effect depends on the file alone. Released steps are never edited.
struct Migration {
    int version;
    const char *summary; ///< for the log and the change log
    /// Is handed the vault inside \a file, when there is one; without it only
    /// the plain part is brought up, in a private copy for looking.
    Result<> (*apply)(OpenFile &file);
    /// SQLite ignores PRAGMA foreign_keys inside a transaction, and DROP TABLE
    /// then does what the keys say: such a step runs with the keys off.
    bool rebuildsTables = false;
    /// Everything that stands in sqlite_schema after this step.
    QStringList (*texts)() = nullptr;
};

std::span<const Migration> migrations(); ///< versions 1, 2, 3 … without gaps
int newestSchema();

/// Asked before anything else is read from a file: its tables are those that
/// Tvers made, word for word, and nothing stands beside them. A view or a
/// generated column under a table's name could compute for ever. SchemaTooNew;
/// RowUnexpected, RowMissing or RowOutdated of sqlite_schema.
Result<> checkSchema(Database &database, const QString &path);

/// Brings the file up to the last of \a steps, one transaction for each with its
/// version number, the foreign keys checked, and the head sealed anew when the
/// file is unlocked. Who unlocked it has verified it before: from then on the
/// rows are what the head is made from. SchemaTooNew when a newer Tvers has
/// been here.
Result<> migrate(OpenFile &file, std::span<const Migration> steps = migrations());

} // namespace tvers
