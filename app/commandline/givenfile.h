// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The Tvers file that a call names, and the key that came with it.
#pragma once

#include "app/commandline/word.h"
#include "core/storage/key.h"
#include "core/storage/store.h"

namespace tvers {

/// The first line of a file that holds a secret, as an editor leaves it; the caller wipes
/// it. FileUnreadable, FileTooLarge, NotUtf8.
Result<QString> secretLineIn(const QString &path);

/// The passphrase or recovery code of --passphrase-file or of the environment; empty
/// when there is neither. FileUnreadable, FileTooLarge, NotUtf8.
Result<std::optional<Key>> keyFrom(const Arguments &arguments, const Surroundings &surroundings);

struct GivenFile {
    std::unique_ptr<Store> store;
    bool verified = false; ///< a key was given, and it fits
};

/// A private copy of the file of --file, to be looked at; unlocked with the key or,
/// without one, if the file still has its open door. A key of the environment may
/// be for another file: it does not shut an open door. The refusals of keyFrom(),
/// Store::look() and unlock().
Result<GivenFile> lookedAt(const Arguments &arguments, const Surroundings &surroundings);

/// The file itself, unlocked to be written to. The same, with the refusals of
/// Store::open(), and VaultLocked without key and open door.
Result<GivenFile> opened(const Arguments &arguments, const Surroundings &surroundings);

/// What is said beside an answer that nobody vouches for.
QString unverifiedNotice();

/// What stands on a paper or in a calendar that nobody vouches for: it is passed on.
QString unverifiedMark();

/// \a answer, with that beside it and NeedsAttention unless it is verified.
Answer vouched(Answer answer, bool verified);

} // namespace tvers
