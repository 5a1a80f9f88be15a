// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recoverycode.h"

#include <QString>

#include <cstring>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int secretSigns = 26;
constexpr int allSigns = 28;
constexpr int groupSize = 4;
constexpr unsigned prime = 1021;

/// The signs as one number in base 32, modulo the prime.
unsigned remainderOf(const unsigned char *values, int count)
{
    unsigned remainder = 0;
    for (int i = 0; i < count; ++i)
        remainder = (remainder * 32 + values[i]) % prime;
    return remainder;
}

int valueOf(QChar sign)
{
    const QChar upper = sign.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    return int(alphabet.indexOf(upper));
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    SecureBytes signs = SecureBytes::random(secretSigns);
    for (int i = 0; i < secretSigns; ++i)
        signs.data()[i] &= 0x1f;
    return RecoveryCode(std::move(signs));
}

Result<RecoveryCode> RecoveryCode::fromTyped(const QString &typed)
{
    SecureBytes values(allSigns);
    int count = 0;
    for (const QChar sign : typed) {
        if (sign.isSpace() || sign == u'-' || sign.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(sign);
        if (value < 0 || count == allSigns)
            return Error{ErrorCode::RecoveryCodeMistyped, {}};
        values.data()[count++] = uchar(value);
    }
    if (count != allSigns || remainderOf(values.data(), allSigns) != 0)
        return Error{ErrorCode::RecoveryCodeMistyped, {}};
    return RecoveryCode(SecureBytes::copyOf({values.data(), secretSigns}));
}

QString RecoveryCode::printed() const
{
    SecureBytes values(allSigns);
    std::memcpy(values.data(), m_signs.data(), secretSigns);
    const unsigned remainder = remainderOf(values.data(), allSigns); // check signs still 0
    const unsigned check = (prime - remainder) % prime;
    values.data()[secretSigns] = uchar(check / 32);
    values.data()[secretSigns + 1] = uchar(check % 32);
    QString text;
    for (int i = 0; i < allSigns; ++i) {
        if (i > 0 && i % groupSize == 0)
            text += u'-';
        text += alphabet[values.data()[i]];
    }
    return text;
}

} // namespace tvers
