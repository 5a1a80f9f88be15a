// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/discussionrepository.h"

#include "core/storage/caserepositories.h"
#include "core/storage/consentquestion.h"
#include "core/storage/consentrepository.h"
#include "core/storage/filelaw.h"
#include "core/storage/permit.h"
#include "core/storage/repositories.h"
#include "core/storage/textgate.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

Error linkMissing(const QString &column, const QString &id)
{
    return {ErrorCode::LinkMissing, {u"discussion"_s, column, id}};
}

QString factOf(const ConsentFinding &one)
{
    return QStringList{stored(one.kind), one.service, one.signer, one.paragraph}.join(u'|');
}

QList<NamedText> allTexts(const Discussion &one)
{
    QList<NamedText> all;
    for (const auto &[name, text] : namedTexts(one.texts))
        all.append({name, text});
    all.append({{u"notAskedReason"_s, one.notAskedReason},
                {u"fittingReason"_s, one.fitting.reason},
                {u"authority"_s, one.authority},
                {u"archived"_s, one.archived}});
    for (const ConsentParticipant &who : one.present)
        all.append({u"present"_s, who.service});
    for (const QString &kind : one.kinds)
        all.append({u"kind"_s, kind});
    all.append({u"purpose"_s, one.purpose});
    if (one.basis)
        all.append({{u"basis"_s, one.basis->basis}, {u"basisReason"_s, one.basis->reason}});
    if (one.duty)
        all.append({u"dutyBy"_s, one.duty->by});
    if (one.feedback)
        all.append({{u"feedbackTo"_s, one.feedback->to}, {u"feedbackBy"_s, one.feedback->by}});
    return all;
}

Result<ConsentChild> consentChild(Store &store, ChildId id, const Discussion &wanted)
{
    auto found = consentChildOf(store, id);
    if (!found)
        return found.error().code == ErrorCode::RowNotFound ? linkMissing(u"child"_s, id.text())
                                                            : found.error();
    found->asksNotToInform = wanted.asksNotToInform;
    for (ConsentGuardian &one : found->guardians)
        one.ownDataShared = wanted.ownData.contains(one.id);
    return found;
}

/// The case and the arena's version, in the question's words.
Result<> addArena(Store &store, const Discussion &wanted, ConsentQuestion &question)
{
    const auto arena = ArenaRepository(store).find(wanted.arena);
    const auto versions = ArenaRepository(store).versionsOf(wanted.arena);
    if (!arena)
        return arena.error();
    if (!versions)
        return versions.error();
    const auto version =
        std::find_if(versions->begin(), versions->end(), [&](const ArenaVersionRecord &one) {
            return one.id == wanted.version && (!one.from || *one.from <= wanted.day) &&
                   (!one.to || wanted.day <= *one.to);
        });
    if (!*arena || version == versions->end())
        return linkMissing(u"version"_s, wanted.version.text());
    question.arena = (*arena)->identifier;
    question.rule = consentRuleIn(*version);
    return Done{};
}

} // namespace

Result<ConsentQuestion> DiscussionRepository::questionOf(const Discussion &wanted) const
{
    const auto found = CaseRepository(m_store).find(wanted.caseId);
    if (!found)
        return found.error();
    if (!*found)
        return linkMissing(u"case"_s, wanted.caseId.text());
    if ((*found)->mode != wanted.mode)
        return Error{ErrorCode::CaseModeFixed, {stored((*found)->mode), stored(wanted.mode)}};
    ConsentQuestion question;
    question.mode = wanted.mode;
    question.asked = wanted.asked;
    question.notAskedReason = wanted.notAskedReason;
    question.purpose = wanted.purpose;
    question.kinds = wanted.kinds;
    question.basis = wanted.basis;
    question.participants = wanted.present;
    question.day = wanted.day;
    if (auto done = addArena(m_store, wanted, question); !done)
        return done.error();
    if ((*found)->child) {
        const auto child = consentChild(m_store, *(*found)->child, wanted);
        if (!child)
            return child.error();
        question.child = *child;
        const auto consents = ConsentRepository(m_store).of(*(*found)->child);
        if (!consents)
            return consents.error();
        question.consents = *consents;
    }
    return question;
}

