// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Tvers files as files: what they are, and copies of them.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <memory>

namespace tvers {

/// The schema of the Tvers file at \a path, read from its first hundred bytes
/// without SQLite, so that nothing can change. FileMissing, FileUnreadable,
/// FileEmpty, NotTversFile.
Result<int> schemaOfFile(const QString &path);

/// A copy beside \a from, on disk when this returns, under a name that says of
/// which schema it is: "x.tvers" → "x.before-schema-2.tvers". An older copy of
/// that name stays; a number is added. Hands back the name.
Result<QString> copyBeforeSchema(const QString &from, int schema);

/// What QSaveFile does not do: file and folder are on disk when \a temporary has
/// taken the place of \a path.
Result<> putInPlace(const QString &temporary, const QString &path);

/// The file, and its journal when a writer left one or is at work, copied into a
/// folder that only this user can look into. SQLite brings the copy in order;
/// the original is only read. Gone with the object.
class PrivateCopy
{
public:
    /// FileMissing, FileUnreadable, FileBusy when it changed at every try,
    /// DiskFull.
    static Result<std::unique_ptr<PrivateCopy>> of(const QString &path);

    QString path() const { return m_folder.filePath(QLatin1StringView("copy.tvers")); }
    QDateTime stateOf() const { return m_stateOf; } ///< when the file was last written

private:
    QTemporaryDir m_folder;
    QDateTime m_stateOf;
};

} // namespace tvers
