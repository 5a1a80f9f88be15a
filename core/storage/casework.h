// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What people do with cases, each with its line in the log, in one unit of work.
#pragma once

#include "core/storage/discussionrepository.h"
#include "core/storage/textgate.h"

#include <QDateTime>

namespace tvers {

/// Writes cases and discussions, and logs what went through the gate: known names that
/// are «not the child's», few children who fit with a reason, incomplete forms that were
/// admitted, discussions that were opened again, a no that became something else. The
/// log keeps its entries when the rest is taken back.
class CaseWork
{
public:
    CaseWork(Store &store, QDateTime at) : m_store(store), m_at(std::move(at)) {}

    // As the repositories; see there for the refusals.
    Result<DiscussionCase> add(const DiscussionCase &wanted);
    Result<> change(const DiscussionCase &changed);
    Result<DiscussionCase> beginAnonymously(const DiscussionCase &named);
    Result<Discussion> add(const Discussion &wanted);
    /// Never of a finished one (DiscussionFinished), whatever it is changed to.
    Result<Discussion> change(const Discussion &changed);
    /// Opens a finished discussion again; the reason passes the gate too. \pre it says
    /// something
    Result<> reopen(DiscussionId id, const QString &reason);
    /// Lays an answered form on the case. NotAnonymous: it is nameless in every case.
    Result<> takeForm(DiscussionCase about, const PreForm &form);

private:
    QList<Passing> passingsOf(const std::optional<DiscussionCase> &before,
                              const DiscussionCase &after) const;
    QList<Passing> passingsOf(const std::optional<Discussion> &before,
                              const Discussion &after) const;

    Store &m_store;
    QDateTime m_at;
};

} // namespace tvers
