// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openfile.h"

#include "core/ids.h"
#include "core/storage/cbor.h"
#include "core/storage/rows.h"
#include "core/storedwords.h"

#include <QSqlQuery>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

quint32 clamped(const QVariant &value)
{
    bool whole = false;
    const qlonglong number = value.toLongLong(&whole);
    const bool fits = whole && number >= 0 && number <= std::numeric_limits<quint32>::max();
    return fits ? quint32(number) : std::numeric_limits<quint32>::max(); // absurd on purpose
}

SlotRow slotFrom(const QSqlQuery &row, QUuid file)
{
    const QString id = row.value(0).toString();
    const auto uuid = uuidFromText(id);
    const auto kind = fromStored<SlotKind>(row.value(1).toString());
    const auto made = QDateTime::fromString(row.value(3).toString(), Qt::ISODate);
    SlotRow found{{uuid.value_or(QUuid()),
                   kind.value_or(SlotKind::Open),
                   row.value(2).toString(),
                   made,
                   row.value(4).toByteArray(),
                   {clamped(row.value(5)), clamped(row.value(6))},
                   row.value(7).toByteArray()},
                  {}};
    if (!kind)
        found.problem = {ErrorCode::StoredWordUnknown,
                         {slotSetName(), u"kind"_s, row.value(1).toString()}};
    else if (auto sane = found.slot.check(); !sane)
        found.problem = sane.error();
    else if (!uuid || found.slot.checksum(file) != row.value(8).toByteArray())
        found.problem = {ErrorCode::SlotDamaged, {id}};
    return found;
}

Bindings bindingsOf(const KeySlot &slot, QUuid file)
{
    return {{"id"_L1, idText(slot.id)},
            {"kind"_L1, QString(stored(slot.kind))},
            {"label"_L1, slot.label},
            {"made"_L1, slot.made.toString(Qt::ISODate)},
            {"salt"_L1, slot.salt},
            {"passes"_L1, slot.cost.passes},
            {"memory"_L1, slot.cost.memoryKib},
            {"wrapped"_L1, slot.wrapped},
            {"checksum"_L1, slot.checksum(file)}};
}

SetElement elementOf(const OpenFile &file, const KeySlot &slot)
{
    return file.vault->element(slot.bound(file.id) + slot.wrapped);
}

Result<QStringList> tableNames(Database &database)
{
    QStringList names;
    const auto done =
        database.rows(Sql::of(Sql::Named::TableNames), {}, [&](const QSqlQuery &row) -> Result<> {
            names.append(row.value(0).toString());
            return Done{};
        });
    return done ? Result<QStringList>(names) : Result<QStringList>(done.error());
}

Result<> one(const Result<qint64> &changed, const QString &id)
{
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error{ErrorCode::RowNotFound, {slotSetName(), id}};
    return Done{};
}

} // namespace

QString slotSetName() { return u"key_slot"_s; }

Result<QUuid> readFileId(Database &database, const QString &path)
{
    const auto id = database.value(Sql::of(Sql::Named::ReadFile));
    if (!id)
        return id.error();
    const auto uuid = uuidFromText(id->toString());
    if (!uuid)
        return Error{ErrorCode::NotTversFile, {path}};
    return *uuid;
}

Result<QList<SlotRow>> readSlots(OpenFile &file)
{
    QList<SlotRow> found;
    const auto done =
        file.database->rows(Sql::of(Sql::Named::Slots), {}, [&](const QSqlQuery &row) -> Result<> {
            found.append(slotFrom(row, file.id));
            return Done{};
        });
    if (!done)
        return done.error();
    return found;
}

Result<> insertSlot(OpenFile &file, const KeySlot &slot)
{
    if (auto sane = slot.check(); !sane)
        return sane;
    file.head.tables[slotSetName()].add(elementOf(file, slot));
    return one(file.database->execute(Sql::of(Sql::Named::InsertSlot), bindingsOf(slot, file.id)),
               idText(slot.id));
}

Result<> removeSlot(OpenFile &file, const KeySlot &slot)
{
    file.head.tables[slotSetName()].remove(elementOf(file, slot));
    return one(
        file.database->execute(Sql::of(Sql::Named::RemoveSlot), {{"id"_L1, idText(slot.id)}}),
        idText(slot.id));
}

Result<Head> readHead(OpenFile &file, int schema)
{
    const Error broken{ErrorCode::HeadBroken, {file.path}};
    std::optional<Head> head;
    const auto done = file.database->rows(
        Sql::of(Sql::Named::ReadHead), {}, [&](const QSqlQuery &row) -> Result<> {
            const qint64 commits = row.value(0).toLongLong();
            const auto plain = file.vault->openHead(row.value(1).toByteArray(),
                                                    Head::bound(file.id, schema, commits));
            head = plain ? Head::decoded(*plain) : std::nullopt;
            if (head)
                head->commits = commits;
            return Done{};
        });
    if (!done)
        return done.error();
    if (!head)
        return broken;
    return *head;
}

Result<> writeHead(OpenFile &file, int schema)
{
    const QByteArray bound = Head::bound(file.id, schema, file.head.commits);
    const Bindings bindings{{"commits"_L1, file.head.commits},
                            {"sealed"_L1, file.vault->sealHead(file.head.encoded(), bound)}};
    const auto changed = file.database->execute(Sql::of(Sql::Named::ReplaceHead), bindings);
    if (!changed)
        return changed.error();
    if (*changed == 1)
        return Done{};
    return one(file.database->execute(Sql::of(Sql::Named::InsertHead), bindings), u"head"_s);
}

Result<std::map<QString, SetHash>> countGround(OpenFile &file)
{
    std::map<QString, SetHash> sets;
    const auto slotRows = readSlots(file);
    if (!slotRows)
        return slotRows.error();
    SetHash &ofSlots = sets[slotSetName()];
    for (const SlotRow &row : *slotRows)
        ofSlots.add(elementOf(file, row.slot));
    SetHash &ofSchema = sets[u"sqlite_schema"_s];
    const auto done = file.database->rows(Sql::of(Sql::Named::SchemaTexts), {},
                                          [&](const QSqlQuery &row) -> Result<> {
                                              CborWriter writer;
                                              writer.array(5);
                                              writer.text("tvers schema 1"_L1);
                                              for (int i = 0; i < 4; ++i)
                                                  writer.text(row.value(i).toString());
                                              ofSchema.add(file.vault->element(writer.written()));
                                              return Done{};
                                          });
    if (!done)
        return done.error();
    return sets;
}

Result<std::map<QString, SetHash>> countSets(OpenFile &file)
{
    auto ground = countGround(file);
    if (!ground)
        return ground.error();
    std::map<QString, SetHash> sets = *std::move(ground);
    const auto names = tableNames(*file.database);
    if (!names)
        return names.error();
    for (const Table table : allTables()) {
        const TableSpec &spec = specOf(table);
        if (!names->contains(spec.name))
            continue; // an older schema
        SetHash &set = sets[spec.name];
        const auto done = file.database->rows(
            Sql::of(Sql::Rows::Members, table), {}, [&](const QSqlQuery &row) -> Result<> {
                set.add(file.vault->element(memberBytes(spec, row.value(0).toString(),
                                                        row.value(1).toLongLong(),
                                                        row.value(2).toByteArray())));
                return Done{};
            });
        if (!done)
            return done.error();
    }
    return sets;
}

} // namespace tvers
