// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyslot.h"

#include "core/ids.h"
#include "core/storage/cbor.h"
#include "core/storage/sealedbox.h"
#include "core/storage/vault.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <cmath>
#include <cstring>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

static_assert(Vault::keySize == crypto_box_PUBLICKEYBYTES);
static_assert(Vault::keySize == crypto_box_SECRETKEYBYTES);

constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype hashSize = 32;
constexpr qsizetype contentSize = Vault::keySize + hashSize;
constexpr qsizetype wrappedSize = contentSize + qsizetype(crypto_box_SEALBYTES);
constexpr qsizetype renewalSize = Vault::keySize + Vault::sealOverhead;
constexpr qsizetype longestLabel = 200;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

SecureBytes derived(const SecureBytes &key, const char (&context)[9])
{
    SecureBytes made(Vault::keySize);
    crypto_kdf_derive_from_key(made.data(), size_t(made.size()), 1, context, key.data());
    return made;
}

KeyPair boxOf(const SecureBytes &secret)
{
    const SecureBytes seed = derived(secret, "TvSlotBx");
    static_assert(crypto_box_SEEDBYTES == Vault::keySize);
    KeyPair pair{QByteArray(Vault::keySize, Qt::Uninitialized), SecureBytes(Vault::keySize)};
    crypto_box_seed_keypair(raw(pair.publicKey), pair.privateKey.data(), seed.data());
    return pair;
}

SecureBytes vouchingKey(const SecureBytes &secret) { return derived(secret, "TvSlotVo"); }

QByteArray hashOf(QByteArrayView bytes, const SecureBytes &key = {})
{
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash(raw(hash), size_t(hashSize), raw(bytes), size_t(bytes.size()), key.data(),
                       size_t(key.size()));
    return hash;
}

/// A box binds nothing: the hash of what the key is bound to goes inside.
QByteArray wrapped(const KeySlot &slot, const SecureBytes &dataKey, QUuid file)
{
    SecureBytes content(contentSize);
    const QByteArray hash = hashOf(slot.bound(file));
    std::memcpy(content.data(), dataKey.data(), size_t(Vault::keySize));
    std::memcpy(content.data() + Vault::keySize, hash.data(), size_t(hashSize));
    QByteArray out(wrappedSize, Qt::Uninitialized);
    // Fails for a public key of small order only; such a slot opens for nobody.
    if (crypto_box_seal(raw(out), content.data(), size_t(contentSize), raw(slot.publicKey)) != 0)
        randombytes_buf(out.data(), size_t(out.size()));
    return out;
}

QByteArray vouched(const KeySlot &slot, const SecureBytes &key, QUuid file)
{
    return hashOf(slot.bound(file) + slot.wrapped, key);
}

