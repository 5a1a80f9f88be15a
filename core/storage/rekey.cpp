// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rekey.h"

#include "core/storage/auditlog.h"
#include "core/storage/damage.h"
#include "core/storage/rows.h"

namespace tvers {

namespace {

template<typename Source, typename Item>
Result<> collect(Source &&source, QList<Item> &into)
{
    return source.each([&](const Item &item) -> Result<> {
        into.append(item);
        return Done{};
    });
}

Result<> resealAll(OpenFile &file, const std::map<Table, QList<Row>> &rows)
{
    for (const auto &[table, list] : rows) {
        file.head.tables[specOf(table).name]; // there, even when empty
        for (const Row &row : list) {
            if (auto done = RowTable(file, table).reseal(row); !done)
                return done;
        }
    }
    return Done{};
}

Result<> chainAnew(OpenFile &file, const QList<AuditEntry> &entries)
{
    if (auto cleared = file.database->execute(Sql::of(Sql::Named::ClearAudit)); !cleared)
        return cleared.error();
    for (const AuditEntry &entry : entries) {
        if (auto done = AuditLog(file).append(entry.kind, entry.details, entry.at); !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<> renewDataKey(OpenFile &file, SecureBytes dataKey, const QList<KeySlot> &slotList)
{
    // What is sealed anew is vouched for anew, and every slot gets the key.
    if (const auto damage = damageIn(file); !damage.isEmpty())
        return damage.first();
    std::map<Table, QList<Row>> rows;
    for (const Table table : allTables()) {
        if (auto read = collect(RowTable(file, table), rows[table]); !read)
            return read;
    }
    QList<AuditEntry> entries;
    if (auto read = collect(AuditLog(file), entries); !read)
        return read;
    const auto oldSlots = readSlots(file);
    if (!oldSlots)
        return oldSlots.error();
    for (const SlotRow &row : *oldSlots) {
        if (auto gone = removeSlot(file, row.slot); !gone)
            return gone;
    }
    file.vault.emplace(file.id, std::move(dataKey));
    file.head = {file.head.commits, file.head.identity, {}, 0, {}};
    auto ground = countGround(file); // no slots at this moment, and the schema
    if (!ground)
        return ground.error();
    file.head.tables = *std::move(ground);
    if (auto done = resealAll(file, rows); !done)
        return done;
    file.isOpenToAll = false;
    if (auto done = chainAnew(file, entries); !done)
        return done;
    for (const KeySlot &slot : slotList) {
        if (auto done = insertSlot(file, slot); !done)
            return done;
    }
    return Done{};
}

} // namespace tvers
