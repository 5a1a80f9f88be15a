// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyslot.h"

#include "core/ids.h"
#include "core/storage/cbor.h"
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
constexpr qsizetype wrappedSize = Vault::keySize + Vault::sealOverhead;
constexpr qsizetype longestLabel = 200;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray wrapped(const SecureBytes &wrappingKey, const SecureBytes &dataKey,
                   const QByteArray &bound)
{
    QByteArray out(wrappedSize, Qt::Uninitialized);
    randombytes_buf(out.data(), size_t(Vault::nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(out) + Vault::nonceSize, nullptr, dataKey.data(), size_t(dataKey.size()), raw(bound),
        size_t(bound.size()), nullptr, raw(out), wrappingKey.data());
    return out;
}

Result<SecureBytes> unwrapped(const SecureBytes &wrappingKey, const KeySlot &slot, QUuid file,
                              const Error &wrong)
{
    const QByteArray bound = slot.bound(file);
    SecureBytes key(Vault::keySize);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        key.data(), nullptr, nullptr, raw(slot.wrapped) + Vault::nonceSize,
        size_t(slot.wrapped.size() - Vault::nonceSize), raw(bound), size_t(bound.size()),
        raw(slot.wrapped), wrappingKey.data());
    if (failed != 0)
        return wrong;
    return key;
}

KeySlot newSlot(SlotKind kind, const QString &label)
{
    KeySlot slot{makeRandomUuid(), kind, label, QDateTime::currentDateTimeUtc(), {}, {0, 0}, {}};
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
    writer.array(9);
    writer.text("tvers key slot 1"_L1);
    writer.text(idText(file));
    writer.text(idText(id));
    writer.text(stored(kind));
    writer.text(label);
    writer.text(made.toString(Qt::ISODate));
    writer.bytes(salt);
    writer.integer(cost.passes);
    writer.integer(cost.memoryKib);
    return writer.take();
}

QByteArray KeySlot::checksum(QUuid file) const
{
    readySodium();
    QByteArray all = bound(file);
    all += wrapped;
    QByteArray sum(16, Qt::Uninitialized);
    crypto_generichash(raw(sum), size_t(sum.size()), raw(all), size_t(all.size()), nullptr, 0);
    return sum;
}

Result<> KeySlot::check() const
{
    const bool stretches = kind == SlotKind::Passphrase;
    const bool box = kind == SlotKind::Municipality;
    if (stretches ? cost.isAbsurd() : cost != KdfCost{0, 0})
        return absurd(*this, "cost"_L1, u"%1 x %2 KiB"_s.arg(cost.passes).arg(cost.memoryKib));
    if (salt.size() != (box ? 0 : saltSize))
        return absurd(*this, "salt"_L1, QString::number(salt.size()));
    if (label.size() > longestLabel || !isKeepable(label))
        return absurd(*this, "label"_L1, QString::number(label.size()));
    const bool rightSize =
        box ? wrapped.size() > qsizetype(crypto_box_SEALBYTES) && wrapped.size() < 1024
            : wrapped.size() == wrappedSize;
    if (!rightSize)
        return absurd(*this, "wrapped"_L1, QString::number(wrapped.size()));
    return Done{};
}

KeySlot openSlot(QUuid file, const SecureBytes &dataKey)
{
    KeySlot slot = newSlot(SlotKind::Open, {});
    slot.wrapped = wrapped(openKey(slot), dataKey, slot.bound(file));
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
    slot.wrapped = wrapped(*key, dataKey, slot.bound(file));
    return slot;
}

KeySlot recoverySlot(QUuid file, const SecureBytes &dataKey, const RecoveryCode &code)
{
    KeySlot slot = newSlot(SlotKind::Recovery, {});
    slot.wrapped = wrapped(hashedKey(code.secret().view(), slot), dataKey, slot.bound(file));
    return slot;
}

KeySlot municipalitySlot(QUuid file, const SecureBytes &dataKey, const QByteArray &publicKey)
{
    Q_ASSERT(publicKey.size() == Vault::keySize);
    KeySlot slot = newSlot(SlotKind::Municipality, QString::fromLatin1(publicKey.toHex()));
    const QByteArray bound = slot.bound(file); // a sealed box binds nothing: put it inside
    SecureBytes content(Vault::keySize + bound.size());
    std::memcpy(content.data(), dataKey.data(), size_t(Vault::keySize));
    std::memcpy(content.data() + Vault::keySize, bound.data(), size_t(bound.size()));
    slot.wrapped.resize(content.size() + qsizetype(crypto_box_SEALBYTES));
    [[maybe_unused]] const int failed =
        crypto_box_seal(raw(slot.wrapped), content.data(), size_t(content.size()), raw(publicKey));
    Q_ASSERT(failed == 0);
    return slot;
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
    QByteArray publicKey(Vault::keySize, Qt::Uninitialized);
    crypto_scalarmult_base(raw(publicKey), privateKey.data());
    SecureBytes content(slot.wrapped.size() - qsizetype(crypto_box_SEALBYTES));
    if (crypto_box_seal_open(content.data(), raw(slot.wrapped), size_t(slot.wrapped.size()),
                             raw(publicKey), privateKey.data()) != 0)
        return wrong;
    const QByteArray bound = slot.bound(file);
    if (content.size() != Vault::keySize + bound.size() ||
        content.view().sliced(Vault::keySize) != bound)
        return wrong;
    return SecureBytes::copyOf(content.view().first(Vault::keySize));
}

KeyPair KeyPair::random()
{
    KeyPair pair{QByteArray(Vault::keySize, Qt::Uninitialized), SecureBytes(Vault::keySize)};
    crypto_box_keypair(raw(pair.publicKey), pair.privateKey.data());
    return pair;
}

} // namespace tvers