Result<> DiscussionRepository::checkTexts(const Discussion &wanted) const
{
    if (isNamed(wanted.mode))
        return Done{};
    if (wanted.mode == CaseMode::Kind::Anonymous && wanted.fitting.stops()) {
        const auto about = CaseRepository(m_store).find(wanted.caseId);
        return Error{ErrorCode::FewChildrenFit,
                     {about && *about ? (*about)->numberText() : QString()}};
    }
    const auto signature = withoutStaff(m_store, wanted.finishedBy);
    if (!signature)
        return signature.error();
    QList<NamedText> texts = allTexts(wanted);
    texts.append({u"finishedBy"_s, *signature});
    return checkAnonymous(m_store, {texts, wanted.notTheChild, wanted.day});
}

/// What is finished is whole: each measure has its five fields.
Result<> DiscussionRepository::checkFinish(const Discussion &wanted) const
{
    if (!wanted.finished)
        return Done{};
    const auto measures = measuresOf(wanted.id);
    if (!measures)
        return measures.error();
    for (const Measure &one : *measures) {
        if (auto complete = checkComplete(one); !complete)
            return complete;
    }
    return Done{};
}

Result<> DiscussionRepository::checkMeasure(const Measure &measure) const
{
    const auto row = m_table.find(measure.discussion.text());
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::LinkMissing,
                     {u"measure"_s, u"discussion"_s, measure.discussion.text()}};
    const Discussion &of = (*row)->discussion;
    if (!isPermitted(of, (*row)->permit, *m_store.file().vault))
        return Error{ErrorCode::PermitBroken, {of.id.text()}};
    if (of.finished) {
        if (auto complete = checkComplete(measure); !complete)
            return complete;
    }
    if (isNamed(of.mode))
        return Done{};
    return checkAnonymous(m_store, {{{u"problem"_s, measure.problem},
                                     {u"what"_s, measure.what},
                                     {u"responsible"_s, measure.responsible}},
                                    of.notTheChild,
                                    measure.from});
}

Result<PermittedDiscussion> DiscussionRepository::permitted(Discussion wanted) const
{
    if (!m_store.isUnlocked())
        return Error{ErrorCode::VaultLocked, {u"discussion"_s}};
    const auto question = questionOf(wanted);
    if (!question)
        return question.error();
    if (wanted.decision && wanted.mode == CaseMode::Kind::Anonymous && needsName(*wanted.decision))
        return Error{ErrorCode::NeedsName, {stored(*wanted.decision)}};
    const auto laws = consentLawsOf(m_store);
    if (!laws)
        return laws.error();
    const ConsentDecision decision = decide(*question, *laws);
    if (decision.outcome == ConsentDecision::Outcome::Refused) {
        QStringList facts{question->arena, wanted.day.toString(Qt::ISODate)};
        for (const ConsentFinding &one : decision.missing)
            facts.append(factOf(one));
        return Error{ErrorCode::DiscussionRefused, facts};
    }
    if (decision.outcome == ConsentDecision::Outcome::AllowedWithout)
        return Error{ErrorCode::MustLeaveFirst, decision.mustLeave};
    if (auto passed = checkTexts(wanted); !passed)
        return passed.error();
    if (auto whole = checkFinish(wanted); !whole)
        return whole.error();
    wanted.restsOn = decision.consents;
    wanted.paragraph = decision.paragraph;
    const QByteArray permit = m_store.file().vault->makePermit(permittedBytes(wanted));
    return PermittedDiscussion{wanted, QString::fromLatin1(permit.toHex())};
}

