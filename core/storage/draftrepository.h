// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What could not be saved yet: sealed whole, given back to who goes on writing.
#pragma once

#include "core/cases/draft.h"
#include "core/result.h"

#include <QList>

namespace tvers {

class Store;

/// A draft is the sealed part of a row among the settings, whose plain part says nothing: it
/// needs no table, nobody is told that it came or went, and who reads settings sees an empty
/// one. No gate looks at drafts: that it stopped them is why they are here.
class DraftRepository
{
public:
    explicit DraftRepository(Store &store) : m_store(store) {}

    Result<QList<Draft>> all() const; ///< by id; VaultLocked
    /// The one of its place becomes \a draft. KeyNeeded while the file is open to all.
    Result<> keep(const Draft &draft);
    /// Done as well when there is none.
    Result<> drop(const QString &place);

private:
    Result<std::optional<Draft>> at(const QString &place) const;

    Store &m_store;
};

} // namespace tvers
