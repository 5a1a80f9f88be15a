// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows.h"

#include "core/storage/cbor.h"

#include <QSqlQuery>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idAt = 0;
constexpr int revisionAt = 1;
constexpr int sealedAt = 2;
constexpr int firstColumnAt = 3;

void writeValue(CborWriter &writer, const QVariant &value)
{
    if (!value.isValid())
        return writer.null();
    switch (value.typeId()) {
    case QMetaType::QString: return writer.text(value.toString());
    case QMetaType::Int:
    case QMetaType::LongLong: return writer.integer(value.toLongLong());
    default: return writer.bytes(value.toByteArray()); // bound to nothing we ever write
    }
}

QVariantList plainFrom(const QSqlQuery &query, qsizetype columns)
{
    QVariantList plain;
    plain.reserve(columns);
    for (int i = 0; i < int(columns); ++i) {
        QVariant value = query.value(firstColumnAt + i);
        plain.append(value.isNull() ? QVariant() : std::move(value));
    }
    return plain;
}

} // namespace

QByteArray boundBytes(const TableSpec &spec, const QString &id, qint64 revision,
                      const QVariantList &plain)
{
    CborWriter writer(512);
    writer.raw(spec.boundHead);
    writer.text(id);
    writer.integer(revision);
    writer.map(spec.boundOrder.size());
    for (qsizetype i = 0; i < spec.boundOrder.size(); ++i) {
        writer.raw(spec.boundKeys[i]);
        writeValue(writer, plain.value(spec.boundOrder[i]));
    }
    return writer.take();
}

QByteArray memberBytes(const TableSpec &spec, const QString &id, qint64 revision,
                       const QByteArray &sealed)
{
    constexpr qsizetype tagSize = Vault::sealOverhead - Vault::nonceSize;
    CborWriter writer(160);
    writer.raw(spec.memberHead);
    writer.text(id);
    writer.integer(revision);
    writer.bytes(QByteArrayView(sealed).first(qMin(sealed.size(), Vault::nonceSize)));
    writer.bytes(QByteArrayView(sealed).last(qMin(sealed.size(), tagSize)));
    return writer.take();
}

Result<> RowTable::mayRead() const
{
    if (m_spec.kind == TableSpec::Kind::Sealed && !m_file.vault)
        return Error{ErrorCode::VaultLocked, {m_spec.name}};
    return Done{};
}

QByteArray RowTable::sealed(const Row &row) const
{
    // One size for nearly every child and guardian: no telling short from long.
    constexpr qsizetype smallestSealed = 512;
    return m_file.vault->seal(
        row.hidden.bytes(), boundBytes(m_spec, row.id, row.revision, row.plain),
        m_spec.kind == TableSpec::Kind::Sealed ? smallestSealed : Vault::smallestPadded);
}

Result<> RowTable::write(const Statement &statement, const Row &row, const QByteArray &sealed)
{
    Q_ASSERT(row.plain.size() == m_spec.columns.size());
    Q_ASSERT(m_file.database->inUnitOfWork() && m_file.vault);
    if (m_spec.kind == TableSpec::Kind::Sealed && m_file.isOpenToAll)
        return Error{ErrorCode::KeyNeeded, {m_spec.name}};
    if (!row.hidden.isKeepable())
        return Error{ErrorCode::TextNotKeepable, {m_spec.name, u"sealed"_s}};
    Bindings bindings{{"id"_L1, row.id}, {"revision"_L1, row.revision}, {"sealed"_L1, sealed}};
    for (qsizetype i = 0; i < m_spec.columns.size(); ++i)
        bindings.append({m_spec.columns[i].name, row.plain[i]});
    const auto changed = m_file.database->execute(statement, bindings);
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error{ErrorCode::RowNotFound, {m_spec.name, row.id}};
    set().add(element(row.id, row.revision, sealed));
    if (m_spec.kind == TableSpec::Kind::Sealed)
        ++m_file.sealedWritten;
    return Done{};
}

Result<> RowTable::reseal(const Row &row)
{
    Row next = row;
    ++next.revision;
    return write(Sql::of(Sql::Rows::Replace, m_table), next, sealed(next));
}

Result<> RowTable::insert(const Row &row)
{
    Row first = row;
    first.revision = 1;
    return write(Sql::of(Sql::Rows::Insert, m_table), first, sealed(first));
}

