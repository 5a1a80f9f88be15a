// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/heldmeetingrepository.h"

#include "core/municipality/arenaterms.h"
#include "core/storage/auditlog.h"
#include "core/storage/caserepositories.h"
#include "core/storage/consentrepository.h"
#include "core/storage/discusseditems.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/filetransfer.h"
#include "core/storage/repositories.h"
#include "core/storage/textgate.h"
#include "core/storedwords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Which meeting a record is of: what both kinds of meeting have.
struct WhichMeeting {
    ArenaId arena;
    QDate day;
    std::optional<ChildId> child = {};
};

Error linkMissing(const QString &column, const QString &id)
{
    return {ErrorCode::LinkMissing, {u"held_meeting"_s, column, id}};
}

template<typename Repository, typename IdType>
Result<WhichMeeting> whichIn(Store &store, IdType id, const QString &column)
{
    const auto found = Repository(store).find(id);
    if (!found)
        return found.error();
    return *found ? Result<WhichMeeting>(WhichMeeting{(*found)->arena, (*found)->day})
                  : linkMissing(column, id.text());
}

Result<WhichMeeting> whichChilds(Store &store, ChildMeetingId id)
{
    auto which = whichIn<ChildMeetingRepository>(store, id, u"childMeeting"_s);
    if (which)
        which->child = (*ChildMeetingRepository(store).find(id))->child;
    return which;
}

Result<WhichMeeting> whichMeeting(Store &store, const HeldMeeting &held)
{
    if (held.meeting && !held.childMeeting)
        return whichIn<MeetingRepository>(store, *held.meeting, u"meeting"_s);
    if (held.childMeeting && !held.meeting)
        return whichChilds(store, *held.childMeeting);
    return linkMissing(u"meeting"_s, {});
}

template<typename Repository, typename IdType>
Result<> setStateIn(Store &store, IdType id, Meeting::State state)
{
    const auto found = Repository(store).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return linkMissing(u"meeting"_s, id.text());
    auto meeting = **found;
    meeting.state = state;
    return Repository(store).change(meeting);
}

bool isSame(const HeldMeeting &a, const HeldMeeting &b)
{
    return a.meeting == b.meeting && a.childMeeting == b.childMeeting;
}

QCborMap auditOf(const HeldMeeting &held, const MeetingSignature &by, const QString &reason = {})
{
    QCborMap details{{u"meeting"_s, held.id.text()}, {u"by"_s, by.by}};
    if (!reason.isEmpty())
        details.insert(u"reason"_s, reason);
    return details;
}

} // namespace

Result<std::optional<HeldMeeting>> HeldMeetingRepository::of(MeetingId meeting) const
{
    const auto every = all();
    if (!every)
        return every.error();
    for (const HeldMeeting &one : *every) {
        if (one.meeting == meeting)
            return std::optional(one);
    }
    return std::optional<HeldMeeting>();
}

Result<std::optional<HeldMeeting>> HeldMeetingRepository::of(ChildMeetingId meeting) const
{
    const auto every = all();
    if (!every)
        return every.error();
    for (const HeldMeeting &one : *every) {
        if (one.childMeeting == meeting)
            return std::optional(one);
    }
    return std::optional<HeldMeeting>();
}

Result<HeldMeeting> HeldMeetingRepository::there(HeldMeetingId id) const
{
    const auto found = find(id);
    if (!found)
        return found.error();
    return *found ? Result<HeldMeeting>(**found)
                  : Error{ErrorCode::RowNotFound, {u"held_meeting"_s, id.text()}};
}

