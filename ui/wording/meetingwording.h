// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings held, in words.
#pragma once

#include "core/minutes/meetingfinish.h"

#include <QCoreApplication>

namespace tvers {

class MeetingWording
{
    Q_DECLARE_TR_FUNCTIONS(tvers::MeetingWording)
public:
    static QString of(HeldMeeting::State state);
    static QString of(HeldMeeting::Cause cause);
    static QString of(MeetingSeat::Came came);
    static QString of(AgendaItem::State state);
    static QString of(MeetingCount::Kind kind);

    /// "Say whether PPT came." \a what: the seat's or the item's own words, as the trouble
    /// has one.
    static QString sentence(const FinishTrouble &trouble, const QString &what);
};

} // namespace tvers
