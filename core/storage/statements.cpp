// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statements.h"

#include <QMetaEnum>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// SELECT of whole rows: id, revision, sealed, then the columns in their order.
QString wholeRows(Table table)
{
    const TableSpec &spec = specOf(table);
    QString text = u"SELECT id, revision, sealed"_s;
    for (const Column &column : spec.columns)
        text += ", "_L1 + column.name;
    return text + " FROM "_L1 + spec.name;
}

QString insertText(const TableSpec &spec)
{
    QString names = u"id, revision, sealed"_s;
    QString places = u":id, :revision, :sealed"_s;
    for (const Column &column : spec.columns) {
        names += ", "_L1 + column.name;
        places += ", :"_L1 + column.name;
    }
    return "INSERT INTO "_L1 + spec.name + " ("_L1 + names + ") VALUES ("_L1 + places + ")"_L1;
}

QString replaceText(const TableSpec &spec)
{
    QString text = "UPDATE "_L1 + spec.name + " SET revision = :revision, sealed = :sealed"_L1;
    for (const Column &column : spec.columns)
        text += ", "_L1 + column.name + " = :"_L1 + column.name;
    return text + " WHERE id = :id"_L1;
}

QString valuesOnly(Table table)
{
    return table == Table::Setting ? " WHERE id <> '"_L1 + commitMarkId() + u'\'' : QString();
}

QString textOf(Sql::Rows rows, Table table)
{
    const TableSpec &spec = specOf(table);
    switch (rows) {
    case Sql::Rows::All: return wholeRows(table) + " ORDER BY id"_L1;
    case Sql::Rows::Values: return wholeRows(table) + valuesOnly(table) + " ORDER BY id"_L1;
    case Sql::Rows::One: return wholeRows(table) + " WHERE id = :id"_L1;
    case Sql::Rows::Insert: return insertText(spec);
    case Sql::Rows::Replace: return replaceText(spec);
    case Sql::Rows::Remove: return "DELETE FROM "_L1 + spec.name + " WHERE id = :id"_L1;
    case Sql::Rows::Members: return "SELECT id, revision, sealed FROM "_L1 + spec.name;
    }
    Q_UNREACHABLE();
}

QString textOf(Sql::Named named)
{
    switch (named) {
    case Sql::Named::InsertFile:
        return u"INSERT INTO file (one, id, made) VALUES (1, :id, :made)"_s;
    case Sql::Named::ReadFile: return u"SELECT one, id, made FROM file LIMIT 2"_s;
    case Sql::Named::InsertSlot:
        return u"INSERT INTO key_slot (id, kind, label, made, salt, passes, memory, public_key,"
               " wrapped, vouched, renewal, checksum) VALUES (:id, :kind, :label, :made, :salt,"
               " :passes, :memory, :public_key, :wrapped, :vouched, :renewal, :checksum)"_s;
    case Sql::Named::RemoveSlot: return u"DELETE FROM key_slot WHERE id = :id"_s;
    case Sql::Named::Slots:
        return u"SELECT id, kind, label, made, salt, passes, memory, public_key, wrapped,"
               " vouched, renewal, checksum FROM key_slot LIMIT 65"_s; // one more than most
    case Sql::Named::InsertHead:
        return u"INSERT INTO head (one, commits, sealed) VALUES (1, :commits, :sealed)"_s;
    case Sql::Named::ReplaceHead:
        return u"UPDATE head SET commits = :commits, sealed = :sealed WHERE one = 1"_s;
    case Sql::Named::ReadHead: return u"SELECT one, commits, sealed FROM head LIMIT 2"_s;
    case Sql::Named::AppendAudit:
        return u"INSERT INTO audit_entry (number, at, kind, sealed, link)"
               " VALUES (:number, :at, :kind, :sealed, :link)"_s;
    case Sql::Named::AuditEntries:
        return u"SELECT number, at, kind, sealed, link FROM audit_entry ORDER BY number"_s;
    case Sql::Named::ClearAudit: return u"DELETE FROM audit_entry"_s;
    case Sql::Named::TableNames: return u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s;
    case Sql::Named::SchemaTexts:
        return u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"_s;
    case Sql::Named::VersionsOfArena:
        return wholeRows(Table::ArenaVersion) +
               " WHERE arena = :arena ORDER BY coalesce(valid_from, ''), id"_L1;
    case Sql::Named::MeetingsInSpan:
        return wholeRows(Table::Meeting) +
               " WHERE day >= :first AND day <= :last ORDER BY day, id"_L1;
    case Sql::Named::MembersOfTeam:
        return wholeRows(Table::TeamMember) + " WHERE team = :team ORDER BY member_from, id"_L1;
    case Sql::Named::DataVersion: return u"PRAGMA data_version"_s;
    case Sql::Named::QuickCheck: return u"PRAGMA quick_check(1)"_s;
    case Sql::Named::IntegrityCheck: return u"PRAGMA integrity_check(20)"_s;
    case Sql::Named::VacuumInto: return u"VACUUM INTO :path"_s;
    }
    Q_UNREACHABLE();
}

template<typename E>
QString keyOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value)));
}

} // namespace

Statement Sql::of(Named named) { return {keyOf(named), textOf(named)}; }

Statement Sql::of(Rows rows, Table table)
{
    return {keyOf(rows) + u' ' + keyOf(table), textOf(rows, table)};
}

} // namespace tvers
