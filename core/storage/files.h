// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Tvers files as files: what they are, and copies of them.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace tvers {

/// The one path of the file that \a path leads to, through links and detours; of
/// what is not there yet, the one it would have.
QString canonicalPath(const QString &path);

/// The schema of the Tvers file at \a path, read from its first hundred bytes
/// without SQLite, so that nothing can change. FileMissing, FileDenied,
/// FileEmpty, NotTversFile, ForeignJournal. Not the last word where a journal lies
/// beside it.
Result<int> schemaOfFile(const QString &path);

/// A copy beside \a from, on disk when this returns, under a name that says of
/// which schema it is: "x.tvers" → "x.before-schema-2.tvers". An older copy of
/// that name stays; a number is added. Hands back the name.
Result<QString> copyBeforeSchema(const QString &from, int schema);

/// What kept the file at \a path from being made: FileNotWritable where \a error is
/// about its folder or disk, else \a error.
Error whileMaking(const QString &path, const Error &error);

enum class Placing {
    Over, ///< in the place of what is there
    New   ///< FileExists when anything is there, also since this very moment
};
/// What QSaveFile does not do: file and folder are on disk when \a temporary has
/// taken the place of \a path.
Result<> putInPlace(const QString &temporary, const QString &path, Placing placing = Placing::Over);

/// The file, and its journal when a writer left one or is at work, copied into a
/// folder that only this user can look into. SQLite brings the copy in order;
/// the original is only read. Gone with the object; what a program that was
/// killed has left goes when the next copy is made.
class PrivateCopy
{
public:
    /// FileMissing, FileDenied, FileBusy when it changed at every try, NoRoomForCopy,
    /// CopyNotMade when nothing can be written in the temporary folder.
    static Result<std::unique_ptr<PrivateCopy>> of(const QString &path);
    PrivateCopy();
    ~PrivateCopy();
    Q_DISABLE_COPY_MOVE(PrivateCopy)

    QString path() const { return m_folder.filePath(QLatin1StringView("copy.tvers")); }
    QDateTime stateOf() const { return m_stateOf; } ///< when the file was last written

    /// For main(), before there is a second thread: from then on the copies of
    /// this program go also when it is asked to end (SIGTERM, SIGINT, Ctrl+C).
    static void removeOnTermination();

private:
    QTemporaryDir m_folder;
    QLockFile m_inUse;
    QDateTime m_stateOf;
};

} // namespace tvers