Result<> HeldMeetingRepository::checkTexts(const HeldMeeting &held) const
{
    const auto which = whichMeeting(m_store, held);
    if (!which)
        return which.error();
    if (which->child)
        return Done{};
    GateCheck checked{{{u"minutes"_s, held.minutes}}, held.notTheChild, which->day};
    for (const AgendaItem &item : held.items) {
        checked.texts.append({u"items.words"_s, item.words});
        checked.texts.append({u"items.notes"_s, item.notes});
        for (const CriterionTick &tick : item.criteria)
            checked.texts.append({u"items.source"_s, tick.source});
    }
    for (const QString &need : held.competenceNeeds)
        checked.texts.append({u"competenceNeeds"_s, need});
    if (held.elsewhere)
        checked.texts.append({u"elsewhere"_s, held.elsewhere->responsible});
    for (const RecordElsewhere &one : held.followUps)
        checked.texts.append({u"followUps"_s, one.responsible});
    if (held.told)
        checked.texts.append({u"told"_s, held.told->by});
    if (held.cancelling)
        checked.texts.append({u"cancelling"_s, held.cancelling->words});
    return checkAnonymous(m_store, checked);
}

Result<> HeldMeetingRepository::check(const HeldMeeting &held) const
{
    const auto which = whichMeeting(m_store, held);
    if (!which)
        return which.error();
    if (held.transfer && !which->child)
        return linkMissing(u"child"_s, {});
    if (held.transfer) {
        const TransferSubject subject{*which->child, which->arena, which->day};
        if (auto allowed = checkTransfer(m_store, subject, *held.transfer); !allowed)
            return allowed;
    }
    for (const AgendaItem &item : held.items) {
        if (!item.caseId)
            continue;
        if (auto linked =
                checkLink<DiscussionCase>(m_store, *item.caseId, {u"held_meeting"_s, u"case"_s});
            !linked)
            return linked;
    }
    return checkTexts(held);
}

Result<> HeldMeetingRepository::add(const HeldMeeting &held)
{
    if (held.isLocked())
        return Error{ErrorCode::MeetingLocked, {stored(held.state)}};
    return m_store.inTransaction([&]() -> Result<> {
        if (auto fit = check(held); !fit)
            return fit;
        const auto every = all();
        if (!every)
            return every.error();
        for (const HeldMeeting &one : *every) {
            if (isSame(one, held))
                return Error{ErrorCode::ConstraintRefused, {u"held_meeting"_s, one.id.text()}};
        }
        return m_table.add(held);
    });
}

Result<> HeldMeetingRepository::change(const HeldMeeting &held)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto before = there(held.id);
        if (!before)
            return before.error();
        const bool isAfterwards =
            before->state == HeldMeeting::State::Finished && before->isSameButAfterwards(held);
        if (isAfterwards) {
            const auto fit = checkTexts(held);
            return fit ? m_table.change(held) : fit;
        }
        if (before->isLocked() || held.isLocked())
            return Error{ErrorCode::MeetingLocked,
                         {stored(before->isLocked() ? before->state : held.state)}};
        if (!isSame(*before, held))
            return linkMissing(u"meeting"_s, held.id.text());
        if (auto fit = check(held); !fit)
            return fit;
        HeldMeeting kept = held;
        kept.reopened = before->reopened; // nobody takes back that it was opened again
        kept.archived.clear();            // open, and so not in the archive as it is
        return m_table.change(kept);
    });
}

Result<> HeldMeetingRepository::remove(HeldMeetingId id)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto before = there(id);
        if (!before)
            return before.error();
        if (before->state != HeldMeeting::State::Planned || !before->reopened.isEmpty())
            return Error{ErrorCode::MeetingLocked, {stored(before->state)}};
        return m_table.remove(id.text());
    });
}

/// Only what is asked for; a word that is not known is as if nothing stood there.
Result<bool> HeldMeetingRepository::recordsElsewhere(const HeldMeeting &held) const
{
    const auto which = whichMeeting(m_store, held);
    if (!which)
        return which.error();
    const auto version = ArenaRepository(m_store).versionOn(which->arena, which->day);
    if (!version)
        return version.error();
    if (!*version)
        return false;
    const QJsonObject content = QJsonDocument::fromJson((*version)->content.toUtf8()).object();
    return content["records"_L1].toString() == stored(ArenaTerms::Records::Elsewhere);
}

Result<MeetingToFinish> HeldMeetingRepository::toFinish(HeldMeetingId id) const
{
    const auto held = there(id);
    if (!held)
        return held.error();
    MeetingToFinish wanted{*held};
    const auto elsewhere = recordsElsewhere(*held);
    if (!elsewhere)
        return elsewhere.error();
    wanted.recordsElsewhere = *elsewhere;
    const auto discussed = discussedIn(m_store, held->items);
    if (!discussed)
        return discussed.error();
    wanted.discussions = discussed->discussions;
    wanted.measures = discussed->measures;
    return wanted;
}

