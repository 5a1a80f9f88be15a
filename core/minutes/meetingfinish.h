// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file «Ferdigstill møte»: what must be there, and a meeting's way from one state
/// to the next. Values in, values out; the file's part is HeldMeetingRepository's.
#pragma once

#include "core/minutes/heldmeeting.h"

namespace tvers {

/// A meeting with everything that is asked for when it is finished.
struct MeetingToFinish {
    HeldMeeting held;
    QList<Discussion> discussions = {}; ///< of its cases; others do no harm
    QList<Measure> measures = {};       ///< of those
    bool recordsElsewhere = false;      ///< as the arena's version says
};

/// One thing that is missing before a meeting can be finished.
class FinishTrouble
{
    Q_GADGET
public:
    enum class Kind {
        AttendanceUnsaid,  ///< seat: nobody said whether they came
        SubstituteUnnamed, ///< seat
        NobodyCame,        ///< not one seat was filled
        ItemWaiting,       ///< item: neither treated nor put off
        ItemUndiscussed,   ///< item: a case that is treated, without its discussion
        ItemUndecided,     ///< item: a discussion without decision
        MeasureIncomplete, ///< item; fact: which of the five fields
        ClockReversed,     ///< item or seat, or neither: ends before it begins
        ReferenceMissing,  ///< record elsewhere: reference, responsible or due day; fact: which
    };
    Q_ENUM(Kind)

    Kind kind;
    std::optional<qsizetype> item = {}; ///< index into HeldMeeting::items
    std::optional<qsizetype> seat = {}; ///< index into HeldMeeting::seats
    QString fact = {};
    friend bool operator==(const FinishTrouble &, const FinishTrouble &) = default;
};

QLatin1StringView stored(FinishTrouble::Kind kind);

/// Everything that is missing: seats first, then items in their order. Empty: it can be
/// finished. Records elsewhere ask for no discussion, decision or measure.
QList<FinishTrouble> troublesOf(const MeetingToFinish &meeting);

/// The meeting as finished. MeetingNotReady with its troubles; MeetingLocked.
Result<HeldMeeting> finish(const MeetingToFinish &meeting, const MeetingSignature &by);
/// Held again, with the reason kept. MeetingReasonMissing; MeetingNotLocked.
Result<HeldMeeting> reopened(HeldMeeting held, const MeetingReopening &how);
/// Called off. MeetingLocked; MeetingReasonMissing for Other without words.
Result<HeldMeeting> cancelled(HeldMeeting held, const HeldMeeting::Cancelling &how);

} // namespace tvers
