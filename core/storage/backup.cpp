// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/damage.h"
#include "core/storage/files.h"
#include "core/storage/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notWhole(const QString &path, const QString &why)
{
    return {ErrorCode::CopyNotWhole, {path, why}};
}

Result<> checkPages(Database &database, const QString &path)
{
    const auto answer = database.value(Sql::of(Sql::Named::IntegrityCheck));
    if (!answer)
        return answer.error();
    if (answer->toString() != "ok"_L1)
        return notWhole(path, answer->toString());
    return database.checkForeignKeys();
}

/// Opens the copy with the vault of the original, if that is unlocked.
Result<> checkCopy(const OpenFile &original, const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return database.error();
    if (auto whole = checkPages(**database, path); !whole)
        return whole;
    const auto id = readFileId(**database, path);
    if (!id || *id != original.id)
        return notWhole(path, u"id"_s);
    if (!original.vault)
        return Done{};
    OpenFile copy;
    copy.path = path;
    copy.id = original.id;
    copy.database = *std::move(database);
    copy.vault.emplace(original.id, original.vault->dataKey().copy());
    const auto schema = copy.database->schema();
    if (!schema)
        return schema.error();
    const auto head = readHead(copy, *schema);
    if (!head)
        return head.error();
    if (*head != original.head)
        return notWhole(path, u"head"_s);
    copy.head = *head;
    const auto damage = damageIn(copy);
    return damage.isEmpty() ? Result<>(Done{}) : notWhole(path, stored(damage.first().code));
}

} // namespace

Result<> backUp(Store &store, const QString &wanted)
{
    const QString target = canonicalPath(wanted);
    const QByteArray identity = platform::fileIdentity(target);
    if (target == store.path() ||
        (!identity.isEmpty() && identity == platform::fileIdentity(store.path())))
        return Error{ErrorCode::FileExists, {target}};
    const QString temporary = target + ".part"_L1;
    QFile::remove(temporary);
    auto cleared = qScopeGuard([&] { QFile::remove(temporary); });
    const auto copied =
        store.file().database->execute(Sql::of(Sql::Named::VacuumInto), {{"path"_L1, temporary}});
    if (!copied)
        return copied.error();
    if (auto whole = checkCopy(store.file(), temporary); !whole)
        return whole;
    return putInPlace(temporary, target);
}

QString backupName(const QString &path, const QDateTime &now)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u' ' +
                         now.toString(u"yyyy-MM-dd HHmm"_s);
    QString name = stem + ".tvers"_L1;
    for (int number = 2; QFile::exists(name); ++number)
        name = stem + u" (%1).tvers"_s.arg(number);
    return name;
}

} // namespace tvers
