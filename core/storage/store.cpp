// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/auditlog.h"
#include "core/storage/commitmark.h"
#include "core/storage/damage.h"
#include "core/storage/files.h"
#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "core/storage/plaingate.h"
#include "core/storage/platform.h"
#include "core/storage/rulelog.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

Store::Store(std::unique_ptr<OpenFile> file, Access access) :
    m_access(access), m_file(std::move(file))
{}

Store::~Store() { forgetOrder(); }

/// Where rows lie on their pages tells in which order they were entered; a file
/// written whole has them by their random names. Too dear for every few rows, and
/// nothing is lost when it fails.
void Store::forgetOrder()
{
    constexpr qint64 worthIt = 20;
    if (!m_hold || m_file->sealedWritten < worthIt || !m_hold->check() ||
        platform::fileIdentity(path()) != m_identity)
        return;
    const auto changed = m_file->database->changedByOthers();
    if (changed && !*changed)
        (void)m_file->database->run(u"VACUUM"_s);
}

Result<std::unique_ptr<Store>> Store::open(const QString &wanted, FileHold::Takeover takeover)
{
    const QString path = canonicalPath(wanted); // lock and journal lie beside the file itself
    if (const auto schema = usableSchema(path); !schema)
        return schema.error();
    if (!QFileInfo(path).isWritable())
        return Error{ErrorCode::FileReadOnly, {path}};
    if (const int names = platform::namesOf(path); names > 1)
        return Error{ErrorCode::FileHasOtherNames, {path, QString::number(names)}};
    auto hold = FileHold::take(path, takeover);
    if (!hold)
        return hold.error();
    if (auto ours = checkJournal(path); !ours) // SQLite would play it back before anybody can look
        return ours.error();
    auto file = connectTo(path, path);
    if (!file)
        return file.error();
    std::unique_ptr<Store> store(new Store(*std::move(file), Access::Writing));
    store->m_hold = *std::move(hold);
    store->m_identity = platform::fileIdentity(path);
    return store;
}

Result<std::unique_ptr<Store>> Store::look(const QString &wanted)
{
    const QString path = canonicalPath(wanted);
    if (const auto schema = usableSchema(path); !schema)
        return schema.error();
    if (auto ours = checkJournal(path); !ours)
        return ours.error();
    auto copy = PrivateCopy::of(path);
    if (!copy)
        return copy.error();
    auto file = connectTo((*copy)->path(), path);
    if (!file)
        return file.error();
    const auto schema = (*file)->database->schema();
    if (!schema)
        return schema.error();
    if (auto done = migrate(**file); !done)
        return done.error();
    std::unique_ptr<Store> store(new Store(*std::move(file), Access::Looking));
    store->m_copy = *std::move(copy);
    store->m_lookedAtSchema = *schema;
    return store;
}

bool Store::isUnlocked() const { return m_file->vault.has_value(); }

bool Store::isOpenToAll() const { return m_file->isOpenToAll; }

QString Store::path() const { return m_file->path; }

QString Store::fingerprint() const { return isUnlocked() ? m_file->head.fingerprint() : QString(); }

QDateTime Store::stateOf() const { return m_copy ? m_copy->stateOf() : QDateTime(); }

QList<Error> Store::findings() const
{
    QList<Error> found;
    if (const QString kind = platform::networkFileSystem(path()); !kind.isEmpty())
        found.append({ErrorCode::OnNetworkShare, {path(), kind}});
    return found;
}

KeyTrial Store::keyTrial(std::shared_ptr<const Key> key) const
{
    return tvers::keyTrial(*m_file, std::move(key));
}

Result<> Store::unlock(const Key &key, const QDateTime &now)
{
    if (isUnlocked())
        lock();
    return unlock(dataKeyWith(*m_file, key), now);
}

Result<> Store::unlock(Result<Unlocked> opened, const QDateTime &now)
{
    if (isUnlocked())
        lock();
    auto wiped = qScopeGuard([this] { m_file->vault.reset(); });
    if (auto done = takeKey(std::move(opened), now); !done)
        return done;
    wiped.dismiss();
    return Done{};
}

