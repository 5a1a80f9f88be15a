// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault.h"

#include <sodium.h>

#include <cstring>

namespace tvers {

namespace {

static_assert(Vault::keySize == crypto_kdf_KEYBYTES);
static_assert(Vault::keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(Vault::nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(Vault::sealOverhead - Vault::nonceSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

constexpr qsizetype hashSize = 32;

SecureBytes derived(const SecureBytes &dataKey, const char (&context)[9])
{
    SecureBytes key(Vault::keySize);
    crypto_kdf_derive_from_key(key.data(), size_t(key.size()), 1, context, dataKey.data());
    return key;
}

const unsigned char *raw(const char *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}
const unsigned char *raw(QByteArrayView bytes) { return raw(bytes.data()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

/// ISO/IEC 7816-4: a 0x80, then zeros.
QByteArray padded(QByteArrayView plain, qsizetype smallest)
{
    QByteArray text(Vault::paddedSize(plain.size(), smallest), '\0');
    if (text.isEmpty())
        return text;
    std::memcpy(text.data(), plain.data(), size_t(plain.size()));
    text[plain.size()] = '\x80';
    return text;
}

/// \a text comes out of a seal, so that its padding is known to be ours.
void unpad(QByteArray &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == '\0')
        --end;
    text.truncate(end > 0 ? end - 1 : 0);
}

QByteArray sealWith(const SecureBytes &key, QByteArrayView plain, QByteArrayView bound,
                    qsizetype smallest = Vault::smallestPadded)
{
    QByteArray text = padded(plain, smallest);
    QByteArray sealed(text.size() + Vault::sealOverhead, Qt::Uninitialized);
    randombytes_buf(sealed.data(), size_t(Vault::nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed) + Vault::nonceSize, nullptr, raw(text), size_t(text.size()), raw(bound),
        size_t(bound.size()), nullptr, raw(sealed), key.data());
    sodium_memzero(text.data(), size_t(text.size()));
    return sealed;
}

/// With \a into null only the tag is compared.
bool openWith(const SecureBytes &key, QByteArrayView sealed, QByteArrayView bound,
              unsigned char *into)
{
    const qsizetype size = sealed.size() - Vault::sealOverhead;
    if (size < 0)
        return false;
    const unsigned char *text = raw(sealed) + Vault::nonceSize;
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
               into, nullptr, text, size_t(size), text + size, raw(bound), size_t(bound.size()),
               raw(sealed), key.data()) == 0;
}

std::optional<QByteArray> openWith(const SecureBytes &key, QByteArrayView sealed,
                                   QByteArrayView bound)
{
    QByteArray text(qMax(qsizetype(0), sealed.size() - Vault::sealOverhead), Qt::Uninitialized);
    unsigned char none = 0;
    if (!openWith(key, sealed, bound, text.isEmpty() ? &none : raw(text)))
        return std::nullopt;
    unpad(text);
    return text;
}

QByteArray hashed(const SecureBytes &key, QByteArrayView one, QByteArrayView other = {})
{
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), size_t(key.size()), size_t(hashSize));
    crypto_generichash_update(&state, raw(one), size_t(one.size()));
    crypto_generichash_update(&state, raw(other), size_t(other.size()));
    crypto_generichash_final(&state, raw(hash), size_t(hashSize));
    sodium_memzero(&state, sizeof state);
    return hash;
}

} // namespace

Vault::Vault(QUuid file, SecureBytes dataKey) : m_file(file), m_dataKey(std::move(dataKey))
{
    Q_ASSERT(m_dataKey.size() == keySize);
    m_rowKey = derived(m_dataKey, "TvRowSea");
    m_headKey = derived(m_dataKey, "TvHeadSe");
    m_setKey = derived(m_dataKey, "TvHeadSu");
    m_auditKey = derived(m_dataKey, "TvAuditL");
    m_permitKey = derived(m_dataKey, "TvPermit");
}

QByteArray Vault::seal(QByteArrayView plain, QByteArrayView bound, qsizetype smallest) const
{
    return sealWith(m_rowKey, plain, bound, smallest);
}

std::optional<QByteArray> Vault::open(QByteArrayView sealed, QByteArrayView bound) const
{
    return openWith(m_rowKey, sealed, bound);
}

bool Vault::fits(QByteArrayView sealed, QByteArrayView bound) const
{
    return openWith(m_rowKey, sealed, bound, nullptr);
}

QByteArray Vault::sealHead(QByteArrayView plain, QByteArrayView bound) const
{
    return sealWith(m_headKey, plain, bound);
}

std::optional<QByteArray> Vault::openHead(QByteArrayView sealed, QByteArrayView bound) const
{
    return openWith(m_headKey, sealed, bound);
}

SetElement Vault::element(QByteArrayView member) const
{
    SetElement lanes;
    static_assert(sizeof lanes == 64);
    std::array<unsigned char, 64> hash;
    crypto_generichash(hash.data(), hash.size(), raw(member), size_t(member.size()),
                       m_setKey.data(), size_t(m_setKey.size()));
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        quint64 number = 0;
        for (size_t i = 0; i < 8; ++i) // little-endian on every machine
            number |= quint64(hash[lane * 8 + i]) << (8 * i);
        lanes[lane] = number;
    }
    return lanes;
}

QByteArray Vault::auditLink(QByteArrayView before, QByteArrayView entry) const
{
    Q_ASSERT(before.isEmpty() || before.size() == hashSize); // else two ways to cut
    return hashed(m_auditKey, before, entry);
}

QByteArray Vault::makePermit(QByteArrayView decided) const { return hashed(m_permitKey, decided); }

bool Vault::verifyPermit(QByteArrayView decided, QByteArrayView permit) const
{
    return sameSecret(makePermit(decided), permit);
}

qsizetype Vault::paddedSize(qsizetype size, qsizetype smallest)
{
    constexpr qsizetype step = 4096;
    if (size == 0)
        return 0;
    qsizetype padded = smallest;
    while (padded <= size && padded < step)
        padded *= 2;
    return padded > size ? padded : (size / step + 1) * step;
}

} // namespace tvers
