// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keys.h"

#include "core/storage/auditlog.h"
#include "core/storage/openfile.h"
#include "core/storage/passphrase.h"
#include "core/storage/rekey.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> logSlot(OpenFile &file, AuditEntry::Kind kind, const KeySlot &slot, const QDateTime &now)
{
    return AuditLog(file).append(
        kind, {{u"kind"_s, QString(stored(slot.kind))}, {u"label"_s, slot.label}}, now);
}

Result<KeySlot> slotFor(const OpenFile &file, const NamedPassphrase &user, KdfCost cost)
{
    const auto passphrase = passphraseBytes(user.passphrase);
    if (!passphrase)
        return passphrase.error();
    return passphraseSlot(file.id, file.vault->dataKey(), user.user, *passphrase, cost);
}

Error lockedError() { return {ErrorCode::VaultLocked, {slotSetName()}}; }

QString shownName(SlotKind kind, const QString &label)
{
    return kind == SlotKind::Passphrase ? label : QString(stored(kind));
}

} // namespace

Result<QList<KeySlotInfo>> Keys::all() const
{
    const auto rows = readSlots(m_store.file());
    if (!rows)
        return rows.error();
    QList<KeySlotInfo> infos;
    for (const SlotRow &row : *rows)
        infos.append({row.slot.kind, row.slot.label, row.slot.made, row.slot.cost, row.problem});
    return infos;
}

Result<std::optional<KeySlot>> Keys::find(SlotKind kind, const QString &label) const
{
    const auto rows = readSlots(m_store.file());
    if (!rows)
        return rows.error();
    for (const SlotRow &row : *rows) {
        const bool named = kind != SlotKind::Passphrase || row.slot.label == label;
        if (row.slot.kind == kind && named)
            return std::optional<KeySlot>(row.slot);
    }
    return std::optional<KeySlot>();
}

Result<> Keys::put(const KeySlot &slot, Replacing replacing, const QDateTime &now)
{
    return m_store.inTransaction([&]() -> Result<> {
        OpenFile &file = m_store.file();
        const auto before = find(slot.kind, slot.label);
        if (!before)
            return before.error();
        if (*before && replacing == Replacing::Nothing)
            return Error{ErrorCode::SlotExists, {shownName(slot.kind, slot.label)}};
        if (*before) {
            if (auto gone = removeSlot(file, **before); !gone)
                return gone;
        }
        if (auto done = insertSlot(file, slot); !done)
            return done;
        const auto kind = *before ? AuditEntry::Kind::SlotChanged : AuditEntry::Kind::SlotAdded;
        return logSlot(file, kind, slot, now);
    });
}

/// Everything is undone, the vault too, when anything of it fails.
Result<> Keys::renew(const SlotsFor &slotsFor, const std::function<Result<>()> &log)
{
    OpenFile &file = m_store.file();
    Q_ASSERT(!file.database->inUnitOfWork()); // whose failure would not bring the vault back
    const SecureBytes before = file.vault->dataKey().copy();
    const auto done = m_store.inTransaction([&]() -> Result<> {
        SecureBytes dataKey = SecureBytes::random(Vault::keySize);
        const auto slotList = slotsFor(dataKey);
        if (!slotList)
            return slotList.error();
        if (auto renewed = renewDataKey(file, std::move(dataKey), *slotList); !renewed)
            return renewed;
        return log();
    });
    if (!done)
        file.vault.emplace(file.id, before.copy());
    return done;
}

Result<QList<KeySlot>> Keys::allBut(const KeySlot &gone, const SecureBytes &dataKey) const
{
    OpenFile &file = m_store.file();
    const auto rows = readSlots(file);
    if (!rows)
        return rows.error();
    QList<KeySlot> kept;
    for (const SlotRow &row : *rows) {
        if (row.slot.id == gone.id)
            continue;
        const auto slot = row.problem
                              ? Result<KeySlot>(*row.problem)
                              : rewrapped(file.id, row.slot, file.vault->dataKey(), dataKey);
        if (!slot)
            return slot.error();
        kept.append(*slot);
    }
    return kept;
}

Result<> Keys::take(SlotKind kind, const QString &label, const QDateTime &now)
{
    if (!m_store.isUnlocked())
        return lockedError();
    const QString name = shownName(kind, label);
    const auto slot = find(kind, label);
    const auto rows = readSlots(m_store.file());
    if (!slot || !rows)
        return slot ? rows.error() : slot.error();
    if (!*slot)
        return Error{ErrorCode::NoSuchSlot, {name}};
    const auto opens = [](const SlotRow &row) {
        return row.slot.kind == SlotKind::Passphrase && !row.problem;
    };
    if (kind == SlotKind::Passphrase && std::count_if(rows->begin(), rows->end(), opens) < 2)
        return Error{ErrorCode::LastSlot, {name}};
    return renew(
        [&](const SecureBytes &dataKey) { return allBut(**slot, dataKey); },
        [&] { return logSlot(m_store.file(), AuditEntry::Kind::SlotRemoved, **slot, now); });
}

