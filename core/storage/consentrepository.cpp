// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consentrepository.h"

#include "core/cases/casetypes.h"
#include "core/storage/caserepositories.h"
#include "core/storage/filecasetypes.h"
#include "core/storage/textgate.h"

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
    if (auto linked = checkLinks(consent); !linked)
        return linked;
    const auto before = m_table.find(consent.id.text());
    if (!before)
        return before.error();
    if (*before && (*before)->child != consent.child) // nobody has said it of another
        return Error{ErrorCode::ConstraintRefused, {u"consent"_s, u"child"_s}};
    return m_table.change(consent);
}

Result<QList<Consent>> ConsentRepository::of(ChildId child) const
{
    auto found = m_table.all();
    if (found)
        found->removeIf([&](const Consent &one) { return !(one.child == child); });
    return found;
}

Result<> CaseRepository::check(const DiscussionCase &wanted) const
{
    const auto types = caseTypesOf(m_store);
    if (!types)
        return types.error();
    if (auto fit = checkTypes(wanted.types, types->codes()); !fit)
        return fit;
    if (isNamed(wanted.mode) != wanted.child.has_value())
        return Error{ErrorCode::CaseModeFixed, {stored(wanted.mode), stored(wanted.mode)}};
    if (wanted.child) {
        if (auto there =
                checkLink<Child>(m_store, *wanted.child, {u"discussion_case"_s, u"child"_s});
            !there)
            return there;
    }
    if (auto passed = checkTexts(wanted); !passed)
        return passed;
    return wanted.unit ? checkLink<Unit>(m_store, *wanted.unit, {u"discussion_case"_s, u"unit"_s})
                       : Result<>(Done{});
}

Result<> CaseRepository::checkTexts(const DiscussionCase &wanted) const
{
    if (isNamed(wanted.mode))
        return Done{};
    GateCheck check{{{u"about"_s, wanted.about},
                     {u"notAskedReason"_s, wanted.notAskedReason},
                     {u"reportedBy"_s, wanted.reportedBy},
                     {u"fittingReason"_s, wanted.fitting.reason},
                     {u"followedBy"_s, wanted.followedBy},
                     {u"formAdmitted"_s, wanted.formAdmitted},
                     {u"closedBecause"_s, wanted.closedBecause}},
                    wanted.notTheChild,
                    wanted.received};
    if (wanted.duty)
        check.texts.append({u"dutyBy"_s, wanted.duty->by});
    if (wanted.form) {
        for (const PreFormText &one : textsOf(*wanted.form))
            check.texts.append({u"form."_s + one.name, one.text});
    }
    return checkAnonymous(m_store, check);
}

/// The child's consents that are a no, or were taken back, with no yes that holds.
Result<bool> CaseRepository::isRefusedFor(ChildId child, QDate day) const
{
    const auto consents = ConsentRepository(m_store).of(child);
    if (!consents)
        return consents.error();
    bool refused = false;
    for (const Consent &one : *consents) {
        const Consent::State state = one.stateOn(day);
        if (state == Consent::State::Active)
            return false;
        refused =
            refused || state == Consent::State::Declined || state == Consent::State::Withdrawn;
    }
    return refused;
}

Result<DiscussionCase> CaseRepository::beginAnonymously(const DiscussionCase &named, QDate day)
{
    if (named.child) {
        const auto refused = isRefusedFor(*named.child, day);
        if (!refused)
            return refused.error();
        if (*refused || named.asked == CaseMode::Asked::No)
            return Error{ErrorCode::AnonymityAfterNo, {named.numberText()}};
    }
    const auto begun = begunAnonymously(named, day);
    return begun ? add(*begun) : begun;
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
        if (*before && (*before)->child && (*before)->child != changed.child)
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
