// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consentrepository.h"

#include "core/cases/casetypes.h"
#include "core/storage/caserepositories.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

Result<> ConsentRepository::checkLinks(const Consent &consent) const
{
    if (auto there = checkLink<Child>(m_store, consent.child, {u"consent"_s, u"child"_s}); !there)
        return there;
    const auto guardians = ChildRepository(m_store).guardiansOf(consent.child);
    if (!guardians)
        return guardians.error();
    for (const ConsentAnswer &answer : consent.answers) {
        const bool known = !answer.guardian ||
                           std::any_of(guardians->begin(), guardians->end(),
                                       [&](const auto &one) { return one.id == *answer.guardian; });
        if (!known)
            return Error{ErrorCode::LinkMissing,
                         {u"consent"_s, u"guardian"_s, answer.guardian->text()}};
    }
    return Done{};
}

Result<> ConsentRepository::add(const Consent &consent)
{
    const auto linked = checkLinks(consent);
    return linked ? m_table.add(consent) : linked;
}

Result<> ConsentRepository::change(const Consent &consent)
{
    const auto linked = checkLinks(consent);
    return linked ? m_table.change(consent) : linked;
}

Result<QList<Consent>> ConsentRepository::of(ChildId child) const
{
    auto found = m_table.all();
    if (found)
        found->removeIf([&](const Consent &one) { return !(one.child == child); });
    return found;
}

Result<> ConsentRepository::withdraw(ConsentId consent, const ConsentWithdrawal &how)
{
    const auto found = find(consent);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::RowNotFound, {u"consent"_s, consent.text()}};
    return change(withdrawn(**found, how));
}

Result<> CaseRepository::check(const DiscussionCase &wanted) const
{
    if (auto fit = checkTypes(wanted.types, CaseTypes::builtIn().codes()); !fit)
        return fit;
    if (isNamed(wanted.mode) != wanted.child.has_value())
        return Error{ErrorCode::CaseModeFixed, {stored(wanted.mode), stored(wanted.mode)}};
    if (wanted.child) {
        if (auto there =
                checkLink<Child>(m_store, *wanted.child, {u"discussion_case"_s, u"child"_s});
            !there)
            return there;
    }
    return wanted.unit ? checkLink<Unit>(m_store, *wanted.unit, {u"discussion_case"_s, u"unit"_s})
                       : Result<>(Done{});
}

Result<DiscussionCase> CaseRepository::add(DiscussionCase wanted)
{
    const auto done = m_store.inTransaction([&]() -> Result<> {
        if (auto fit = check(wanted); !fit)
            return fit;
        const auto cases = m_table.all();
        if (!cases)
            return cases.error();
        wanted.number = 1;
        for (const DiscussionCase &one : *cases) {
            if (one.half == wanted.half)
                wanted.number = qMax(wanted.number, one.number + 1);
        }
        return m_table.add(wanted);
    });
    if (!done)
        return done.error();
    return wanted;
}

Result<> CaseRepository::change(const DiscussionCase &changed)
{
    return m_store.inTransaction([&]() -> Result<> {
        if (auto fit = check(changed); !fit)
            return fit;
        const auto before = find(changed.id);
        if (!before)
            return before.error();
        if (*before && isNamed((*before)->mode) && !isNamed(changed.mode))
            return Error{ErrorCode::CaseModeFixed, {stored((*before)->mode), stored(changed.mode)}};
        DiscussionCase kept = changed;
        if (*before) {
            kept.half = (*before)->half;
            kept.number = (*before)->number;
        }
        return m_table.change(kept);
    });
}

Result<> CaseRepository::remove(CaseId id)
{
    const auto discussions = SealedTable<PermittedDiscussion>(m_store).all();
    if (!discussions)
        return discussions.error();
    const bool used = std::any_of(discussions->begin(), discussions->end(),
                                  [&](const auto &one) { return one.discussion.caseId == id; });
    return used ? Error{ErrorCode::ConstraintRefused, {u"discussion_case"_s, id.text()}}
                : m_table.remove(id.text());
}

} // namespace tvers
