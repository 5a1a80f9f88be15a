// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Who may write to a file: one program on one machine at a time.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <optional>

namespace tvers {

/// Who has a file open for writing.
struct Holder {
    QString user;
    QString machine;
    QDateTime since; ///< UTC
    QString program; ///< "Tvers 0.1.0"

    QStringList facts(const QString &path) const; ///< of FileHeldElsewhere, HoldLost
};

/// Holds a file for writing while it lives: "x.tvers.lock" (QLockFile, never
/// stale by age; one whose program is gone from this very machine is) and beside
/// it "x.tvers.holder", which says who, where, since when and with what.
class FileHold
{
public:
    enum class Takeover {
        No,
        Asked ///< a person was shown who holds the file, and said yes
    };
    /// FileHeldElsewhere; FileReadOnly when no lock can be laid into the folder.
    static Result<std::unique_ptr<FileHold>> take(const QString &path,
                                                  Takeover takeover = Takeover::No);
    ~FileHold();
    Q_DISABLE_COPY_MOVE(FileHold)

    /// HoldLost with the new holder when somebody took the file over since.
    Result<> check() const;

    /// Empty when there is no companion, or it cannot be read.
    static std::optional<Holder> holderOf(const QString &path);

private:
    FileHold(const QString &path, std::unique_ptr<QLockFile> lock);
    Result<> writeCompanion();

    QString m_path;
    QString m_token; ///< ours, in the companion
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace tvers