QByteArray sealedRenewal(const KeySlot &slot, const SecureBytes &vouching,
                         const SecureBytes &dataKey, QUuid file)
{
    const SecureBytes key = derived(dataKey, "TvSlotRn");
    const QByteArray bound = slot.bound(file);
    QByteArray out(renewalSize, Qt::Uninitialized);
    randombytes_buf(out.data(), size_t(Vault::nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + Vault::nonceSize, nullptr,
                                               vouching.data(), size_t(vouching.size()), raw(bound),
                                               size_t(bound.size()), nullptr, raw(out), key.data());
    return out;
}

Result<SecureBytes> openedRenewal(const KeySlot &slot, const SecureBytes &dataKey, QUuid file)
{
    const SecureBytes key = derived(dataKey, "TvSlotRn");
    const QByteArray bound = slot.bound(file);
    SecureBytes vouching(Vault::keySize);
    if (slot.renewal.size() != renewalSize ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(
            vouching.data(), nullptr, nullptr, raw(slot.renewal) + Vault::nonceSize,
            size_t(renewalSize - Vault::nonceSize), raw(bound), size_t(bound.size()),
            raw(slot.renewal), key.data()) != 0)
        return Error{ErrorCode::SlotDamaged, {idText(slot.id)}};
    return vouching;
}

/// What every slot with a secret of its own gets around its data key.
void fill(KeySlot &slot, const SecureBytes &secret, const SecureBytes &dataKey, QUuid file)
{
    const SecureBytes vouching = vouchingKey(secret);
    slot.publicKey = boxOf(secret).publicKey;
    slot.wrapped = wrapped(slot, dataKey, file);
    slot.vouched = vouched(slot, vouching, file);
    if (slot.kind != SlotKind::Open)
        slot.renewal = sealedRenewal(slot, vouching, dataKey, file);
}

/// The data key, if what lies in the box is bound to this slot.
std::optional<SecureBytes> unboxed(const KeySlot &slot, const KeyPair &pair, QUuid file)
{
    SecureBytes content(contentSize);
    if (crypto_box_seal_open(content.data(), raw(slot.wrapped), size_t(wrappedSize),
                             raw(pair.publicKey), pair.privateKey.data()) != 0)
        return std::nullopt;
    if (!sameSecret(content.view().sliced(Vault::keySize), hashOf(slot.bound(file))))
        return std::nullopt;
    return SecureBytes::copyOf(content.view().first(Vault::keySize));
}

Result<SecureBytes> unwrapped(const SecureBytes &secret, const KeySlot &slot, QUuid file,
                              const Error &wrong)
{
    const KeyPair pair = boxOf(secret);
    if (pair.publicKey != slot.publicKey)
        return wrong;
    const Error damaged{ErrorCode::SlotDamaged, {idText(slot.id)}};
    if (!sameSecret(vouched(slot, vouchingKey(secret), file), slot.vouched))
        return damaged;
    auto key = unboxed(slot, pair, file);
    return key ? Result<SecureBytes>(*std::move(key)) : damaged;
}

KeySlot newSlot(SlotKind kind, const QString &label)
{
    KeySlot slot{makeRandomUuid(), kind, label, QDateTime::currentDateTimeUtc(), {}};
    slot.made = QDateTime::fromSecsSinceEpoch(slot.made.toSecsSinceEpoch(), Qt::UTC);
    if (kind != SlotKind::Municipality) {
        slot.salt.resize(saltSize);
        randombytes_buf(slot.salt.data(), size_t(saltSize));
    }
    return slot;
}

/// A key from a secret that needs no stretching: \a secret is 130 random bits,
/// or the word that everyone knows.
SecureBytes hashedKey(QByteArrayView secret, const KeySlot &slot)
{
    SecureBytes key(Vault::keySize);
    crypto_generichash_state state;
    crypto_generichash_init(&state, raw(slot.salt), size_t(slot.salt.size()), size_t(key.size()));
    crypto_generichash_update(&state, raw(secret), size_t(secret.size()));
    crypto_generichash_final(&state, key.data(), size_t(key.size()));
    sodium_memzero(&state, sizeof state);
    return key;
}

SecureBytes openKey(const KeySlot &slot)
{
    return hashedKey("Tvers: open to whoever has the file", slot);
}

Result<SecureBytes> stretched(const SecureBytes &passphrase, const KeySlot &slot)
{
    SecureBytes key(Vault::keySize);
    const int failed = crypto_pwhash(
        key.data(), size_t(key.size()), reinterpret_cast<const char *>(passphrase.data()),
        size_t(passphrase.size()), raw(slot.salt), slot.cost.passes,
        size_t(slot.cost.memoryKib) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return Error{ErrorCode::KeyDerivationFailed, {QString::number(slot.cost.memoryKib)}};
    return key;
}

Error absurd(const KeySlot &slot, QLatin1StringView parameter, const QString &value)
{
    return {ErrorCode::SlotAbsurd, {idText(slot.id), parameter, value}};
}

} // namespace

QLatin1StringView stored(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Open: return "open"_L1;
    case SlotKind::Passphrase: return "passphrase"_L1;
    case SlotKind::Recovery: return "recovery"_L1;
    case SlotKind::Municipality: return "municipality"_L1;
    case SlotKind::Unknown: return "unknown"_L1;
    }
    Q_UNREACHABLE();
}

bool KdfCost::isAbsurd() const
{
    return passes < least().passes || passes > most().passes || memoryKib < least().memoryKib ||
           memoryKib > most().memoryKib;
}

KdfCost KdfCost::calibrated()
{
    constexpr double target = 1000.0; // milliseconds
    KeySlot trial = newSlot(SlotKind::Passphrase, {});
    trial.cost = least();
    QElapsedTimer timer;
    timer.start();
    if (!stretched(SecureBytes::random(16), trial))
        return {3, least().memoryKib};
    const double onePass = qMax(1.0, double(timer.elapsed()));
    quint32 factor = 1; // more memory first, as long as three passes fit the second
    while (factor < 4 && onePass * 2 * factor * 3 <= target)
        factor *= 2;
    const auto passes = quint32(std::lround(target / (onePass * factor)));
    return {qBound(3u, passes, most().passes), least().memoryKib * factor};
}

QByteArray KeySlot::bound(QUuid file) const
{
    CborWriter writer;
    writer.array(10);
    writer.text("tvers key slot 1"_L1);
    writer.text(idText(file));
    writer.text(idText(id));
    writer.text(stored(kind));
    writer.text(label);
    writer.text(made.toString(Qt::ISODate));
    writer.bytes(salt);
    writer.integer(cost.passes);
    writer.integer(cost.memoryKib);
    writer.bytes(publicKey);
    return writer.take();
}

QByteArray KeySlot::checksum(QUuid file) const
{
    readySodium();
    const QByteArray all = bound(file) + wrapped + vouched + renewal;
    QByteArray sum(16, Qt::Uninitialized);
    crypto_generichash(raw(sum), size_t(sum.size()), raw(all), size_t(all.size()), nullptr, 0);
    return sum;
}

