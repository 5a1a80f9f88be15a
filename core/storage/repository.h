// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What all repositories have in common.
#pragma once

#include "core/storage/sealedtable.h"

namespace tvers {

/// Of the kinds whose adding and changing asks something first: no way round it
/// here, each has its own add() and change().
template<typename T, typename IdType>
class GuardedRepository
{
public:
    explicit GuardedRepository(Store &store) : m_store(store), m_table(store) {}

    Result<> remove(IdType id) { return m_table.remove(id.text()); }
    Result<std::optional<T>> find(IdType id) const { return m_table.find(id.text()); }
    Result<QList<T>> all() const { return m_table.all(); } ///< by id

protected:
    Store &m_store;
    SealedTable<T> m_table;
};

/// Of the kinds that need no more than the table gives.
template<typename T, typename IdType>
class Repository : public GuardedRepository<T, IdType>
{
public:
    using GuardedRepository<T, IdType>::GuardedRepository;

    Result<> add(const T &value) { return this->m_table.add(value); }
    Result<> change(const T &value) { return this->m_table.change(value); }
};

/// LinkMissing, with the table and column that would point to it, unless there
/// is a row with the id.
template<typename T, typename IdType>
Result<> checkLink(Store &store, IdType id, const QStringList &from)
{
    const auto found = SealedTable<T>(store).find(id.text());
    if (!found)
        return found.error();
    return *found ? Result<>(Done{})
                  : Error{ErrorCode::LinkMissing, QStringList(from) << id.text()};
}

} // namespace tvers
