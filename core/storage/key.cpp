// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key.h"

#include "core/storage/openfile.h"
#include "core/storage/passphrase.h"
#include "core/storage/platform.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What there is to try a key on, read and let go of.
struct Locks {
    decltype(OpenFile::id) file;
    Result<QList<SlotRow>> rows;
};

/// Opens one slot; the error says why not.
using Opener = std::function<Result<SecureBytes>(const KeySlot &)>;

/// The cheapest first, so that one dear slot does not keep the others waiting.
Result<Unlocked> tryEach(const Locks &locks, const Opener &opener,
                         const std::function<bool(const KeySlot &)> &wanted, const QString &what)
{
    if (!locks.rows)
        return locks.rows.error();
    QList<SlotRow> rows = *locks.rows;
    std::stable_sort(rows.begin(), rows.end(), [](const SlotRow &one, const SlotRow &other) {
        return one.slot.cost.work() < other.slot.cost.work();
    });
    Error why{ErrorCode::NoSuchSlot, {what}};
    Effort effort;
    for (const SlotRow &row : std::as_const(rows)) {
        if (!wanted(row.slot))
            continue;
        if (!row.problem && !effort.spend(row.slot.cost))
            return Error{ErrorCode::TooManyToTry, {what}};
        auto key = row.problem ? Result<SecureBytes>(*row.problem) : opener(row.slot);
        if (key)
            return Unlocked{*std::move(key), row.slot};
        why = key.error();
    }
    return why;
}

auto ofKind(SlotKind kind)
{
    return [kind](const KeySlot &slot) { return slot.kind == kind; };
}

Result<Unlocked> attempt(const Locks &locks, const OpenKey &)
{
    return tryEach(
        locks, [&](const KeySlot &slot) { return fromOpenSlot(locks.file, slot); },
        ofKind(SlotKind::Open), stored(SlotKind::Open));
}

Result<Unlocked> attempt(const Locks &locks, const PassphraseKey &key)
{
    const auto typed = passphraseBytes(key.passphrase);
    if (!typed && typed.error().code == ErrorCode::PassphraseTooShort)
        return Error{ErrorCode::WrongPassphrase, {key.user}};
    if (!typed)
        return typed.error();
    const auto wanted = [&](const KeySlot &slot) {
        return slot.kind == SlotKind::Passphrase && (key.user.isEmpty() || slot.label == key.user);
    };
    auto opened = tryEach(
        locks, [&](const KeySlot &slot) { return fromPassphraseSlot(locks.file, slot, *typed); },
        wanted, key.user.isEmpty() ? QString(stored(SlotKind::Passphrase)) : key.user);
    if (!opened && opened.error().code == ErrorCode::WrongPassphrase)
        return Error{ErrorCode::WrongPassphrase, {key.user}};
    return opened;
}

Result<Unlocked> attempt(const Locks &locks, const RecoveryKey &key)
{
    const auto code = RecoveryCode::fromTyped(key.typed);
    if (!code)
        return code.error();
    return tryEach(
        locks, [&](const KeySlot &slot) { return fromRecoverySlot(locks.file, slot, *code); },
        ofKind(SlotKind::Recovery), stored(SlotKind::Recovery));
}

Result<Unlocked> attempt(const Locks &locks, const PrivateKey &key)
{
    return tryEach(
        locks, [&](const KeySlot &slot) { return fromMunicipalitySlot(locks.file, slot, key.key); },
        ofKind(SlotKind::Municipality), stored(SlotKind::Municipality));
}

} // namespace

KeyTrial keyTrial(OpenFile &file, std::shared_ptr<const Key> key)
{
    platform::forbidMemoryDumps();
    return [locks = Locks{file.id, readSlots(file)}, key = std::move(key)] {
        return std::visit([&](const auto &kind) { return attempt(locks, kind); }, *key);
    };
}

Result<Unlocked> dataKeyWith(OpenFile &file, const Key &key)
{
    platform::forbidMemoryDumps(); // a passphrase with a slip in it is nearly the right one
    const Locks locks{file.id, readSlots(file)};
    return std::visit([&](const auto &kind) { return attempt(locks, kind); }, key);
}

} // namespace tvers