Result<> Store::takeKey(Result<Unlocked> opened, const QDateTime &now)
{
    if (!opened)
        return opened.error();
    if (auto done = takeDataKey(std::move(opened->dataKey), now); !done)
        return done;
    const bool recovery = opened->slot.kind == SlotKind::Recovery;
    if (m_access == Access::Looking || (!recovery && opened->slot.kind != SlotKind::Municipality))
        return Done{};
    return inTransaction([&] {
        const auto kind =
            recovery ? AuditEntry::Kind::RecoveryCodeUsed : AuditEntry::Kind::MunicipalityKeyUsed;
        return AuditLog(*m_file).append(kind, {{u"by"_s, platform::userName()}}, now);
    });
}

Result<> Store::takeDataKey(SecureBytes dataKey, const QDateTime &now)
{
    platform::forbidMemoryDumps();
    m_file->vault.emplace(m_file->id, std::move(dataKey));
    return verifyAndMigrate(now);
}

Result<> Store::verifyAndMigrate(const QDateTime &now)
{
    if (auto remembered = m_file->database->rememberState(); !remembered)
        return remembered;
    const auto schema = m_file->database->schema();
    if (!schema)
        return schema.error();
    if (m_lookedAtSchema && *m_lookedAtSchema < newestSchema()) // its head is of the old one
        return Error{ErrorCode::SchemaTooOld, {path(), QString::number(*m_lookedAtSchema)}};
    auto head = readHead(*m_file, *schema);
    if (!head)
        return head.error();
    m_file->head = *std::move(head);
    if (*schema < newestSchema()) {
        if (auto done = migrateWithCopy(*schema, now); !done)
            return done;
    }
    const QList<Error> damage = damageIn(*m_file);
    return damage.isEmpty() ? Result<>(Done{}) : Result<>(damage.first());
}

Result<> Store::migrateWithCopy(int schema, const QDateTime &now)
{
    const auto sets = countSets(*m_file);
    if (!sets)
        return sets.error();
    if (const auto damage = differences(m_file->head, *sets); !damage.isEmpty())
        return damage.first();
    if (auto copy = copyBeforeSchema(path(), schema); !copy)
        return copy.error();
    if (auto done = migrate(*m_file); !done)
        return done;
    return inTransaction([&] {
        return AuditLog(*m_file).append(AuditEntry::Kind::Migrated, {{u"from"_s, schema}}, now);
    });
}

void Store::lock()
{
    m_file->vault.reset();
    m_file->head = {};
    emit m_changes.locked();
}

Result<> Store::mayWrite()
{
    if (m_access == Access::Looking)
        return Error{ErrorCode::OpenedForLooking, {path()}};
    if (!isUnlocked())
        return Error{ErrorCode::VaultLocked, {QString()}};
    if (platform::fileIdentity(path()) != m_identity)
        return Error{ErrorCode::FileGone, {path()}};
    return m_hold->check();
}

Result<> Store::workAndHead(const std::function<Result<>()> &work)
{
    const auto changed = m_file->database->changedByOthers();
    if (!changed)
        return changed.error();
    if (*changed)
        return Error{ErrorCode::FileChangedElsewhere, {path()}};
    const Head before = m_file->head;
    if (auto done = work(); !done)
        return done;
    if (m_file->head == before)
        return Done{};
    if (auto anonymous = checkPlain(*this, m_pending); !anonymous)
        return anonymous;
    if (auto logged = logRules(*this, m_pending); !logged)
        return logged;
    ++m_file->head.commits;
    if (auto marked = markCommit(*m_file); !marked)
        return marked;
    return writeHead(*m_file, newestSchema());
}

Result<> Store::inTransaction(const std::function<Result<>()> &work)
{
    if (m_file->database->inUnitOfWork())
        return m_file->database->inTransaction(work);
    if (auto may = mayWrite(); !may)
        return may;
    const Head before = m_file->head;
    const bool wasOpenToAll = m_file->isOpenToAll;
    const auto done = m_file->database->inTransaction([&] { return workAndHead(work); });
    const auto changes = std::exchange(m_pending, {});
    if (!done) {
        m_file->head = before;
        m_file->isOpenToAll = wasOpenToAll;
        return done;
    }
    if (platform::fileIdentity(path()) != m_identity) // it went to a file without a name
        return Error{ErrorCode::FileGone, {path()}};
    if (!changes.isEmpty())
        emit m_changes.committed(changes);
    return Done{};
}

} // namespace tvers
