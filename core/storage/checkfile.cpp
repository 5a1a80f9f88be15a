// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checkfile.h"

#include "core/storage/auditlog.h"
#include "core/storage/damage.h"
#include "core/storage/files.h"
#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "core/storage/platform.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Verdict = FileCheck::Verdict;

/// Pages and links; what SQLite says is in \a check.
void checkPages(Database &database, FileCheck &check)
{
    const auto answer = database.value(Sql::of(Sql::Named::IntegrityCheck));
    check.integrity = answer ? answer->toString() : answer.error().facts.value(1);
    if (!answer)
        check.damage.append(answer.error());
    else if (check.integrity != "ok"_L1)
        check.damage.append({ErrorCode::PageDamaged, {u"integrity_check"_s, check.integrity}});
    if (auto links = database.checkForeignKeys(); !links)
        check.damage.append(links.error());
}

void checkRows(OpenFile &file, FileCheck &check)
{
    const auto head = readHead(file, check.schema);
    check.head = head ? Verdict::Ok : Verdict::Broken;
    if (!head) {
        check.damage.append(head.error());
        check.auditChain = Verdict::Unverified; // its end is in the head
    } else {
        file.head = *head;
        check.fingerprint = head->fingerprint();
    }
    if (check.schema < newestSchema()) {
        const auto sets = countSets(file);
        const auto lost = sets ? differences(file.head, *sets) : QList<Error>{sets.error()};
        check.head = lost.isEmpty() ? check.head : Verdict::Broken;
        check.damage += lost;
        if (!check.damage.isEmpty())
            return;
        if (auto done = migrate(file); !done) { // the copy
            check.damage.append(done.error());
            return;
        }
    }
    check.seals = Verdict::Ok;
    for (const Error &error : damageIn(file)) {
        if (error.code == ErrorCode::SealBroken || error.code == ErrorCode::PageDamaged)
            check.seals = Verdict::Broken;
        else if (!head || error.code == ErrorCode::AuditChainBroken)
            continue; // without a head all rows are too many; the log is read below
        else
            check.head = Verdict::Broken;
        check.damage.append(error);
    }
    if (!head)
        return;
    const auto log = AuditLog(file).each([](const AuditEntry &) { return Result<>(Done{}); });
    check.auditChain = log ? Verdict::Ok : Verdict::Broken;
    if (!log)
        check.damage.append(log.error());
}

void noteSlots(OpenFile &file, FileCheck &check)
{
    const auto rows = readSlots(file);
    if (!rows) {
        check.damage.append(rows.error());
        return;
    }
    for (const SlotRow &row : *rows) {
        check.isOpenToAll = check.isOpenToAll || row.slot.kind == SlotKind::Open;
        if (row.problem)
            check.damage.append(*row.problem);
    }
}

/// What needs no key. False when there is no going on.
bool checkGround(OpenFile &file, FileCheck &check)
{
    if (auto ours = checkSchema(*file.database, file.path); !ours) {
        check.integrity = u"not read"_s; // it could go on for ever
        check.damage.append(ours.error());
        return false;
    }
    checkPages(*file.database, check);
    const auto id = readFileId(*file.database, file.path);
    if (!id) {
        check.damage.append(id.error());
        return false;
    }
    file.id = *id;
    noteSlots(file, check);
    return true;
}

} // namespace

QLatin1StringView stored(FileCheck::Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok: return "ok"_L1;
    case Verdict::Broken: return "broken"_L1;
    case Verdict::Unverified: return "unverified"_L1;
    }
    Q_UNREACHABLE();
}

bool FileCheck::isIntact() const { return damage.isEmpty(); }

Result<FileCheck> checkFile(const QString &wanted, const Key *key)
{
    const QString path = canonicalPath(wanted);
    const auto usable = usableSchema(path);
    if (!usable)
        return usable.error();
    if (auto ours = checkJournal(path); !ours && ours.error().code == ErrorCode::ForeignJournal)
        return ours.error();
    const auto copy = PrivateCopy::of(path);
    if (!copy)
        return copy.error();
    FileCheck check;
    check.stateOf = (*copy)->stateOf();
    if (const QString kind = platform::networkFileSystem(path); !kind.isEmpty())
        check.findings.append({ErrorCode::OnNetworkShare, {path, kind}});
    auto database = Database::open((*copy)->path());
    if (!database)
        return database.error();
    const auto schema = (*database)->schema(); // once the journal is played back
    check.schema = schema ? *schema : *usable;
    OpenFile file;
    file.path = path;
    file.database = *std::move(database);
    if (!checkGround(file, check) || !key)
        return check;
    auto opened = dataKeyWith(file, *key);
    if (!opened && check.damage.contains(opened.error()))
        return check; // the slot asked for is what is damaged
    if (!opened)
        return opened.error();
    platform::forbidMemoryDumps();
    file.vault.emplace(file.id, std::move(opened->dataKey));
    checkRows(file, check);
    return check;
}

} // namespace tvers
