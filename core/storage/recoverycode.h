// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The code on paper that opens a file when the passphrase is gone.
#pragma once

#include "core/result.h"
#include "core/storage/securebytes.h"

namespace tvers {

/// 130 random bits, written as 28 signs of Crockford's base 32 in seven groups
/// of four (`7K3M-Q0VA-…`), the last two of them a check: the 28 signs as one
/// number are a multiple of 1021, a prime, so that every single wrong sign and
/// every swap of two neighbours is found before any key is tried.
/// Source of the alphabet (no I L O U; i and l read as 1, o as 0):
/// https://www.crockford.com/base32.html
class RecoveryCode
{
public:
    static RecoveryCode random();
    /// Takes lower case, spaces, hyphens and the look-alikes. RecoveryCodeMistyped
    /// when the length, a sign or the check is wrong.
    static Result<RecoveryCode> fromTyped(const QString &typed);

    QString printed() const; ///< for paper and screen; whoever reads it has the key
    const SecureBytes &secret() const { return m_signs; } ///< 26 values of 0..31

private:
    explicit RecoveryCode(SecureBytes signs) : m_signs(std::move(signs)) {}

    SecureBytes m_signs;
};

} // namespace tvers
