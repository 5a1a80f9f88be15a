// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The one form of a passphrase that keys are made of.
#pragma once

#include "core/result.h"
#include "core/storage/securebytes.h"

namespace tvers {

/// Fewest characters of a passphrase. Length is the person's business beyond
/// that: Argon2id makes each guess cost about a second.
inline constexpr int shortestPassphrase = 8;

/// UTF-8 of \a typed in the one form that keys are made of: every space of
/// Unicode becomes U+0020, then NFC.
/// Source: RFC 8265 §4.2 (OpaqueString). NFC, so that «å» typed as one sign or
/// as «a» with a ring is the same passphrase on every machine; not NFKC, which
/// would also make «ﬁ» and «fi», «²» and «2» the same and throw away what a
/// person chose on purpose.
/// PassphraseTooShort, PassphraseUnusable (control characters, invalid UTF-16).
Result<SecureBytes> passphraseBytes(const QString &typed);

} // namespace tvers
