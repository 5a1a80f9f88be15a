// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Whole rows in and out, each with its seal.
#pragma once

#include "core/storage/hidden.h"
#include "core/storage/openfile.h"

namespace tvers {

/// One row, whole.
struct Row {
    QString id;
    qint64 revision = 0;
    QVariantList plain; ///< one for each column of the table's spec; null for NULL
    Hidden hidden;      ///< what the seal holds; empty: nothing to hide
};

/// What a row's seal is bound to: table, layout, id, revision, and the plain
/// columns with their names, in canonical CBOR. A value of another type than
/// the column's gives bytes that no seal was ever bound to.
QByteArray boundBytes(const TableSpec &spec, const QString &id, qint64 revision,
                      const QVariantList &plain);

/// What the head's set is over: table, id, revision, and nonce and tag of the
/// seal, which stand for all the rest. Without these a row from a copy of the
/// file that was edited apart could carry the same id and revision.
QByteArray memberBytes(const TableSpec &spec, const QString &id, qint64 revision,
                       const QByteArray &sealed);

/// Rows of one table of an open file. Writing is for units of work only, and
/// needs the key; reading plain tables does not, but then nothing is verified.
class RowTable
{
public:
    RowTable(OpenFile &file, Table table) : m_file(file), m_table(table), m_spec(specOf(table)) {}

    /// As revision 1. ConstraintRefused when the id is there or a link is not;
    /// KeyNeeded for a sealed table while the file has an open slot.
    Result<> insert(const Row &row);
    /// Over the row with the same id, one revision on; hands back what was there.
    /// RowNotFound, SealBroken.
    Result<Row> replace(const Row &row);
    /// Over the same row, one revision on, under a vault and head that do not
    /// know it yet: when the data key changes.
    Result<> reseal(const Row &row);
    /// Hands back what was there. RowNotFound, SealBroken; ConstraintRefused when
    /// others point to it.
    Result<Row> remove(const QString &id);

    Result<std::optional<Row>> find(const QString &id);
    /// In the order of the statement; SealBroken at the first row that is not
    /// what was written. VaultLocked for a sealed table without the key;
    /// FileChangedElsewhere at the end when another program has written since the
    /// unlocking: what was taken is then good for nothing.
    Result<> each(const Statement &statement, const Bindings &bindings,
                  const std::function<Result<>(const Row &)> &take);
    Result<> each(const std::function<Result<>(const Row &)> &take); ///< all, by id

    /// Reads the table through: calls \a broken for each row whose seal does not
    /// fit, and hands back the set as it is. \pre unlocked
    Result<SetHash> verify(const std::function<void(const Error &)> &broken);

private:
    Result<Row> rowFrom(const QSqlQuery &query) const;
    Result<> write(const Statement &statement, const Row &row, const QByteArray &sealed);
    QByteArray sealed(const Row &row) const;
    Error broken(const QString &id) const { return {ErrorCode::SealBroken, {m_spec.name, id}}; }
    Result<> mayRead() const;
    Result<> checkUnchanged() const;
    SetHash &set() { return m_file.head.tables[m_spec.name]; }
    SetElement element(const QString &id, qint64 revision, const QByteArray &sealed) const
    {
        return m_file.vault->element(memberBytes(m_spec, id, revision, sealed));
    }

    OpenFile &m_file;
    Table m_table;
    const TableSpec &m_spec;
};

} // namespace tvers
