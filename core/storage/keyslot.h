// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The ways to the data key of a file: one slot for each.
#pragma once

#include "core/result.h"
#include "core/storage/recoverycode.h"
#include "core/storage/securebytes.h"

#include <QDateTime>
#include <QObject>
#include <QUuid>

namespace tvers {

/// What one guess at a passphrase costs (Argon2id).
struct KdfCost {
    quint32 passes;
    quint32 memoryKib;
    friend bool operator==(const KdfCost &, const KdfCost &) = default;

    /// Weaker is not accepted from any file: 64 MiB in one pass is above the
    /// least that OWASP's password storage advice asks for (46 MiB, one pass).
    static KdfCost least() { return {1, 64 * 1024}; }
    /// More is not tried: a file must not be able to eat the machine.
    static KdfCost most() { return {16, 512 * 1024}; }
    bool isAbsurd() const;
    /// Passes over one KiB: about how long it takes, whatever the machine.
    quint64 work() const { return quint64(passes) * memoryKib; }
    /// About a second on this machine, at least three passes over 64 MiB
    /// (RFC 9106 §4, second choice).
    static KdfCost calibrated();
};

/// What trying one passphrase may cost in all: some twenty slots of a second each.
/// A file must not be able to keep the machine busy for an hour.
class Effort
{
public:
    /// False when the next try would be too much; it is not counted then.
    bool spend(KdfCost cost)
    {
        if (cost.work() > m_left)
            return false;
        m_left -= cost.work();
        return true;
    }

private:
    quint64 m_left = 512 * quint64(64 * 1024);
};

/// One row of the slot table, whose shape never changes: an old Tvers must be
/// able to tell a newer file's slots, and a rescue tool all of them.
///
/// What opens a slot (a stretched passphrase, a code) gives two keys: the secret
/// half of a box, and a key to vouch with. The data key lies in the box, so that
/// whoever is in the file can put a new one there without anybody's passphrase.
/// As anyone could do that, the slot is vouched for too: the second key, sealed
/// under the data key, is at hand for whoever was let in, and for nobody else.
class KeySlot
{
    Q_GADGET
public:
    /// What opens a slot.
    enum class Kind {
        Open,         ///< anyone who has the file; until the first entry about a child
        Passphrase,   ///< a named user's passphrase
        Recovery,     ///< the code on paper
        Municipality, ///< the private key kept by archive or IT
        Unknown,      ///< damaged, or of a newer Tvers: opens nothing
    };
    Q_ENUM(Kind)

    QUuid id;
    Kind kind;
    QString label;             ///< the user's name; the public key in hex; else ""
    QDateTime made;            ///< UTC, whole seconds
    QByteArray salt;           ///< 16 bytes; empty for Municipality
    KdfCost cost{0, 0};        ///< zeros but for Passphrase
    QByteArray publicKey = {}; ///< of the box, 32 bytes
    QByteArray wrapped = {};   ///< the data key and what it is bound to, in the box
    QByteArray vouched = {};   ///< keyed hash over all before it; none for Municipality
    QByteArray renewal = {};   ///< the key of that, sealed under the data key; only
                               ///< where vouched is, and not for Open

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
    /// Everything down to \a publicKey, in canonical CBOR with the file's id: what
    /// the wrapped key is bound to.
    QByteArray bound(QUuid file) const;
    /// BLAKE2b-128 over all of it, without a key: tells a damaged slot from a
    /// mistyped passphrase, and protects against nobody.
    QByteArray checksum(QUuid file) const;
    /// SlotAbsurd when a parameter has no place there. Always asked before use.
    Result<> check() const;
};

using SlotKind = KeySlot::Kind;

QLatin1StringView stored(SlotKind kind);

/// Slots around \a dataKey, ready to be kept.
KeySlot openSlot(QUuid file, const SecureBytes &dataKey);
Result<KeySlot> passphraseSlot(QUuid file, const SecureBytes &dataKey, const QString &user,
                               const SecureBytes &passphrase, KdfCost cost);
KeySlot recoverySlot(QUuid file, const SecureBytes &dataKey, const RecoveryCode &code);
/// \pre publicKey has 32 bytes
KeySlot municipalitySlot(QUuid file, const SecureBytes &dataKey, const QByteArray &publicKey);

/// The same slot around another data key; what opened it opens it still.
/// SlotDamaged when \a before is not the data key it holds.
Result<KeySlot> rewrapped(QUuid file, const KeySlot &slot, const SecureBytes &before,
                          const SecureBytes &dataKey);

/// The way back. The error says which way it was: WrongPassphrase,
/// WrongRecoveryCode, WrongPrivateKey, SlotDamaged (the key is right, and somebody
/// without it has changed the slot), SlotAbsurd, KeyDerivationFailed (no memory).
Result<SecureBytes> fromOpenSlot(QUuid file, const KeySlot &slot);
Result<SecureBytes> fromPassphraseSlot(QUuid file, const KeySlot &slot,
                                       const SecureBytes &passphrase);
Result<SecureBytes> fromRecoverySlot(QUuid file, const KeySlot &slot, const RecoveryCode &code);
Result<SecureBytes> fromMunicipalitySlot(QUuid file, const KeySlot &slot,
                                         const SecureBytes &privateKey);

/// A pair for archive or IT: the public half goes into files, the private half
/// stays where they keep such things.
struct KeyPair {
    QByteArray publicKey;   ///< 32 bytes
    SecureBytes privateKey; ///< 32 bytes
    static KeyPair random();
};

} // namespace tvers
