// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealedbox.h"

#include <QRegularExpression>

#include <sodium.h>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype overhead = qsizetype(crypto_box_SEALBYTES);
constexpr qsizetype keySize = qsizetype(crypto_box_PUBLICKEYBYTES);
static_assert(crypto_box_SECRETKEYBYTES == crypto_box_PUBLICKEYBYTES);

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

} // namespace

QByteArray sealedTo(const QByteArray &publicKey, QByteArrayView plain)
{
    Q_ASSERT(publicKey.size() == keySize);
    readySodium();
    QByteArray box(plain.size() + overhead, Qt::Uninitialized);
    if (crypto_box_seal(raw(box), raw(plain), size_t(plain.size()), raw(publicKey)) != 0)
        return {};
    return box;
}

Result<QByteArray> openBox(const QByteArray &box, const SecureBytes &privateKey)
{
    Q_ASSERT(privateKey.size() == keySize);
    readySodium();
    if (box.size() < overhead)
        return Error{ErrorCode::WrongPrivateKey, {}};
    const QByteArray publicKey = publicKeyOf(privateKey);
    QByteArray plain(box.size() - overhead, Qt::Uninitialized);
    if (crypto_box_seal_open(raw(plain), raw(box), size_t(box.size()), raw(publicKey),
                             privateKey.data()) != 0)
        return Error{ErrorCode::WrongPrivateKey, {}};
    return plain;
}

QByteArray publicKeyOf(const SecureBytes &privateKey)
{
    readySodium();
    QByteArray publicKey(keySize, Qt::Uninitialized);
    crypto_scalarmult_base(raw(publicKey), privateKey.data());
    return publicKey;
}

SecureBytes keyFromHex(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9a-fA-F]{64}\\z"_s);
    QString digits = text.simplified().remove(u' ');
    if (!shape.match(digits).hasMatch())
        return {};
    QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    wipe(digits);
    SecureBytes key = SecureBytes::copyOf(bytes);
    wipe(bytes);
    return key;
}

} // namespace tvers
