// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consentacts.h"

#include "core/storage/caserepositories.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/platform.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

Result<> ConsentActs::log(const QString &what, const Consent &consent)
{
    return AuditLog(m_store.file())
        .append(AuditEntry::Kind::ConsentChanged,
                {{u"what"_s, what},
                 {u"consent"_s, consent.id.text()},
                 {u"child"_s, consent.child.text()},
                 {u"by"_s, platform::userName()}},
                m_at);
}

Result<> ConsentActs::enter(AuditEntry::Kind kind, ChildId child, const QString &what)
{
    return m_store.inTransaction([&] {
        return AuditLog(m_store.file())
            .append(
                kind,
                {{u"what"_s, what}, {u"child"_s, child.text()}, {u"by"_s, platform::userName()}},
                m_at);
    });
}

/// As it is in the file, not withdrawn.
Result<Consent> ConsentActs::standing(ConsentId consent) const
{
    const auto found = ConsentRepository(m_store).find(consent);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::RowNotFound, {u"consent"_s, consent.text()}};
    if ((*found)->withdrawn)
        return Error{ErrorCode::ConsentWithdrawn, {consent.text()}};
    return **found;
}

Result<> ConsentActs::give(const Consent &consent)
{
    if (auto whole = checkComplete(consent); !whole)
        return whole;
    return m_store.inTransaction([&]() -> Result<> {
        if (auto done = ConsentRepository(m_store).add(consent); !done)
            return done;
        return log(consent.isDeclined() ? u"declined"_s : u"given"_s, consent);
    });
}

Result<> ConsentActs::change(const Consent &consent)
{
    if (auto whole = checkComplete(consent); !whole)
        return whole;
    return m_store.inTransaction([&]() -> Result<> {
        if (const auto before = standing(consent.id); !before)
            return before.error();
        if (auto done = ConsentRepository(m_store).change(consent); !done)
            return done;
        return log(u"changed"_s, consent);
    });
}

Result<> ConsentActs::takeBack(ConsentId consent)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto before = standing(consent);
        if (!before)
            return before.error();
        if (auto gone = ConsentRepository(m_store).remove(consent); !gone)
            return gone;
        return log(u"taken_back"_s, *before);
    });
}

Result<> ConsentActs::withdraw(ConsentId consent, const ConsentWithdrawal &how)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto before = standing(consent);
        if (!before)
            return before.error();
        if (auto done = ConsentRepository(m_store).change(withdrawn(*before, how)); !done)
            return done;
        return log(u"withdrawn"_s, *before);
    });
}

namespace {

/// Cases of the child with their discussions and measures.
Result<> addCases(Store &store, ChildFile &file)
{
    auto cases = CaseRepository(store).all();
    auto discussions = DiscussionRepository(store).all();
    if (!cases)
        return cases.error();
    if (!discussions)
        return discussions.error();
    cases->removeIf([&](const DiscussionCase &one) { return one.child != file.child.id; });
    file.cases = *cases;
    for (const Discussion &one : *discussions) {
        if (!std::any_of(file.cases.begin(), file.cases.end(),
                         [&](const DiscussionCase &about) { return about.id == one.caseId; }))
            continue;
        file.discussions.append(one);
        const auto measures = DiscussionRepository(store).measuresOf(one.id);
        if (!measures)
            return measures.error();
        file.measures.append(*measures);
    }
    return Done{};
}

/// The forms of its meetings that follow it to another unit.
Result<> addTransfers(Store &store, ChildFile &file)
{
    for (const ChildMeeting &meeting : std::as_const(file.meetings)) {
        const auto held = HeldMeetingRepository(store).of(meeting.id);
        if (!held)
            return held.error();
        if (!*held || !(*held)->transfer)
            continue;
        const TransferRecord &form = *(*held)->transfer;
        ExtractTransfer transfer{meeting.id.text(), meeting.day, form.form,
                                 form.outcome == TransferRecord::Outcome::Declined};
        for (const TransferAnswer &answer : form.answers)
            transfer.answers.append({answer.field, answer.text});
        transfer.documents = form.documents;
        file.transfers.append(transfer);
    }
    return Done{};
}

/// What the log has of the child, who looked at it among the rest.
Result<> addLog(Store &store, ChildFile &file)
{
    const QString child = file.child.id.text();
    return AuditLog(store.file()).each([&](const AuditEntry &entry) -> Result<> {
        if (entry.details[u"child"_s].toString() == child)
            file.log.append({QString::number(entry.number), entry.at, stored(entry.kind),
                             entry.details[u"what"_s].toString(),
                             entry.details[u"by"_s].toString()});
        return Done{};
    });
}

template<typename T>
Result<> take(Result<QList<T>> found, QList<T> &into)
{
    if (!found)
        return found.error();
    into = *std::move(found);
    return Done{};
}

} // namespace

Result<ChildFile> childFileOf(Store &store, ChildId child)
{
    const auto found = ChildRepository(store).find(child);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::RowNotFound, {u"child"_s, child.text()}};
    ChildFile file{**found};
    auto done = take(ChildRepository(store).guardiansOf(child), file.guardians);
    if (done)
        done = take(ConsentRepository(store).of(child), file.consents);
    if (done)
        done = take(ChildTeamRepository(store).of(child), file.teams);
    if (done)
        done = take(ChildMeetingRepository(store).of(child), file.meetings);
    if (done)
        done = addCases(store, file);
    if (done)
        done = addTransfers(store, file);
    if (done)
        done = addLog(store, file);
    return done ? Result<ChildFile>(file) : done.error();
}

} // namespace tvers
