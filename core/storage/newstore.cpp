// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Store::create.
#include "core/storage/auditlog.h"
#include "core/storage/files.h"
#include "core/storage/migrations.h"
#include "core/storage/passphrase.h"
#include "core/storage/platform.h"
#include "core/storage/store.h"

#include "core/ids.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of 255 bytes that file systems give a name, less ".holder.part" and the like.
constexpr qsizetype longestName = 240;

/// Whether a file could be made there, before anything is.
Result<> checkPlace(const QString &path)
{
    const QFileInfo there(path);
    const auto notWritable = [&](int reason) {
        return Error{ErrorCode::FileNotWritable, {path, qt_error_string(reason)}};
    };
    if (there.exists() || there.isSymLink())
        return Error{ErrorCode::FileExists, {path}};
    if (there.fileName().isEmpty() || !QFileInfo(there.absolutePath()).isDir())
        return notWritable(ENOENT);
    if (QFile::encodeName(there.fileName()).size() > longestName)
        return notWritable(ENAMETOOLONG);
    return Done{};
}

/// The slots a new file begins with, and the code that one of them is made of.
struct FirstSlots {
    QList<KeySlot> slotList;
    std::optional<RecoveryCode> recoveryCode;
};

Result<FirstSlots> firstSlots(const NewFile &wanted, QUuid id, const SecureBytes &dataKey)
{
    if (!wanted.user)
        return FirstSlots{{openSlot(id, dataKey)}, {}};
    const auto passphrase = passphraseBytes(wanted.user->passphrase);
    if (!passphrase)
        return passphrase.error();
    const auto slot = passphraseSlot(id, dataKey, wanted.user->user, *passphrase, wanted.cost);
    if (!slot)
        return slot.error();
    auto code = RecoveryCode::random();
    const KeySlot recovery = recoverySlot(id, dataKey, code);
    return FirstSlots{{*slot, recovery}, std::move(code)};
}

Result<> fill(OpenFile &file, const FirstSlots &first, const QDateTime &now)
{
    const auto named = file.database->execute(
        Sql::of(Sql::Named::InsertFile),
        {{"id"_L1, idText(file.id)}, {"made"_L1, now.toUTC().toString(Qt::ISODate)}});
    if (!named)
        return named.error();
    auto sets = countSets(file); // of no rows, and of the schema
    if (!sets)
        return sets.error();
    file.head.tables = *std::move(sets);
    file.head.identity = SecureBytes::random(Head::identitySize).view().toByteArray();
    for (const KeySlot &slot : first.slotList) {
        if (auto done = insertSlot(file, slot); !done)
            return done;
    }
    if (auto done = AuditLog(file).append(AuditEntry::Kind::FileMade, {}, now); !done)
        return done;
    file.head.commits = 1;
    return writeHead(file, newestSchema());
}

} // namespace

Result<NewStore> Store::create(const NewFile &wanted)
{
    auto made = make(wanted);
    if (!made)
        return whileMaking(canonicalPath(wanted.path), made.error());
    return made;
}

Result<NewStore> Store::make(const NewFile &wanted)
{
    const QString path = canonicalPath(wanted.path);
    if (auto place = checkPlace(path); !place)
        return place.error();
    platform::forbidMemoryDumps();
    auto hold = FileHold::take(path);
    if (!hold)
        return hold.error();
    const QString temporary = path + ".part"_L1;
    QFile::remove(temporary);
    const auto cleared = qScopeGuard([&] { QFile::remove(temporary); });
    SecureBytes dataKey = SecureBytes::random(Vault::keySize);
    OpenFile file;
    file.path = path;
    file.id = makeRandomUuid();
    auto first = firstSlots(wanted, file.id, dataKey);
    if (!first)
        return first.error();
    file.vault.emplace(file.id, dataKey.copy());
    auto database = Database::open(temporary);
    if (!database)
        return database.error();
    file.database = *std::move(database);
    auto done = migrate(file);
    if (done)
        done = file.database->inTransaction([&] { return fill(file, *first, wanted.now); });
    file.database.reset();
    if (done)
        done = putInPlace(temporary, path, Placing::New);
    if (!done)
        return done.error();
    hold->reset();
    auto store = open(path);
    if (!store)
        return store.error();
    if (auto ready = (*store)->takeDataKey(std::move(dataKey), wanted.now); !ready)
        return ready.error();
    return NewStore{*std::move(store), std::move(first->recoveryCode)};
}

} // namespace tvers
