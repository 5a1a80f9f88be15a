// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openfile.h"

#include "core/ids.h"
#include "core/storage/cbor.h"
#include "core/storage/rows.h"
#include "core/storedwords.h"

#include <QSqlQuery>

#include <algorithm>

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
    constexpr int columns = 12;
    SlotRow found;
    for (int i = 0; i < columns; ++i)
        found.columns.append(row.value(i));
    const QString id = row.value(0).toString();
    const QString kind = row.value(1).toString();
    const QString made = row.value(3).toString();
    const auto uuid = uuidFromText(id);
    found.slot = {
        uuid.value_or(QUuid()),     fromStored<SlotKind>(kind).value_or(SlotKind::Unknown),
        row.value(2).toString(),    QDateTime::fromString(made, Qt::ISODate),
        row.value(4).toByteArray(), {clamped(row.value(5)), clamped(row.value(6))},
        row.value(7).toByteArray(), row.value(8).toByteArray(),
        row.value(9).toByteArray(), row.value(10).toByteArray()};
    if (found.slot.kind == SlotKind::Unknown)
        found.problem = {ErrorCode::StoredWordUnknown, {slotSetName(), u"kind"_s, kind}};
    else if (auto sane = found.slot.check(); !sane)
        found.problem = sane.error();
    else if (!uuid || found.slot.made.toString(Qt::ISODate) != made ||
             found.slot.checksum(file) != row.value(11).toByteArray())
        found.problem = {ErrorCode::SlotDamaged, {id}};
    return found;
}

/// In the order of the columns.
Bindings bindingsOf(const KeySlot &slot, QUuid file)
{
    return {{"id"_L1, idText(slot.id)},
            {"kind"_L1, QString(stored(slot.kind))},
            {"label"_L1, slot.label},
            {"made"_L1, slot.made.toString(Qt::ISODate)},
            {"salt"_L1, slot.salt},
            {"passes"_L1, qint64(slot.cost.passes)},
            {"memory"_L1, qint64(slot.cost.memoryKib)},
            {"public_key"_L1, slot.publicKey},
            {"wrapped"_L1, slot.wrapped},
            {"vouched"_L1, slot.vouched},
            {"renewal"_L1, slot.renewal},
            {"checksum"_L1, slot.checksum(file)}};
}

/// A row with no seal of its own, by the values of its columns as they lie there.
SetElement elementOf(const OpenFile &file, const QString &set, const QVariantList &columns)
{
    CborWriter writer;
    writer.array(columns.size() + 2);
    writer.text("tvers ground 1"_L1);
    writer.text(set);
    for (const QVariant &value : columns) {
        switch (value.typeId()) {
        case QMetaType::QString: writer.text(value.toString()); break;
        case QMetaType::LongLong: writer.integer(value.toLongLong()); break;
        case QMetaType::QByteArray: writer.bytes(value.toByteArray()); break;
        default: writer.null(); // no column of ours holds anything else
        }
    }
    return file.vault->element(writer.written());
}

SetElement elementOf(const OpenFile &file, const KeySlot &slot)
{
    QVariantList columns;
    for (const auto &[name, value] : bindingsOf(slot, file.id))
        columns.append(value);
    return elementOf(file, slotSetName(), columns);
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
    QString text;
    qint64 count = 0;
    const auto read =
        database.rows(Sql::of(Sql::Named::ReadFile), {}, [&](const QSqlQuery &row) -> Result<> {
            ++count;
            text = row.value(1).toString();
            return Done{};
        });
    if (!read)
        return read.error();
    if (count > 1)
        return Error{ErrorCode::RowUnexpected, {u"file"_s, u"1"_s, QString::number(count)}};
    const auto uuid = uuidFromText(text);
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
    if (found.size() > mostSlots)
        return Error{ErrorCode::SlotAbsurd,
                     {QString(), slotSetName(), QString::number(found.size())}};
    std::sort(found.begin(), found.end(), [](const SlotRow &one, const SlotRow &other) {
        return std::pair(one.slot.made, one.slot.id) < std::pair(other.slot.made, other.slot.id);
    });
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
    int count = 0;
    const auto done = file.database->rows(
        Sql::of(Sql::Named::ReadHead), {}, [&](const QSqlQuery &row) -> Result<> {
            const qint64 commits = row.value(1).toLongLong();
            const auto plain = file.vault->openHead(row.value(2).toByteArray(),
                                                    Head::bound(file.id, schema, commits));
            const bool only = ++count == 1 && row.value(0).toInt() == 1;
            head = plain && only ? Head::decoded(*plain) : std::nullopt;
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
        ofSlots.add(elementOf(file, slotSetName(), row.columns));
    const auto count = [&](Sql::Named named, const QString &name, int columns) {
        SetHash &set = sets[name];
        return file.database->rows(Sql::of(named), {}, [&](const QSqlQuery &row) -> Result<> {
            QVariantList values;
            for (int i = 0; i < columns; ++i)
                values.append(row.value(i));
            set.add(elementOf(file, name, values));
            return Done{};
        });
    };
    if (auto done = count(Sql::Named::ReadFile, u"file"_s, 3); !done)
        return done.error();
    if (auto done = count(Sql::Named::SchemaTexts, u"sqlite_schema"_s, 4); !done)
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