Result<> HeldMeetingRepository::setState(const HeldMeeting &held, Meeting::State state)
{
    return held.meeting ? setStateIn<MeetingRepository>(m_store, *held.meeting, state)
                        : setStateIn<ChildMeetingRepository>(m_store, *held.childMeeting, state);
}

/// Discussions are finished with their meeting, and open again with it.
Result<> HeldMeetingRepository::signDiscussions(const HeldMeeting &held)
{
    DiscussionRepository discussions(m_store);
    for (const AgendaItem &item : held.items) {
        if (!item.discussion || item.state == AgendaItem::State::Postponed)
            continue;
        const auto found = discussions.find(*item.discussion);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        Discussion signedOne = **found;
        signedOne.finished = held.finished ? std::optional(held.finished->day) : std::nullopt;
        signedOne.finishedBy = held.finished ? held.finished->by : QString();
        signedOne.archived.clear();
        if (const auto changed = discussions.change(signedOne); !changed)
            return changed.error();
    }
    return Done{};
}

Result<> HeldMeetingRepository::finish(HeldMeetingId id, const MeetingSignature &by,
                                       const QDateTime &now)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto wanted = toFinish(id);
        if (!wanted)
            return wanted.error();
        const auto done = tvers::finish(*wanted, by);
        if (!done)
            return done.error();
        if (auto changed = m_table.change(*done); !changed)
            return changed;
        if (auto changed = signDiscussions(*done); !changed)
            return changed;
        if (auto changed = setState(*done, Meeting::State::Held); !changed)
            return changed;
        return AuditLog(m_store.file())
            .append(AuditEntry::Kind::MeetingFinished, auditOf(*done, by), now);
    });
}

Result<> HeldMeetingRepository::reopen(HeldMeetingId id, const MeetingReopening &how,
                                       const QDateTime &now)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto before = there(id);
        if (!before)
            return before.error();
        const auto open = reopened(*before, how);
        if (!open)
            return open.error();
        if (auto changed = m_table.change(*open); !changed)
            return changed;
        if (auto changed = signDiscussions(*open); !changed)
            return changed;
        if (auto changed = setState(*open, Meeting::State::Planned); !changed)
            return changed;
        return AuditLog(m_store.file())
            .append(AuditEntry::Kind::MeetingReopened, auditOf(*open, how.signature, how.reason),
                    now);
    });
}

Result<> HeldMeetingRepository::cancel(HeldMeetingId id, const HeldMeeting::Cancelling &how)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto before = there(id);
        if (!before)
            return before.error();
        const auto off = cancelled(*before, how);
        if (!off)
            return off.error();
        if (auto fit = checkTexts(*off); !fit)
            return fit;
        if (auto changed = m_table.change(*off); !changed)
            return changed;
        return setState(*off, Meeting::State::Cancelled);
    });
}

Result<> HeldMeetingRepository::markArchived(HeldMeetingId id, const QString &reference)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto found = there(id);
        if (!found)
            return found.error();
        if (found->state != HeldMeeting::State::Finished)
            return Error{ErrorCode::MeetingNotLocked, {stored(found->state)}};
        HeldMeeting held = *found;
        held.archived = reference;
        return m_table.change(held);
    });
}

Result<> HeldMeetingRepository::takeBackCancelling(const HeldMeeting &before)
{
    return m_store.inTransaction([&]() -> Result<> {
        const auto now = there(before.id);
        if (!now)
            return now.error();
        if (now->state != HeldMeeting::State::Cancelled || before.isLocked())
            return Error{ErrorCode::MeetingLocked, {stored(now->state)}};
        if (!isSame(*now, before))
            return linkMissing(u"meeting"_s, before.id.text());
        if (auto changed = m_table.change(before); !changed)
            return changed;
        return setState(before, Meeting::State::Planned);
    });
}

} // namespace tvers
