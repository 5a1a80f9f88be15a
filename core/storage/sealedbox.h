// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Sealed to somebody's public key: anyone can, only they can open it
/// (crypto_box_seal: X25519, XSalsa20-Poly1305).
#pragma once

#include "core/result.h"
#include "core/storage/securebytes.h"

#include <QByteArray>
#include <QString>

namespace tvers {

/// Empty for a key that nobody can have the other half of.
/// \pre publicKey has 32 bytes
QByteArray sealedTo(const QByteArray &publicKey, QByteArrayView plain);

/// WrongPrivateKey: it is sealed to another key, or damaged.
/// \pre privateKey has 32 bytes
Result<QByteArray> openBox(const QByteArray &box, const SecureBytes &privateKey);

/// The public half, to be compared. \pre privateKey has 32 bytes
QByteArray publicKeyOf(const SecureBytes &privateKey);

/// A key as it is written down: 64 hexadecimal digits, spaces do not count. Empty for
/// anything else.
SecureBytes keyFromHex(const QString &text);

} // namespace tvers
