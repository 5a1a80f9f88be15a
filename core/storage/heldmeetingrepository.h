// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Records of meetings held: sealed whole, locked when finished.
#pragma once

#include "core/minutes/meetingfinish.h"
#include "core/storage/repository.h"

namespace tvers {

/// Whose records are the meetings'. Of a meeting of many children no text may name one:
/// each passes the gate when it is saved, as does that of one about no named child. Those
/// about one child are named by what they are, and pass.
class HeldMeetingRepository
{
public:
    explicit HeldMeetingRepository(Store &store) : m_store(store), m_table(store) {}

    Result<std::optional<HeldMeeting>> find(HeldMeetingId id) const
    {
        return m_table.find(id.text());
    }
    Result<QList<HeldMeeting>> all() const { return m_table.all(); } ///< by id
    Result<std::optional<HeldMeeting>> of(MeetingId meeting) const;
    Result<std::optional<HeldMeeting>> of(ChildMeetingId meeting) const;

    /// LinkMissing: its meeting, or a case of its agenda; ConstraintRefused: the meeting
    /// has a record already; NotAnonymous; MeetingLocked: it may only begin open;
    /// KeyNeeded while the file is open to all.
    Result<> add(const HeldMeeting &held);
    /// As add(); DiscussionRefused. MeetingLocked when the file's is, or \a held would be,
    /// but for what is noted after a finished one.
    Result<> change(const HeldMeeting &held);
    /// Only of meetings that were never held. MeetingLocked.
    Result<> remove(HeldMeetingId id);

    /// What finish() asks for, from the file. RowNotFound.
    Result<MeetingToFinish> toFinish(HeldMeetingId id) const;
    /// One unit of work: the record, its discussions, the meeting's state, and an entry
    /// in the log. MeetingNotReady; MeetingLocked; the refusals of discussions.
    Result<> finish(HeldMeetingId id, const MeetingSignature &by, const QDateTime &now);
    /// The same back. MeetingReasonMissing; MeetingNotLocked.
    Result<> reopen(HeldMeetingId id, const MeetingReopening &how, const QDateTime &now);
    /// The record and the meeting's state. MeetingLocked; MeetingReasonMissing.
    Result<> cancel(HeldMeetingId id, const HeldMeeting::Cancelling &how);
    /// The archive has its log under \a reference. MeetingNotLocked.
    Result<> markArchived(HeldMeetingId id, const QString &reference);
    /// The record as it was \a before cancel(), and its meeting planned again. MeetingLocked
    /// unless it is called off and was open before.
    Result<> takeBackCancelling(const HeldMeeting &before);

private:
    Result<HeldMeeting> there(HeldMeetingId id) const; ///< RowNotFound
    Result<> check(const HeldMeeting &held) const;
    Result<> checkTexts(const HeldMeeting &held) const;
    Result<> setState(const HeldMeeting &held, Meeting::State state);
    Result<> signDiscussions(const HeldMeeting &held);
    Result<bool> recordsElsewhere(const HeldMeeting &held) const;

    Store &m_store;
    SealedTable<HeldMeeting> m_table;
};

} // namespace tvers
