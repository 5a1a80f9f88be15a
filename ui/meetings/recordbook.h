// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The sealed part of meetings, opened once and kept in step with the file.
#pragma once

#include "ui/cases/followedrows.h"
#include "ui/shell/desk.h"

namespace tvers {

/// In memory while the file is unlocked; let go of when it is locked.
class RecordBook : public QObject
{
    Q_OBJECT
public:
    /// The one of \a desk, made when it is first asked for.
    static RecordBook &of(Desk &desk);

    /// The record of a meeting, or of a child's, by the id of that.
    std::optional<HeldMeeting> recordOf(const QString &meeting) const;
    const FollowedRows<ChildMeetingId, ChildMeeting> &childMeetings() const { return m_meetings; }

private:
    explicit RecordBook(Desk &desk);
    void open();
    void follow(const QList<Change> &changes);
    void link(const HeldMeeting &held);

    Desk &m_desk;
    FollowedRows<HeldMeetingId, HeldMeeting> m_records;
    FollowedRows<ChildMeetingId, ChildMeeting> m_meetings;
    QHash<QString, HeldMeetingId> m_ofMeeting; ///< what is no longer there is not in m_records
};

} // namespace tvers