Result<Discussion> DiscussionRepository::add(const Discussion &wanted)
{
    const auto about = CaseRepository(m_store).find(wanted.caseId);
    if (!about)
        return about.error();
    if (*about && (*about)->state == DiscussionCase::State::Closed)
        return Error{ErrorCode::CaseClosed, {(*about)->numberText()}};
    if (*about && (*about)->mode == CaseMode::Kind::Anonymous && (*about)->fitting.stops())
        return Error{ErrorCode::FewChildrenFit, {(*about)->numberText()}};
    const auto allowed = permitted(wanted);
    if (!allowed)
        return allowed.error();
    if (auto done = m_table.add(*allowed); !done)
        return done.error();
    return allowed->discussion;
}

Result<Discussion> DiscussionRepository::change(const Discussion &changed)
{
    const auto before = m_table.find(changed.id.text());
    if (!before)
        return before.error();
    if (*before && (*before)->discussion.finished && changed.finished &&
        !((*before)->discussion == changed))
        return Error{ErrorCode::DiscussionFinished, {changed.id.text()}};
    const auto allowed = permitted(changed);
    if (!allowed)
        return allowed.error();
    if (auto done = m_table.change(*allowed); !done)
        return done.error();
    return allowed->discussion;
}

Result<> DiscussionRepository::remove(DiscussionId id)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto row = m_table.find(id.text());
        if (!row)
            return row.error();
        if (*row && (*row)->discussion.finished)
            return Error{ErrorCode::DiscussionFinished, {id.text()}};
        const auto measures = measuresOf(id);
        if (!measures)
            return measures.error();
        for (const Measure &one : *measures) {
            if (auto gone = removeMeasure(one.id); !gone)
                return gone;
        }
        return m_table.remove(id.text());
    });
}

Result<> DiscussionRepository::markArchived(DiscussionId id, const QString &reference)
{
    const auto row = m_table.find(id.text());
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::RowNotFound, {u"discussion"_s, id.text()}};
    PermittedDiscussion kept = **row;
    if (!isPermitted(kept.discussion, kept.permit, *m_store.file().vault))
        return Error{ErrorCode::PermitBroken, {id.text()}};
    kept.discussion.archived = reference;
    return m_table.change(kept);
}

Result<SortedDiscussions> DiscussionRepository::sorted() const
{
    const auto rows = m_table.all();
    if (!rows)
        return rows.error();
    SortedDiscussions sorted;
    for (const PermittedDiscussion &one : *rows) {
        if (isPermitted(one.discussion, one.permit, *m_store.file().vault))
            sorted.ours.append(one.discussion);
        else
            sorted.notOurs.append(one.discussion.id);
    }
    return sorted;
}

Result<QList<Discussion>> DiscussionRepository::all() const
{
    const auto every = sorted();
    return every ? Result<QList<Discussion>>(every->ours) : every.error();
}

Result<std::optional<Discussion>> DiscussionRepository::find(DiscussionId id) const
{
    const auto row = m_table.find(id.text());
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Discussion>();
    if (!isPermitted((*row)->discussion, (*row)->permit, *m_store.file().vault))
        return Error{ErrorCode::PermitBroken, {id.text()}};
    return std::optional<Discussion>((*row)->discussion);
}

Result<QList<DiscussionId>> DiscussionRepository::notOurs() const
{
    const auto every = sorted();
    return every ? Result<QList<DiscussionId>>(every->notOurs) : every.error();
}

Result<> DiscussionRepository::addMeasure(const Measure &measure)
{
    const auto fits = checkMeasure(measure);
    return fits ? SealedTable<Measure>(m_store).add(measure) : fits;
}

Result<> DiscussionRepository::changeMeasure(const Measure &measure)
{
    const auto fits = checkMeasure(measure);
    return fits ? SealedTable<Measure>(m_store).change(measure) : fits;
}

Result<> DiscussionRepository::removeMeasure(MeasureId id)
{
    return SealedTable<Measure>(m_store).remove(id.text());
}

Result<QList<Measure>> DiscussionRepository::allMeasures() const
{
    return SealedTable<Measure>(m_store).all();
}

Result<QList<Measure>> DiscussionRepository::measuresOf(DiscussionId id) const
{
    auto found = SealedTable<Measure>(m_store).all();
    if (found)
        found->removeIf([&](const Measure &one) { return !(one.discussion == id); });
    return found;
}

} // namespace tvers