Result<Row> RowTable::replace(const Row &row)
{
    SetElement before{};
    std::optional<Row> old;
    const auto read = m_file.database->rows(
        Sql::of(Sql::Rows::One, m_table), {{"id"_L1, row.id}},
        [&](const QSqlQuery &query) -> Result<> {
            auto found = rowFrom(query);
            if (!found)
                return found.error();
            before = element(found->id, found->revision, query.value(sealedAt).toByteArray());
            old = *found;
            return Done{};
        });
    if (!read)
        return read.error();
    if (!old)
        return Error{ErrorCode::RowNotFound, {m_spec.name, row.id}};
    Row next = row;
    next.revision = old->revision + 1;
    set().remove(before);
    if (auto done = write(Sql::of(Sql::Rows::Replace, m_table), next, sealed(next)); !done)
        return done.error();
    return *old;
}

Result<Row> RowTable::remove(const QString &id)
{
    std::optional<Row> old;
    const auto read = m_file.database->rows(
        Sql::of(Sql::Rows::One, m_table), {{"id"_L1, id}}, [&](const QSqlQuery &query) -> Result<> {
            auto found = rowFrom(query);
            if (!found)
                return found.error();
            set().remove(element(id, found->revision, query.value(sealedAt).toByteArray()));
            old = *found;
            return Done{};
        });
    if (!read)
        return read.error();
    if (!old)
        return Error{ErrorCode::RowNotFound, {m_spec.name, id}};
    const auto gone =
        m_file.database->execute(Sql::of(Sql::Rows::Remove, m_table), {{"id"_L1, id}});
    if (!gone)
        return gone.error();
    return *old;
}

Result<std::optional<Row>> RowTable::find(const QString &id)
{
    std::optional<Row> found;
    const auto done =
        each(Sql::of(Sql::Rows::One, m_table), {{"id"_L1, id}}, [&](const Row &row) -> Result<> {
            found = row;
            return Done{};
        });
    if (!done)
        return done.error();
    return found;
}

Result<> RowTable::each(const Statement &statement, const Bindings &bindings,
                        const std::function<Result<>(const Row &)> &take)
{
    if (auto may = mayRead(); !may)
        return may;
    const auto read =
        m_file.database->rows(statement, bindings, [&](const QSqlQuery &query) -> Result<> {
            const auto row = rowFrom(query);
            return row ? take(*row) : Result<>(row.error());
        });
    return read ? checkUnchanged() : read;
}

/// Asked after reading: what a commit of others brought in before or while it
/// went on shows, however true each row of it is.
Result<> RowTable::checkUnchanged() const
{
    if (!m_file.vault || m_file.database->inUnitOfWork())
        return Done{}; // nobody vouches; or asked when the unit of work began
    const auto changed = m_file.database->changedByOthers();
    if (!changed)
        return changed.error();
    if (*changed)
        return Error{ErrorCode::FileChangedElsewhere, {m_file.path}};
    return Done{};
}

Result<> RowTable::each(const std::function<Result<>(const Row &)> &take)
{
    return each(Sql::of(Sql::Rows::All, m_table), {}, take);
}

Result<Row> RowTable::rowFrom(const QSqlQuery &query) const
{
    Row row{query.value(idAt).toString(),
            query.value(revisionAt).toLongLong(),
            plainFrom(query, m_spec.columns.size()),
            {}};
    if (!m_file.vault)
        return row;
    auto text = m_file.vault->open(query.value(sealedAt).toByteArray(),
                                   boundBytes(m_spec, row.id, row.revision, row.plain));
    if (!text)
        return broken(row.id);
    auto hidden = Hidden::fromBytes(*std::move(text));
    if (!hidden)
        return broken(row.id);
    row.hidden = *std::move(hidden);
    return row;
}

Result<SetHash> RowTable::verify(const std::function<void(const Error &)> &report)
{
    SetHash found;
    const auto done = m_file.database->rows(
        Sql::of(Sql::Rows::All, m_table), {}, [&](const QSqlQuery &query) -> Result<> {
            const QString id = query.value(idAt).toString();
            const qint64 revision = query.value(revisionAt).toLongLong();
            const QByteArray seal = query.value(sealedAt).toByteArray();
            const auto bound =
                boundBytes(m_spec, id, revision, plainFrom(query, m_spec.columns.size()));
            if (!m_file.vault->fits(seal, bound))
                report(broken(id));
            found.add(element(id, revision, seal));
            return Done{};
        });
    if (!done)
        return done.error();
    return found;
}

} // namespace tvers
