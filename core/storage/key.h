// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What a person shows to have a file opened.
#pragma once

#include "core/storage/keyslot.h"

#include <functional>
#include <memory>
#include <variant>

namespace tvers {

struct OpenKey {}; ///< nothing: for a file that still has its open slot

/// What was typed is wiped with the last copy of it.
struct PassphraseKey {
    QString user; ///< "" tries every user's slot
    QString passphrase;
    ~PassphraseKey() { wipe(passphrase); }
};

struct RecoveryKey {
    QString typed; ///< as RecoveryCode::fromTyped takes it
    ~RecoveryKey() { wipe(typed); }
};

/// The municipality's, out of the safe of archive or IT.
struct PrivateKey {
    SecureBytes key; ///< 32 bytes
};

using Key = std::variant<OpenKey, PassphraseKey, RecoveryKey, PrivateKey>;

struct OpenFile;

/// What a slot was opened with and what came out.
struct Unlocked {
    SecureBytes dataKey;
    KeySlot slot;
};

/// Tries the slots that \a key can open. NoSuchSlot when there is none; a slot
/// that is damaged or absurd is not used, and is the answer if no other fits.
Result<Unlocked> dataKeyWith(OpenFile &file, const Key &key);

/// The same in two steps: the slots are read at once, and what is given back tries
/// them, once, in whatever thread calls it. It knows the file no longer.
using KeyTrial = std::function<Result<Unlocked>()>;
KeyTrial keyTrial(OpenFile &file, std::shared_ptr<const Key> key);

} // namespace tvers