Result<> Keys::putInPlaceOf(SlotKind kind, const SlotFor &slotFor, const QDateTime &now)
{
    OpenFile &file = m_store.file();
    const auto before = find(kind, {});
    if (!before)
        return before.error();
    if (!*before)
        return put(slotFor(file.vault->dataKey()), Replacing::Nothing, now);
    std::optional<KeySlot> made;
    return renew(
        [&](const SecureBytes &dataKey) {
            made = slotFor(dataKey);
            auto kept = allBut(**before, dataKey);
            if (kept)
                kept->append(*made);
            return kept;
        },
        [&] { return logSlot(file, AuditEntry::Kind::SlotChanged, *made, now); });
}

Result<> Keys::addUser(const NamedPassphrase &user, KdfCost cost, const QDateTime &now)
{
    if (!m_store.isUnlocked())
        return lockedError();
    if (m_store.isOpenToAll()) // a passphrase beside an open door protects nothing
        return Error{ErrorCode::KeyNeeded, {slotSetName()}};
    const auto slot = slotFor(m_store.file(), user, cost);
    return slot ? put(*slot, Replacing::Nothing, now) : Result<>(slot.error());
}

Result<> Keys::changePassphrase(const NamedPassphrase &user, KdfCost cost, const QDateTime &now)
{
    if (!m_store.isUnlocked())
        return lockedError();
    const auto before = find(SlotKind::Passphrase, user.user);
    if (!before)
        return before.error();
    if (!*before)
        return Error{ErrorCode::NoSuchSlot, {user.user}};
    const auto slot = slotFor(m_store.file(), user, cost);
    return slot ? put(*slot, Replacing::One, now) : Result<>(slot.error());
}

Result<> Keys::removeUser(const QString &user, const QDateTime &now)
{
    return take(SlotKind::Passphrase, user, now);
}

Result<RecoveryCode> Keys::renewRecoveryCode(const QDateTime &now)
{
    if (!m_store.isUnlocked())
        return lockedError();
    if (m_store.isOpenToAll())
        return Error{ErrorCode::KeyNeeded, {slotSetName()}};
    auto code = RecoveryCode::random();
    const QUuid file = m_store.file().id;
    const auto slotFor = [&](const SecureBytes &key) { return recoverySlot(file, key, code); };
    if (auto done = putInPlaceOf(SlotKind::Recovery, slotFor, now); !done)
        return done.error();
    return code;
}

Result<> Keys::setMunicipalityKey(const QByteArray &publicKey, const QDateTime &now)
{
    if (!m_store.isUnlocked())
        return lockedError();
    if (m_store.isOpenToAll())
        return Error{ErrorCode::KeyNeeded, {slotSetName()}};
    const QUuid file = m_store.file().id;
    if (publicKey.size() != Vault::keySize)
        return Error{ErrorCode::SlotAbsurd,
                     {QString(), u"publicKey"_s, QString::number(publicKey.size())}};
    const auto slotFor = [&](const SecureBytes &key) {
        return municipalitySlot(file, key, publicKey);
    };
    return putInPlaceOf(SlotKind::Municipality, slotFor, now);
}

Result<> Keys::removeMunicipalityKey(const QDateTime &now)
{
    return take(SlotKind::Municipality, {}, now);
}

Result<RecoveryCode> Keys::protect(const NamedPassphrase &first, KdfCost cost, const QDateTime &now)
{
    if (!m_store.isUnlocked())
        return lockedError();
    if (!m_store.isOpenToAll())
        return Error{ErrorCode::NoSuchSlot, {stored(SlotKind::Open)}};
    OpenFile &file = m_store.file();
    const auto passphrase = passphraseBytes(first.passphrase);
    if (!passphrase)
        return passphrase.error();
    auto code = RecoveryCode::random();
    QList<KeySlot> made;
    const auto slotsFor = [&](const SecureBytes &dataKey) -> Result<QList<KeySlot>> {
        const auto slot = passphraseSlot(file.id, dataKey, first.user, *passphrase, cost);
        if (!slot)
            return slot.error();
        made = {*slot, recoverySlot(file.id, dataKey, code)};
        return made;
    };
    const auto log = [&] {
        return logSlot(file, AuditEntry::Kind::FileProtected, made.first(), now);
    };
    if (auto done = renew(slotsFor, log); !done)
        return done.error();
    return code;
}

} // namespace tvers
