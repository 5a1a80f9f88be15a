// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file What is done with consents, each with its entry in the log.
#pragma once

#include "core/cases/childextract.h"
#include "core/storage/auditlog.h"
#include "core/storage/consentrepository.h"

namespace tvers {

/// The way in for whoever writes consents: one unit of work holds the consent and the
/// entry that tells of it. Undoing one of these is an act too, and is entered.
class ConsentActs
{
public:
    /// \a at: UTC, for the log.
    ConsentActs(Store &store, QDateTime at) : m_store(store), m_at(std::move(at)) {}

    Result<> give(const Consent &consent); ///< or a refusal; ConsentIncomplete, LinkMissing
    /// ConsentWithdrawn: what was withdrawn is not given again, but asked for anew.
    Result<> change(const Consent &consent);
    /// As if it had not been entered, for slips; ConsentWithdrawn, RowNotFound.
    Result<> takeBack(ConsentId consent);
    /// One step, with no way back. ConsentWithdrawn when it was already.
    Result<> withdraw(ConsentId consent, const ConsentWithdrawal &how);

    /// That something about \a child was looked at, printed or exported; \a what is a word.
    Result<> enter(AuditEntry::Kind kind, ChildId child, const QString &what);

private:
    Result<Consent> standing(ConsentId consent) const;
    Result<> log(const QString &what, const Consent &consent);

    Store &m_store;
    QDateTime m_at;
};

/// Everything that the file holds about \a child. RowNotFound.
Result<ChildFile> childFileOf(Store &store, ChildId child);

} // namespace tvers
