// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A finished meeting out of the file for the case archive, and where the archive
/// has it.
#pragma once

#include "core/minutes/childrecord.h"
#include "core/minutes/namelesslog.h"
#include "core/storage/store.h"

namespace tvers {

/// What is made of one finished meeting.
struct MeetingForArchive {
    FinishedMeeting meeting;
    std::optional<NamelessLog> log = {}; ///< empty when the meeting is about one child
    QList<ChildRecord> children = {};
};

class MeetingArchive
{
public:
    explicit MeetingArchive(Store &store) : m_store(store) {}

    /// RowNotFound; MeetingNotLocked when it is not finished; NotAnonymous; VaultLocked.
    Result<MeetingForArchive> of(HeldMeetingId id) const;

    /// Into the log of the file: what leaves it, and for which children.
    Result<> enterExport(const MeetingForArchive &meeting, const QDateTime &at);

    /// Where the archive has the log, and the discussions of each child; what is empty is
    /// not there yet. One unit of work.
    struct References {
        QString log = {};
        QHash<ChildId, QString> children = {};
    };
    Result<> note(const FinishedMeeting &meeting, const References &references);

private:
    Result<FinishedMeeting> meetingOf(HeldMeetingId id) const;
    Result<> addDiscussions(FinishedMeeting &meeting) const;

    Store &m_store;
};

/// Where the archive has what was said of \a child in \a meeting; "" when it has not.
QString referenceOf(const FinishedMeeting &meeting, ChildId child);

} // namespace tvers
