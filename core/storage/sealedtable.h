// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Values in, values out: a table of one kind of thing, each row sealed.
#pragma once

#include "core/storage/layouts.h"
#include "core/storage/store.h"

namespace tvers {

/// The only way to the rows of a kind. Whole values go in and come out; writing
/// is one unit of work, or part of the one that is running, and is told through
/// Store::changes(). Reading verifies each row while the file is unlocked.
template<typename T>
class SealedTable
{
    using Layout = RowLayout<T>;

public:
    explicit SealedTable(Store &store) : m_store(store) {}

    Result<> add(const T &value)
    {
        return m_store.inTransaction([&]() -> Result<> {
            if (auto done = rows().insert(Layout::write(value)); !done)
                return done;
            m_store.note(Changed<T>{std::nullopt, value});
            return Done{};
        });
    }

    Result<> change(const T &value) ///< RowNotFound
    {
        return m_store.inTransaction([&]() -> Result<> {
            const auto old = rows().replace(Layout::write(value));
            return old ? noted(*old, value) : Result<>(old.error());
        });
    }

    Result<> remove(const QString &id) ///< RowNotFound; ConstraintRefused when pointed to
    {
        return m_store.inTransaction([&]() -> Result<> {
            const auto old = rows().remove(id);
            return old ? noted(*old, std::nullopt) : Result<>(old.error());
        });
    }

    Result<std::optional<T>> find(const QString &id) const
    {
        const auto row = rows().find(id);
        if (!row)
            return row.error();
        if (!*row)
            return std::optional<T>();
        auto value = Layout::read(**row);
        return value ? Result<std::optional<T>>(*std::move(value)) : value.error();
    }

    Result<QList<T>> all() const ///< by id
    {
        return some(Sql::of(Sql::Rows::Values, Layout::table), {});
    }

    /// In the order of \a statement, which reads whole rows of this table.
    Result<QList<T>> some(const Statement &statement, const Bindings &bindings) const
    {
        QList<T> values;
        const auto done = rows().each(statement, bindings, [&](const Row &row) -> Result<> {
            auto value = Layout::read(row);
            if (!value)
                return value.error();
            values.append(*std::move(value));
            return Done{};
        });
        return done ? Result<QList<T>>(std::move(values)) : done.error();
    }

private:
    RowTable rows() const { return RowTable(m_store.file(), Layout::table); }

    Result<> noted(const Row &old, std::optional<T> now)
    {
        auto before = Layout::read(old);
        if (!before)
            return before.error();
        m_store.note(Changed<T>{*std::move(before), std::move(now)});
        return Done{};
    }

    Store &m_store;
};

} // namespace tvers