Result<> KeySlot::check() const
{
    const bool stretches = kind == SlotKind::Passphrase;
    const bool box = kind == SlotKind::Municipality;
    if (kind == SlotKind::Unknown)
        return absurd(*this, "kind"_L1, stored(kind));
    if (stretches ? cost.isAbsurd() : cost != KdfCost{0, 0})
        return absurd(*this, "cost"_L1, u"%1 x %2 KiB"_s.arg(cost.passes).arg(cost.memoryKib));
    if (label.size() > longestLabel || !isKeepable(label))
        return absurd(*this, "label"_L1, QString::number(label.size()));
    struct Part {
        QLatin1StringView name;
        qsizetype found;
        qsizetype wanted;
    };
    for (const Part &part :
         {Part{"salt"_L1, salt.size(), box ? 0 : saltSize},
          Part{"publicKey"_L1, publicKey.size(), Vault::keySize},
          Part{"wrapped"_L1, wrapped.size(), wrappedSize},
          Part{"vouched"_L1, vouched.size(), box ? 0 : hashSize},
          Part{"renewal"_L1, renewal.size(), box || kind == SlotKind::Open ? 0 : renewalSize}}) {
        if (part.found != part.wanted)
            return absurd(*this, part.name, QString::number(part.found));
    }
    return Done{};
}

KeySlot openSlot(QUuid file, const SecureBytes &dataKey)
{
    KeySlot slot = newSlot(SlotKind::Open, {});
    fill(slot, openKey(slot), dataKey, file);
    return slot;
}

Result<KeySlot> passphraseSlot(QUuid file, const SecureBytes &dataKey, const QString &user,
                               const SecureBytes &passphrase, KdfCost cost)
{
    KeySlot slot = newSlot(SlotKind::Passphrase, user);
    slot.cost = cost;
    if (cost.isAbsurd())
        return absurd(slot, "cost"_L1, u"%1 x %2 KiB"_s.arg(cost.passes).arg(cost.memoryKib));
    const auto key = stretched(passphrase, slot);
    if (!key)
        return key.error();
    fill(slot, *key, dataKey, file);
    return slot;
}

KeySlot recoverySlot(QUuid file, const SecureBytes &dataKey, const RecoveryCode &code)
{
    KeySlot slot = newSlot(SlotKind::Recovery, {});
    fill(slot, hashedKey(code.secret().view(), slot), dataKey, file);
    return slot;
}

KeySlot municipalitySlot(QUuid file, const SecureBytes &dataKey, const QByteArray &publicKey)
{
    Q_ASSERT(publicKey.size() == Vault::keySize);
    KeySlot slot = newSlot(SlotKind::Municipality, QString::fromLatin1(publicKey.toHex()));
    slot.publicKey = publicKey;
    slot.wrapped = wrapped(slot, dataKey, file);
    return slot;
}

Result<KeySlot> rewrapped(QUuid file, const KeySlot &slot, const SecureBytes &before,
                          const SecureBytes &dataKey)
{
    if (auto sane = slot.check(); !sane)
        return sane.error();
    KeySlot next = slot;
    next.wrapped = wrapped(next, dataKey, file);
    if (slot.kind == SlotKind::Municipality)
        return next;
    const auto vouching = openedRenewal(slot, before, file);
    if (!vouching)
        return vouching.error();
    next.vouched = vouched(next, *vouching, file);
    next.renewal = sealedRenewal(next, *vouching, dataKey, file);
    return next;
}

Result<SecureBytes> fromOpenSlot(QUuid file, const KeySlot &slot)
{
    if (auto sane = slot.check(); !sane)
        return sane.error();
    return unwrapped(openKey(slot), slot, file, {ErrorCode::SlotDamaged, {idText(slot.id)}});
}

Result<SecureBytes> fromPassphraseSlot(QUuid file, const KeySlot &slot,
                                       const SecureBytes &passphrase)
{
    if (auto sane = slot.check(); !sane)
        return sane.error();
    const auto key = stretched(passphrase, slot);
    if (!key)
        return key.error();
    return unwrapped(*key, slot, file, {ErrorCode::WrongPassphrase, {slot.label}});
}

Result<SecureBytes> fromRecoverySlot(QUuid file, const KeySlot &slot, const RecoveryCode &code)
{
    if (auto sane = slot.check(); !sane)
        return sane.error();
    return unwrapped(hashedKey(code.secret().view(), slot), slot, file,
                     {ErrorCode::WrongRecoveryCode, {}});
}

Result<SecureBytes> fromMunicipalitySlot(QUuid file, const KeySlot &slot,
                                         const SecureBytes &privateKey)
{
    if (auto sane = slot.check(); !sane)
        return sane.error();
    const Error wrong{ErrorCode::WrongPrivateKey, {}};
    if (privateKey.size() != Vault::keySize)
        return wrong;
    const KeyPair pair{publicKeyOf(privateKey), privateKey.copy()};
    auto key = unboxed(slot, pair, file);
    return key ? Result<SecureBytes>(*std::move(key)) : wrong;
}

KeyPair KeyPair::random()
{
    KeyPair pair{QByteArray(Vault::keySize, Qt::Uninitialized), SecureBytes(Vault::keySize)};
    crypto_box_keypair(raw(pair.publicKey), pair.privateKey.data());
    return pair;
}

} // namespace tvers
