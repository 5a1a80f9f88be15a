// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file Meetings that nobody wrote a log of, settled afterwards: held, or called off and
/// why. What was said of a meeting in its time is never settled over.
#pragma once

#include "core/minutes/heldmeeting.h"
#include "core/storage/store.h"

namespace tvers {

/// One meeting, and how it went.
struct SettledMeeting {
    Meeting meeting;        ///< as it was, planned
    bool isStored = false;  ///< the file has it already; else the rule alone gave it
    HeldMeeting record;     ///< as it was; of a meeting without one: bare, with a new id
    bool hasRecord = false; ///< the file has it already
    /// Empty: it was held, and there is no log of it.
    std::optional<HeldMeeting::Cancelling> cancelling = {};
};

/// Whether somebody has begun the log of it: then it is finished where it was begun.
bool isBegun(const HeldMeeting &record);

/// All of them as one unit of work. MeetingLocked for a begun log or one that is over;
/// MeetingReasonMissing; NotAnonymous; KeyNeeded; the refusals of the repositories.
Result<> settle(Store &store, const QList<SettledMeeting> &meetings);
/// Everything as it was before settle(). MeetingLocked when somebody has gone on since.
Result<> unsettle(Store &store, const QList<SettledMeeting> &meetings);

} // namespace tvers
