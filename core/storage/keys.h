// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The ways into a file, and changing them.
#pragma once

#include "core/storage/store.h"

#include <functional>

namespace tvers {

/// One way in, as a person may see it.
struct KeySlotInfo {
    SlotKind kind;
    QString label; ///< the user, or the municipality's public key in hex
    QDateTime made;
    KdfCost cost{0, 0};
    std::optional<Error> problem = {}; ///< SlotAbsurd, SlotDamaged
};

/// Works on an unlocked file; each call is one unit of work and one entry in the
/// log. NoSuchSlot, SlotExists, LastSlot, PassphraseTooShort.
class Keys
{
public:
    explicit Keys(Store &store) : m_store(store) {}

    Result<QList<KeySlotInfo>> all() const; ///< also while locked

    /// The end of the open slot, due before the first entry about a child: a new
    /// data key, every row sealed anew under it, this passphrase and a recovery
    /// code as the ways in. The old data key lies readable in every older copy of
    /// the file; it must open nothing that comes later.
    Result<RecoveryCode> protect(const NamedPassphrase &first, KdfCost cost, const QDateTime &now);

    Result<> addUser(const NamedPassphrase &user, KdfCost cost, const QDateTime &now);
    /// Rewrites that user's slot alone. Whoever may unlock may do it: the window
    /// asks for the old passphrase first, unless the recovery code was used.
    Result<> changePassphrase(const NamedPassphrase &user, KdfCost cost, const QDateTime &now);
    /// The data key is another afterwards, as with every way in that ends here:
    /// what is written from now on, the user's old copies open no more. The other
    /// slots keep their passphrases and codes.
    Result<> removeUser(const QString &user, const QDateTime &now);
    Result<RecoveryCode> renewRecoveryCode(const QDateTime &now);
    /// 32 bytes; in the place of the one before.
    Result<> setMunicipalityKey(const QByteArray &publicKey, const QDateTime &now);
    Result<> removeMunicipalityKey(const QDateTime &now);

private:
    enum class Replacing { Nothing, One };
    /// The slots for a data key that is just being made.
    using SlotsFor = std::function<Result<QList<KeySlot>>(const SecureBytes &dataKey)>;

    Result<std::optional<KeySlot>> find(SlotKind kind, const QString &label) const;
    Result<> put(const KeySlot &slot, Replacing replacing, const QDateTime &now);
    Result<> take(SlotKind kind, const QString &label, const QDateTime &now);
    using SlotFor = std::function<KeySlot(const SecureBytes &dataKey)>;
    /// Of the kinds of which there is one.
    Result<> putInPlaceOf(SlotKind kind, const SlotFor &slotFor, const QDateTime &now);
    Result<QList<KeySlot>> allBut(const KeySlot &gone, const SecureBytes &dataKey) const;
    Result<> renew(const SlotsFor &slotsFor, const std::function<Result<>()> &log);

    Store &m_store;
};

} // namespace tvers
