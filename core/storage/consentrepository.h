// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Consents and cases: sealed whole, links checked here.
#pragma once

#include "core/storage/repository.h"

namespace tvers {

/// Read by everybody, written by ConsentActs only: nothing about consents is done
/// without its entry in the log.
class ConsentRepository : public GuardedRepository<Consent, ConsentId>
{
public:
    using GuardedRepository::GuardedRepository;

    Result<QList<Consent>> of(ChildId child) const;

private:
    friend class ConsentActs;
    Result<> add(const Consent &consent);    ///< LinkMissing: child, or a guardian not the child's
    Result<> change(const Consent &consent); ///< LinkMissing
    using GuardedRepository::remove;
    Result<> checkLinks(const Consent &consent) const;
};

class CaseRepository : public GuardedRepository<DiscussionCase, CaseId>
{
public:
    using GuardedRepository::GuardedRepository;

    /// Gives the case its number, the next of its half-year, and hands it back.
    /// CaseTypesWrong; CaseModeFixed: a child in a mode without, or none in one with;
    /// LinkMissing; NotAnonymous when a text of a case without a name does not pass the gate.
    Result<DiscussionCase> add(DiscussionCase wanted);
    /// As add(); the number stays. CaseModeFixed too when a named case would lose its
    /// name or be about another child.
    Result<> change(const DiscussionCase &changed);
    Result<> remove(CaseId id); ///< ConstraintRefused: it has discussions
    /// begunAnonymously() into the file. AnonymityAfterNo when those asked said no or
    /// took their yes back, and no other yes holds on \a day.
    Result<DiscussionCase> beginAnonymously(const DiscussionCase &named, QDate day);

private:
    Result<> check(const DiscussionCase &wanted) const;
    Result<> checkTexts(const DiscussionCase &wanted) const;
    Result<bool> isRefusedFor(ChildId child, QDate day) const;
};

} // namespace tvers
