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
    static KdfCost most() { return {64, 1024 * 1024}; }
    bool isAbsurd() const;
    /// About a second on this machine, at least three passes over 64 MiB
    /// (RFC 9106 §4, second choice).
    static KdfCost calibrated();
};

/// One row of the slot table, whose shape never changes: an old Tvers must be
/// able to tell a newer file's slots, and a rescue tool all of them.
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
    };
    Q_ENUM(Kind)

    QUuid id;
    Kind kind;
    QString label;      ///< the user's name; the public key in hex; else ""
    QDateTime made;     ///< UTC, whole seconds
    QByteArray salt;    ///< 16 bytes; empty for Municipality
    KdfCost cost{0, 0}; ///< zeros but for Passphrase
    QByteArray wrapped; ///< the data key, sealed

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
    /// Everything but \a wrapped, in canonical CBOR with the file's id: what the
    /// wrapped key is bound to.
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

/// The way back. The error says which way it was: WrongPassphrase,
/// WrongRecoveryCode, WrongPrivateKey, SlotDamaged (open slots), SlotAbsurd,
/// KeyDerivationFailed (no memory).
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
