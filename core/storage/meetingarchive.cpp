// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/meetingarchive.h"

#include "core/storage/auditlog.h"
#include "core/storage/caserepositories.h"
#include "core/storage/consentacts.h"
#include "core/storage/consentrepository.h"
#include "core/storage/discusseditems.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/platform.h"
#include "core/storage/repositories.h"
#include "core/storage/textgate.h"

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The child that \a item is about by name.
std::optional<ChildId> childOf(const FinishedMeeting &meeting, const AgendaItem &item)
{
    if (meeting.about)
        return meeting.about;
    const DiscussionCase *one = meeting.caseOf(item);
    return one && meeting.isByName(item) ? one->child : std::nullopt;
}

template<typename MeetingKind>
void place(FinishedMeeting &meeting, const MeetingKind &of)
{
    meeting.arena = of.arena;
    meeting.day = of.day;
    meeting.unit = of.unit;
}

} // namespace

Result<> MeetingArchive::addDiscussions(FinishedMeeting &meeting) const
{
    for (const AgendaItem &item : std::as_const(meeting.held.items)) {
        if (!item.caseId)
            continue;
        const auto one = CaseRepository(m_store).find(*item.caseId);
        if (!one)
            return one.error();
        if (*one)
            meeting.cases.append(**one);
    }
    const auto discussed = discussedIn(m_store, meeting.held.items);
    if (!discussed)
        return discussed.error();
    meeting.discussions = discussed->discussions;
    meeting.measures = discussed->measures;
    return Done{};
}

Result<FinishedMeeting> MeetingArchive::meetingOf(HeldMeetingId id) const
{
    const auto held = HeldMeetingRepository(m_store).find(id);
    if (!held)
        return held.error();
    if (!*held)
        return Error{ErrorCode::RowNotFound, {u"held_meeting"_s, id.text()}};
    FinishedMeeting meeting{**held, ArenaId::random(), {}};
    if (meeting.held.meeting) {
        const auto of = MeetingRepository(m_store).find(*meeting.held.meeting);
        if (!of || !*of)
            return of ? Error{ErrorCode::RowNotFound, {u"meeting"_s, id.text()}} : of.error();
        place(meeting, **of);
    } else {
        const auto of = ChildMeetingRepository(m_store).find(*meeting.held.childMeeting);
        if (!of || !*of)
            return of ? Error{ErrorCode::RowNotFound, {u"child_meeting"_s, id.text()}} : of.error();
        place(meeting, **of);
        meeting.about = (*of)->child;
    }
    const auto children = ChildRepository(m_store).all();
    if (!children)
        return children.error();
    meeting.children = *children;
    const auto done = addDiscussions(meeting);
    return done ? Result<FinishedMeeting>(meeting) : done.error();
}

Result<MeetingForArchive> MeetingArchive::of(HeldMeetingId id) const
{
    const auto meeting = meetingOf(id);
    if (!meeting)
        return meeting.error();
    const auto records = childRecordsOf(*meeting);
    if (!records)
        return records.error();
    MeetingForArchive made{*meeting, {}, *records};
    if (meeting->about)
        return made;
    const auto known = knownIn(m_store);
    if (!known)
        return known.error();
    const auto log = namelessLogOf(*meeting, AnonymityGate(*known));
    if (!log)
        return log.error();
    made.log = *log;
    return made;
}

Result<> MeetingArchive::enterExport(const MeetingForArchive &meeting, const QDateTime &at)
{
    return m_store.inTransaction([&]() -> Result<> {
        if (meeting.log) {
            auto done = AuditLog(m_store.file())
                            .append(AuditEntry::Kind::Exported,
                                    {{u"what"_s, u"meeting_log"_s},
                                     {u"meeting"_s, meeting.meeting.held.id.text()},
                                     {u"by"_s, platform::userName()}},
                                    at);
            if (!done)
                return done;
        }
        for (const ChildRecord &one : meeting.children) {
            auto done = ConsentActs(m_store, at)
                            .enter(AuditEntry::Kind::Exported, one.child, u"child_record"_s);
            if (!done)
                return done;
        }
        return Done{};
    });
}

Result<> MeetingArchive::note(const FinishedMeeting &meeting, const References &references)
{
    return m_store.inTransaction([&]() -> Result<> {
        // of a meeting about one child its record is all that there is
        const QString own =
            meeting.about ? references.children.value(*meeting.about) : references.log;
        HeldMeetingRepository records(m_store);
        if (auto done = records.markArchived(meeting.held.id, own); !done)
            return done;
        DiscussionRepository discussions(m_store);
        for (const AgendaItem &item : meeting.held.items) {
            const auto child = childOf(meeting, item);
            if (!child || !meeting.discussionOf(item))
                continue;
            auto done =
                discussions.markArchived(*item.discussion, references.children.value(*child));
            if (!done)
                return done;
        }
        return Done{};
    });
}

QString referenceOf(const FinishedMeeting &meeting, ChildId child)
{
    if (meeting.about == child)
        return meeting.held.archived;
    for (const AgendaItem &item : meeting.held.items) {
        const Discussion *discussion = meeting.discussionOf(item);
        if (discussion && childOf(meeting, item) == child && !discussion->archived.isEmpty())
            return discussion->archived;
    }
    return {};
}

} // namespace tvers
