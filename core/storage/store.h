// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file An open Tvers file: made, opened, looked at, unlocked, locked, written.
#pragma once

#include "core/changes.h"
#include "core/storage/filehold.h"
#include "core/storage/key.h"

#include <functional>

namespace tvers {

struct OpenFile;
struct NewStore;
class PrivateCopy;

struct NamedPassphrase {
    QString user;
    QString passphrase;
    ~NamedPassphrase() { wipe(passphrase); } ///< with the last copy of it
};

struct NewFile {
    QString path;
    std::optional<NamedPassphrase> user = {}; ///< empty: begins with an open slot
    KdfCost cost;  ///< of each guess at the passphrase: KdfCost::calibrated()
    QDateTime now; ///< for the log
};

/// One file. Locked after opening: then plain rows can be read, and nobody
/// vouches for them. Unlocked, every row has been compared with its seal and
/// with the sealed head, and units of work may write.
class Store
{
public:
    enum class Access {
        Writing, ///< the file itself, held against others
        Looking  ///< a private copy of the moment: shown with its time, never written
    };

    /// FileExists, PassphraseTooShort, FileNotWritable … The file appears whole or not.
    static Result<NewStore> create(const NewFile &wanted);
    /// FileMissing, FileEmpty, NotTversFile, SchemaTooNew (nothing changed by any
    /// of them), FileReadOnly, FileHeldElsewhere: then look() may do.
    static Result<std::unique_ptr<Store>>
    open(const QString &path, FileHold::Takeover takeover = FileHold::Takeover::No);
    /// Whoever holds the file, and where nothing may be written. The plain part
    /// of an older file is brought up in the copy; such a copy cannot be unlocked
    /// (SchemaTooOld), the file itself can.
    static Result<std::unique_ptr<Store>> look(const QString &path);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    /// Derives the key, compares everything (SealBroken, RowMissing, RowOutdated,
    /// HeadBroken …) and brings an older file up, after a copy. On any error the
    /// file is locked afterwards, also when it was not before. \a now is for the
    /// log: recovery code and municipality key are entered there.
    Result<> unlock(const Key &key, const QDateTime &now);
    /// The same with the slow part elsewhere: keyTrial() may be called in a thread of
    /// its own, and unlock() takes what it gave.
    KeyTrial keyTrial(std::shared_ptr<const Key> key) const;
    Result<> unlock(Result<Unlocked> opened, const QDateTime &now);
    void lock(); ///< wipes the keys; Changes::locked() tells the rest
    bool isUnlocked() const;
    /// While so, everything but children and what is about them may be written.
    bool isOpenToAll() const;

    Access access() const { return m_access; }
    QString path() const; ///< of the file itself, also when looking
    /// Stays the same for the life of the file, whatever keys it has; empty while
    /// locked. To be compared with the sheet that carries the recovery code: it
    /// tells the file from one that a stranger made for the same public key.
    QString fingerprint() const;
    /// When what is shown was written; for Looking only.
    QDateTime stateOf() const;
    /// Worth telling the person, nothing of it refuses: OnNetworkShare.
    QList<Error> findings() const;

    /// See Database::inTransaction. Before: still ours, still there, unchanged by
    /// others (HoldLost, FileGone, FileChangedElsewhere, OpenedForLooking,
    /// VaultLocked). The head is renewed once, changes are told once, after COMMIT.
    Result<> inTransaction(const std::function<Result<>()> &work);
    Changes &changes() { return m_changes; }

    OpenFile &file() { return *m_file; } ///< for core/storage only
    void note(Change change) { m_pending.append(std::move(change)); }

private:
    Store(std::unique_ptr<OpenFile> file, Access access);

    static Result<NewStore> make(const NewFile &wanted);
    Result<> takeKey(Result<Unlocked> opened, const QDateTime &now);
    Result<> takeDataKey(SecureBytes dataKey, const QDateTime &now);
    Result<> verifyAndMigrate(const QDateTime &now);
    Result<> migrateWithCopy(int schema, const QDateTime &now);
    Result<> mayWrite();
    void forgetOrder();
    Result<> workAndHead(const std::function<Result<>()> &work);

    Access m_access;
    std::unique_ptr<PrivateCopy> m_copy; ///< goes after m_file: Windows removes nothing open
    std::unique_ptr<OpenFile> m_file;
    std::unique_ptr<FileHold> m_hold;
    std::optional<int> m_lookedAtSchema; ///< of the file that was copied
    QByteArray m_identity;               ///< of the file opened
    Changes m_changes;
    QList<Change> m_pending;
};

/// A file that was just made, unlocked.
struct NewStore {
    std::unique_ptr<Store> store;
    std::optional<RecoveryCode> recoveryCode; ///< to print; none with an open slot
};

} // namespace tvers
