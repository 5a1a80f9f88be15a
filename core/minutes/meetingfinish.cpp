// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/meetingfinish.h"

#include <algorithm>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = FinishTrouble::Kind;

bool isReversed(const std::optional<QTime> &from, const std::optional<QTime> &to)
{
    return from && to && *to < *from;
}

void addSeats(const HeldMeeting &held, QList<FinishTrouble> &found)
{
    for (qsizetype at = 0; at < held.seats.size(); ++at) {
        const MeetingSeat &seat = held.seats[at];
        if (seat.came == MeetingSeat::Came::Unsaid && seat.need == MeetingSeat::Need::Expected)
            found.append({Kind::AttendanceUnsaid, {}, at});
        if (seat.came == MeetingSeat::Came::Substitute && seat.substitute.trimmed().isEmpty())
            found.append({Kind::SubstituteUnnamed, {}, at});
        if (isReversed(seat.from, seat.to))
            found.append({Kind::ClockReversed, {}, at});
    }
    const bool someCame = std::any_of(held.seats.begin(), held.seats.end(),
                                      [](const MeetingSeat &seat) { return seat.wasThere(); });
    if (!someCame)
        found.append({Kind::NobodyCame});
}

const Discussion *discussionOf(const MeetingToFinish &meeting, const AgendaItem &item)
{
    for (const Discussion &one : meeting.discussions) {
        if (one.id == item.discussion)
            return &one;
    }
    return nullptr;
}

void addCase(const MeetingToFinish &meeting, qsizetype at, QList<FinishTrouble> &found)
{
    const Discussion *discussion = discussionOf(meeting, meeting.held.items[at]);
    if (!discussion) {
        found.append({Kind::ItemUndiscussed, at});
        return;
    }
    if (!discussion->decision)
        found.append({Kind::ItemUndecided, at});
    for (const Measure &measure : meeting.measures) {
        if (!(measure.discussion == discussion->id))
            continue;
        if (const auto complete = checkComplete(measure); !complete)
            found.append({Kind::MeasureIncomplete, at, {}, complete.error().facts.value(0)});
    }
}

void addElsewhere(const HeldMeeting &held, QList<FinishTrouble> &found)
{
    if (!held.elsewhere || held.elsewhere->responsible.trimmed().isEmpty())
        found.append({Kind::ReferenceMissing, {}, {}, u"responsible"_s});
    if (!held.elsewhere || !held.elsewhere->due)
        found.append({Kind::ReferenceMissing, {}, {}, u"due"_s});
}

QString factOf(const FinishTrouble &one)
{
    const auto number = [](const std::optional<qsizetype> &index) {
        return index ? QString::number(*index + 1) : QString();
    };
    return QStringList{stored(one.kind), number(one.item), number(one.seat), one.fact}.join(u'|');
}

Error lockedBy(const HeldMeeting &held) { return {ErrorCode::MeetingLocked, {stored(held.state)}}; }

} // namespace

QLatin1StringView stored(FinishTrouble::Kind kind)
{
    switch (kind) {
    case Kind::AttendanceUnsaid: return "attendance_unsaid"_L1;
    case Kind::SubstituteUnnamed: return "substitute_unnamed"_L1;
    case Kind::NobodyCame: return "nobody_came"_L1;
    case Kind::ItemWaiting: return "item_waiting"_L1;
    case Kind::ItemUndiscussed: return "item_undiscussed"_L1;
    case Kind::ItemUndecided: return "item_undecided"_L1;
    case Kind::MeasureIncomplete: return "measure_incomplete"_L1;
    case Kind::ClockReversed: return "clock_reversed"_L1;
    case Kind::ReferenceMissing: return "reference_missing"_L1;
    }
    Q_UNREACHABLE();
}

QList<FinishTrouble> troublesOf(const MeetingToFinish &meeting)
{
    const HeldMeeting &held = meeting.held;
    QList<FinishTrouble> found;
    if (isReversed(held.began, held.ended))
        found.append({Kind::ClockReversed});
    addSeats(held, found);
    for (qsizetype at = 0; at < held.items.size(); ++at) {
        const AgendaItem &item = held.items[at];
        if (isReversed(item.starts, item.ends))
            found.append({Kind::ClockReversed, at});
        if (item.state == AgendaItem::State::Waiting)
            found.append({Kind::ItemWaiting, at});
        else if (item.kind == AgendaItem::Kind::Case && !meeting.recordsElsewhere &&
                 item.state == AgendaItem::State::Treated)
            addCase(meeting, at, found);
    }
    if (meeting.recordsElsewhere)
        addElsewhere(held, found);
    return found;
}

Result<HeldMeeting> finish(const MeetingToFinish &meeting, const MeetingSignature &by)
{
    if (meeting.held.isLocked())
        return lockedBy(meeting.held);
    const QList<FinishTrouble> troubles = troublesOf(meeting);
    if (!troubles.isEmpty()) {
        QStringList facts;
        for (const FinishTrouble &one : troubles)
            facts.append(factOf(one));
        return Error{ErrorCode::MeetingNotReady, facts};
    }
    HeldMeeting held = meeting.held;
    held.state = HeldMeeting::State::Finished;
    held.finished = by;
    return held;
}

Result<HeldMeeting> reopened(HeldMeeting held, const MeetingReopening &how)
{
    if (!held.isLocked())
        return Error{ErrorCode::MeetingNotLocked, {stored(held.state)}};
    if (how.reason.trimmed().isEmpty())
        return Error{ErrorCode::MeetingReasonMissing, {}};
    held.state = held.state == HeldMeeting::State::Cancelled ? HeldMeeting::State::Planned
                                                             : HeldMeeting::State::Held;
    held.finished.reset();
    held.cancelling.reset();
    held.archived.clear(); // what the archive has is not what the meeting will be
    held.reopened.append(how);
    return held;
}

Result<HeldMeeting> cancelled(HeldMeeting held, const HeldMeeting::Cancelling &how)
{
    if (held.isLocked())
        return lockedBy(held);
    if (how.cause == HeldMeeting::Cause::Other && how.words.trimmed().isEmpty())
        return Error{ErrorCode::MeetingReasonMissing, {}};
    held.state = HeldMeeting::State::Cancelled;
    held.cancelling = how;
    return held;
}

} // namespace tvers
