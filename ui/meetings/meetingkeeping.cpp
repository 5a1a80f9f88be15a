// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file How MeetingBook writes, and asks the consent rule.
#include "core/consent/consentdecision.h"
#include "core/minutes/seating.h"
#include "core/storage/discussionrepository.h"
#include "core/storage/filelaw.h"
#include "core/storage/heldmeetingrepository.h"
#include "core/storage/repositories.h"
#include "ui/meetings/meetingbook.h"

namespace tvers {

namespace {

/// The meeting that the file is to have: the year's own where only the rule gave it.
struct Kept {
    std::optional<Meeting> added; ///< not in the file before
    HeldMeeting held;
    std::optional<HeldMeeting> before;
};

Result<> put(Store &store, const Kept &kept)
{
    return store.inTransaction([&]() -> Result<> {
        if (kept.added) {
            if (auto done = MeetingRepository(store).add(*kept.added); !done)
                return done;
        }
        HeldMeetingRepository records(store);
        return kept.before ? records.change(kept.held) : records.add(kept.held);
    });
}

Result<> takeBack(Store &store, const Kept &kept)
{
    return store.inTransaction([&]() -> Result<> {
        HeldMeetingRepository records(store);
        if (kept.before)
            return records.change(*kept.before);
        HeldMeeting bare = kept.held; // only what was never held can go
        bare.state = HeldMeeting::State::Planned;
        auto done = records.change(bare);
        if (done)
            done = records.remove(kept.held.id);
        return done && kept.added ? MeetingRepository(store).remove(kept.added->id) : done;
    });
}

Kept keeping(const MeetingBook &book, const MeetingLine &line, const HeldMeeting &held)
{
    Kept kept{{}, held, line.held};
    if (line.child) {
        kept.held.childMeeting = line.child->id;
        return kept;
    }
    const auto arena = book.arenaId(line);
    const CalendarMeeting &meeting = *line.calendar;
    if (!meeting.stored && arena)
        kept.added = asStored(meeting, *arena, MeetingId::sortable());
    kept.held.meeting = kept.added ? std::optional(kept.added->id) : meeting.stored;
    return kept;
}

} // namespace

Edit MeetingBook::keep(const MeetingLine &line, const HeldMeeting &held) const
{
    const Kept kept = keeping(*this, line, held);
    return {tr("Change the meeting's record"),
            [&store = m_desk->store(), kept] { return put(store, kept); },
            [&store = m_desk->store(), kept] { return takeBack(store, kept); }};
}

Result<> MeetingBook::keepNow(const MeetingLine &line, const HeldMeeting &held) const
{
    return put(m_desk->store(), keeping(*this, line, held));
}

ItemGate MeetingBook::gateOf(const MeetingLine &line, const HeldMeeting &held,
                             const AgendaItem &item) const
{
    const DiscussionCase *about = caseOf(item);
    const auto arena = arenaId(line);
    if (!about || !arena || !isNamed(about->mode) || !m_desk->store().isUnlocked())
        return {};
    const auto version = ArenaRepository(m_desk->store()).versionOn(*arena, line.day);
    if (!version || !*version)
        return {};
    const Discussion *there = discussionOf(item);
    Discussion wanted = there ? *there
                              : Discussion{.id = DiscussionId::random(),
                                           .caseId = about->id,
                                           .arena = *arena,
                                           .version = (*version)->id,
                                           .day = line.day,
                                           .mode = about->mode,
                                           .asked = about->asked,
                                           .notAskedReason = about->notAskedReason};
    wanted.present = presentAt(item.id, held.seats);
    auto question = DiscussionRepository(m_desk->store()).questionOf(wanted);
    if (!question)
        return {};
    if (question->purpose.isEmpty() && !question->consents.isEmpty())
        question->purpose = question->consents.first().purposes.value(0);
    const ConsentDecision decision = decide(*question, consentLawsOrNone(m_desk->store()));
    if (decision.outcome == ConsentDecision::Outcome::Refused)
        return {{}, decision.missing};
    return {decision.mustLeave, {}};
}

} // namespace tvers
