// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key.h"

#include "core/storage/openfile.h"
#include "core/storage/passphrase.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Opens one slot; the error says why not.
using Opener = std::function<Result<SecureBytes>(const KeySlot &)>;

/// The cheapest first, so that one dear slot does not keep the others waiting.
Result<Unlocked> tryEach(OpenFile &file, const Opener &opener,
                         const std::function<bool(const KeySlot &)> &wanted, const QString &what)
{
    auto rows = readSlots(file);
    if (!rows)
        return rows.error();
    std::stable_sort(rows->begin(), rows->end(), [](const SlotRow &one, const SlotRow &other) {
        return one.slot.cost.work() < other.slot.cost.work();
    });
    Error why{ErrorCode::NoSuchSlot, {what}};
    Effort effort;
    for (const SlotRow &row : std::as_const(*rows)) {
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

Result<Unlocked> attempt(OpenFile &file, const OpenKey &)
{
    return tryEach(
        file, [&](const KeySlot &slot) { return fromOpenSlot(file.id, slot); },
        ofKind(SlotKind::Open), stored(SlotKind::Open));
}

Result<Unlocked> attempt(OpenFile &file, const PassphraseKey &key)
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
        file, [&](const KeySlot &slot) { return fromPassphraseSlot(file.id, slot, *typed); },
        wanted, key.user.isEmpty() ? QString(stored(SlotKind::Passphrase)) : key.user);
    if (!opened && opened.error().code == ErrorCode::WrongPassphrase)
        return Error{ErrorCode::WrongPassphrase, {key.user}};
    return opened;
}

Result<Unlocked> attempt(OpenFile &file, const RecoveryKey &key)
{
    const auto code = RecoveryCode::fromTyped(key.typed);
    if (!code)
        return code.error();
    return tryEach(
        file, [&](const KeySlot &slot) { return fromRecoverySlot(file.id, slot, *code); },
        ofKind(SlotKind::Recovery), stored(SlotKind::Recovery));
}

Result<Unlocked> attempt(OpenFile &file, const PrivateKey &key)
{
    return tryEach(
        file, [&](const KeySlot &slot) { return fromMunicipalitySlot(file.id, slot, key.key); },
        ofKind(SlotKind::Municipality), stored(SlotKind::Municipality));
}

} // namespace

Result<Unlocked> dataKeyWith(OpenFile &file, const Key &key)
{
    return std::visit([&](const auto &kind) { return attempt(file, kind); }, key);
}

} // namespace tvers
