// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What can be done with the key of one file while it is unlocked.
#pragma once

#include "core/storage/securebytes.h"

#include <QByteArray>
#include <QUuid>

#include <array>
#include <optional>

namespace tvers {

/// One member's share in a SetHash.
using SetElement = std::array<quint64, 8>;

/// Holds the data key of one file and the keys derived from it (crypto_kdf, one
/// context for each use, so that nothing made for one use fits another). A file
/// is unlocked while its Vault lives; destroying it wipes every key.
class Vault
{
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype nonceSize = 24;
    static constexpr qsizetype sealOverhead = 40; ///< nonce and tag
    static constexpr qsizetype smallestPadded = 128;

    /// \pre dataKey has keySize bytes
    Vault(QUuid file, SecureBytes dataKey);

    QUuid file() const { return m_file; }
    /// For wrapping into key slots only.
    const SecureBytes &dataKey() const { return m_dataKey; }

    /// Nonce, ciphertext and tag of \a plain, which opens only together with the
    /// same \a bound. XChaCha20-Poly1305: its 192-bit nonces may be drawn at
    /// random for any number of rows. Lengths are padded, see paddedSize().
    QByteArray seal(QByteArrayView plain, QByteArrayView bound,
                    qsizetype smallest = smallestPadded) const;
    std::optional<QByteArray> open(QByteArrayView sealed, QByteArrayView bound) const;
    /// As open(), but only says whether it would.
    bool fits(QByteArrayView sealed, QByteArrayView bound) const;

    QByteArray sealHead(QByteArrayView plain, QByteArrayView bound) const;
    std::optional<QByteArray> openHead(QByteArrayView sealed, QByteArrayView bound) const;

    /// Keyed BLAKE2b-512 of \a member, as eight numbers.
    SetElement element(QByteArrayView member) const;
    /// Keyed BLAKE2b-256 over the link before and an entry.
    QByteArray auditLink(QByteArrayView before, QByteArrayView entry) const;

    /// Keyed BLAKE2b-256 over what was decided, in canonical CBOR. Only a rule
    /// that decides may ask for one; every reading compares.
    QByteArray makePermit(QByteArrayView decided) const;
    bool verifyPermit(QByteArrayView decided, QByteArrayView permit) const;

    /// Size of the padded text inside a seal of \a size bytes: 0 stays 0 (rows
    /// with nothing to hide), then \a smallest, twice that … 4096, then steps of
    /// 4096; always at least one byte more than \a size.
    static qsizetype paddedSize(qsizetype size, qsizetype smallest = smallestPadded);

private:
    QUuid m_file;
    SecureBytes m_dataKey;
    SecureBytes m_rowKey;
    SecureBytes m_headKey;
    SecureBytes m_setKey;
    SecureBytes m_auditKey;
    SecureBytes m_permitKey;
};

} // namespace tvers
