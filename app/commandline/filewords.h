// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The words about Tvers files: example, check; and what other words need of files.
#pragma once

#include "app/commandline/word.h"
#include "core/storage/key.h"
#include "core/storage/store.h"

namespace tvers {

Result<Answer> example(const Arguments &arguments, const Surroundings &surroundings);
Result<Answer> check(const Arguments &arguments, const Surroundings &surroundings);

/// The passphrase of --passphrase-file or of the environment; empty when there is
/// neither. FileUnreadable, FileTooLarge, NotUtf8.
Result<std::optional<Key>> keyFrom(const Arguments &arguments, const Surroundings &surroundings);

/// A private copy of the file, to be looked at: unlocked with the key, or, where
/// it is null, if it still has its open door. The refusals of Store::look() and unlock().
Result<std::unique_ptr<Store>> lookAt(const QString &path, const Key *key, const QDateTime &now);

/// The file itself, unlocked to be written: with the key, or, where it is null, if
/// it still has its open door. The refusals of Store::open() and unlock().
Result<std::unique_ptr<Store>> openToWrite(const QString &path, const Key *key,
                                           const QDateTime &now);

/// The year of --year, else the one that is now.
Result<SchoolYear> yearFrom(const Arguments &arguments, const Surroundings &surroundings);

/// What is said beside an answer that nobody vouches for.
QString unverifiedNotice();

} // namespace tvers
